// Puts a block back where it stood in an article, inside lists and beside tables as a reader would expect it.
/** What a paragraph may hold; a block among it would end the paragraph when the HTML is read again. */
const PHRASING_ONLY =
  'p, h1, h2, h3, h4, h5, h6, pre, summary, span, a, b, i, em, strong, small, cite, q, u, s, sub, sup, mark, code, abbr, time';
const BLOCK =
  'address, article, aside, blockquote, dd, details, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, ul';
const TABLE_PARTS = 'table, caption, colgroup, thead, tbody, tfoot, tr';

const isElement = (node: Node): node is Element => node instanceof Element;
const hasBlocks = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => isElement(node) && (node.matches(BLOCK) || node.querySelector(BLOCK) !== null));

function wrap(nodes: readonly Node[], name: string, page: Document): Element {
  const wrapper = page.createElement(name);
  wrapper.append(...nodes);
  return wrapper;
}

/** What holds exactly the right things for a container: items in lists, paragraphs among paragraphs. */
function fitInto(container: Element, nodes: readonly Node[]): Node[] {
  const page = container.ownerDocument;
  const are = (names: string) => nodes.every((node) => isElement(node) && node.matches(names));
  if (container.matches('ul, ol')) return are('li') ? [...nodes] : [wrap(nodes, 'li', page)];
  if (container.matches('dl')) return are('dt, dd') ? [...nodes] : [wrap(nodes, 'dd', page)];
  if (are('li')) return [wrap(nodes, 'ul', page)];
  return hasBlocks(nodes) || container.matches(PHRASING_ONLY) ? [...nodes] : [wrap(nodes, 'p', page)];
}

export interface Anchor {
  /** The text before which the block stood; null: it stood at the end. */
  readonly text: Text | null;
  /** Nothing of the article's text stands before `text` in `element`. */
  readonly begins: (element: Element) => boolean;
}

/** Inserts `nodes` into `root`; what was inserted at its top. */
export function insertBlock(
  root: Element,
  nodes: readonly Node[],
  { text, begins }: Anchor,
): readonly Node[] {
  if (text === null) {
    const fitted = fitInto(root, nodes);
    root.append(...fitted);
    return fitted;
  }
  let next: ChildNode = text;
  const climbWhile = (may: (parent: Element) => boolean): void => {
    for (
      let parent = next.parentElement;
      parent && parent !== root && may(parent);
      parent = next.parentElement
    )
      next = parent;
  };
  const isInline = !hasBlocks(nodes) && !nodes.every((node) => isElement(node) && node.matches('li'));
  climbWhile(begins);
  climbWhile((parent) => parent.matches(TABLE_PARTS));
  const stoodInside = !isInline && next.parentElement?.matches(PHRASING_ONLY) === true;
  if (stoodInside) climbWhile((parent) => parent.matches(PHRASING_ONLY));
  const container = next.parentElement ?? root;
  const fitted = fitInto(container, nodes);
  if (stoodInside) next.after(...fitted);
  else next.before(...fitted);
  return fitted;
}

// Texts of a live page → the part of it in which they stand, and in which what belongs to them may come later; the page is only asked.
import { bodyOf, closest, holds, parentNodeOf, parentOf, rootOf } from '../../core/dom/native-dom';
import { proseLetters, proseTexts } from '../../core/dom/shown-prose';
import { Pace, type Steps } from '../../core/steps';

/** The part of a page that is its article's. */
export interface ArticleRegion {
  /**
   * The page's `main` around the article, or, where it has none, what stands around it right below the body: the next
   * article and the next entry of a live blog come beside the last one, not in it.
   */
  readonly around: Element;
}

const MAIN = 'main, [role="main"]';
/** What reading the words of a text costs, in nodes. */
const NODES_A_TEXT = 2;

/** The element of the page's own tree that shows `node`, through whatever shadow trees it stands in. */
function inPage(node: Node): Element | null {
  let at: Node = node;
  for (let root = Node.prototype.getRootNode.call(at); root instanceof ShadowRoot; ) {
    at = root.host;
    root = Node.prototype.getRootNode.call(at);
  }
  return at instanceof Element ? at : parentOf(at);
}

/** The outermost element around `element` that stands in the body; itself, where it is the body or around it. */
function belowBody(element: Element, body: Element | null): Element {
  let at = element;
  for (let up = parentOf(at); up && up !== body && at !== body; up = parentOf(at)) at = up;
  return body && holds(body, at) ? at : element;
}

/** Where `texts` stand on `page`; null: none of them is on it. */
export function regionOf(page: Document, texts: Iterable<Node>): ArticleRegion | null {
  let common: Element | null = null;
  let last: Node | null = null;
  for (const text of texts) {
    const parent = parentNodeOf(text);
    if (parent === last || !parent) continue;
    last = parent;
    const element = inPage(text);
    common ??= element;
    while (common && element && !holds(common, element)) common = parentOf(common);
  }
  if (!common || common === rootOf(page)) return common && { around: common };
  return { around: closest(common, MAIN) ?? belowBody(common, bodyOf(page)) };
}

/** Letters of prose in the region, text by text: some milliseconds of work on large pages. */
export function* proseInSteps(
  { around }: ArticleRegion,
  meet: (text: Text, letters: number) => void,
): Steps<void> {
  const pace = new Pace();
  for (const text of proseTexts(around)) {
    if (pace.isDue(NODES_A_TEXT)) yield 'ours';
    meet(text, proseLetters(text.data));
  }
}

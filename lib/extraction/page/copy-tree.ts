// Copies a live page's tree into an inert document of HTML, a portion at a time; every copied text is paired with its original.
import {
  all,
  childrenOf,
  firstElementOf,
  parentNodeOf,
  previousNodeOf,
  rootOf,
} from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';
import { elementsTakenApart, shownIn } from './shadow-trees';

/** Elements that are copied by one call of the browser; above this an element is copied child by child. */
const MOST_AT_ONCE = 4000;
/** Nodes that are copied in one step. */
const COPIED_A_STEP = 6000;
/** What copying a node by a call of its own costs, in nodes that are copied together. */
const NODES_A_CALL = 12;

/** A copied text with the text of the page that it came from. */
export interface TextPair {
  readonly text: Text;
  readonly original: Text;
}

export interface CopiedTree {
  readonly document: Document;
  /** In document order. */
  readonly texts: readonly TextPair[];
  /** The copy of the element that was asked for; null: it does not stand in the tree. */
  readonly twin: Element | null;
}

/** The text nodes in `root`, itself included; the walker is native, so that no name of the page's stands in its way. */
export function textsIn(page: Document, root: Node): Text[] {
  const walker = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

function childIndex(node: Node): number {
  let place = 0;
  for (let before = previousNodeOf(node); before; before = previousNodeOf(before)) place++;
  return place;
}

/** Which child of which child of `root` `node` is, which stands in it. */
function pathTo(node: Node, root: Node): number[] {
  const path: number[] = [];
  for (let at: Node | null = node; at && at !== root; at = parentNodeOf(at)) path.unshift(childIndex(at));
  return path;
}

/** How many nodes an element is, texts deeper than its children left out; most that are asked hold no element. */
function sizeOf(element: Element): number {
  const inside = firstElementOf(element)
    ? Element.prototype.getElementsByTagName.call(element, '*').length
    : 0;
  return 1 + inside + childrenOf(element).length;
}

/** Most elements by far, where a page is copied one by one: they bear no name, and hold nothing that does. */
const isTame = (copy: Element): boolean =>
  copy.localName !== 'style' && copy.firstElementChild === null && !copy.hasAttributes();

/** Element of the page by the element that it was copied to. */
export type OriginalOf = Map<Element, Element>;

interface Wanted {
  /** Its copy is asked for. */
  readonly element?: Element | undefined;
  /** Filled, where the way back from every element is asked for. */
  readonly originals?: OriginalOf | undefined;
}

class TreeCopy {
  readonly texts: TextPair[] = [];
  twin: Element | null = null;
  readonly #page: Document;
  readonly #inert: Document;
  readonly #wanted: Element | undefined;
  readonly #originals: OriginalOf | undefined;

  constructor(page: Document, inert: Document, { element, originals }: Wanted) {
    this.#page = page;
    this.#inert = inert;
    this.#wanted = element;
    this.#originals = originals;
  }

  /** Copies `node` with all that is in it, in one step: originals and copies are paired before the page can change. */
  copyWhole(node: Node): Node {
    const copy = this.#inert.importNode(node, true);
    const originals = textsIn(this.#page, node);
    for (const [place, text] of textsIn(this.#inert, copy).entries()) {
      const original = originals[place];
      if (original) this.texts.push({ text, original });
    }
    this.#pairElements(node, copy);
    const wanted = this.#wanted;
    if (wanted && Node.prototype.contains.call(node, wanted)) {
      const twin = pathTo(wanted, node).reduce<Node | undefined>(
        (at, place) => at && childrenOf(at)[place],
        copy,
      );
      if (twin instanceof Element) this.twin = twin;
    }
    return this.#tamed(copy);
  }

  /** Copies an element without what is in it. */
  copyAlone(element: Element): Node {
    const copy = this.#inert.importNode(element, false);
    if (element === this.#wanted && copy instanceof Element) this.twin = copy;
    if (copy instanceof Element) this.#originals?.set(copy, element);
    return this.#tamed(copy);
  }

  #pairElements(node: Node, copy: Node): void {
    if (!this.#originals || !(node instanceof Element) || !(copy instanceof Element)) return;
    this.#originals.set(copy, node);
    const inside = all(node, '*');
    for (const [place, twin] of all(copy, '*').entries()) this.#originals.set(twin, inside[place]!);
  }

  /** Before it joins the document. */
  #tamed(copy: Node): Node {
    if (!(copy instanceof Element) || isTame(copy)) return copy;
    silence(copy);
    disarm(copy);
    return copy;
  }
}

/**
 * Copies the tree of `page`, which is only read, into a document of HTML, whatever kind the page is: in XHTML the names
 * of elements keep their case, and everybody after us expects those of HTML. The page may change between two steps:
 * the children of an element are those that it had when its turn came. Open shadow trees
 * stand where they are shown. `originals` is filled, if it is given.
 */
export function* copyTreeInSteps(
  page: Document,
  wanted?: Element,
  originals?: OriginalOf,
): Steps<CopiedTree> {
  const inert = new DOMParser().parseFromString('', 'text/html');
  const tree = new TreeCopy(page, inert, { element: wanted, originals });
  const root = rootOf(page);
  const apart = root ? yield* elementsTakenApart(root) : new Set<Element>();
  inert.documentElement.remove();
  /** Elements some of whose children are still to be copied, the innermost last. */
  const open: { readonly nodes: Iterator<Node>; readonly parent: Node }[] = [
    { nodes: (root ? [root] : []).values(), parent: inert },
  ];
  // Pairing elements takes as long as copying them.
  const cost = originals ? 2 : 1;
  const mostAtOnce = MOST_AT_ONCE / cost;
  const pace = new Pace(COPIED_A_STEP);
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const { nodes, parent } = at;
    const next = nodes.next();
    if (next.done) {
      open.pop();
      continue;
    }
    const node = next.value;
    const size = node instanceof Element ? sizeOf(node) : 1;
    if (pace.isDue(NODES_A_CALL + cost * Math.min(size, mostAtOnce))) yield 'ours';
    const isApart = node instanceof Element && apart.has(node);
    if (!(node instanceof Element) || (size <= mostAtOnce && !isApart)) {
      Node.prototype.appendChild.call(parent, tree.copyWhole(node));
      continue;
    }
    const copy = Node.prototype.appendChild.call(parent, tree.copyAlone(node));
    open.push({ nodes: (isApart ? shownIn(node) : [...childrenOf(node)]).values(), parent: copy });
  }
  return { document: inert, texts: tree.texts, twin: tree.twin };
}

/** Elements that may bear such a name. */
const NAMED = '[name]:not(a, meta), [form], [id]';
/** Those that are also known by their `id`. */
const NAMED_BY_ID = new Set(
  'form input button select textarea output fieldset object img iframe embed'.split(' '),
);

function unname(element: Element): void {
  for (const name of ['name', 'form']) Element.prototype.removeAttribute.call(element, name);
  if (NAMED_BY_ID.has(element.localName)) Element.prototype.removeAttribute.call(element, 'id');
}

/** In `root`, itself included, nothing stands in the way of `document.body`, `form.parentNode` and the like any more. */
export function disarm(root: Element): void {
  if (Element.prototype.matches.call(root, NAMED)) unname(root);
  for (const element of Element.prototype.querySelectorAll.call(root, NAMED)) unname(element);
}

/** A tag as it is written, and the names of programs in it: `onload=`. */
const TAG = /<[a-z][^<>]*/gi;
const PROGRAM = /([\s"'/])on(?=[a-z]+\s*=)/gi;

/**
 * Parses what a page has written as text, for readers without scripts. Chromium asks the page's policy about each program
 * in an attribute that it parses, in a document without a window too, and tells the site: they get another name.
 */
export function parseWritten(markup: string): Document {
  const quiet = markup.replace(TAG, (tag) => tag.replace(PROGRAM, '$1data-on'));
  const parsed = new DOMParser().parseFromString(quiet, 'text/html');
  disarm(parsed.documentElement);
  return parsed;
}

/**
 * Holds the base of a copy's addresses, on `base` elements in the place of `href`: browsers ask the page's policy about
 * every base that joins a document, the copy's too, and tell the site of one that is forbidden.
 */
export const BASE = 'data-base';

/** `root` itself and all that is in it that `selector` finds. */
function* withSelf(root: Element, selector: string): Generator<Element> {
  if (Element.prototype.matches.call(root, selector)) yield root;
  yield* Element.prototype.querySelectorAll.call(root, selector);
}

/**
 * In `root`, itself included, no base and no policy holds any more, and sheets of styles are empty: browsers read them
 * when they join a document, which costs more than all the rest of the copying.
 */
export function silence(root: Element): void {
  for (const base of withSelf(root, 'base[href]')) {
    base.setAttribute(BASE, base.getAttribute('href') ?? '');
    base.removeAttribute('href');
  }
  for (const policy of withSelf(root, 'meta[http-equiv]')) policy.removeAttribute('http-equiv');
  for (const style of withSelf(root, 'style')) style.textContent = '';
}

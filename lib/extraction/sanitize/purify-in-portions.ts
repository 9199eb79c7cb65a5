// Lets a sanitiser clean a tree where it stands, a portion at a time; the result is that of cleaning it at once.

import { moveChildren, moveInSteps } from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';

/** Elements and their children that are cleaned in one step: some 10 ms of a slow machine. */
const MOST_AT_ONCE = 500;
const HTML = 'http://www.w3.org/1999/xhtml';

/** Cleans all that is in a box, which itself is allowed; elements that are not go, with or without what is in them. */
export type Purify = (box: Element) => void;

/** Itself, the elements in it, its texts; a list of what is in it is made only where it is needed. */
function sizeOf(node: Node): number {
  if (!(node instanceof Element)) return 1;
  const inside = node.firstElementChild === null ? 0 : node.getElementsByTagName('*').length;
  return 1 + inside + node.childNodes.length;
}

class Portions {
  readonly #purify: Purify;
  /** Holds what is cleaned next: what is allowed in an element of HTML is allowed in any other. */
  readonly #box: Element;
  readonly #pace = new Pace(MOST_AT_ONCE);
  readonly #moving = new Pace();

  constructor(page: Document, purify: Purify) {
    this.#purify = purify;
    this.#box = page.createElement('div');
  }

  /** Cleans the children of `parent`, and puts what is left of them back into it. */
  *clean(parent: Element): Steps<void> {
    const cleaned = parent.ownerDocument.createDocumentFragment();
    for (let child = parent.firstChild; child; child = parent.firstChild) {
      const size = sizeOf(child);
      if (size > MOST_AT_ONCE && child instanceof Element && child.namespaceURI === HTML) {
        this.#flush(cleaned);
        yield* this.#cleanLarge(child, cleaned);
        continue;
      }
      this.#box.append(child);
      if (!this.#pace.isDue(size)) continue;
      this.#flush(cleaned);
      yield 'ours';
    }
    this.#flush(cleaned);
    yield* moveInSteps(cleaned, parent, this.#moving);
  }

  /** What is in `element` is cleaned first, by itself; then the element without it. */
  *#cleanLarge(element: Element, cleaned: DocumentFragment): Steps<void> {
    yield 'ours'; // however deep large elements stand in each other: each is moved with all that is in it
    yield* this.clean(element);
    const inner = element.ownerDocument.createDocumentFragment();
    yield* moveInSteps(element, inner, this.#moving);
    this.#box.append(element);
    this.#purify(this.#box);
    const isKept = this.#box.firstChild === element;
    moveChildren(this.#box, cleaned);
    yield* moveInSteps(inner, isKept ? element : cleaned, this.#moving);
  }

  #flush(cleaned: DocumentFragment): void {
    if (!this.#box.hasChildNodes()) return;
    this.#purify(this.#box);
    moveChildren(this.#box, cleaned);
  }
}

/** `root` itself must be allowed. Nodes that stay are the same nodes, in the same order. */
export function* purifyInPortions(root: Element, purify: Purify): Steps<void> {
  if (sizeOf(root) <= MOST_AT_ONCE) purify(root);
  else yield* new Portions(root.ownerDocument, purify).clean(root);
}

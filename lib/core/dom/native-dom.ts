// Getters and moves of page nodes by the browser's own methods: a form's fields can stand in place of the form's methods.
import { Pace, type Steps } from '../steps';

/** Looked up when it is first called, so that modules that use it can be loaded where there is no page. */
const getter = <T>(prototypeOf: () => object, name: string) => {
  let get: (() => unknown) | undefined;
  return (node: Node): T => {
    get ??= Object.getOwnPropertyDescriptor(prototypeOf(), name)?.get;
    return get?.call(node) as T;
  };
};
const ofNode = () => Node.prototype;

export const parentOf = getter<Element | null>(ofNode, 'parentElement');
export const parentNodeOf = getter<Node | null>(ofNode, 'parentNode');
export const childrenOf = getter<NodeListOf<ChildNode>>(ofNode, 'childNodes');
export const textOf = getter<string | null>(ofNode, 'textContent');
export const isConnected = getter<boolean>(ofNode, 'isConnected');
export const previousNodeOf = getter<Node | null>(ofNode, 'previousSibling');
export const nextOf = getter<Element | null>(() => Element.prototype, 'nextElementSibling');
export const firstElementIn = getter<Element | null>(() => Element.prototype, 'firstElementChild');
export const previousOf = getter<Element | null>(() => Element.prototype, 'previousElementSibling');
export const firstElementOf = getter<Element | null>(() => Element.prototype, 'firstElementChild');
/** The shadow tree of an element, if it is open to everybody; null: there is none, or it is closed. */
export const shadowOf = getter<ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
const pageOf = getter<Document>(ofNode, 'ownerDocument');
const slotOf = getter<Element | null>(() => Element.prototype, 'assignedSlot');

/** The element in whose box `element` is laid out: its slot or its shadow tree's host before its parent; null: none. */
export function layoutParentOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const typeOf = getter<number>(ofNode, 'nodeType');
/** A document in a frame is none of this window's class. */
const finderFor = (root: Document | Element) =>
  (typeOf(root) === Node.DOCUMENT_NODE ? Document : Element).prototype;
/** Every element under `root` that `selector` finds, in document order. */
export const all = (root: Document | Element, selector: string): NodeListOf<Element> =>
  finderFor(root).querySelectorAll.call(root, selector);
/** The first element under `root` that `selector` finds. */
export const first = (root: Document | Element, selector: string): Element | null =>
  finderFor(root).querySelector.call(root, selector);
/** Whether `node` is `element` or lies in it. */
export const holds = (element: Element, node: Node | null): boolean =>
  Node.prototype.contains.call(element, node);
/** Whether `selector` finds `element`. */
export const isMatched = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
/** The nearest of `element` and those around it that `selector` finds. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
/** The value of an attribute; null: there is none. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
/** Where `element` stands in the window, in CSS pixels. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
/** What a click at `x`, `y` of the window, in CSS pixels, would meet on the page of `node`; null: nothing. */
export const hitAt = (node: Node, x: number, y: number): Element | null =>
  Document.prototype.elementFromPoint.call(pageOf(node) ?? node, x, y);
/** All that lies at `x`, `y` of the window of the page of `node`, the uppermost first. */
export const hitsAt = (node: Node, x: number, y: number): readonly Element[] =>
  Document.prototype.elementsFromPoint.call(pageOf(node) ?? node, x, y);
/** Whether `element` is drawn. */
export const isDrawn = (element: Element): boolean => Element.prototype.checkVisibility.call(element);
/** Whether `element` is drawn, and neither hidden nor wholly transparent. */
export const isSeen = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
/** Scrolls the page, at once, until `element` stands at the window's `block`. */
export const bringIntoView = (element: Element, block: ScrollLogicalPosition): void =>
  Element.prototype.scrollIntoView.call(element, { block, behavior: 'instant' });
/** A new element of `page`, in no tree. */
export const create = <K extends keyof HTMLElementTagNameMap>(page: Document, name: K) =>
  Document.prototype.createElement.call(page, name) as HTMLElementTagNameMap[K];
/** The page's `addEventListener`: an image can be named so. */
export const listenTo = (page: Document): Document['addEventListener'] =>
  EventTarget.prototype.addEventListener.bind(page);
/** A walker over what `show` (bits of `NodeFilter`) names under `root`. */
export const walk = (root: Element | ShadowRoot, show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(pageOf(root), root, show);
/** The element that all of a page stands in; null: a script has taken it away. */
export const rootOf = (page: Document): Element | null => first(page, ':root');
/** The page's body; null while there is none, or where it has frames. */
export const bodyOf = (page: Document): Element | null => first(page, 'html > body');

// One node at a time: as arguments of one call, a hundred thousand would overflow the stack.

/** Puts the children of `from`, in their order, at the end of `to`. */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

/** Puts the children of `element`, in their order, behind it, with pauses. */
export function* moveBehindInSteps(element: Element, pace: Pace): Steps<void> {
  const next = element.nextSibling;
  for (let child = element.firstChild; child; child = element.firstChild) {
    if (pace.isDue()) yield 'ours';
    element.parentNode?.insertBefore(child, next);
  }
}

/** `moveChildren`, with pauses: what is in a box may be all of a page. Who moves many boxes has one `pace` for them all. */
export function* moveInSteps(from: Node, to: Node, pace = new Pace()): Steps<void> {
  for (let child = from.firstChild; child; child = from.firstChild) {
    if (pace.isDue()) yield 'ours';
    to.appendChild(child);
  }
}

// Asks elements of a live page by the browser's own methods: a form's fields can stand in the place of its methods.

const getter = <T>(prototype: object, name: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node: Node): T => get?.call(node) as T;
};

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const textOf = getter<string | null>(Node.prototype, 'textContent');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const previousOf = getter<Element | null>(Element.prototype, 'previousElementSibling');

export const all = (root: Document | Element, selector: string): NodeListOf<Element> =>
  (root instanceof Document ? Document : Element).prototype.querySelectorAll.call(root, selector);
export const first = (root: Document | Element, selector: string): Element | null =>
  (root instanceof Document ? Document : Element).prototype.querySelector.call(root, selector);
export const holds = (element: Element, node: Node | null): boolean =>
  Node.prototype.contains.call(element, node);
export const isMatched = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const walk = (root: Element, show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(
    getter<Document>(Node.prototype, 'ownerDocument')(root),
    root,
    show,
  );
export const bodyOf = (page: Document): Element | null => first(page, 'html > body');

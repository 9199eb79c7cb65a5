// Gives an element the name that says what it is, where a page calls it something else.
import { moveChildren } from './move-children';

/** Puts an element called `name` in the place of `element`, without its attributes; what is in it is moved. */
export function renameElement(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

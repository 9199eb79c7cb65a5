// What the keyboard reaches next from a place in the text: the nearest element before or behind it that takes the focus.
import { all, layoutParentOf } from './native-dom';

/** What can take the focus; whether it does, the browser decides. */
const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';
/** So many elements that do not take it after all are tried, and no more. */
const MOST_TRIES = 200;

const hasFocus = (element: HTMLElement): boolean => {
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
};

/** In the order of the page, which `tabindex` above 0 does not change here. */
function candidates(root: Document | ShadowRoot, from: Node, direction: 'next' | 'previous'): HTMLElement[] {
  const side = direction === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const found = root instanceof Document ? all(root, FOCUSABLE) : root.querySelectorAll(FOCUSABLE);
  const beside = Array.from(found).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.tabIndex >= 0 &&
      (Node.prototype.compareDocumentPosition.call(from, element) & side) !== 0,
  );
  return direction === 'next' ? beside : beside.reverse();
}

/**
 * Moves the focus to the nearest element behind or before `from` that takes it; an element around `from` is before it.
 * False: there is none, and the focus is where it was.
 */
export function focusBeside(from: Node, direction: 'next' | 'previous'): boolean {
  const root = from.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  for (const element of candidates(root, from, direction).slice(0, MOST_TRIES)) {
    HTMLElement.prototype.focus.call(element);
    if (hasFocus(element)) return true;
  }
  if (root instanceof Document) return false;
  return layoutParentOf(root.host) !== null && focusBeside(root.host, direction);
}

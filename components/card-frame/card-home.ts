// Where on a page the card hangs: in the innermost open dialog, popover or full screen around its mention, so that it is no less usable than the mention.
import {
  all,
  closest,
  hitAt,
  isMatched,
  layoutParentOf,
  parentOf,
  rootOf,
  shadowOf,
} from '../../lib/core/dom/native-dom';
import type { Box } from '../../lib/page/hovercard/boxes';

export type CardHome = Element | ShadowRoot;

/** All outside of these is inert, in the browser's top layer or not. */
const EXCLUSIVE = 'dialog:modal, :fullscreen';
/** A click outside of an open popover closes it. */
const RAISED = `${EXCLUSIVE}, :popover-open`;

/** What an element shows is its shadow tree, where it has one. */
const within = (element: Element): CardHome => shadowOf(element) ?? element;

/** Whether something that excludes the rest of the page, and that the mention is not in, lies over `line`. */
function isCovered(page: Document, { left, right, top, bottom }: Box): boolean {
  if (all(page, EXCLUSIVE).length === 0) return false;
  const hit = hitAt(page.documentElement, (left + right) / 2, (top + bottom) / 2);
  return hit !== null && closest(hit, EXCLUSIVE) !== null;
}

/**
 * What the card of a mention in `node` goes into, on `page`, `line` being one of the mention's boxes in the window;
 * null: the mention is behind a modal dialog or what fills the screen, where nobody can use it.
 */
export function homeOf(page: Document, node: Node, line: Box | undefined): CardHome | null {
  for (let around = parentOf(node); around; around = layoutParentOf(around))
    if (isMatched(around, RAISED)) return within(around);
  return line && isCovered(page, line) ? null : rootOf(page);
}

/** The last modal dialog, or what fills the screen, in the order of the page; else its root. */
export function topmostOf(page: Document): CardHome | null {
  const last = [...all(page, EXCLUSIVE)].at(-1);
  return last ? within(last) : rootOf(page);
}

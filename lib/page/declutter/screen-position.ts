// How an element of a live page lies over the rest of it: as a dialog, a veil, or a bar that sticks to the window.
import { all, boxOf, closest, first, isMatched, textOf } from '../../core/dom/native-dom';

/** Share of the viewport that an overlay covers at least, and a veil. */
const OVERLAY_SHARE = 0.35;
const VEIL_SHARE = 0.9;
/** A bar's share of the viewport's height at most, and of its width at least. */
const BAR_HEIGHT = 0.4;
const BAR_WIDTH = 0.25;
/** A box this far from the upper and the lower edge, as a share of the height, and over the middle, covers what is read. */
const AMIDST = 0.05;
const SHOWS = 'img, picture, svg, video, iframe, canvas, input, button, a';
export const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** A bar that leads through the site is used, whatever it says besides. */
const NAVIGATION = 'nav, [role="navigation"], [role="search"], input[type="search"]';
const MOST_LINKS = 7;

/** `veil`: empty, over the whole page; `nowhere`: it stands among the rest. */
export type ScreenPosition = 'overlay' | 'veil' | 'bar' | 'nowhere';

const isNavigation = (element: Element): boolean =>
  closest(element, NAVIGATION) !== null ||
  first(element, NAVIGATION) !== null ||
  all(element, 'a[href]').length > MOST_LINKS;

const isEmpty = (element: Element): boolean =>
  (textOf(element) ?? '').trim() === '' && first(element, SHOWS) === null;

function isAmidst({ top, bottom, left, right }: DOMRect): boolean {
  const edge = innerHeight * AMIDST;
  return left < innerWidth / 2 && right > innerWidth / 2 && top > edge && bottom < innerHeight - edge;
}

export function screenPositionOf(element: Element): ScreenPosition {
  const { position } = getComputedStyle(element);
  const isDialog = isMatched(element, DIALOG);
  if (position !== 'fixed' && position !== 'sticky' && !isDialog) return 'nowhere';
  const box = boxOf(element);
  const { width, height } = box;
  if (width === 0 || height === 0) return 'nowhere';
  const [wide, high] = [Math.min(width / innerWidth, 1), Math.min(height / innerHeight, 1)];
  if (position === 'fixed' && Math.min(wide, high) >= VEIL_SHARE && isEmpty(element)) return 'veil';
  const isOver = wide * high >= OVERLAY_SHARE || (isAmidst(box) && !isNavigation(element));
  if (isDialog || (position === 'fixed' && isOver)) return 'overlay';
  return wide >= BAR_WIDTH && high <= BAR_HEIGHT && !isNavigation(element) ? 'bar' : 'nowhere';
}

/** Whether `pseudo`, `::before` or `::after`, of `element` is a veil: pages draw one without an element for it. */
export function isVeil(element: Element, pseudo: string): boolean {
  const { content, display, position, width, height } = getComputedStyle(element, pseudo);
  const isDrawn = content !== 'none' && content !== 'normal' && display !== 'none' && position === 'fixed';
  const share = Math.min(Number.parseFloat(width) / innerWidth, Number.parseFloat(height) / innerHeight);
  return isDrawn && share >= VEIL_SHARE;
}

// How an element of a live page lies over the rest of it: as a dialog, a veil, or a bar that sticks to the window.
import {
  all,
  boxOf,
  closest,
  first,
  hitAt,
  holds,
  isMatched,
  parentOf,
  textOf,
} from '../../core/dom/native-dom';

/** Share of the viewport that an overlay covers at least, and a veil. */
const OVERLAY_SHARE = 0.35;
const VEIL_SHARE = 0.9;
/** A bar's share of the viewport's height at most, and of its width at least. */
const BAR_HEIGHT = 0.4;
const BAR_WIDTH = 0.25;
/** A box this far from the upper and the lower edge, as a share of the height, and over the middle, covers what is read. */
const AMIDST = 0.05;
const SHOWS = 'img, picture, video, iframe, canvas, input, textarea, select';
export const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** A bar that leads through the site is used, whatever it says besides. */
const NAVIGATION = 'nav, [role="navigation"], [role="search"], input[type="search"]';
const MOST_LINKS = 7;
/** UTF-16 code units of the words of a veil at most: “Close”, “Loading …”. */
const VEIL_WORDS = 20;
/** UTF-16 code units of a box that lies over the page without being fixed to the window; what says more is the page. */
const LOOSE_WORDS = 600;
/** UTF-16 code units that a pop-up says beside its form: a heading, a sentence, “No thanks”. */
const BESIDES = 200;

const POSITIONS = new Set(['fixed', 'absolute', 'sticky']);

/** `veil`: over the whole page, and says nothing; `nowhere`: it stands among the rest. */
export type ScreenPosition = 'overlay' | 'veil' | 'bar' | 'nowhere';

/** Whether `element` leads through the site, or holds what does. */
export const isNavigation = (element: Element): boolean =>
  closest(element, NAVIGATION) !== null ||
  first(element, NAVIGATION) !== null ||
  all(element, 'a[href]').length > MOST_LINKS;

const wordsOf = (element: Element): number => (textOf(element) ?? '').trim().length;

const isEmpty = (element: Element): boolean =>
  wordsOf(element) <= VEIL_WORDS && first(element, SHOWS) === null && first(element, DIALOG) === null;

function isAmidst({ top, bottom, left, right }: DOMRect): boolean {
  const edge = innerHeight * AMIDST;
  return left < innerWidth / 2 && right > innerWidth / 2 && top > edge && bottom < innerHeight - edge;
}

/** What of `box` is in the window, in CSS pixels; null: nothing. */
export function visiblePart({ top, bottom, left, right }: DOMRect): DOMRect | null {
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  return width > 0 && height > 0 ? new DOMRect(x, y, width, height) : null;
}

/** The shares of the window's width and height, 0…1, over which `box` lies. */
function sharesOf(box: DOMRect): readonly [number, number] {
  const seen = visiblePart(box);
  return seen ? [seen.width / innerWidth, seen.height / innerHeight] : [0, 0];
}

/** Whether `box` covers (nearly) the whole window. */
export const coversWindow = (box: DOMRect): boolean => Math.min(...sharesOf(box)) >= VEIL_SHARE;
/** Whether `box` covers so much of the window that what lies below it cannot be used. */
export function coversMuch(box: DOMRect): boolean {
  const [wide, high] = sharesOf(box);
  return wide * high >= OVERLAY_SHARE;
}

/** Layers below zero are backgrounds; one that is not fixed lies over the page if it says so. */
const level = ({ zIndex }: CSSStyleDeclaration): number => Number.parseInt(zIndex, 10) || 0;
/** Whether something with this style is taken out of the page's flow, and not put behind it. */
export const isLayer = (style: CSSStyleDeclaration): boolean =>
  (style.position === 'fixed' && level(style) >= 0) || (style.position === 'absolute' && level(style) > 0);

/** Points of the window at which it is asked what lies on top, as shares of width and height. */
const POINTS = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
/** How many of them a veil that says nothing of its level is on top of, at least. */
const POINTS_ON_TOP = 4;

/** Whether a click on most places of the window would meet `element`. */
const isOnTop = (element: Element): boolean =>
  POINTS.filter(([x, y]) => holds(element, hitAt(element, x * innerWidth, y * innerHeight))).length >=
  POINTS_ON_TOP;

/** An empty layer over the whole window; a background lies below what is read. */
const isVeilBox = (element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean =>
  coversWindow(box) &&
  isEmpty(element) &&
  (isLayer(style) || (style.position === 'absolute' && level(style) === 0 && isOnTop(element)));

/** Whether a layer lies where one reads; a column at the side of the page may be fixed, too. */
export function liesInTheWay(element: Element): boolean {
  const box = boxOf(element);
  const isCentred = box.left < innerWidth / 2 && box.right > innerWidth / 2;
  return isMatched(element, DIALOG) || isAmidst(box) || (isCentred && coversMuch(box));
}

/** Where `element` lies in the window; `nowhere`, too, for what is not drawn. */
export function screenPositionOf(element: Element): ScreenPosition {
  const style = getComputedStyle(element);
  const isDialog = isMatched(element, DIALOG);
  if (!POSITIONS.has(style.position) && !isDialog) return 'nowhere';
  const box = boxOf(element);
  if (box.width === 0 || box.height === 0) return 'nowhere';
  if (isVeilBox(element, style, box)) return 'veil';
  const isOver = coversMuch(box) || (isAmidst(box) && !isNavigation(element));
  if (isDialog || (style.position === 'fixed' && isLayer(style) && isOver)) return 'overlay';
  if (style.position === 'absolute')
    return isLayer(style) && isOver && wordsOf(element) <= LOOSE_WORDS ? 'overlay' : 'nowhere';
  if (style.position === 'fixed' && !isLayer(style)) return 'nowhere';
  const [wide, high] = [box.width / innerWidth, box.height / innerHeight];
  return wide >= BAR_WIDTH && high <= BAR_HEIGHT && !isNavigation(element) ? 'bar' : 'nowhere';
}

/** The layer that `element` is or lies in, the nearest; null: it stands among the rest. */
export function layerAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (isMatched(at, 'html, body')) return null;
    if (isLayer(getComputedStyle(at)) || isMatched(at, DIALOG)) return at;
  }
  return null;
}

/** Whether a box around `element` says hardly more than it does: the box is there for it. */
export const saysHardlyMore = (box: Element, element: Element): boolean =>
  wordsOf(box) <= 2 * wordsOf(element) + BESIDES;

/** Whether `pseudo`, `::before` or `::after`, of `element` is a veil: pages draw one without an element for it. */
export function isVeil(element: Element, pseudo: string): boolean {
  const style = getComputedStyle(element, pseudo);
  const { content, display, position, width, height } = style;
  const isDrawn = content !== 'none' && content !== 'normal' && display !== 'none';
  if (!isDrawn || (position !== 'fixed' && position !== 'absolute') || level(style) < 0) return false;
  const share = Math.min(Number.parseFloat(width) / innerWidth, Number.parseFloat(height) / innerHeight);
  return share >= VEIL_SHARE;
}

// What keeps a reader from scrolling, clicking and seeing a live page: found by the styles of what its text stands in.
import { bodyOf, boxOf, childrenOf, parentOf, rootOf } from '../../core/dom/native-dom';
import { coversWindow } from './screen-position';

export interface PageLocks {
  /** Root or body do not scroll though there is more than the window shows. */
  readonly root: boolean;
  /** Boxes around the text, as high as the window, that cut it off. */
  readonly cut: readonly Element[];
  /** Boxes around the text, higher than the window, that are fixed to it. */
  readonly pinned: readonly Element[];
  /** What is blurred, dimmed, or lets no click through. */
  readonly faded: readonly Element[];
  /** How far the page had been scrolled when it was fixed, in CSS pixels. */
  readonly offset: number;
}

export const NO_LOCKS: PageLocks = { root: false, cut: [], pinned: [], faded: [], offset: 0 };

/** Whether the page cannot be scrolled as it is. */
export const isLocked = ({ root, cut, pinned }: PageLocks): boolean =>
  root || cut.length > 0 || pinned.length > 0;

/** All that either of two looks has found. */
export const joinLocks = (before: PageLocks, now: PageLocks): PageLocks => ({
  root: before.root || now.root,
  cut: [...new Set([...before.cut, ...now.cut])],
  pinned: [...new Set([...before.pinned, ...now.pinned])],
  faded: [...new Set([...before.faded, ...now.faded])],
  offset: Math.max(before.offset, now.offset),
});

/** What is higher than its window by less, in CSS pixels, has nothing to scroll. */
const SLACK = 40;
/** A box that is lower than this share of the window is no page in a page. */
const LEAST_HEIGHT = 0.5;
const CUTS = new Set(['hidden', 'clip']);
const SCROLLS = new Set(['auto', 'scroll', 'overlay']);
/** What keeps fingers from moving the page. */
const HELD = 'none';
/** Dark and blurred is what lies below a pop-up; grey is a page in mourning. */
const FADING = /blur\(|brightness\(|opacity\(/;

/** What the middle one of `prose` stands in, from the inside out, without body and root; empty: there is no prose. */
export function boxesAroundText(prose: readonly Element[]): readonly Element[] {
  const boxes: Element[] = [];
  const middle = prose[Math.floor(prose.length / 2)];
  for (let at = middle && parentOf(middle); at; at = parentOf(at)) boxes.push(at);
  return boxes.slice(0, -2);
}

const isTall = ({ clientHeight, scrollHeight }: Element): boolean => scrollHeight > clientHeight + SLACK;
const isWindowHigh = ({ clientHeight }: Element): boolean => clientHeight >= innerHeight * LEAST_HEIGHT;
const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** Whether the page's text scrolls in a box of its own: an application, whose root and body are not meant to scroll. */
function scrollsInside(boxes: readonly Element[], root: Element, body: Element): boolean {
  const scrolls = (element: Element) =>
    SCROLLS.has(styleOf(element).overflowY) && isTall(element) && isWindowHigh(element);
  // The body's own scrolling is the window's, unless the root has said something else.
  return boxes.some(scrolls) || (styleOf(root).overflowY !== 'visible' && scrolls(body));
}

const isInFlow = (element: Element): boolean => ['static', 'relative'].includes(styleOf(element).position);

function isBlurred(element: Element): boolean {
  const { filter, backdropFilter } = styleOf(element);
  return FADING.test(filter) || (typeof backdropFilter === 'string' && FADING.test(backdropFilter));
}

function isFaded(element: Element): boolean {
  const { opacity, pointerEvents } = styleOf(element);
  return Number.parseFloat(opacity) < 1 || pointerEvents === 'none';
}

const topOf = (element: Element): number => {
  const { position, top } = styleOf(element);
  return position === 'fixed' ? Math.max(0, -Number.parseFloat(top) || 0) : 0;
};

/** Reads the locks of `page`, whose text is `prose`; what we have opened already is not seen any more. */
export function locksOf(page: Document, prose: readonly Element[]): PageLocks {
  const [root, body] = [rootOf(page), bodyOf(page)];
  if (!root || !body) return NO_LOCKS;
  const boxes = boxesAroundText(prose);
  const beside = [...childrenOf(body)].filter((node) => node instanceof Element);
  const faded = [
    ...[root, body, ...boxes].filter((box) => isFaded(box) || isBlurred(box)),
    // Other boxes may wait unseen to be shown: only the sight of what stands in the page is given back.
    ...beside.filter((box) => !boxes.includes(box) && isInFlow(box) && isBlurred(box)),
  ];
  if (scrollsInside(boxes, root, body)) return { ...NO_LOCKS, faded };
  const cut = boxes.filter(
    (box) => CUTS.has(styleOf(box).overflowY) && isTall(box) && isWindowHigh(box) && coversHeight(box),
  );
  const pinned = boxes.filter(
    (box) => styleOf(box).position === 'fixed' && boxOf(box).height > innerHeight + SLACK,
  );
  const isHeld = [root, body].some((element) => {
    const { overflowY, position, touchAction } = styleOf(element);
    return CUTS.has(overflowY) || position === 'fixed' || touchAction === HELD;
  });
  const height = Math.max(body.scrollHeight, boxOf(body).height);
  return {
    root: isHeld && (height > innerHeight || pinned.length > 0),
    cut,
    pinned,
    faded,
    offset: Math.max(topOf(body), ...pinned.map(topOf)),
  };
}

/** A page in a page is no higher than the window; what is higher is cut off by somebody else. */
const coversHeight = (box: Element): boolean =>
  box.clientHeight <= innerHeight + SLACK || coversWindow(boxOf(box));

// Hides elements of a live page by one style sheet of ours, and unlocks its scrolling; taken back as a whole.
import { type AdoptedStyle, adoptStyle, type StyleWays } from '../../core/dom/adopt-style';
import {
  all,
  attribute,
  bodyOf,
  boxOf,
  first,
  isConnected,
  isMatched,
  parentOf,
  previousOf,
} from '../../core/dom/native-dom';
import type { Overlays } from './find-overlays';

export interface Hiding {
  /** Hides these overlays and nothing else; opens a lock on the page's scrolling. */
  hide(overlays: Overlays): void;
  /** Shows again what a selector no longer means: it must not hide another element for a moment. */
  check(): void;
  /** Everything is as it was. */
  end(): void;
}

interface Painted {
  readonly css: string;
  readonly style: AdoptedStyle;
}

/** `ways`: how a sheet comes to `page` where it cannot be adopted. */
export function createHiding(page: Document, ways: StyleWays): Hiding {
  let addresses: readonly Address[] = [];
  let pseudoVeils: readonly string[] = [];
  let unlocked = false;
  let painted: Painted | null = null;

  /** The style sheet is replaced only by one that says something else. */
  function paint(): void {
    const css = hidingCss([...addresses.map(({ selector }) => selector), ...pseudoVeils], unlocked);
    if (painted?.css === css) {
      painted.style.renew();
      return;
    }
    const before = painted;
    painted = css === '' ? null : { css, style: adoptStyle(page, css, ways) };
    before?.style.remove();
  }

  /** The lock is in the page's own `style`, and important: only what lies over the page can open it. It is left there. */
  function leaveLocked(besides: readonly Address[]): void {
    addresses = besides;
    pseudoVeils = [];
    unlocked = false;
    paint();
  }

  function hide({ hidden, overlays, overlaid, ...found }: Overlays): void {
    const address = (elements: readonly Element[]) =>
      elements.flatMap((element) => addressOf(element, page) ?? []);
    addresses = address(hidden);
    pseudoVeils = found.pseudoVeils;
    // A lock that is open already cannot be seen: it stays open as long as an overlay is hidden.
    unlocked = overlaid && (unlocked || isScrollLocked(page));
    paint();
    if (!unlocked) return;
    const laid = painted;
    const see = () => {
      if (painted !== laid || !isScrollLocked(page)) return;
      leaveLocked(address(hidden.filter((element) => !overlays.has(element))));
    };
    if (laid?.style.applied) void laid.style.applied.then(see);
    else see();
  }

  return {
    hide,
    check() {
      const exact = addresses.filter((address) => isExact(address, page));
      if (exact.length === addresses.length) return;
      addresses = exact;
      paint();
    },
    end() {
      addresses = [];
      pseudoVeils = [];
      unlocked = false;
      paint();
    },
  };
}

/** Pages fight for their overlays with ids and `!important`: two ids that no element has weigh more. */
const WEIGHT = ':not(#sidelight#sidelight)';

const PSEUDO = /::(?:before|after)$/;

/** A pseudo-element stands last in its selector. */
function weighted(selector: string): string {
  const [pseudo = ''] = PSEUDO.exec(selector) ?? [];
  return `${selector.slice(0, selector.length - pseudo.length)}${WEIGHT}${pseudo}`;
}

const hide = (selectors: readonly string[]): string =>
  selectors.length === 0 ? '' : `${selectors.map(weighted).join(',\n')} { display: none !important; }`;

/** Only what a lock sets: sites that hold their text in `body` keep their own margins and widths. */
const UNLOCK = `
html${WEIGHT}, html > body${WEIGHT} { overflow: visible !important; position: static !important; touch-action: auto !important; overscroll-behavior: auto !important; }
html${WEIGHT} { overflow-y: auto !important; }
html > body${WEIGHT} { height: auto !important; max-height: none !important; }`;

export const hidingCss = (selectors: readonly string[], unlock: boolean): string =>
  hide(selectors) + (unlock ? UNLOCK : '');

/** Levels; what lies deeper is not hidden. */
const DEEPEST = 60;
/** Ids with long numbers in them are made anew with each page and are as good as none. */
const MADE_UP = /\d{4}|^\d|[:]/;

export interface Address {
  readonly element: Element;
  readonly selector: string;
  /** The id that the selector begins with; null: it begins at the root. */
  readonly anchor: string | null;
}

const isUniqueId = (page: Document, id: string): boolean => all(page, `#${CSS.escape(id)}`).length === 1;

function childIndex(element: Element): number {
  let place = 1;
  for (let before = previousOf(element); before; before = previousOf(before)) place++;
  return place;
}

/** Null: it lies too deep, or on no page. */
export function addressOf(element: Element, page: Document): Address | null {
  const steps: string[] = [];
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const id = attribute(at, 'id');
    if (id && !MADE_UP.test(id) && isUniqueId(page, id)) {
      return { element, selector: [`#${CSS.escape(id)}`, ...steps].join(' > '), anchor: id };
    }
    if (isMatched(at, ':root')) return { element, selector: [':root', ...steps].join(' > '), anchor: null };
    steps.unshift(`:nth-child(${childIndex(at)})`);
    at = parentOf(at);
  }
  return null;
}

/** Whether the selector still means the element that it was made for, and so that one alone. */
export const isExact = ({ element, selector, anchor }: Address, page: Document): boolean =>
  isConnected(element) && isMatched(element, selector) && (anchor === null || isUniqueId(page, anchor));

const LOCKED = ['hidden', 'clip'];

/** Judged with our own unlocking out of the way; a page that fits the window has nothing to scroll. */
export function isScrollLocked(page: Document): boolean {
  const body = bodyOf(page);
  const root = first(page, ':root');
  if (!body || !root) return false;
  const styles = [root, body].map((element) => getComputedStyle(element));
  const isLocked = styles.some(
    ({ overflowY, position }) => LOCKED.includes(overflowY) || position === 'fixed',
  );
  return isLocked && Math.max(body.scrollHeight, boxOf(body).height) > innerHeight;
}

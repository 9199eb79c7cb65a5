// Finds what of a live page asks, nags or covers, in steps so small that the page never waits for us.
import { isMeant, type SiteRule } from '../article/site-rule';
import { isProtected, type Protection, proseOf } from './is-protected';
import { hiddenRules, recognises, saysClutter } from './live-rules';
import { all, bodyOf, boxOf, closest, first, holds, isMatched, textOf, walk } from './native';

/** Elements of a page; beyond, it is left as it is. */
export const MOST_ELEMENTS = 60_000;
/** More furniture than this is an attack, or a mistake of ours. */
const MOST_HIDDEN = 300;
/** Share of the viewport that an overlay covers at least, and a backdrop. */
const OVERLAY_SHARE = 0.35;
const BACKDROP_SHARE = 0.9;
/** A bar's share of the viewport's height at most, and of its width at least. */
const BAR_HEIGHT = 0.4;
const BAR_WIDTH = 0.25;
const SHOWS = 'img, picture, svg, video, iframe, canvas, input, button, a';
/** A bar that leads through the site is used, whatever it says besides. */
const NAVIGATION = 'nav, [role="navigation"], [role="search"], input[type="search"]';
const MOST_LINKS = 7;
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

export interface Furniture {
  /** Outermost blocks, in document order as far as one rule goes. */
  readonly hidden: readonly Element[];
  /** One of them lay over the page, so that a lock on its scrolling was for it. */
  readonly overlaid: boolean;
}

export interface Search {
  readonly page: Document;
  readonly siteRules: readonly SiteRule[];
  readonly touched: readonly Element[];
  /** Whether the reader called `element` up. */
  readonly isAskedFor: (element: Element) => boolean;
}

interface Place {
  readonly isFloating: boolean;
  readonly isOverlay: boolean;
  readonly isBackdrop: boolean;
  readonly isBar: boolean;
}

const NOWHERE: Place = { isFloating: false, isOverlay: false, isBackdrop: false, isBar: false };

const isNavigation = (element: Element): boolean =>
  closest(element, NAVIGATION) !== null ||
  first(element, NAVIGATION) !== null ||
  all(element, 'a[href]').length > MOST_LINKS;

/** How an element lies over the rest of the page. */
function placeOf(element: Element): Place {
  const { position } = getComputedStyle(element);
  const isDialog = isMatched(element, DIALOG);
  if (position !== 'fixed' && position !== 'sticky' && !isDialog) return NOWHERE;
  const { width, height } = boxOf(element);
  const [wide, high] = [width / innerWidth, height / innerHeight];
  const share = Math.min(wide, 1) * Math.min(high, 1);
  return {
    isFloating: width > 0 && height > 0,
    isOverlay: isDialog || (position === 'fixed' && share >= OVERLAY_SHARE),
    isBackdrop: position === 'fixed' && Math.min(wide, high) >= BACKDROP_SHARE,
    isBar: wide >= BAR_WIDTH && high <= BAR_HEIGHT && !isNavigation(element),
  };
}

/** Selectors come from a file or from storage: one that no browser understands finds nothing. */
function found(page: Document, selector: string): readonly Element[] {
  try {
    return [...all(page, selector)];
  } catch {
    return []; // not a selector, as only the browser's parser can tell
  }
}

/** A form whose fields stand in the place of its methods is not known again. */
function isKept(element: Element, rules: readonly SiteRule[]): boolean {
  try {
    return rules.some((rule) => rule.action === 'keep' && isMeant(element, rule));
  } catch {
    return false; // `element.textContent` is one of the form's own fields
  }
}

/** What the reader never wants to see on this site. */
const unwanted = (page: Document, rules: readonly SiteRule[]): readonly Element[] =>
  rules.flatMap(({ action, selector }) =>
    action === 'remove' && selector !== null ? found(page, selector) : [],
  );

/** Collects what may be hidden; a block inside one that is hidden already needs no hiding. */
class Collection {
  readonly hidden: Element[] = [];
  overlaid = false;
  readonly #search: Search;
  readonly #protection: Protection;

  constructor(search: Search, protection: Protection) {
    this.#search = search;
    this.#protection = protection;
  }

  covers = (element: Element): boolean => this.hidden.some((each) => holds(each, element));

  add(element: Element, isOverlay: boolean): void {
    const { page, siteRules, isAskedFor } = this.#search;
    if (this.covers(element) || isAskedFor(element)) return;
    if (isKept(element, siteRules)) return;
    if (isProtected(element, this.#protection, page)) return;
    this.hidden.push(element);
    if (isOverlay) this.overlaid = true;
  }
}

/** Yields after every step; the value is what was found. Null: the page is too large, or full of it. */
export function* findFurniture(search: Search): Generator<undefined, Furniture | null> {
  const { page, siteRules, touched } = search;
  const body = bodyOf(page);
  if (!body) return { hidden: [], overlaid: false };
  if (all(body, '*').length > MOST_ELEMENTS) return null;
  yield;
  const collection = new Collection(search, { prose: proseOf(page), touched });
  yield;
  for (const element of unwanted(page, siteRules)) {
    collection.add(element, false);
    yield;
  }
  const backdrops: Element[] = [];
  const walker = walk(body, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const element = walker.currentNode;
    yield;
    if (collection.hidden.length > MOST_HIDDEN) return null;
    if (!(element instanceof HTMLElement)) continue;
    const place = placeOf(element);
    if (!place.isFloating || collection.covers(element)) continue;
    const isEmpty = (textOf(element) ?? '').trim() === '' && first(element, SHOWS) === null;
    if (place.isBackdrop && isEmpty) backdrops.push(element);
    else if ((place.isOverlay || place.isBar) && saysClutter(element))
      collection.add(element, place.isOverlay);
  }
  for (const rule of hiddenRules) {
    for (const element of all(body, rule.selector)) {
      yield;
      if (collection.hidden.length > MOST_HIDDEN) return null;
      if (!collection.covers(element) && recognises(rule, element)) collection.add(element, false);
    }
  }
  if (collection.overlaid) for (const backdrop of backdrops) collection.add(backdrop, true);
  return { hidden: collection.hidden, overlaid: collection.overlaid };
}

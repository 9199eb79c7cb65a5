// Finds what of a live page asks, nags or covers, in steps so small that the page never waits for us.

import { bodyOf, first, holds, isMatched, walk } from '../../core/dom/native-dom';
import { isMeant, type SiteRule } from '../../extraction/site-rule';
import { isProtected, type Protection, proseOf } from './protected-parts';
import { recogniseLive } from './recognise-live';
import { DIALOG, isVeil, screenPositionOf } from './screen-position';

/** More overlays than this is an attack, or a mistake of ours. */
const MOST_HIDDEN = 300;

export interface Overlays {
  /** Blocks to be hidden, none inside another. */
  readonly hidden: readonly Element[];
  /** Those of them that lie over the page. */
  readonly overlays: ReadonlySet<Element>;
  /** Veils that are no elements, as selectors, `html::after`. */
  readonly pseudoVeils: readonly string[];
  /** One of them lay over the page, and nothing else does: a lock on its scrolling was for it. */
  readonly overlaid: boolean;
}

const NOTHING: Overlays = { hidden: [], overlays: new Set(), pseudoVeils: [], overlaid: false };
/** Which elements can have a veil without an element of its own, and in which rule it is hidden. */
const PSEUDO_VEILS = ['html', 'html > body'].flatMap((selector) =>
  ['::before', '::after'].map((pseudo) => ({ selector, pseudo })),
);

export interface OverlaySearch {
  readonly page: Document;
  readonly siteRules: readonly SiteRule[];
  readonly touched: readonly Element[];
  /** Whether the reader called `element` up. */
  readonly isAskedFor: (element: Element) => boolean;
}

const isKept = (element: Element, rules: readonly SiteRule[]): boolean =>
  rules.some((rule) => rule.action === 'keep' && isMeant(element, rule));

/** Collects what may be hidden; a block inside one that is hidden already needs no hiding. */
class Collection {
  readonly hidden: Element[] = [];
  readonly overlays = new Set<Element>();
  readonly #search: OverlaySearch;
  readonly #protection: Protection;

  constructor(search: OverlaySearch, protection: Protection) {
    this.#search = search;
    this.#protection = protection;
  }

  get isFull(): boolean {
    return this.hidden.length > MOST_HIDDEN;
  }
  covers(element: Element): boolean {
    return this.hidden.some((each) => holds(each, element));
  }
  add(element: Element, isOverlay: boolean): void {
    const { page, siteRules, isAskedFor } = this.#search;
    if (this.covers(element) || isAskedFor(element)) return;
    if (isKept(element, siteRules) || isProtected(element, this.#protection, page)) return;
    this.hidden.push(element);
    if (isOverlay) this.overlays.add(element);
  }
}

const isFixed = (element: Element): boolean =>
  getComputedStyle(element).position === 'fixed' || isMatched(element, DIALOG);

const pseudoVeils = (page: Document): string[] =>
  PSEUDO_VEILS.flatMap(({ selector, pseudo }) => {
    const element = first(page, selector);
    return element && isVeil(element, pseudo) ? [`${selector}${pseudo}`] : [];
  });

/** Yields after every step; the value is what was found. Null: the page is too large, or full of overlays. */
export function* findOverlays(search: OverlaySearch): Generator<undefined, Overlays | null> {
  const { page, siteRules, touched } = search;
  const body = bodyOf(page);
  if (!body) return NOTHING;
  const recognised = yield* recogniseLive(page, siteRules);
  if (!recognised) return null;
  yield;
  const { unwanted, spoken } = recognised;
  const collection = new Collection(search, { prose: proseOf(page), touched });
  const speaks = (element: Element) =>
    spoken.some((each) => holds(element, each)) || unwanted.some((each) => holds(element, each));

  const veils: Element[] = [];
  const overlays: Element[] = [];
  const walker = walk(body, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() && !collection.isFull) {
    yield;
    const element = walker.currentNode;
    if (!(element instanceof HTMLElement)) continue;
    const place = screenPositionOf(element);
    if (place === 'veil') veils.push(element);
    if (place === 'overlay') overlays.push(element);
    if (place !== 'veil' && place !== 'nowhere' && speaks(element)) collection.add(element, isFixed(element));
  }
  for (const element of unwanted) {
    if (collection.isFull) return null;
    yield;
    collection.add(element, false);
  }
  const isLeft = (overlay: Element) =>
    !collection.covers(overlay) && !collection.hidden.some((each) => holds(overlay, each));
  // What else lies over the page may need its veil, and the lock: a log-in that the reader has called up.
  const overlaid = collection.overlays.size > 0 && !overlays.some(isLeft);
  if (overlaid) for (const veil of veils) collection.add(veil, true);
  if (collection.isFull) return null;
  const { hidden } = collection;
  return { hidden, overlays: collection.overlays, pseudoVeils: overlaid ? pseudoVeils(page) : [], overlaid };
}

// Finds what of a live page asks, nags or covers, in steps so small that the page never waits for us.

import { bodyOf, boxOf, hitsAt, holds, isMatched, parentOf, rootOf, walk } from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';
import { isMeant, type SiteRule } from '../../extraction/site-rule';
import { boxesAroundText } from './page-locks';
import { isProtected, type Protection, pageProse } from './protected-parts';
import { recogniseLive } from './recognise-live';
import {
  DIALOG,
  isNavigation,
  isVeil,
  layerAround,
  liesInTheWay,
  type ScreenPosition,
  saysHardlyMore,
  screenPositionOf,
  visiblePart,
} from './screen-position';

/** More overlays than this is an attack, or a mistake of ours. */
const MOST_HIDDEN = 300;

export interface Overlays {
  /** Blocks to be hidden, none inside another. */
  readonly hidden: readonly Element[];
  /** Those of them that lie over the page. */
  readonly overlays: ReadonlySet<Element>;
  /** Veils that are no elements. */
  readonly pseudoVeils: readonly PseudoVeil[];
  /** One of them lay over the page, and nothing else does: a lock on its scrolling was for it. */
  readonly overlaid: boolean;
  /** `pageProse` of it. */
  readonly prose: readonly Element[];
}

export interface PseudoVeil {
  readonly element: Element;
  readonly pseudo: (typeof PSEUDOS)[number];
}

const NOTHING: Overlays = { hidden: [], overlays: new Set(), pseudoVeils: [], overlaid: false, prose: [] };
const PSEUDOS = ['::before', '::after'] as const;

export interface OverlaySearch {
  readonly page: Document;
  readonly siteRules: readonly SiteRule[];
  readonly touched: readonly Element[];
  /** Whether the reader called `element` up. */
  readonly isAskedFor: (element: Element) => boolean;
  /** How layers lay over the page when they were last drawn: those that are hidden by us lie nowhere. Kept from look to look. */
  readonly positions: WeakMap<Element, ScreenPosition>;
  /** Whether `element` is hidden by us. */
  readonly isHidden: (element: Element) => boolean;
}

/** How `element` lies over the page, or would, if it were not hidden. */
function positionOf(element: Element, { positions, isHidden }: OverlaySearch): ScreenPosition {
  if (isHidden(element)) return positions.get(element) ?? 'nowhere';
  const position = screenPositionOf(element);
  if (position !== 'nowhere') positions.set(element, position);
  return position;
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
  /** Whether the page itself stands in `element`. */
  holdsText(element: Element): boolean {
    return holds(element, this.#protection.prose[Math.floor(this.#protection.prose.length / 2)] ?? null);
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
  getComputedStyle(element).position !== 'sticky' || isMatched(element, DIALOG);

/** Root, body and what the text stands in can have a veil without an element of its own. */
const pseudoVeils = (page: Document, prose: readonly Element[]): PseudoVeil[] =>
  [rootOf(page), bodyOf(page), ...boxesAroundText(prose)].flatMap((element) =>
    PSEUDOS.flatMap((pseudo) => (element && isVeil(element, pseudo) ? [{ element, pseudo }] : [])),
  );

/** All elements that hold one of `elements`, these included. */
function* allAround(elements: readonly Element[]): Steps<ReadonlySet<Element>> {
  const around = new Set<Element>();
  const pace = new Pace();
  for (const element of elements) {
    for (let at: Element | null = element; at && !around.has(at); at = parentOf(at)) around.add(at);
    if (pace.isDue()) yield 'ours';
  }
  return around;
}

/** What is laid over a page, in document order. */
interface Layers {
  readonly veils: readonly Element[];
  readonly overlays: readonly Element[];
}

/** Walks the page, collects what lies over it and says something unwanted, and gives all that lies over it. */
function* collectLayers(
  search: OverlaySearch,
  body: Element,
  { collection, speaks }: { collection: Collection; speaks: ReadonlySet<Element> },
): Steps<Layers> {
  const veils: Element[] = [];
  const overlays: Element[] = [];
  const walker = walk(body, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() && !collection.isFull) {
    yield 'ours';
    const element = walker.currentNode;
    if (!(element instanceof HTMLElement)) continue;
    const position = positionOf(element, search);
    if (position === 'veil') veils.push(element);
    if (position === 'overlay') overlays.push(element);
    if (position === 'overlay' || position === 'bar') {
      if (speaks.has(element)) collection.add(element, isFixed(element));
    }
  }
  return { veils, overlays };
}

/** A block goes with the small box that lies over the page only for its sake, close button and all. */
function addWithItsBox(element: Element, collection: Collection): void {
  const box = layerAround(element);
  if (box && !isNavigation(box) && saysHardlyMore(box, element)) collection.add(box, true);
  collection.add(element, false);
}

/** Other layers that are looked at; a page that has more of them is left with its veils. */
const MOST_LEFT = 50;

/** Whether something else lies over the page, which may need its veil, and the lock: a log-in that the reader has called up. */
function* isSomethingLeft({ overlays, veils }: Layers, collection: Collection): Steps<boolean> {
  const isVeiling = new Set(veils);
  const others = overlays.filter(
    (overlay) => !collection.covers(overlay) && !collection.hidden.some((each) => holds(overlay, each)),
  );
  if (others.length > MOST_LEFT) return true;
  for (const overlay of others) {
    yield 'ours';
    const part = visiblePart(boxOf(overlay));
    if (!part || !liesInTheWay(overlay) || collection.holdsText(overlay)) continue;
    const hits = hitsAt(overlay, part.x + part.width / 2, part.y + part.height / 2);
    const top = hits.find((hit) => !isVeiling.has(hit) && !collection.covers(hit));
    if (top && holds(overlay, top)) return true;
  }
  return false;
}

/** Yields after every step; the value is what was found. Null: the page is too large, or full of overlays. */
export function* findOverlays(search: OverlaySearch): Steps<Overlays | null> {
  const { page, siteRules, touched } = search;
  const body = bodyOf(page);
  if (!body) return NOTHING;
  const recognised = yield* recogniseLive(page, siteRules);
  if (!recognised) return null;
  const { unwanted, spoken } = recognised;
  const prose = yield* pageProse(page);
  const collection = new Collection(search, { prose, touched });
  const speaks = yield* allAround([...spoken, ...unwanted]);
  const layers = yield* collectLayers(search, body, { collection, speaks });
  for (const element of unwanted) {
    if (collection.isFull) return null;
    yield 'ours';
    addWithItsBox(element, collection);
  }
  const overlaid = collection.overlays.size > 0 && !(yield* isSomethingLeft(layers, collection));
  if (overlaid) for (const veil of layers.veils) collection.add(veil, true);
  if (collection.isFull) return null;
  const { hidden, overlays } = collection;
  return { hidden, overlays, pseudoVeils: overlaid ? pseudoVeils(page, prose) : [], overlaid, prose };
}

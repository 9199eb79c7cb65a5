// Writes down what was taken out of an article, so that each block can be seen and put back.

import type { TextRun } from '../core/block-text';
import { LONGEST_SELECTOR, MOST_REMOVALS } from '../core/shapes/bounds';
import { Pace, type Steps } from '../core/steps';
import type { Clutter } from './clutter/recognise-clutter';
import type { PageCopy } from './page/page-copy';
import { sanitizeElement } from './sanitize/sanitize';
import type { Removal, SafeHtml } from './types';

/** UTF-16 code units of a removed block that are shown in the list of removals. */
const REMOVAL_TEXT_LENGTH = 200;
/** UTF-16 code units of markup; a longer block is a part of the page, not of the article. */
export const LONGEST_PUT_BACK = 20_000;
const NOTHING = '' as SafeHtml;
/** Names that a site gives to its parts, and that need no escaping; those with figures in them change with every release. */
const LASTING_NAME = /^[a-z][a-z_-]{2,40}$/i;
const MOST_CLASSES = 3;
/** What placing a block costs, in nodes. */
const NODES_A_BLOCK = 20;

/** UTF-16 code units of the shortest element, `<b></b>`. */
const SHORTEST_ELEMENT = 7;

/** Whether the markup of `element` can be no shorter than what is put back at most. */
const isTooLong = (element: Element): boolean =>
  (element.textContent ?? '').length + element.getElementsByTagName('*').length * SHORTEST_ELEMENT >
  LONGEST_PUT_BACK;

/** A block's words for the list of removals: links and items that stand side by side are kept apart. */
function removedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < REMOVAL_TEXT_LENGTH * 2 && walker.nextNode()) {
    text = `${text} ${walker.currentNode.nodeValue ?? ''}`.replace(/\s+/g, ' ');
  }
  return text.trim().slice(0, REMOVAL_TEXT_LENGTH).trimEnd();
}

/** Finds blocks of the same kind on other pages of the site; null: nothing lasting names this one. */
export function namingSelector(element: Element): string | null {
  const id = element.getAttribute('id') ?? '';
  const classes = [...element.classList].filter((name) => LASTING_NAME.test(name)).slice(0, MOST_CLASSES);
  const name = LASTING_NAME.test(id) ? `#${id}` : classes.map((each) => `.${each}`).join('');
  const selector = `${element.localName}${name}`;
  return name === '' || selector.length > LONGEST_SELECTOR ? null : selector;
}

/** What is in `element`, cleaned, with its own name around it where that says something. */
function putBackHtml(element: Element, base: string): SafeHtml {
  const around = element.ownerDocument.createElement('div');
  around.append(element.cloneNode(true));
  const html = sanitizeElement(around, base);
  return html.length > LONGEST_PUT_BACK ? NOTHING : html;
}

export interface RemovalSources {
  /** In the order in which it was taken. */
  readonly clutter: readonly Clutter[];
  readonly copy: PageCopy;
  /** Of the article's text. */
  readonly runs: readonly TextRun[];
  readonly text: string;
}

/** A block that was taken out, and where it stood. */
export interface PlacedRemoval extends Omit<Removal, 'html'> {
  /** Null: it is too long to be put back, and is let go. */
  readonly element: Element | null;
}

/** Index of the first of `starts`, sorted by place, that stands behind `place`; their number, where none does. */
function firstBehind(starts: readonly { readonly place: number }[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]!.place > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where every block stood, among the article's own words. */
function offsetFinder({ copy, runs, text }: RemovalSources) {
  const starts = runs
    .map(({ node, start }) => ({ start, place: copy.textIndexOf(node) }))
    .filter((run): run is { start: number; place: number } => run.place !== undefined)
    .sort((one, other) => one.place - other.place);
  const first = starts[0]?.place ?? 0;
  const last = starts.at(-1)?.place ?? 0;
  return (element: Element): { place: number; inside: boolean } => {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let own: number | undefined;
    while (own === undefined && walker.nextNode()) {
      if (walker.currentNode instanceof Text) own = copy.textIndexOf(walker.currentNode);
    }
    const stood = own ?? last + 1;
    const next = starts[firstBehind(starts, stood)];
    return { place: next?.start ?? text.length, inside: stood > first && stood < last };
  };
}

interface Listed {
  readonly inside: boolean;
  readonly text: string;
}

/**
 * At most `most` of `entries`, in their order: where there are more, those inside the article go before others, and
 * long ones before short ones. A page made of ten thousand buttons can be saved all the same.
 */
export function mostTelling<T extends Listed>(entries: readonly T[], most: number): readonly T[] {
  if (entries.length <= most) return entries;
  const weight = ({ inside, text }: T) => (inside ? REMOVAL_TEXT_LENGTH + 1 : 0) + text.length;
  const kept = new Set(entries.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return entries.filter((entry) => kept.has(entry));
}

/** Every block that said something; what it says is worked out now, because the copy of the page is let go. */
export function* placeRemovalsInSteps(sources: RemovalSources): Steps<readonly PlacedRemoval[]> {
  const findPlace = offsetFinder(sources);
  const pace = new Pace();
  const placed: PlacedRemoval[] = [];
  for (const { element, rule } of sources.clutter) {
    if (pace.isDue(NODES_A_BLOCK)) yield 'ours';
    const text = removedText(element);
    if (text === '') continue;
    const where = findPlace(element);
    const selector = namingSelector(element);
    placed.push({ rule, text, ...where, selector, element: isTooLong(element) ? null : element });
  }
  return placed;
}

/**
 * One entry a block, in the order of the page; no more than a message and a row may hold. `base`: address that relative
 * ones are resolved against.
 */
export const listRemovals = (placed: readonly PlacedRemoval[], base: string): readonly Removal[] =>
  mostTelling(placed, MOST_REMOVALS)
    .map(({ element, ...entry }) => ({ ...entry, html: element ? putBackHtml(element, base) : NOTHING }))
    .sort((one, other) => one.place - other.place);

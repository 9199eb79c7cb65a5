// Writes down what was taken out of an article, so that each block can be seen and put back.

import type { TextRun } from '../core/block-text';
import { LONGEST_SELECTOR, MOST_REMOVALS } from '../core/shapes/text-shape';
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
  if ((element.textContent ?? '').length > LONGEST_PUT_BACK) return NOTHING;
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
  /** Address that relative ones are resolved against. */
  readonly base: string;
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

/** One entry a block that said something, in the order of the page; no more than a message and a row may hold. */
export function listRemovals(sources: RemovalSources): readonly Removal[] {
  const findPlace = offsetFinder(sources);
  const entries = sources.clutter
    .map(({ element, rule }) => ({ element, rule, text: removedText(element), ...findPlace(element) }))
    .filter(({ text }) => text !== '');
  return mostTelling(entries, MOST_REMOVALS)
    .map(({ element, ...entry }) => ({
      ...entry,
      html: putBackHtml(element, sources.base),
      selector: namingSelector(element),
    }))
    .sort((one, other) => one.place - other.place);
}

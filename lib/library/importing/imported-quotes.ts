// Passages marked in another service → quotes of ours, at their words in the text where those are told for certain; no database.
import type { ImportedQuote } from '../../exchange/imported-row';
import { quoteFinder } from '../quotes/locate-quote';
import { withNote } from '../quotes/note-text';
import { LONGEST_NOTE, type Quote, type QuoteSelectors, type TextQuote } from '../quotes/quote-kinds';
import { selectorsOf } from '../quotes/quote-selectors';
import { passageWords, sidesAgree } from './imported-story';

/** What is kept beside a passage to know it again, in UTF-16 units. */
const LONGEST_SIDE = 1024;

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

/** By what a passage is known when a text comes in which it may stand: its words, and what the file has beside them. */
function selectorsInFile({ text, before = '', after = '' }: ImportedQuote): QuoteSelectors {
  const exact = spaced(text).trim();
  return {
    quote: {
      exact,
      prefix: spaced(before).slice(-LONGEST_SIDE),
      suffix: spaced(after).slice(0, LONGEST_SIDE),
    },
    position: { start: 0, end: exact.length, length: 0 },
    isOnly: true, // the file says that its reader marked these words: where they stand once, they are meant
  };
}

/** Finds passages of a file in `text`; words that stand there once are theirs, others by what stands beside them. Null: nobody can tell. */
function anchoring(text: string): (selectors: QuoteSelectors) => QuoteSelectors | null {
  const locate = quoteFinder(text);
  const one = spaced(text); // as long as `text`, whose white space is single already
  return (selectors) => {
    const { exact } = selectors.quote;
    const found = locate(selectors);
    const at = one.indexOf(exact);
    const isOnly = one.length === text.length && at >= 0 && at === one.lastIndexOf(exact);
    const span = found.at === 'same' ? found.span : isOnly ? { start: at, end: at + exact.length } : null;
    return span && selectorsOf(text, span);
  };
}

/** For what quotes are made. */
export interface QuotedClipping {
  readonly id: string;
  /** `''`: it has none yet. */
  readonly text: string;
  /** Quotes that it has. */
  readonly had: readonly Quote[];
  /** ISO 8601 instant, UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** A quote that the library has, and its note with that of the file below it. */
export interface NotedQuote {
  readonly was: Quote;
  readonly is: Quote;
}

export interface QuotesOfFile {
  /** Quotes that the library has not. */
  readonly come: readonly Quote[];
  readonly noted: readonly NotedQuote[];
}

const sidesOf = ({ prefix, suffix }: TextQuote) => ({ before: prefix, after: suffix });

/** Quotes of a clipping by their words: those that it has, and those that come. */
class QuotesByWords {
  readonly #text: string;
  readonly #byWords = new Map<string, { was: Quote | null; is: Quote }[]>();

  constructor({ text, had }: QuotedClipping) {
    this.#text = text;
    for (const quote of had) this.add({ was: quote, is: quote });
  }

  add(entry: { was: Quote | null; is: Quote }): void {
    const words = passageWords(entry.is.quote.exact);
    this.#byWords.set(words, [...(this.#byWords.get(words) ?? []), entry]);
  }

  /** The quote of the same passage: its words, whether as the file or as the text has them, at the same place. */
  find(inFile: QuoteSelectors, inText: QuoteSelectors | null) {
    const words = new Set(
      [inFile, ...(inText ? [inText] : [])].map(({ quote }) => passageWords(quote.exact)),
    );
    const all = [...words].flatMap((each) => this.#byWords.get(each) ?? []);
    return all.find(({ is }) => this.#isSamePlace(is, inFile, inText));
  }

  #isSamePlace(known: QuoteSelectors, inFile: QuoteSelectors, inText: QuoteSelectors | null): boolean {
    if (inText?.isOnly) return true;
    const { start, end, length } = known.position;
    const isPlaced = length === this.#text.length && this.#text.slice(start, end) === known.quote.exact;
    if (isPlaced && inText) return start === inText.position.start;
    return sidesAgree(sidesOf(known.quote), sidesOf(inFile.quote));
  }

  changed(): QuotesOfFile {
    const all = [...this.#byWords.values()].flat();
    const noted = all.flatMap(({ was, is }) => (was && was !== is ? [{ was, is }] : []));
    return { come: all.flatMap(({ was, is }) => (was ? [] : [is])), noted };
  }
}

/** What the file adds to the quotes of a clipping: each passage comes once, a note on one that is there stands below its own. */
export function quotesOfFile(given: readonly ImportedQuote[], clipping: QuotedClipping): QuotesOfFile {
  if (given.length === 0) return { come: [], noted: [] };
  const { id, text, now, newId } = clipping;
  const quotes = new QuotesByWords(clipping);
  const anchored = anchoring(text);
  for (const quote of given) {
    const inFile = selectorsInFile(quote);
    const inText = anchored(inFile);
    const entry = quotes.find(inFile, inText);
    const note = withNote(entry?.is.note ?? '', quote.note ?? '').slice(0, LONGEST_NOTE);
    if (entry && note !== entry.is.note)
      entry.is = { ...entry.is, note, changedAt: entry.was ? now : entry.is.changedAt };
    if (entry) continue;
    const at = quote.createdAt ?? now;
    const colour = quote.colour ?? 'yellow';
    const is: Quote = {
      ...(inText ?? inFile),
      ...{ id: newId(), clippingId: id, createdAt: at, changedAt: at, colour, note },
    };
    quotes.add({ was: null, is });
  }
  return quotes.changed();
}

// Passages marked in another service → quotes of ours, at their words in the text where those are told for certain; no database.
import type { ImportedQuote } from '../../exchange/imported-row';
import { quoteFinder } from '../quotes/locate-quote';
import { LONGEST_NOTE, type Quote, type QuoteSelectors } from '../quotes/quote-kinds';
import { selectorsOf } from '../quotes/quote-selectors';
import { isSamePassage } from './imported-story';

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

/** Finds passages of a file in `text`; words that stand there once are theirs, others by what stands beside them. */
function anchoring(text: string): (quote: ImportedQuote) => QuoteSelectors {
  const locate = quoteFinder(text);
  const one = spaced(text); // as long as `text`, whose white space is single already
  return (quote) => {
    const selectors = selectorsInFile(quote);
    const { exact } = selectors.quote;
    const found = locate(selectors);
    const at = one.indexOf(exact);
    const isOnly = one.length === text.length && at >= 0 && at === one.lastIndexOf(exact);
    const span = found.at === 'same' ? found.span : isOnly ? { start: at, end: at + exact.length } : null;
    return (span && selectorsOf(text, span)) ?? selectors;
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

/** Quotes of a clipping that the file has and the library has not. */
export function quotesOfFile(
  given: readonly ImportedQuote[],
  { id, text, had, now, newId }: QuotedClipping,
): Quote[] {
  const fresh = given.filter((quote) => !had.some((each) => isSamePassage(each.quote.exact, quote.text)));
  if (fresh.length === 0) return [];
  const anchored = anchoring(text);
  return fresh.map((quote) => ({
    ...anchored(quote),
    id: newId(),
    clippingId: id,
    createdAt: quote.createdAt ?? now,
    changedAt: quote.createdAt ?? now,
    colour: quote.colour ?? 'yellow',
    note: (quote.note ?? '').slice(0, LONGEST_NOTE),
  }));
}

// A passage that the reader has chosen in a text → by what it is known again in that text, or in another form of it.
import type { Span } from '../../core/span';

/** W3C's TextQuoteSelector: the words, and what stood before and behind them. */
export interface TextQuote {
  readonly exact: string;
  /** Directly before the words; `''`: they began the text. */
  readonly prefix: string;
  /** Directly behind them; `''`: they ended it. */
  readonly suffix: string;
}

/** W3C's TextPositionSelector, and the text that it counts in. */
export interface TextPosition extends Span {
  /** UTF-16 code units of that text: in one of another length a position says nothing. */
  readonly length: number;
}

/** By what a passage is found again; see `quoteFinder`. */
export interface QuoteSelectors {
  readonly quote: TextQuote;
  readonly position: TextPosition;
  /** The words stood nowhere else in the text that they were chosen in. */
  readonly isOnly: boolean;
}

export const QUOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type QuoteColour = (typeof QUOTE_COLOURS)[number];

/** A passage of a clipping, and what the reader has written beside it. */
export interface Quote extends QuoteSelectors {
  /** UUID. */
  readonly id: string;
  readonly clippingId: string;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly colour: QuoteColour;
  /** Markdown; kept and shown as it was written. `''`: none. */
  readonly note: string;
}

/** Longest passage, in UTF-16 units: whoever wants more of an article has the article. */
export const LONGEST_QUOTE = 20_000;
/** Longest note, in UTF-16 units. */
export const LONGEST_NOTE = 100_000;
/** UTF-16 units that are kept to either side, as other annotators do: the fewest, and the most where more are needed to tell it apart. */
const [CONTEXT, LONGEST_CONTEXT] = [32, 1024];

const isInside = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

/** `span` without white space at its ends, and with whole characters of more than one unit. */
function tidied(text: string, { start, end }: Span): Span {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = end - (chosen.length - chosen.trimEnd().length);
  return { start: isInside(text, from) ? from - 1 : from, end: isInside(text, to) ? to + 1 : to };
}

/** Whether `words` stand at more than one place. */
const isRepeated = (text: string, words: string): boolean =>
  words !== '' && text.indexOf(words) !== text.lastIndexOf(words);

function around(text: string, { start, end }: Span, length: number): TextQuote {
  const from = Math.max(0, start - length);
  const to = Math.min(text.length, end + length);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isInside(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInside(text, to) ? to - 1 : to),
  };
}

/** With as much beside it that each side stands nowhere else; beside words that do, with more than a twin next to them. */
function tellingApart(text: string, span: Span, isOnly: boolean): TextQuote {
  for (let length = isOnly ? CONTEXT : span.end - span.start + CONTEXT; ; length *= 2) {
    const quote = around(text, span, Math.min(length, LONGEST_CONTEXT));
    const isTold = !isRepeated(text, quote.prefix) && !isRepeated(text, quote.suffix);
    if (isTold || length >= LONGEST_CONTEXT) return quote;
  }
}

/** By what `span` of `text` is known again; null: it holds nothing, or more than `LONGEST_QUOTE`. */
export function selectorsOf(text: string, span: Span): QuoteSelectors | null {
  const { start, end } = tidied(text, span);
  if (start >= end || end - start > LONGEST_QUOTE) return null;
  const isOnly = !isRepeated(text, text.slice(start, end));
  const quote = tellingApart(text, { start, end }, isOnly);
  return { quote, position: { start, end, length: text.length }, isOnly };
}

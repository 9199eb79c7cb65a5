// A quote: by what its passage is known again, its colour and note; and how long it may be.
import type { Span } from '../../core/span';

export const QUOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
/** Longest passage, in UTF-16 units: whoever wants more of an article has the article. */
export const LONGEST_QUOTE = 20_000;
/** Longest note, in UTF-16 units. */
export const LONGEST_NOTE = 100_000;

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

// What the reader page shows of quotes and notes, and what can be done with them.

import type { LocatedQuote } from '../../lib/library/quotes/locate-quote';
import type { Quote, QuoteColour } from '../../lib/library/quotes/quote-kinds';
import type { WordKey } from '../words';

/** A quote and where it is in the text that is shown. */
export interface ShownQuote {
  readonly quote: Quote;
  readonly at: LocatedQuote['at'];
  /** What stands at its place, if it reads otherwise there; else null. */
  readonly reads: string | null;
}

/** Edges of words in the document, in CSS pixels from its upper left corner. */
export interface PlaceOfWords {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const COLOUR_WORDS: Readonly<Record<QuoteColour, WordKey>> = {
  yellow: 'quoteYellow',
  green: 'quoteGreen',
  blue: 'quoteBlue',
  pink: 'quotePink',
};

export interface QuoteEvents {
  /** Goes to the quote in the text. */
  readonly onJump: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onChange: (id: string, change: Partial<Pick<Quote, 'colour' | 'note'>>) => void;
  readonly onDelete: (id: string) => void;
  /** Its words, what they are from, and an address that leads to them. */
  readonly onCopy: (id: string) => void;
}

/** What is selected, and what can be made of it. */
export interface ChosenWords {
  readonly place: PlaceOfWords;
  readonly onQuote: (colour: QuoteColour) => void;
  /** Quotes it, and opens the note. */
  readonly onNote: () => void;
  readonly onCopy: () => void;
}

/** The quote whose note is open. */
export interface OpenQuote {
  readonly shown: ShownQuote;
  /** Null: it is nowhere in the text. */
  readonly place: PlaceOfWords | null;
  readonly onClose: () => void;
}

export interface QuotesView extends QuoteEvents {
  /** In reading order; those that are nowhere at the end. */
  readonly quotes: readonly ShownQuote[];
  /** Quotes of which the row cannot be read. */
  readonly damaged: number;
  /** On all of the clipping, `''`: none; null: nothing is saved that it could be on. */
  readonly note: string | null;
  readonly onNote: (text: string) => void;
  /** Null: nothing is selected. */
  readonly chosen: ChosenWords | null;
  readonly open: OpenQuote | null;
}

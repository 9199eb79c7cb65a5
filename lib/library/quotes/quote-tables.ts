// The tables of quotes and notes, how their rows are read, and what of them a search looks at.
import type { Dexie, Table } from 'dexie';
import * as z from 'zod/mini';
import { instantShape } from '../../core/shapes/day-shape';
import { offsetShape } from '../../core/shapes/text-shape';
import type { Quote } from './quote-kinds';
import { LONGEST_NOTE, LONGEST_QUOTE, QUOTE_COLOURS } from './quote-kinds';

/** A row of `quotes`: written as a `Quote`, and parsed when it is read. */
export type QuoteRow = Pick<Quote, 'id' | 'clippingId'> & { readonly [field: string]: unknown };

/** A row of `notes`: what the reader has written on a clipping as a whole. */
export interface NoteRow {
  /** UUID of the clipping. */
  readonly id: string;
  readonly text: string;
  /** ISO 8601 instant, UTC. */
  readonly changedAt: string;
}

export interface QuoteTables extends Pick<Dexie, 'transaction'> {
  readonly quotes: Table<QuoteRow, string>;
  readonly notes: Table<NoteRow, string>;
}

/** What Dexie is told of them. */
export const QUOTE_STORES = { quotes: 'id, clippingId', notes: 'id' } as const;

const contextShape = z.string().check(z.maxLength(LONGEST_QUOTE));
const noteShape = z.string().check(z.maxLength(LONGEST_NOTE));

/** A quote as it is stored. */
export const quoteShape = z.object({
  id: z.string(),
  clippingId: z.string(),
  createdAt: instantShape,
  changedAt: instantShape,
  quote: z.object({
    exact: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
    prefix: contextShape,
    suffix: contextShape,
  }),
  position: z.object({ start: offsetShape, end: offsetShape, length: offsetShape }),
  isOnly: z.boolean(),
  colour: z.enum(QUOTE_COLOURS),
  note: noteShape,
});

/** A note on a clipping as it is stored. */
export const noteRowShape = z.object({ id: z.string(), text: noteShape, changedAt: instantShape });

/** The quote in a row; null: it cannot be read. */
export const readQuote = (row: unknown): Quote | null => quoteShape.safeParse(row).data ?? null;

/** What stands beside the text of a clipping. */
export interface Margin {
  /** In no order. */
  readonly quotes: readonly Quote[];
  /** Rows of quotes that cannot be read: they stay as they are. */
  readonly damaged: number;
  /** The note on all of it; `''`: none, or it cannot be read. */
  readonly note: string;
}

const marginOf = (rows: readonly QuoteRow[], note: unknown): Margin => {
  const quotes = rows.map(readQuote).filter((quote) => quote !== null);
  const text = noteRowShape.safeParse(note).data?.text ?? '';
  return { quotes, damaged: rows.length - quotes.length, note: text };
};

/** What stands beside the clippings `ids`, in their order; two requests, however many they are. */
export async function readMargins(db: QuoteTables, ids: readonly string[]): Promise<Margin[]> {
  const rows = new Map<string, QuoteRow[]>(ids.map((id) => [id, []]));
  await db.quotes
    .where('clippingId')
    .anyOf([...ids])
    .each((row) => rows.get(row.clippingId)?.push(row));
  const notes = await db.notes.bulkGet([...ids]);
  return ids.map((id, at) => marginOf(rows.get(id) ?? [], notes[at]));
}

/** What can be asked for as `has:…`. */
export type MarginKind = 'quote' | 'note';

/** The kinds of what stands beside a clipping; a note on a quote is a note. */
export function kindsOf({ quotes, note }: Margin): MarginKind[] {
  const hasNote = note !== '' || quotes.some((quote) => quote.note !== '');
  return [...(quotes.length > 0 ? (['quote'] as const) : []), ...(hasNote ? (['note'] as const) : [])];
}

/** All that the reader has written beside a clipping; not the quotes' own words, which are the article's. */
export const notesIn = ({ quotes, note }: Margin): string =>
  [note, ...quotes.map((quote) => quote.note)].filter((text) => text !== '').join('\n');

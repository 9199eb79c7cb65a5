// Quotes and notes of clippings: their door beside the library's, over the same database.
import { liveQuery } from 'dexie';
import { type Clock, systemClock } from '../../core/clock-and-ids';
import type { Result } from '../../core/result';
import { type LibraryDb, ownLibraryDb } from '../db';
import { FILING } from '../filing/filing-tables';
import { attempt, type SaveError } from '../storage-error';
import type { Quote, QuoteColour, QuoteSelectors } from './quote-kinds';
import { type Margin, quoteShape, readMargins, readQuote } from './quote-tables';
import { refileMargin, writeNote } from './write-note';

export interface NewQuote {
  readonly clippingId: string;
  readonly selectors: QuoteSelectors;
  readonly colour: QuoteColour;
  /** Markdown; `''`: none. */
  readonly note: string;
}

/** Writes answer with a `Result`; reads reject when storage is unavailable. */
export interface Quotes {
  /** The quote as it is kept; null: the clipping is not there. The same words at the same place are kept once. */
  add(quote: NewQuote): Promise<Result<Quote | null, SaveError>>;
  /** The quote as it was before; null: it is not there. */
  change(
    id: string,
    change: Partial<Pick<Quote, 'colour' | 'note'>>,
  ): Promise<Result<Quote | null, SaveError>>;
  /** What was removed, for `putBack`; null: it was not there. */
  remove(id: string): Promise<Result<Quote | null, SaveError>>;
  /** Puts a removed quote back as it was; false: its clipping is not there any more. */
  putBack(quote: Quote): Promise<Result<boolean, SaveError>>;
  /** Sets the note on a clipping as a whole, and tells what it was; `''`: none. Null: the clipping is not there. */
  setNote(clippingId: string, text: string): Promise<Result<string | null, SaveError>>;
  read(clippingId: string): Promise<Margin>;
  /** Tells what stands beside a clipping, now and whenever anybody changes it, until `signal` aborts. */
  watch(
    clippingId: string,
    watched: { readonly onChange: (margin: Margin) => void; readonly signal: AbortSignal },
  ): void;
}

export interface QuotesDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

const NOTHING: Margin = { quotes: [], damaged: 0, note: '' };

const marginOfClipping = async (db: LibraryDb, id: string): Promise<Margin> =>
  (await readMargins(db, [id]))[0] ?? NOTHING;

/** Everything that a change of quotes or notes touches, all of it or nothing. */
const changing = <T>(db: LibraryDb, work: () => Promise<T>): Promise<Result<T, SaveError>> =>
  attempt(() => db.transaction('rw', ['bodies', ...FILING], work));

const isSamePlace = (one: Quote, { quote, position }: QuoteSelectors): boolean =>
  one.quote.exact === quote.exact &&
  one.position.start === position.start &&
  one.position.length === position.length;

/** Writes a quote that can be read back, or throws what is wrong with it. */
async function put(db: LibraryDb, quote: Quote, at: string): Promise<void> {
  await db.quotes.put(quoteShape.parse(quote));
  await refileMargin(db, { clippingId: quote.clippingId, field: `quote:${quote.id}`, at });
}

/** Opens nothing yet: the database is opened by the first call. */
export function openQuotes({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
}: Partial<QuotesDeps> = {}): Quotes {
  const now = () => clock().toISOString();
  const quoteAt = async (id: string) => readQuote(await db.quotes.get(id));
  const isThere = async (clippingId: string) => (await db.items.get(clippingId)) !== undefined;
  return {
    add: ({ clippingId, selectors, colour, note }) =>
      changing(db, async () => {
        if (!(await isThere(clippingId))) return null;
        const { quotes } = await marginOfClipping(db, clippingId);
        const kept = quotes.find((each) => isSamePlace(each, selectors));
        if (kept) return kept;
        const at = now();
        const quote: Quote = {
          ...selectors,
          id: newId(),
          clippingId,
          createdAt: at,
          changedAt: at,
          colour,
          note,
        };
        await put(db, quote, at);
        return quote;
      }),
    change: (id, change) =>
      changing(db, async () => {
        const before = await quoteAt(id);
        if (before) await put(db, { ...before, ...change, changedAt: now() }, now());
        return before;
      }),
    remove: (id) =>
      changing(db, async () => {
        const before = await quoteAt(id);
        if (!before) return null;
        await db.quotes.delete(id);
        await refileMargin(db, { clippingId: before.clippingId, field: `quote:${id}`, at: now() });
        return before;
      }),
    putBack: (quote) =>
      changing(db, async () => {
        if (!(await isThere(quote.clippingId))) return false;
        await put(db, quote, now());
        return true;
      }),
    setNote: (clippingId, text) =>
      changing(db, async () => {
        if (!(await isThere(clippingId))) return null;
        const { note: before } = await marginOfClipping(db, clippingId);
        if (before === text) return before;
        await writeNote(db, { clippingId, text, at: now() });
        return before;
      }),
    read: (clippingId) => marginOfClipping(db, clippingId),
    watch: (clippingId, { onChange, signal }) => {
      if (signal.aborted) return;
      const following = liveQuery(() => marginOfClipping(db, clippingId)).subscribe({
        next: onChange,
        error: () => undefined, // a library that cannot be read says so wherever the reader asks something of it
      });
      signal.addEventListener('abort', () => following.unsubscribe(), { once: true });
    },
  };
}

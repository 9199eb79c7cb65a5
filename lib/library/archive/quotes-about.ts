// A person, a country or a body → the quotes of all clippings that name it, those whose own words name it first.
import type { DayInterval } from '../../core/calendar';
import type { EntityId } from '../../gazetteer/model/types';
import type { LibraryDb } from '../db';
import { filedFrom } from '../filing/list-filed';
import type { QuoteSource } from '../quotes/copied-quote';
import type { Quote } from '../quotes/quote-kinds';
import { readMargins } from '../quotes/quote-tables';
import { parseBody, readItem, type StoredBody } from '../stored-rows';

/** Clippings with quotes whose texts are looked into: the newest. */
const MOST_CLIPPINGS = 100;

/** A quote, and where it stands; a title of `''` cannot be read. */
export interface QuoteAbout extends QuoteSource {
  readonly quote: Quote;
  /** Days that its article's date may mean; null: it has none. */
  readonly days: DayInterval | null;
  /** Its own words name whom it was asked for. */
  readonly isNamed: boolean;
}

/** The words by which a text names `entity`. */
function wordsFor(entity: EntityId, body: StoredBody | null): string[] {
  if (!body) return [];
  const { text, mentions } = body;
  const meant = mentions.text.filter(({ id }) => id === entity);
  return [...new Set(meant.map(({ start, end }) => text.slice(start, end)))].filter((words) => words !== '');
}

/** Newest clipping first within both kinds. Rejects where storage cannot be read. */
export async function readQuotesAbout(db: LibraryDb, entity: EntityId): Promise<readonly QuoteAbout[]> {
  const quoted = new Set<unknown>(await db.quotes.orderBy('clippingId').uniqueKeys());
  if (quoted.size === 0) return [];
  const naming = await filedFrom(db, { entity }).primaryKeys();
  const ids = naming.filter((id) => quoted.has(id)).slice(0, MOST_CLIPPINGS);
  const [items, bodies, margins] = await Promise.all([
    db.items.bulkGet(ids),
    db.bodies.bulkGet(ids),
    readMargins(db, ids),
  ]);
  const all = margins.flatMap(({ quotes }, at): QuoteAbout[] => {
    const item = items[at];
    if (!item) return [];
    const { title, siteName, url, published } = readItem(item).value;
    const words = wordsFor(entity, parseBody(bodies[at]));
    return quotes
      .toSorted((a, b) => a.position.start - b.position.start)
      .map((quote) => ({
        quote,
        title,
        siteName,
        url,
        days: published?.days ?? null,
        isNamed: words.some((each) => quote.quote.exact.includes(each)),
      }));
  });
  return [...all.filter(({ isNamed }) => isNamed), ...all.filter(({ isNamed }) => !isNamed)];
}

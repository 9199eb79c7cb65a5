// Files what no save has filed: clippings of earlier versions, and all of them when the index is made otherwise; in slices.
import * as z from 'zod/mini';
import type { LibraryDb } from '../db';
import type { ItemRow } from '../schema/rows';
import { INDEX_VERSION } from '../search/document-terms';
import { mergeIndex } from '../search/merge-index';
import { indexClippings, type SearchedClipping } from '../search/search-tables';
import { parseBody } from '../stored-rows';
import { termsOfClipping } from './file-clipping';
import { FILED, FILING } from './filing-tables';

/** Clippings that are filed in one transaction, as one segment: their terms are written in one task of some 20 ms. */
const SLICE = 32;

/** How far the work has come: every clipping up to `upTo`, by id, is filed; null: all are. */
const progressShape = z.object({
  version: z.literal(INDEX_VERSION),
  upTo: z.nullable(z.string()),
});
type Filed = z.infer<typeof progressShape>;

/** Null: nothing is filed, or in a way that is not used any more. */
async function filedUpTo(db: LibraryDb): Promise<Filed | null> {
  const parsed = progressShape.safeParse((await db.housekeeping.get(FILED))?.value);
  return parsed.success ? parsed.data : null;
}

/** Begins anew: nothing of an index that was made otherwise is left. */
function begin(db: LibraryDb): Promise<Filed> {
  const value: Filed = { version: INDEX_VERSION, upTo: '' };
  return db.transaction('rw', FILING, async () => {
    for (const table of [db.documents, db.segments, db.postings]) await table.clear();
    await db.housekeeping.put({ key: FILED, value });
    return value;
  });
}

/** Those of `rows` that are kept and not filed yet; what is in the trash is filed when it comes back. */
async function unfiled(db: LibraryDb, rows: readonly ItemRow[]): Promise<ItemRow[]> {
  const ids = rows.map(({ id }) => id);
  const filed = new Set((await db.documents.where('id').anyOf(ids).toArray()).map(({ id }) => id));
  return rows.filter(({ id, state }) => state !== 'trashed' && !filed.has(id));
}

/** The clippings that follow `upTo`; the value is how far it has come then. */
function fileSlice(db: LibraryDb, upTo: string): Promise<Filed> {
  return db.transaction('rw', ['bodies', ...FILING], async () => {
    const rows = await db.items.where('id').above(upTo).limit(SLICE).toArray();
    const items = await unfiled(db, rows);
    // One after another, each asking the database: between two the page has its turn.
    const found: SearchedClipping[] = [];
    for (const item of items)
      found.push(await termsOfClipping(db, { item, body: parseBody(await db.bodies.get(item.id)) }));
    await indexClippings(db, found);
    const last = rows.length === SLICE ? rows.at(-1) : undefined;
    const value: Filed = { version: INDEX_VERSION, upTo: last?.id ?? null };
    await db.housekeeping.put({ key: FILED, value });
    return value;
  });
}

/** What is done of what is to do, in clippings. */
export interface FilingProgress {
  readonly done: number;
  readonly total: number;
}

/** How far the library is filed; null: all of it is. */
export async function filingProgress(db: LibraryDb): Promise<FilingProgress | null> {
  const filed = await filedUpTo(db);
  if (filed?.upTo === null) return null;
  const total = await db.items.count();
  if (total === 0) return null;
  const done = await db.items
    .where('id')
    .belowOrEqual(filed?.upTo ?? '')
    .count();
  return { done, total };
}

/**
 * Files everything that is not filed yet, then brings the search index into order, until it is done or `signal` aborts.
 * The caller lets nobody else do it at that time; saves and searches may go on. Killed at any moment, it goes on from
 * there.
 */
export async function fileTheRest(db: LibraryDb, signal: AbortSignal): Promise<void> {
  let filed = (await filedUpTo(db)) ?? (await begin(db));
  while (filed.upTo !== null && !signal.aborted) filed = await fileSlice(db, filed.upTo);
  await mergeIndex(db, signal);
}

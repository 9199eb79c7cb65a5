// Writes rows of several clippings that are kept, each with its state and tags, and files them: one segment of the index for all.

import { readMargins } from '../quotes/quote-tables';
import type { ItemRow } from '../schema/rows';
import { weightedTerms } from '../search/document-terms';
import { indexClippings, type SearchedClipping } from '../search/search-tables';
import { countersOfClipping, type FiledClipping, filedRow, type Said } from './file-clipping';
import { count, type FilingTables } from './filing-tables';
import { countersOf } from './reading-state';
import { searchedTextOf } from './searched-text';

/** A clipping, with what the reader has done with it, before and now. */
export interface FiledAs extends FiledClipping {
  readonly item: ItemRow;
  readonly now: Said;
  /** Null: it is new. */
  readonly before: Said | null;
}

/** By how much all of it changes each counter, together. */
function changeOf(clippings: readonly FiledAs[]): ReadonlyMap<string, number> {
  const before = clippings.flatMap((each) => countersOfClipping(each.before?.state, each.before?.tags ?? []));
  const now = clippings.flatMap((each) => countersOfClipping(each.now.state, each.now.tags));
  return countersOf(before, now);
}

/** The terms of all of them; what stands beside them is read at once. */
async function termsOfAll(db: FilingTables, clippings: readonly FiledAs[]): Promise<SearchedClipping[]> {
  const margins = await readMargins(
    db,
    clippings.map(({ item }) => item.id),
  );
  return clippings.map(({ item, body, now: { tags } }, at) => ({
    id: item.id,
    terms: weightedTerms(searchedTextOf({ item, body, tags, margin: margins[at] })),
  }));
}

/**
 * Files `clippings`, which are kept, as they are to be; inside the caller's transaction on the clippings' tables and
 * `FILING`. Bodies, quotes and notes are written by the caller, before it.
 */
export async function fileAs(db: FilingTables, clippings: readonly FiledAs[]): Promise<void> {
  const tagRows = (side: (each: FiledAs) => Said | null) =>
    clippings.flatMap((each) => (side(each)?.tags ?? []).map((tag) => ({ id: each.item.id, tag })));
  const [had, has] = [tagRows(({ before }) => before), tagRows(({ now }) => now)];
  if (had.length > 0) await db.tags.bulkDelete(had.map(({ id, tag }): [string, string] => [id, tag]));
  await db.tags.bulkPut(has);
  await Promise.all([
    db.states.bulkPut(clippings.map(({ now }) => now.state)),
    count(db, changeOf(clippings)),
    db.items.bulkPut(clippings.map(({ item, now }) => filedRow(item, now))),
  ]);
  await indexClippings(db, await termsOfAll(db, clippings));
}

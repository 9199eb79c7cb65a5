// A whole list as the ids of its clippings, newest first, slice by slice: with them any row of 100,000 is one step away.
import { BY_NEWEST, type LibraryDb } from '../db';
import { backOf, type ListedBy } from '../filing/filed-under';
import { filedFrom } from '../filing/list-filed';
import { newestFirst, unindexedIds } from '../list-clippings';

/** What the library page lists: what `listFiled` lists, all that is kept, or the bin. */
export type ShelfBy = ListedBy | { readonly shelf: 'all' | 'bin' };

/** Keys that are read at a time: the first slice is a screen or two, those behind it are read while it is looked at. */
const [FIRST_SLICE, SLICE] = [200, 5000];

/** A slice begins with the last instant of the one before; what stood in that is known, however much was saved then. */
async function* filedIds(db: LibraryDb, by: ListedBy): AsyncGenerator<readonly string[]> {
  const known = new Set<string>();
  let [back, limit]: [number | undefined, number] = [undefined, FIRST_SLICE];
  for (;;) {
    const found: string[] = await filedFrom(db, by, back).limit(limit).primaryKeys();
    const ids = found.filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    yield ids;
    if (found.length < limit) return;
    const last = ids.at(-1);
    if (last !== undefined) back = backOf((await db.items.get(last))?.savedAt);
    limit = last === undefined ? limit * 2 : SLICE;
  }
}

/**
 * The first slice backwards by a cursor; the rest forwards, which browsers read by thousands, and turned; at the end
 * those that are damaged so that they stand in no order. What is saved meanwhile is told by `watchChanges`.
 */
async function* allIds(db: LibraryDb): AsyncGenerator<readonly string[]> {
  const first = await newestFirst(db, null).limit(FIRST_SLICE).primaryKeys();
  yield first;
  if (first.length === FIRST_SLICE) {
    const known = new Set(first);
    const rest = await db.items.where(BY_NEWEST).between(['kept'], ['kept', []]).primaryKeys();
    yield rest.reverse().filter((id) => !known.has(id));
  }
  yield await unindexedIds(db);
}

/** Those that were deleted last come first. */
async function* binnedIds(db: LibraryDb): AsyncGenerator<readonly string[]> {
  yield (await db.items.where('deletedAt').above('').primaryKeys()).reverse();
}

/** Ids of all clippings of `by`, newest first, each once; ends when they are told. Rejects where storage cannot be read. */
export function idsInOrder(db: LibraryDb, by: ShelfBy): AsyncGenerator<readonly string[]> {
  if (!('shelf' in by)) return filedIds(db, by);
  return by.shelf === 'all' ? allIds(db) : binnedIds(db);
}

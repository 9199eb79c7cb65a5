// What a reader does with many clippings at once: into the bin and back, a tag added or taken, deleted for good.
import { ERASED, eraseClippings, restoreClipping, trashClipping } from '../change-clipping';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { tagClipping } from '../filing/set-status';

/** Clippings that are changed in one transaction: all of them or none, and a page may answer in between. */
const SLICE = 50;

/** Does `work` for each of `ids`, a slice of them in a transaction. */
async function inTransactions(
  db: LibraryDb,
  ids: readonly string[],
  work: (id: string) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < ids.length; from += SLICE)
    await db.transaction('rw', ERASED, async () => {
      for (const id of ids.slice(from, from + SLICE)) await work(id);
    });
}

/** Puts clippings into the bin; those that are there already, or gone, stay as they are. */
export const trashMany = (db: LibraryDb, ids: readonly string[], now: Date): Promise<void> =>
  inTransactions(db, ids, (id) => trashClipping(db, id, now));

/** Takes clippings out of the bin, each to its old row in every list; those that are gone stay gone. */
export const restoreMany = (db: LibraryDb, ids: readonly string[], now: Date): Promise<void> =>
  inTransactions(db, ids, (id) => restoreClipping(db, id, now));

/** Tags that each clipping has, by its id. */
export type TagsOfEach = ReadonlyMap<string, readonly string[]>;

/**
 * Gives each clipping the tags that `change` makes of those that it has; the value is what they had, and given back by
 * `retag`, undoes it. Those that are in the bin or gone are left out.
 */
export async function changeTags(
  db: LibraryDb,
  ids: readonly string[],
  {
    change,
    now,
  }: { readonly change: (had: readonly string[], id: string) => readonly string[]; readonly now: Date },
): Promise<TagsOfEach> {
  const had = new Map<string, readonly string[]>();
  await inTransactions(db, ids, async (id) => {
    const before = await readTags(db, id);
    if (await tagClipping(db, { id, tags: change(before, id), now })) had.set(id, before);
  });
  return had;
}

/** Deletes what is in the bin for good; what is kept stays. */
export const deleteForGood = (db: LibraryDb, ids: readonly string[]): Promise<void> =>
  inTransactions(db, ids, async (id) => {
    if ((await db.items.get(id))?.state === 'trashed') await eraseClippings(db, [id]);
  });

// Deleting can be undone: a clipping lies in the trash for a month before it is gone.
import type { LibraryDb } from './db';

/** How long the trash is kept, in days. */
const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Puts the clipping into the trash; one that is there already, or gone, stays as it is. */
export async function trashClipping(db: LibraryDb, id: string, now: Date): Promise<void> {
  await db.items
    .where('id')
    .equals(id)
    .and((row) => row.state === 'kept')
    .modify({ state: 'trashed', deletedAt: now.toISOString() });
}

/** Takes the clipping out of the trash, to its old place in the list; false: it is not there any more. */
export async function restoreClipping(db: LibraryDb, id: string): Promise<boolean> {
  const restored = await db.items
    .where('id')
    .equals(id)
    .modify((row, change) => {
      const { deletedAt: _, ...kept } = row;
      change.value = { ...kept, state: 'kept' };
    });
  return restored === 1;
}

/** Removes for good, with their bodies, versions and how far they were read, the clippings that were deleted more than 30 days before `now`. */
export async function purgeTrash(db: LibraryDb, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString();
  await db.transaction('rw', [db.items, db.bodies, db.progress, db.versions], async () => {
    const gone = await db.items.where('deletedAt').below(oldest).primaryKeys();
    await db.items.bulkDelete(gone);
    await db.bodies.bulkDelete(gone);
    await db.progress.bulkDelete(gone);
    await db.versions.where('clippingId').anyOf(gone).delete();
  });
}

// Saving an article once or again: the same canonical address is the same clipping.
import type { Result } from '../shared/result';
import type { Clipping } from './clipping';
import type { ItemRow, LibraryDb } from './db';
import { attempt, type SaveError } from './storage-error';
import { titleWords } from './title-words';

/** Outcome of a save: a new clipping, or one that was there and has been brought up to date. */
export interface Saved {
  readonly id: string;
  readonly updated: boolean;
}

/** A clipping that is kept stays where it is in the list; one from the trash comes back as if saved now. */
function rowFor({ item }: Clipping, before: ItemRow | undefined): ItemRow {
  return {
    ...item,
    id: before?.id ?? item.id,
    savedAt: before?.state === 'kept' ? before.savedAt : item.savedAt,
    state: 'kept',
    titleWords: titleWords(item.title),
  };
}

/**
 * Saves `clipping`, or brings the one with the same canonical address up to date; list data and body change
 * together or not at all. Two tabs that save the same article at once make one clipping.
 */
export function saveClipping(db: LibraryDb, clipping: Clipping): Promise<Result<Saved, SaveError>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.bodies, async () => {
      const before = await db.items.where('canonicalUrl').equals(clipping.item.canonicalUrl).first();
      const row = rowFor(clipping, before);
      await db.items.put(row);
      await db.bodies.put({ ...clipping.body, id: row.id });
      return { id: row.id, updated: before?.state === 'kept' };
    }),
  );
}

/** True if an article of this address is in the library, the trash apart. */
export async function isSaved(db: LibraryDb, canonicalUrl: string): Promise<boolean> {
  const row = await db.items.where('canonicalUrl').equals(canonicalUrl).first();
  return row?.state === 'kept';
}

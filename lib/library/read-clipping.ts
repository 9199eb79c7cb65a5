// One whole clipping, for the reader page.
import type { ReadingListItem } from './clipping';
import type { LibraryDb } from './db';
import { parseBody, parseItem, type StoredBody } from './stored-rows';

export interface StoredClipping {
  readonly item: ReadingListItem;
  readonly body: StoredBody;
}

/** Null: no such clipping, it lies in the trash, or its rows cannot be read. */
export function readClipping(db: LibraryDb, id: string): Promise<StoredClipping | null> {
  return db.transaction('r', db.items, db.bodies, async () => {
    const row = await db.items.get(id);
    if (row?.state !== 'kept') return null;
    const [item, body] = [parseItem(row), parseBody(await db.bodies.get(id))];
    return item && body && { item, body };
  });
}

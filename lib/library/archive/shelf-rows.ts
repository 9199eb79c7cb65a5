// Ids → what the rows of the library page show of each clipping: kept or in the bin, as far as it can be read.
import type { ReadingListItem } from '../clipping';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { readStatus, type Status } from '../filing/set-status';
import { readProgress } from '../progress';
import { readItem } from '../stored-rows';

export interface ShelfRow {
  readonly item: ReadingListItem;
  /** Not everything that was stored of it can be read. */
  readonly isDamaged: boolean;
  readonly status: Required<Status>;
  /** How much of it has been in view, 0…1; null: nothing yet. */
  readonly share: number | null;
  /** By their letters. */
  readonly tags: readonly string[];
  /** ISO 8601 instant, UTC; null: it is not in the bin. */
  readonly deletedAt: string | null;
}

const NO_STATUS: Required<Status> = { read: false, starred: false, archived: false };

/** Rows by id; those that are gone are left out. A screen or two at a time: each row asks five tables. */
export function readShelfRows(db: LibraryDb, ids: readonly string[]): Promise<ReadonlyMap<string, ShelfRow>> {
  return db.transaction('r', db.items, db.states, db.progress, db.tags, async () => {
    const [items, statuses, progress, tags] = await Promise.all([
      db.items.bulkGet([...ids]),
      readStatus(db, ids),
      readProgress(db, ids),
      Promise.all(ids.map((id) => readTags(db, id))),
    ]);
    const rows = ids.flatMap((id, at): [string, ShelfRow][] => {
      const stored = items[at];
      if (!stored) return [];
      const { value, damaged } = readItem(stored);
      const row: ShelfRow = {
        item: { ...value, id },
        isDamaged: damaged.length > 0,
        status: statuses.get(id) ?? NO_STATUS,
        share: progress.get(id)?.share ?? null,
        tags: tags[at] ?? [],
        deletedAt: stored.state === 'trashed' ? (stored.deletedAt ?? null) : null,
      };
      return [[id, row]];
    });
    return new Map(rows);
  });
}

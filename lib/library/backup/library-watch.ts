// Whether the library is still the one that was there before, and how much of it was changed since a backup: a door small enough for the popup.
import { BY_NEWEST, type LibraryDb, ownLibraryDb } from '../db';

/** The row of `housekeeping` that holds the library's mark: it is gone with everything else when a browser empties the database. */
const MARK = 'mark';

/** What was found in the database, or is remembered of it elsewhere. */
export interface KnownLibrary {
  /** UUID; null: the database has none, because it is new, or older than marks are. */
  readonly mark: string | null;
  /** Clippings, those in the trash too. */
  readonly clippings: number;
}

/** Reads reject when storage is unavailable: of a library that cannot be read nothing is known. */
export interface LibraryWatch {
  look(): Promise<KnownLibrary>;
  /** Gives the library a mark, and tells it. */
  setMark(): Promise<string>;
  /** Clippings saved, and parts of them changed, after `instant` (ISO 8601, UTC; `''`: ever); at most `most` of each are counted. */
  changesSince(instant: string, most: number): Promise<number>;
}

/**
 * Whether `found` is what is left of the library that is `remembered` after something other than the reader emptied it:
 * the mark is gone, and clippings with it. What a reader deletes leaves the mark where it is.
 */
export const wasEmptied = (found: KnownLibrary, remembered: KnownLibrary | null): boolean =>
  remembered !== null && found.mark === null && found.clippings < remembered.clippings;

const markIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Opens nothing yet: the database is opened by the first call. */
export function openLibraryWatch({
  db = ownLibraryDb(),
  newId = () => crypto.randomUUID(),
}: {
  readonly db?: LibraryDb;
  readonly newId?: () => string;
} = {}): LibraryWatch {
  return {
    look: () =>
      db.transaction('r', db.housekeeping, db.counters, async () => {
        const [mark, counters] = await Promise.all([
          db.housekeeping.get(MARK),
          db.counters.bulkGet(['kept', 'trash']),
        ]);
        const clippings = counters.reduce((sum, row) => sum + (row?.count ?? 0), 0);
        return { mark: markIn(mark?.value), clippings };
      }),
    setMark: async () => {
      const value = newId();
      await db.housekeeping.put({ key: MARK, value });
      return value;
    },
    changesSince: async (instant, most) => {
      const [saved, changed] = await Promise.all([
        db.items
          .where(BY_NEWEST)
          .between(['kept', instant], ['kept', []], instant === '')
          .filter(({ savedAt }) => savedAt > instant)
          .limit(most)
          .count(),
        db.changes.where('at').above(instant).limit(most).count(),
      ]);
      return saved + changed;
    },
  };
}

// Pictures that are kept with clippings: their door beside the library's, over the same database; what is fetched is given by the caller.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import type { Result } from '../../core/result';
import { type LibraryDb, ownLibraryDb } from '../db';
import { attempt, type SaveError } from '../storage-error';
import { type FetchBytes, keepPicturesOf } from './keep-pictures';
import { PICTURE_STORES, type PictureRow, pictureShape } from './picture-tables';

/** A clipping is tried so often when some of its pictures do not come. */
const MOST_TRIES = 3;

/** What is kept, and of how many clippings some may still be fetched. */
export interface PicturesSummary {
  readonly pictures: number;
  /** Of all pictures together. */
  readonly bytes: number;
  readonly waiting: number;
}

/** Reads reject when storage is unavailable. */
export interface Pictures {
  /** Notes that the pictures of a clipping are to be fetched; noted twice, they are fetched once. */
  queue(clippingId: string): Promise<Result<void, SaveError>>;
  /**
   * Fetches for every clipping that is noted, one after the other, until `signal` aborts. Where the disk says no, the
   * clippings stay as they are, and what is left stays noted. The value: something is left.
   */
  work(fetch: FetchBytes, signal: AbortSignal): Promise<Result<boolean, SaveError>>;
  /** Pictures of a clipping, by their addresses on the web; of what is damaged there is none. */
  addressesOf(clippingId: string): Promise<ReadonlyMap<string, string>>;
  /** A picture by its id; null: it is not there, or cannot be read. */
  read(picture: string): Promise<Pick<PictureRow, 'type' | 'bytes'> | null>;
  summary(): Promise<PicturesSummary>;
  /** All pictures, and what was still to be fetched; clippings stay. */
  deleteAll(): Promise<Result<void, SaveError>>;
}

export interface PicturesDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Everything that is noted, in the order of ids; what some of it lacks is tried again by the next call. */
async function workOff(
  db: LibraryDb,
  keep: (id: string) => Promise<'done' | 'again'>,
  signal: AbortSignal,
): Promise<boolean> {
  for (const { id, tries } of await db.pictureQueue.toArray()) {
    if (signal.aborted) return true;
    const kept = await keep(id);
    if (kept === 'again' && tries + 1 < MOST_TRIES) await db.pictureQueue.put({ id, tries: tries + 1 });
    else await db.pictureQueue.delete(id);
  }
  return (await db.pictureQueue.count()) > 0;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openPictures({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
}: Partial<PicturesDeps> = {}): Pictures {
  return {
    queue: (id) => attempt(async () => void (await db.pictureQueue.put({ id, tries: 0 }))),
    work: (fetch, signal) =>
      attempt(() => workOff(db, (id) => keepPicturesOf(db, id, { fetch, newId, now: clock }), signal)),
    addressesOf: async (clippingId) => {
      const uses = await db.pictureUses.where('clippingId').equals(clippingId).toArray();
      return new Map(uses.map(({ address, picture }) => [address, picture]));
    },
    read: async (picture) => {
      const row: unknown = await db.pictures.get(picture);
      return pictureShape.safeParse(row).success ? ((row as PictureRow | undefined) ?? null) : null;
    },
    summary: async () => {
      const [sizes, waiting] = await Promise.all([
        db.pictures.orderBy('size').keys(),
        db.pictureQueue.count(),
      ]);
      const bytes = sizes.reduce<number>((sum, size) => sum + Number(size), 0);
      return { pictures: sizes.length, bytes, waiting };
    },
    deleteAll: () =>
      attempt(() =>
        db.transaction('rw', Object.keys(PICTURE_STORES), async () => {
          for (const table of [db.pictures, db.pictureUses, db.pictureQueue]) await table.clear();
        }),
      ),
  };
}

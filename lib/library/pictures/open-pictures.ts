// Pictures that are kept with clippings: their door beside the library's, over the same database; what is fetched is given by the caller.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import type { Result } from '../../core/result';
import { type LibraryDb, ownLibraryDb } from '../db';
import { attempt, type SaveError } from '../storage-error';
import type { FetchBytes } from './keep-pictures';
import { keeperOfShown, type LoadedPicture } from './keep-shown';
import { nextTryAfter, type QueueSummary, queueSummary } from './picture-queue';
import { pictureShape } from './picture-shape';
import { PICTURE_STORES, type PictureRow } from './picture-tables';
import { workOffQueue } from './work-off-queue';

/** What is kept, and what the queue says of the rest. */
export interface PicturesSummary extends QueueSummary {
  readonly pictures: number;
  /** Of all pictures together. */
  readonly bytes: number;
}

/** Reads reject when storage is unavailable. */
export interface Pictures {
  /** Notes that the pictures of a clipping are to be fetched; noted twice, they are fetched once. */
  queue(clippingId: string): Promise<Result<void, SaveError>>;
  /** The same of a clipping whose pictures a page of ours asks for now: those that do not come are asked for in an hour. */
  queueShown(clippingId: string): Promise<Result<void, SaveError>>;
  /**
   * Keeps a picture that was fetched for a page of ours, after `queueShown`; one that the clipping does not show, or of no
   * kind that is kept, is not. Nothing is written once `signal` has aborted, or the pictures are all deleted.
   */
  keepShown(loaded: LoadedPicture, signal: AbortSignal): Promise<Result<void, SaveError>>;
  /**
   * Fetches for every clipping that is noted and due, one after the other, until `signal` aborts, or the pictures are all
   * deleted: nothing is written after that. Where the disk says no, the clippings stay as they are, and what is left stays
   * noted. The value: ISO 8601 instant, UTC, at which something is due next, `''` at once; null: nothing is left.
   */
  work(fetch: FetchBytes, signal: AbortSignal): Promise<Result<string | null, SaveError>>;
  /** Pictures of a clipping, by their addresses on the web; of what is damaged there is none. */
  addressesOf(clippingId: string): Promise<ReadonlyMap<string, string>>;
  /** A picture by its id; null: it is not there, or cannot be read. */
  read(picture: string): Promise<Pick<PictureRow, 'type' | 'bytes'> | null>;
  summary(): Promise<PicturesSummary>;
  /** All pictures, and what was still to be fetched, or is being fetched; clippings stay. */
  deleteAll(): Promise<Result<void, SaveError>>;
}

export interface PicturesDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openPictures({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
}: Partial<PicturesDeps> = {}): Pictures {
  const note = (id: string, notBefore: string) =>
    attempt(async () => void (await db.pictureQueue.put({ id, tries: 0, noted: newId(), notBefore })));
  const keepShown = keeperOfShown(db, { newId, now: clock });
  return {
    queue: (id) => note(id, clock().toISOString()),
    queueShown: (id) => note(id, nextTryAfter(clock())),
    keepShown: (loaded, signal) => attempt(() => keepShown(loaded, signal)),
    work: (fetch, signal) => attempt(() => workOffQueue(db, { fetch, signal, newId, now: clock })),
    addressesOf: async (clippingId) => {
      const uses = await db.pictureUses.where('clippingId').equals(clippingId).toArray();
      return new Map(uses.map(({ address, picture }) => [address, picture]));
    },
    read: async (picture) => {
      const row: unknown = await db.pictures.get(picture);
      return pictureShape.safeParse(row).success ? ((row as PictureRow | undefined) ?? null) : null;
    },
    summary: async () => {
      const [sizes, queued] = await Promise.all([db.pictures.orderBy('size').keys(), queueSummary(db)]);
      const bytes = sizes.reduce<number>((sum, size) => sum + Number(size), 0);
      return { pictures: sizes.length, bytes, ...queued };
    },
    deleteAll: () =>
      attempt(() =>
        db.transaction('rw', Object.keys(PICTURE_STORES), async () => {
          for (const table of [db.pictures, db.pictureUses, db.pictureQueue]) await table.clear();
        }),
      ),
  };
}

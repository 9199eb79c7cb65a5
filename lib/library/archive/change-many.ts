// What a reader does with many clippings at once, slice by slice, followed and stopped between two slices: status, tags, the bin.
import { ERASED, eraseClippings, restoreClipping, trashClipping } from '../change-clipping';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { type Status, type StatusBefore, setStatus, tagClipping } from '../filing/set-status';

/** Clippings that are changed in one transaction: all of them or none, and a page may answer in between. */
const SLICE = 50;

/** How long work is followed, and stopped between two slices: what is done by then stays done. */
export interface WatchedWork {
  /** Told after each slice how many clippings are done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

interface DatedWork extends WatchedWork {
  /** When it is done, for all slices the same. */
  readonly now: Date;
}

/** Does `work` for one slice of `all` after the other; the value is how many are done: fewer where it was stopped. */
async function inSlices<T>(
  all: readonly T[],
  work: (slice: readonly T[]) => PromiseLike<unknown>,
  { onProgress, signal }: WatchedWork = {},
): Promise<number> {
  let done = 0;
  while (done < all.length && !signal?.aborted) {
    const slice = all.slice(done, done + SLICE);
    await work(slice);
    done += slice.length;
    onProgress?.(done);
  }
  return done;
}

interface Reversible<T> extends WatchedWork {
  readonly work: (slice: readonly T[]) => PromiseLike<unknown>;
  /** Undoes what `work` has done. */
  readonly takeBack: () => Promise<unknown>;
}

/** As `inSlices`; where a slice fails, those before it are taken back, as far as storage lets us, and the failure is thrown on. */
async function allOrNothing<T>(
  all: readonly T[],
  { work, takeBack, ...how }: Reversible<T>,
): Promise<number> {
  try {
    return await inSlices(all, work, how);
  } catch (cause) {
    await takeBack().catch(() => undefined); // the first failure is the one that is told
    throw cause;
  }
}

/** Does `work` for each of a slice, in one transaction. */
const together =
  <T>(db: LibraryDb, work: (each: T) => Promise<unknown>) =>
  (slice: readonly T[]) =>
    db.transaction('rw', ERASED, async () => {
      for (const each of slice) await work(each);
    });

/**
 * Sets the status of clippings and tells what it was before: given back, it undoes what was done. Those that are in the
 * bin or gone are left out.
 */
export async function setStatusOfMany(
  db: LibraryDb,
  wanted: readonly { readonly id: string; readonly status: Status }[],
  { now, ...how }: DatedWork,
): Promise<readonly StatusBefore[]> {
  const before: StatusBefore[] = [];
  await allOrNothing(wanted, {
    ...how,
    work: async (slice) => {
      before.push(...(await setStatus(db, slice, now)));
    },
    takeBack: () => inSlices([...before], (slice) => setStatus(db, slice, now)),
  });
  return before;
}

type Move = typeof trashClipping;

interface Moves extends DatedWork {
  readonly move: Move;
  /** Undoes it. */
  readonly moveBack: Move;
}

/** Moves clippings; the value is those that were moved: what stood there already, or is gone, is nothing to undo. */
async function moveMany(
  db: LibraryDb,
  ids: readonly string[],
  { move, moveBack, now, ...how }: Moves,
): Promise<readonly string[]> {
  const moved: string[] = [];
  await allOrNothing(ids, {
    ...how,
    work: async (slice) => {
      // Known only when all of the slice is written.
      const ofSlice: string[] = [];
      await together(db, async (id: string) => {
        if ((await move(db, id, now)) === 'moved') ofSlice.push(id);
      })(slice);
      moved.push(...ofSlice);
    },
    takeBack: () =>
      inSlices(
        [...moved],
        together(db, (id: string) => moveBack(db, id, now)),
      ),
  });
  return moved;
}

/** Puts clippings into the bin; those that are there already, or gone, stay as they are. The value is for `restoreMany`. */
export const trashMany = (
  db: LibraryDb,
  ids: readonly string[],
  how: DatedWork,
): Promise<readonly string[]> =>
  moveMany(db, ids, { ...how, move: trashClipping, moveBack: restoreClipping });

/** Takes clippings out of the bin, each to its old row in every list; those that are gone stay gone. For `trashMany`. */
export const restoreMany = (
  db: LibraryDb,
  ids: readonly string[],
  how: DatedWork,
): Promise<readonly string[]> =>
  moveMany(db, ids, { ...how, move: restoreClipping, moveBack: trashClipping });

/** Tags that each clipping has, by its id. */
export type TagsOfEach = ReadonlyMap<string, readonly string[]>;

interface TagWork extends DatedWork {
  /** What becomes of the tags that a clipping has. */
  readonly change: (had: readonly string[], id: string) => readonly string[];
}

/**
 * Gives each clipping the tags that `change` makes of those that it has; the value is what they had, and given back by
 * `retag`, undoes it. Those that are in the bin or gone are left out.
 */
export async function changeTags(
  db: LibraryDb,
  ids: readonly string[],
  { change, now, ...how }: TagWork,
): Promise<TagsOfEach> {
  const had = new Map<string, readonly string[]>();
  const work = together(db, async (id: string) => {
    const before = await readTags(db, id);
    if (await tagClipping(db, { id, tags: change(before, id), now })) had.set(id, before);
  });
  const giveBack = together(db, ([id, tags]: [string, readonly string[]]) =>
    tagClipping(db, { id, tags, now }),
  );
  await allOrNothing(ids, { ...how, work, takeBack: () => inSlices([...had], giveBack) });
  return had;
}

/** Deletes what is in the bin for good; what is kept stays. The value is how many were looked at. */
export const deleteForGood = (
  db: LibraryDb,
  ids: readonly string[],
  how: WatchedWork = {},
): Promise<number> =>
  inSlices(
    ids,
    together(db, async (id: string) => {
      if ((await db.items.get(id))?.state === 'trashed') await eraseClippings(db, [id]);
    }),
    how,
  );

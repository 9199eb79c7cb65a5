// What a reader does with many clippings at once, slice by slice, followed and stopped between two slices: status, tags, the bin.
import { err, ok, type Result } from '../../core/result';
import { ERASED, eraseClippings, restoreClipping, trashClipping } from '../change-clipping';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { type Status, type StatusBefore, setStatus, tagClipping } from '../filing/set-status';
import { attempt, type SaveError, storageErrorOf } from '../storage-error';

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

/**
 * Storage said no, and nothing has changed; `stands`: but for these, which were changed by then and could not be taken
 * back. Given back like what was done, they are undone.
 */
export type Refused<T> = SaveError & { readonly stands?: T };

/** What it was done to, and how that was before; fewer than was asked for, where it was stopped, or some were so already. */
export type DoneToMany<T> = Promise<Result<T, Refused<T>>>;

interface Reversible<T, D> extends WatchedWork {
  /** The value is what it was done to, known when all of the slice is written. */
  readonly work: (slice: readonly T[]) => PromiseLike<readonly D[]>;
  /** Undoes what `work` has done to these. */
  readonly takeBack: (slice: readonly D[]) => PromiseLike<unknown>;
}

/** Takes slices back, the last first, and out of `done`; where one cannot be, it and those before it stand. */
async function takeBackFromEnd<D>(done: D[], takeBack: Reversible<never, D>['takeBack']): Promise<void> {
  try {
    while (done.length > 0) {
      const slice = done.slice(-SLICE);
      await takeBack(slice);
      done.length -= slice.length;
    }
  } catch {
    // the first failure is the one that is told, with what stands
  }
}

/** As `inSlices`; where a slice fails, those before it are taken back, as far as storage lets us. Rejects with mistakes of ours. */
async function allOrNothing<T, D>(
  all: readonly T[],
  { work, takeBack, ...how }: Reversible<T, D>,
): DoneToMany<readonly D[]> {
  const done: D[] = [];
  try {
    await inSlices(all, async (slice) => void done.push(...(await work(slice))), how);
    return ok(done);
  } catch (cause) {
    await takeBackFromEnd(done, takeBack);
    const refusal = storageErrorOf(cause);
    if (!refusal) throw cause;
    return err(done.length > 0 ? { ...refusal, stands: done } : refusal);
  }
}

/** Does `work` for each of a slice, in one transaction; the value is what it gave of those to which it was done. */
const together =
  <T, D>(db: LibraryDb, work: (each: T) => Promise<D | null>) =>
  (slice: readonly T[]): PromiseLike<readonly D[]> =>
    db.transaction('rw', ERASED, async () => {
      const done: D[] = [];
      for (const each of slice) {
        const did = await work(each);
        if (did !== null) done.push(did);
      }
      return done;
    });

/**
 * Sets the status of clippings and tells what it was before: given back, it undoes what was done. Those that are in the
 * bin or gone are left out.
 */
export const setStatusOfMany = (
  db: LibraryDb,
  wanted: readonly { readonly id: string; readonly status: Status }[],
  { now, ...how }: DatedWork,
): DoneToMany<readonly StatusBefore[]> => {
  const set = (slice: typeof wanted) => setStatus(db, slice, now);
  return allOrNothing(wanted, { ...how, work: set, takeBack: set });
};

type Move = typeof trashClipping;

interface Moves extends DatedWork {
  readonly move: Move;
  /** Undoes it. */
  readonly moveBack: Move;
}

/** Moves clippings; the value is those that were moved: what stood there already, or is gone, is nothing to undo. */
function moveMany(
  db: LibraryDb,
  ids: readonly string[],
  { move, moveBack, now, ...how }: Moves,
): DoneToMany<readonly string[]> {
  const moved = (by: Move) =>
    together(db, async (id: string) => ((await by(db, id, now)) === 'moved' ? id : null));
  return allOrNothing(ids, { ...how, work: moved(move), takeBack: moved(moveBack) });
}

/** Puts clippings into the bin; those that are there already, or gone, stay as they are. The value is for `restoreMany`. */
export const trashMany = (
  db: LibraryDb,
  ids: readonly string[],
  how: DatedWork,
): DoneToMany<readonly string[]> =>
  moveMany(db, ids, { ...how, move: trashClipping, moveBack: restoreClipping });

/** Takes clippings out of the bin, each to its old row in every list; those that are gone stay gone. For `trashMany`. */
export const restoreMany = (
  db: LibraryDb,
  ids: readonly string[],
  how: DatedWork,
): DoneToMany<readonly string[]> =>
  moveMany(db, ids, { ...how, move: restoreClipping, moveBack: trashClipping });

/** How `work` ended; `tell` is called before, where something of it was done. */
export async function toldOf(work: DoneToMany<readonly string[]>, tell: () => void): typeof work {
  const did = await work;
  const moved = did.ok ? did.value : (did.error.stands ?? []);
  if (moved.length > 0) tell();
  return did;
}

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
): DoneToMany<TagsOfEach> {
  type Had = readonly [id: string, tags: readonly string[]];
  const tagged = async (id: string, had: readonly string[], tags: readonly string[]) =>
    (await tagClipping(db, { id, tags, now })) ? ([id, had] as const) : null;
  const work = together(db, async (id: string) => {
    const had = await readTags(db, id);
    return tagged(id, had, change(had, id));
  });
  const takeBack = together(db, ([id, had]: Had) => tagged(id, had, had));
  const did = await allOrNothing(ids, { ...how, work, takeBack });
  if (did.ok) return ok(new Map(did.value));
  const { stands, ...refusal } = did.error;
  return err(stands ? { ...refusal, stands: new Map(stands) } : refusal);
}

/** Deletes what is in the bin for good; what is kept stays. The value is how many were looked at; nothing is taken back. */
export async function deleteForGood(
  db: LibraryDb,
  ids: readonly string[],
  { onProgress, ...how }: WatchedWork = {},
): DoneToMany<number> {
  let stands = 0;
  const erase = together(db, async (id: string) => {
    if ((await db.items.get(id))?.state === 'trashed') await eraseClippings(db, [id]);
    return null;
  });
  const tell = (done: number) => {
    stands = done;
    onProgress?.(done);
  };
  const did = await attempt(() => inSlices(ids, erase, { ...how, onProgress: tell }));
  return did.ok || stands === 0 ? did : err({ ...did.error, stands });
}

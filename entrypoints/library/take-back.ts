// What was done to clippings, and how it is taken back → which of them are as they were, and what is left to take back where that was stopped or failed.
import type { Result } from '../../lib/core/result';
import type { WatchedWork } from '../../lib/library/archive/change-many';
import type { SaveError } from '../../lib/library/repository';

/** Takes back what was done, the first so many left out. */
export type TakeBackRest = (from: number, how: WatchedWork) => Promise<Result<unknown, SaveError>>;

export interface Undoable {
  /** What it was done to, in the order in which it is taken back. */
  readonly ids: readonly string[];
  readonly takeBack: TakeBackRest;
}

export interface TakenBack {
  /** These are as they were. */
  readonly back: readonly string[];
  /** Null: nothing. */
  readonly left: Undoable | null;
  /** It was refused; else, where something is left, it was stopped. */
  readonly hasFailed: boolean;
}

/** Nothing is ever lost: what is not taken back is left, to be asked for again. */
export async function takeBackAll({ ids, takeBack }: Undoable, how: WatchedWork): Promise<TakenBack> {
  let done = 0;
  const undone = await takeBack(0, {
    ...how,
    onProgress: (now) => {
      done = now;
      how.onProgress?.(now);
    },
  });
  // Refused in the midst of it, the slices before are as they were before it began.
  if (!undone.ok) return { back: [], left: { ids, takeBack }, hasFailed: true };
  const left = ids.slice(done);
  return {
    back: ids.slice(0, done),
    left: left.length > 0 ? { ids: left, takeBack: (from, way) => takeBack(done + from, way) } : null,
    hasFailed: false,
  };
}

// What was done to clippings, and how it is taken back → which of them are as they were, and what is left to take back where that was stopped or failed.
import type { Result } from '../../lib/core/result';
import type { Refused, WatchedWork } from '../../lib/library/archive/change-many';

/** Takes back what was done, the first so many left out. Refused, the first of them may be taken back all the same. */
export type TakeBackRest = (
  from: number,
  how: WatchedWork,
) => Promise<Result<unknown, Refused<readonly string[]>>>;

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
  // Refused in the midst of it, the slices before are as they were before it began, as far as storage let us.
  const stands = undone.ok ? null : (undone.error.stands ?? []);
  const count = stands ? ids.indexOf(stands.at(-1) ?? '') + 1 : done;
  const left = ids.slice(count);
  return {
    back: ids.slice(0, count),
    left: left.length > 0 ? { ids: left, takeBack: (from, way) => takeBack(count + from, way) } : null,
    hasFailed: !undone.ok,
  };
}

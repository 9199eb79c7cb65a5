// What the reader does with clippings → the library, how far it is, what is said of it, and the one step that undoes it.
import { useCallback, useRef, useState } from 'preact/hooks';
import { counted } from '../../components/formats';
import type { BulkAction } from '../../components/library/bulk-bar';
import type { WordKey } from '../../components/words';
import { err, ok, type Result } from '../../lib/core/result';
import type { DoneToMany, WatchedWork } from '../../lib/library/archive/change-many';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Library, SaveError } from '../../lib/library/repository';
import { browserWords } from '../shared/extension-page';
import { type TakeBackRest, type TakenBack, takeBackAll, type Undoable } from './take-back';
import { useLongWork, type Working, type WorkQueue } from './use-long-work';

interface Done {
  /** What it was done to: fewer than was asked for, where it was stopped. */
  readonly ids: readonly string[];
  /** Null: it cannot be undone. */
  readonly takeBack: TakeBackRest | null;
  /** The rest was refused, and these could not be taken back. */
  readonly isHalf: boolean;
}
type Doing = Promise<Result<Done, SaveError>>;

interface Doors {
  readonly library: Library;
  readonly archive: Archive;
}

const STATUS = { star: 'starred', archive: 'archived', read: 'read' } as const;

type IdsOf<T> = (value: T) => readonly string[];

/** How `work` ended; where it was refused and something of it stands, what that was done to. */
async function inIds<T>(work: DoneToMany<T>, of: IdsOf<T>): ReturnType<TakeBackRest> {
  const did = await work;
  if (did.ok) return did;
  const { kind, stands } = did.error;
  return err({ kind, ...(stands !== undefined && { stands: of(stands) }) });
}

/** `work` as it ended; `of` tells what it was done to, `takeBack` how it is undone. */
async function done<T>(
  work: DoneToMany<T>,
  of: IdsOf<T>,
  takeBack: ((value: T) => (...rest: Parameters<TakeBackRest>) => DoneToMany<T>) | null,
): Doing {
  const did = await work;
  const what = (value: T, isHalf: boolean): Done => {
    const rest = takeBack?.(value);
    return { ids: of(value), takeBack: rest ? (...how) => inIds(rest(...how), of) : null, isHalf };
  };
  if (did.ok) return ok(what(did.value, false));
  const { kind, stands } = did.error;
  return stands === undefined ? err({ kind }) : ok(what(stands, true));
}

const same = <T>(value: T): T => value;

interface Wanted {
  readonly action: BulkAction;
  readonly ids: readonly string[];
}

function perform({ library, archive }: Doors, { action, ids }: Wanted, how: WatchedWork): Doing {
  switch (action.do) {
    case 'star':
    case 'archive':
    case 'read': {
      const status = { [STATUS[action.do]]: action.on };
      const wanted = ids.map((id) => ({ id, status }));
      const idsOf = (before: readonly { readonly id: string }[]) => before.map(({ id }) => id);
      return done(
        library.setStatus(wanted, how),
        idsOf,
        (before) => (from, way) => library.setStatus(before.slice(from), way),
      );
    }
    case 'tag':
      return done(
        archive.addTags(ids, [action.tag], how),
        (had) => [...had.keys()],
        (had) => (from, way) => archive.retag(new Map([...had].slice(from)), way),
      );
    case 'delete':
      return done(
        archive.trash(ids, how),
        same,
        (gone) => (from, way) => archive.restore(gone.slice(from), way),
      );
    case 'put-back':
      return done(
        archive.restore(ids, how),
        same,
        (back) => (from, way) => archive.trash(back.slice(from), way),
      );
    case 'delete-for-good':
      return done(archive.deleteForGood(ids, how), (count) => ids.slice(0, count), null);
  }
}

type Forms = Readonly<Record<'one' | 'other', WordKey>>;
const forms = (one: WordKey, other: WordKey): Forms => ({ one, other });

function saidOf(action: BulkAction): Forms | null {
  switch (action.do) {
    case 'star':
      return action.on
        ? forms('libraryDidStarOne', 'libraryDidStarOther')
        : forms('libraryDidUnstarOne', 'libraryDidUnstarOther');
    case 'archive':
      return action.on
        ? forms('libraryDidArchiveOne', 'libraryDidArchiveOther')
        : forms('libraryDidUnarchiveOne', 'libraryDidUnarchiveOther');
    case 'read':
      return action.on
        ? forms('libraryDidReadOne', 'libraryDidReadOther')
        : forms('libraryDidUnreadOne', 'libraryDidUnreadOther');
    case 'tag':
      return forms('libraryDidTagOne', 'libraryDidTagOther');
    case 'delete':
      return forms('libraryDidDeleteOne', 'libraryDidDeleteOther');
    case 'put-back':
      return forms('libraryDidPutBackOne', 'libraryDidPutBackOther');
    case 'delete-for-good':
      return null;
  }
}

/** What has just been done, as it is told. */
export interface ToldDeed {
  readonly message: string;
  /** False: it did not happen, or cannot be undone. */
  readonly canUndo: boolean;
  /** Something of an undoing is left: it is spoken of until it is answered. */
  readonly stays: boolean;
}

export interface Actions {
  /** Null: nothing, or nothing that would be told. */
  readonly told: ToldDeed | null;
  /** What takes long is under way; null: nothing does. */
  readonly working: Working | null;
  /** Speaks of it no more; what was done last can still be undone. */
  readonly forget: () => void;
  /** The value is what it was done to; null: nothing has changed. */
  readonly run: (action: BulkAction, ids: readonly string[]) => Promise<readonly string[] | null>;
  /** Undoes what was done last; the value is what it was done to, null: there is nothing to undo. */
  readonly undo: () => Promise<readonly string[] | null>;
}

const failed = (): ToldDeed => ({ message: browserWords('libraryDidFail'), canUndo: false, stays: false });

const HALF = forms('didHalfOne', 'didHalfOther');

const LEFT = {
  stopped: forms('libraryUndoStoppedOne', 'libraryUndoStoppedOther'),
  failed: forms('libraryUndoFailedOne', 'libraryUndoFailedOther'),
} as const;

function toldOfLeft({ left, hasFailed }: TakenBack): ToldDeed | null {
  if (!left) return null;
  const message = counted(browserWords, left.ids.length, LEFT[hasFailed ? 'failed' : 'stopped']);
  return { message, canUndo: true, stays: true };
}

/** What was done last, and what undoes it: all of it, or what is left of an undoing that was stopped or failed. */
function useLast(follow: WorkQueue['follow'], tell: (told: ToldDeed | null) => void) {
  const last = useRef<Undoable | null>(null);
  const remember = useCallback((done: Undoable | null) => {
    last.current = done;
  }, []);
  const undo = async (): Promise<readonly string[] | null> => {
    const undoing = last.current;
    if (!undoing) return null;
    remember(null); // whoever presses twice undoes it once
    tell(null);
    let left: Undoable | null = undoing;
    try {
      const taken = await follow(undoing.ids.length, (how) => takeBackAll(undoing, how));
      left = taken.left;
      tell(toldOfLeft(taken));
      return taken.back;
    } catch (cause) {
      tell(toldOfLeft({ back: [], left, hasFailed: true })); // and whoever looks for faults is told of it, too
      throw cause;
    } finally {
      last.current ??= left;
    }
  };
  return { remember, undo };
}

/** Failures are told like what was done: nothing has changed then. */
export function useActions({ library, archive }: Doors): Actions {
  const [told, setTold] = useState<ToldDeed | null>(null);
  const { working, follow } = useLongWork();
  const { remember, undo } = useLast(follow, setTold);
  const run = useCallback(
    async (action: BulkAction, ids: readonly string[]): Promise<readonly string[] | null> => {
      if (ids.length === 0) return null;
      const doing = follow(ids.length, (how) => perform({ library, archive }, { action, ids }, how));
      const did = await doing.catch((cause: unknown) => {
        setTold(failed()); // whoever has asked for it is told, and so is who looks for faults
        throw cause;
      });
      if (!did.ok) {
        setTold(failed());
        return null;
      }
      const { ids: done, takeBack, isHalf } = did.value;
      const said = isHalf ? HALF : done.length > 0 ? saidOf(action) : null;
      if (done.length > 0) remember(takeBack && { ids: done, takeBack });
      setTold(
        said && {
          message: counted(browserWords, done.length, said),
          canUndo: takeBack !== null,
          stays: isHalf,
        },
      );
      return done;
    },
    [library, archive, follow, remember],
  );
  return { told, working, forget: useCallback(() => setTold(null), []), run, undo };
}

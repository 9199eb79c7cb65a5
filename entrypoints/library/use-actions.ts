// What the reader does with clippings → the library, how far it is, what is said of it, and the one step that undoes it.
import { useCallback, useState } from 'preact/hooks';
import { counted } from '../../components/formats';
import type { BulkAction } from '../../components/library/bulk-bar';
import type { WordKey } from '../../components/words';
import type { Result } from '../../lib/core/result';
import type { WatchedWork } from '../../lib/library/archive/change-many';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Library, SaveError } from '../../lib/library/repository';
import { browserWords } from '../shared/extension-page';
import { useLongWork, type Working } from './use-long-work';

type Undo = (how: WatchedWork) => Promise<Result<unknown, SaveError>>;

interface Done {
  /** What it was done to: fewer than was asked for, where it was stopped. */
  readonly ids: readonly string[];
  readonly undo: Undo | null;
}
type Doing = Promise<Result<Done, SaveError>>;

interface Doors {
  readonly library: Library;
  readonly archive: Archive;
}

const STATUS = { star: 'starred', archive: 'archived', read: 'read' } as const;

/** `work` as it ended; `of` tells what it was done to, `undo` how it is undone. */
async function done<T>(
  work: Promise<Result<T, SaveError>>,
  of: (value: T) => readonly string[],
  undo: ((value: T) => Undo) | null,
): Doing {
  const did = await work;
  return did.ok ? { ok: true, value: { ids: of(did.value), undo: undo?.(did.value) ?? null } } : did;
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
      return done(library.setStatus(wanted, how), idsOf, (before) => (way) => library.setStatus(before, way));
    }
    case 'tag':
      return done(
        archive.addTags(ids, [action.tag], how),
        (had) => [...had.keys()],
        (had) => (way) => archive.retag(had, way),
      );
    case 'delete':
      return done(archive.trash(ids, how), same, (gone) => (way) => archive.restore(gone, way));
    case 'put-back':
      return done(archive.restore(ids, how), same, (back) => (way) => archive.trash(back, way));
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

/** What has just been done, as it is told; null: nothing, or nothing that would be told. */
export interface DoneBefore {
  readonly message: string;
  /** Null: it cannot be undone, or did not happen. */
  readonly undo: Undo | null;
  readonly ids: readonly string[];
}

export interface Actions {
  readonly told: DoneBefore | null;
  /** What takes long is under way; null: nothing does. */
  readonly working: Working | null;
  readonly forget: () => void;
  /** The value is what it was done to; null: nothing has changed. */
  readonly run: (action: BulkAction, ids: readonly string[]) => Promise<readonly string[] | null>;
  /** Undoes what was done last; the value is what it was done to, null: there is nothing to undo. */
  readonly undo: () => Promise<readonly string[] | null>;
}

/** Failures are told like what was done: nothing has changed then. */
export function useActions({ library, archive }: Doors): Actions {
  const [told, setTold] = useState<DoneBefore | null>(null);
  const { working, follow } = useLongWork();
  const run = useCallback(
    async (action: BulkAction, ids: readonly string[]): Promise<readonly string[] | null> => {
      if (ids.length === 0) return null;
      const did = await follow(ids.length, (how) => perform({ library, archive }, { action, ids }, how));
      const said = saidOf(action);
      if (!did.ok) setTold({ message: browserWords('libraryDidFail'), undo: null, ids });
      else if (said === null) setTold(null);
      else setTold({ ...did.value, message: counted(browserWords, did.value.ids.length, said) });
      return did.ok ? did.value.ids : null;
    },
    [library, archive, follow],
  );
  const undo = async () => {
    const { undo: takeBack, ids = [] } = told ?? {};
    if (!takeBack) return null;
    setTold(null);
    const undone = await follow(ids.length, takeBack);
    if (!undone.ok) setTold({ message: browserWords('libraryDidFail'), undo: null, ids: [] });
    return ids;
  };
  return { told, working, forget: useCallback(() => setTold(null), []), run, undo };
}

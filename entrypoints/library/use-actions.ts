// What the reader does with clippings → the library, what is said of it, and the one step that undoes it.
import { useCallback, useState } from 'preact/hooks';
import { counted } from '../../components/formats';
import type { BulkAction } from '../../components/library/bulk-bar';
import type { WordKey } from '../../components/words';
import type { Result } from '../../lib/core/result';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Library, SaveError } from '../../lib/library/repository';
import { browserWords } from '../shared/extension-page';

type Undo = () => Promise<Result<unknown, SaveError>>;

interface Done {
  /** Of how many clippings. */
  readonly count: number;
  readonly undo: Undo | null;
}
type Doing = Promise<Result<Done, SaveError>>;

interface Doors {
  readonly library: Library;
  readonly archive: Archive;
}

async function setStatus({ library }: Doors, ids: readonly string[], status: object): Doing {
  const before = await library.setStatus(ids.map((id) => ({ id, status })));
  if (!before.ok) return before;
  return { ok: true, value: { count: before.value.length, undo: () => library.setStatus(before.value) } };
}

const STATUS = { star: 'starred', archive: 'archived', read: 'read' } as const;

async function perform(doors: Doors, action: BulkAction, ids: readonly string[]): Doing {
  const { archive } = doors;
  const then = (did: Result<unknown, SaveError>, undo: Undo | null): Awaited<Doing> =>
    did.ok ? { ok: true, value: { count: ids.length, undo } } : did;
  switch (action.do) {
    case 'star':
    case 'archive':
    case 'read':
      return setStatus(doors, ids, { [STATUS[action.do]]: action.on });
    case 'tag': {
      const had = await archive.addTags(ids, [action.tag]);
      if (!had.ok) return had;
      return { ok: true, value: { count: had.value.size, undo: () => archive.retag(had.value) } };
    }
    case 'delete':
      return then(await archive.trash(ids), () => archive.restore(ids));
    case 'put-back':
      return then(await archive.restore(ids), () => archive.trash(ids));
    case 'delete-for-good':
      return then(await archive.deleteForGood(ids), null);
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
  readonly forget: () => void;
  /** True: it is done. */
  readonly run: (action: BulkAction, ids: readonly string[]) => Promise<boolean>;
  /** Undoes what was done last; the value is what it was done to, null: there is nothing to undo. */
  readonly undo: () => Promise<readonly string[] | null>;
}

/** Failures are told like what was done: nothing has changed then. */
export function useActions({ library, archive }: Doors): Actions {
  const [told, setTold] = useState<DoneBefore | null>(null);
  const run = useCallback(
    async (action: BulkAction, ids: readonly string[]): Promise<boolean> => {
      if (ids.length === 0) return false;
      const done = await perform({ library, archive }, action, ids);
      const said = saidOf(action);
      if (!done.ok) setTold({ message: browserWords('libraryDidFail'), undo: null, ids });
      else if (said === null) setTold(null);
      else setTold({ message: counted(browserWords, done.value.count, said), undo: done.value.undo, ids });
      return done.ok;
    },
    [library, archive],
  );
  const undo = async () => {
    if (!told?.undo) return null;
    setTold(null);
    const undone = await told.undo();
    if (!undone.ok) setTold({ message: browserWords('libraryDidFail'), undo: null, ids: [] });
    return told.ids;
  };
  return { told, forget: useCallback(() => setTold(null), []), run, undo };
}

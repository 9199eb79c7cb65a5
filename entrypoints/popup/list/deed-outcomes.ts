// What is done with clippings of the list → to which of them it was done, and what undoes it; storage may refuse it, or the rest of it.
import type { Deed } from '../../../components/popup/list/list-model';
import { STATUS_OF } from '../../../components/popup/list/list-model';
import type { RowEvents } from '../../../components/popup/list/list-state';
import { err, ok, type Result } from '../../../lib/core/result';
import type { DoneToMany } from '../../../lib/library/archive/change-many';
import type { Library, SaveError } from '../../../lib/library/repository';

/** Takes back what was done; refused, it can be asked for again. */
type Undo = () => Promise<Result<unknown, SaveError>>;

interface DeedDone {
  /** Fewer than were asked for, where some were so already, or have gone. */
  readonly ids: readonly string[];
  readonly undo: Undo;
  /** The rest was refused, and these could not be taken back. */
  readonly isHalf: boolean;
}
export type Outcome = Result<DeedDone, SaveError>;
export type TagChange = Parameters<RowEvents['onTag']>[1];

interface Ways<T> {
  readonly of: (value: T) => readonly string[];
  readonly undo: (value: T) => ReturnType<Undo>;
}

async function outcomeOf<T>(work: DoneToMany<T>, { of, undo }: Ways<T>): Promise<Outcome> {
  const did = await work;
  const what = (value: T, isHalf: boolean): DeedDone => ({ ids: of(value), undo: () => undo(value), isHalf });
  if (did.ok) return ok(what(did.value, false));
  const { kind, stands } = did.error;
  return stands === undefined ? err({ kind }) : ok(what(stands, true));
}

/** Puts clippings into the bin. */
export const trashAll = (library: Library, ids: readonly string[]): Promise<Outcome> =>
  outcomeOf(library.trashMany(ids), {
    of: (trashed) => trashed,
    undo: (trashed) => library.restoreMany(trashed),
  });

/** Stars clippings, marks them as read, archives them, or the opposite. */
export const setAll = (
  library: Library,
  ids: readonly string[],
  deed: Exclude<Deed, 'delete'>,
): Promise<Outcome> =>
  outcomeOf(library.setStatus(ids.map((id) => ({ id, status: STATUS_OF[deed] }))), {
    of: (before) => before.map(({ id }) => id),
    undo: (before) => library.setStatus(before),
  });

/** Adds a tag to clippings, or takes it from them. */
export async function tagAll(
  library: Library,
  ids: readonly string[],
  { add, remove }: TagChange,
): Promise<Outcome> {
  const before = new Map<string, readonly string[]>();
  const undo: Undo = async () => {
    for (const [id, tags] of before) {
      const back = await library.tag(id, tags);
      if (!back.ok) return back;
      before.delete(id);
    }
    return ok(null);
  };
  for (const [id, tags] of await library.readTagsOf(ids)) {
    const wanted = [...tags.filter((tag) => tag !== remove), ...(add === undefined ? [] : [add])];
    const had = await library.tag(id, wanted);
    if (!had.ok) {
      await undo(); // as far as storage lets us: what is told is what stands
      return before.size === 0 ? had : ok({ ids: [...before.keys()], undo, isHalf: true });
    }
    if (had.value) before.set(id, had.value);
  }
  return ok({ ids: [...before.keys()], undo, isHalf: false });
}

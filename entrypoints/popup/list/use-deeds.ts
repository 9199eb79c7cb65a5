// What is done with clippings from the list, one or several at once, and how the last of it is undone.
import { useCallback, useRef, useState } from 'preact/hooks';
import {
  type Deed,
  type Done,
  deedOf,
  STATUS_OF,
  type Toggle,
} from '../../../components/popup/list/list-model';
import type { RowEvents } from '../../../components/popup/list/list-state';
import { ok, type Result } from '../../../lib/core/result';
import type { Library, SaveError } from '../../../lib/library/repository';

/** Takes back what was done, all of it or nothing. */
type Undo = () => Promise<Result<unknown, SaveError>>;
/** The value undoes it. */
type Outcome = Result<Undo, SaveError>;
type TagChange = Parameters<RowEvents['onTag']>[1];

async function trashAll(library: Library, ids: readonly string[]): Promise<Outcome> {
  const trashed = await library.trashMany(ids);
  return trashed.ok ? ok(() => library.restoreMany(trashed.value)) : trashed;
}

async function setAll(
  library: Library,
  ids: readonly string[],
  deed: Exclude<Deed, 'delete'>,
): Promise<Outcome> {
  const was = await library.setStatus(ids.map((id) => ({ id, status: STATUS_OF[deed] })));
  return was.ok ? ok(() => library.setStatus(was.value)) : was;
}

async function tagAll(
  library: Library,
  ids: readonly string[],
  { add, remove }: TagChange,
): Promise<Outcome> {
  const before = new Map<string, readonly string[]>();
  const giveBack: Undo = async () => {
    for (const [id, tags] of before) {
      const back = await library.tag(id, tags);
      if (!back.ok) return back;
    }
    return ok(null);
  };
  for (const [id, tags] of await library.readTagsOf(ids)) {
    const wanted = [...tags.filter((tag) => tag !== remove), ...(add === undefined ? [] : [add])];
    const had = await library.tag(id, wanted);
    if (!had.ok) {
      await giveBack(); // as far as storage lets us: what is told is that nothing was changed
      return had;
    }
    if (had.value) before.set(id, had.value);
  }
  return ok(giveBack);
}

/** What was not done needs no taking back. */
async function takeBack(work: Promise<Outcome>): ReturnType<Undo> {
  const outcome = await work;
  return outcome.ok ? outcome.value() : ok(null);
}

export interface Deeds {
  /** Null: nothing is offered to be undone; the key for it still works. */
  readonly done: Done | null;
  /** Why the last of it was not done. */
  readonly problem: SaveError['kind'] | null;
  readonly perform: (deed: Deed, ids: readonly string[]) => void;
  /** Back where all of them are so already. */
  readonly toggle: (what: Toggle, ids: readonly string[]) => void;
  readonly tag: (ids: readonly string[], change: TagChange) => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

export interface DeedsWiring {
  /** Names one clipping. */
  readonly titleOf: (id: string) => string | null;
  /** The library cannot be reached. */
  readonly fail: () => void;
  /** What was done with these is about to be undone. */
  readonly onUndoing: (ids: readonly string[]) => void;
}

/** `fail` stays the same function; the others may change. */
export function useDeeds(library: Library, { titleOf, fail, onUndoing }: DeedsWiring): Deeds {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<SaveError['kind'] | null>(null);
  /** The last at the end; it may still be under way. */
  const undos = useRef<{ readonly ids: readonly string[]; readonly work: Promise<Outcome> }[]>([]);
  const newest = useRef({ titleOf, onUndoing });
  newest.current = { titleOf, onUndoing };

  const record = useCallback(
    (what: Done['what'] | Promise<Done['what']>, ids: readonly string[], work: Promise<Outcome>) => {
      const [only] = ids;
      const title = ids.length === 1 && only !== undefined ? newest.current.titleOf(only) : null;
      undos.current.push({ ids, work });
      Promise.all([what, work]).then(([did, outcome]) => {
        setProblem(outcome.ok ? null : outcome.error.kind);
        if (outcome.ok) setDone({ what: did, title, count: ids.length });
      }, fail);
    },
    [fail],
  );

  const perform = useCallback(
    (deed: Deed, ids: readonly string[]) =>
      record(deed, ids, deed === 'delete' ? trashAll(library, ids) : setAll(library, ids, deed)),
    [library, record],
  );
  const toggle = useCallback(
    (what: Toggle, ids: readonly string[]) => {
      // A row shows what was done a moment later: whoever presses twice means what the library says by then.
      const before = undos.current.at(-1)?.work.then(undefined, () => undefined);
      const deed = Promise.resolve(before)
        .then(() => library.readStatus(ids))
        .then((statuses) =>
          deedOf(
            what,
            ids.map((id) => ({ status: statuses.get(id) })),
          ),
        );
      record(
        deed,
        ids,
        deed.then((decided) => setAll(library, ids, decided)),
      );
    },
    [library, record],
  );
  const tag = useCallback(
    (ids: readonly string[], change: TagChange) => record('tag', ids, tagAll(library, ids, change)),
    [library, record],
  );
  const undo = useCallback(() => {
    setDone(null);
    const last = undos.current.pop();
    if (!last) return;
    newest.current.onUndoing(last.ids);
    takeBack(last.work).then((undone) => {
      setProblem(undone.ok ? null : undone.error.kind);
      if (!undone.ok) undos.current.push(last); // to be asked for again
    }, fail);
  }, [fail]);
  return { done, problem, perform, toggle, tag, undo, forget: useCallback(() => setDone(null), []) };
}

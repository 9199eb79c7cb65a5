// What is done with clippings from the list, one or several at once, and how the last of it is undone.
import { useCallback, useRef, useState } from 'preact/hooks';
import { type Deed, type Done, deedOf, type Toggle } from '../../../components/popup/list/list-model';
import type { Library, SaveError } from '../../../lib/library/repository';
import { type Outcome, setAll, type TagChange, tagAll, trashAll } from './deed-outcomes';
import { Undos } from './undos';

/** What a switch does with clippings when what was done `before` is in the library. */
async function decided(
  library: Library,
  { what, ids, before }: { readonly what: Toggle; readonly ids: readonly string[]; readonly before: unknown },
): Promise<ReturnType<typeof deedOf>> {
  await Promise.resolve(before).catch(() => undefined); // told where it was recorded
  const statuses = await library.readStatus(ids);
  return deedOf(
    what,
    ids.map((id) => ({ status: statuses.get(id) })),
  );
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
  const [undos] = useState(() => new Undos());
  const newest = useRef({ titleOf, onUndoing });
  newest.current = { titleOf, onUndoing };

  const record = useCallback(
    (what: Done['what'] | Promise<Done['what']>, ids: readonly string[], work: Promise<Outcome>) => {
      const [only] = ids;
      const title = ids.length === 1 && only !== undefined ? newest.current.titleOf(only) : null;
      const forget = undos.record(ids, work);
      const tell = ([did, outcome]: [Done['what'], Outcome]) => {
        setProblem(outcome.ok ? null : outcome.error.kind);
        const { ids: changed, isHalf } = outcome.ok ? outcome.value : { ids: [], isHalf: false };
        if (changed.length === 0) forget();
        setDone(changed.length === 0 ? null : { what: did, title, count: changed.length, isHalf });
      };
      Promise.all([what, work])
        .then(tell)
        .catch(() => {
          forget();
          fail();
        });
    },
    [fail, undos],
  );

  const perform = useCallback(
    (deed: Deed, ids: readonly string[]) =>
      record(deed, ids, deed === 'delete' ? trashAll(library, ids) : setAll(library, ids, deed)),
    [library, record],
  );
  const toggle = useCallback(
    (what: Toggle, ids: readonly string[]) => {
      // A row shows what was done a moment later: whoever presses twice means what the library says by then.
      const deed = decided(library, { what, ids, before: undos.last()?.work });
      record(
        deed,
        ids,
        deed.then((wanted) => setAll(library, ids, wanted)),
      );
    },
    [library, record, undos],
  );
  const tag = useCallback(
    (ids: readonly string[], change: TagChange) => record('tag', ids, tagAll(library, ids, change)),
    [library, record],
  );
  const undo = useCallback(() => {
    setDone(null);
    const last = undos.last();
    if (!last) return;
    newest.current.onUndoing(last.ids);
    undos.undoLast().then((undone) => setProblem(undone.ok ? null : undone.error.kind), fail);
  }, [fail, undos]);
  return { done, problem, perform, toggle, tag, undo, forget: useCallback(() => setDone(null), []) };
}

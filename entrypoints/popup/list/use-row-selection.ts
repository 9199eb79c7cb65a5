// Which clippings of the list are selected: one by one, a range of them, or all that are shown.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { idsBetween } from '../../../components/popup/list/list-model';
import type { ReadingListItem } from '../../../lib/library/clipping';

export interface RowSelection {
  /** Of those that are shown; what has left the list is no part of it. */
  readonly selected: ReadonlySet<string>;
  readonly select: (id: string, how: 'toggle' | 'range') => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly drop: (ids: readonly string[]) => void;
}

export function useRowSelection(items: readonly ReadingListItem[]): RowSelection {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  /** Where a range begins: what was selected last by itself. */
  const anchor = useRef<string | null>(null);
  const shown = useRef(items);
  shown.current = items;
  const selected = useMemo(
    () => new Set(items.flatMap(({ id }) => (chosen.has(id) ? [id] : []))),
    [items, chosen],
  );
  // What has left the list and comes back is not selected any more.
  useEffect(() => {
    if (selected.size < chosen.size) choose(selected);
  }, [selected, chosen]);
  const select = useCallback((id: string, how: 'toggle' | 'range') => {
    if (how === 'range') {
      const range = idsBetween(shown.current, anchor.current, id);
      anchor.current ??= id;
      choose((before) => new Set([...before, ...range]));
      return;
    }
    anchor.current = id;
    choose((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    );
  }, []);
  const selectAll = useCallback(() => choose(new Set(shown.current.map(({ id }) => id))), []);
  const clear = useCallback(() => {
    anchor.current = null;
    choose(new Set());
  }, []);
  const drop = useCallback(
    (ids: readonly string[]) => choose((before) => new Set([...before].filter((id) => !ids.includes(id)))),
    [],
  );
  return { selected, select, selectAll, clear, drop };
}

// The numbers of all clippings → the months of the timeline and its clippings in their order, without what has just been deleted.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type MonthOfClippings, monthsOf, type Tally } from '../../../lib/library/archive/tally';

export interface TimelineList {
  /** Null: not counted yet. */
  readonly months: readonly MonthOfClippings[] | null;
  /** All of it, the latest day first. */
  readonly ids: readonly string[];
  /** Leaves out what has just gone, before all is counted again. */
  readonly leaveOut: (gone: ReadonlySet<string>) => void;
  /** These have come back. */
  readonly takeIn: (back: readonly string[]) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Without `gone`, and without months of which nothing is left. */
function withoutGone(months: readonly MonthOfClippings[], gone: ReadonlySet<string>): MonthOfClippings[] {
  if (gone.size === 0) return [...months];
  return months.flatMap(({ month, ids }) => {
    const left = ids.filter((id) => !gone.has(id));
    return left.length > 0 ? [{ month, ids: left }] : [];
  });
}

/** Null: it is not shown. */
export function useTimeline(tally: Tally | null, isShown: boolean): TimelineList | null {
  const [gone, setGone] = useState(NOBODY);
  useEffect(() => setGone(NOBODY), [tally]); // the new count knows
  const all = useMemo(() => (isShown && tally ? monthsOf(tally.dated) : null), [isShown, tally]);
  const months = useMemo(() => all && withoutGone(all, gone), [all, gone]);
  const ids = useMemo(() => (months ?? []).flatMap((month) => month.ids), [months]);
  const leaveOut = useCallback(
    (more: ReadonlySet<string>) => setGone((before) => new Set([...before, ...more])),
    [],
  );
  const takeIn = useCallback(
    (back: readonly string[]) =>
      setGone((before) => {
        const left = new Set(before);
        for (const id of back) left.delete(id);
        return left;
      }),
    [],
  );
  return isShown ? { months, ids, leaveOut, takeIn } : null;
}

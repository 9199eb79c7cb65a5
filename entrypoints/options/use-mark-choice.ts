// The reader's choice of marks for the options page: read, changed, and kept the same in every tab.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarksSectionProps } from '../../components/options/marks-section';
import { EVERY_MARK, type MarkChoice } from '../../lib/core/shapes/mark-choice-shape';
import { openMarkChoice } from '../shared/mark-choice';

/** What the section on marks shows, and what it calls. */
export function useMarkChoice(): MarksSectionProps {
  const store = useMemo(openMarkChoice, []);
  const [choice, setChoice] = useState<MarkChoice | null>(null);
  /** Two changes in one moment build on each other. */
  const newest = useRef(choice);
  const take = useCallback((next: MarkChoice) => {
    newest.current = next;
    setChoice(next);
  }, []);
  useEffect(() => {
    const open = new AbortController();
    // An area that cannot be read has nothing to say against the default.
    store.read().then(take, () => take(EVERY_MARK));
    store.watch(take, open.signal);
    return () => open.abort();
  }, [store, take]);
  const onChange = useCallback(
    (change: Partial<MarkChoice>) => {
      if (!newest.current) return;
      const next = { ...newest.current, ...change };
      take(next);
      void store.write(next);
    },
    [store, take],
  );
  return { choice, onChange };
}

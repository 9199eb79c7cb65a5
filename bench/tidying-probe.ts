// Looks once at the page it stands on, as tidying does, and times every step; bundled, never shipped.
import { findFurniture } from '../lib/declutter/find-furniture';
import { createHiding } from '../lib/declutter/hiding';

export interface Look {
  /** Steps between which the page may paint, and the last one, which paints the style sheet; ms each. */
  readonly steps: readonly number[];
  /** Blocks that were hidden; null: the page was left as it is. */
  readonly hidden: number | null;
}

export function look(): Look {
  const steps: number[] = [];
  const timed = <T>(work: () => T): T => {
    const begun = performance.now();
    const value = work();
    steps.push(performance.now() - begun);
    return value;
  };
  const search = findFurniture({ page: document, siteRules: [], touched: [], isAskedFor: () => false });
  let step = timed(() => search.next());
  while (!step.done) step = timed(() => search.next());
  const furniture = step.value;
  if (furniture === null) return { steps, hidden: null };
  const hiding = createHiding(document, new AbortController().signal);
  timed(() => hiding.hide(furniture));
  hiding.end();
  return { steps, hidden: furniture.hidden.length };
}

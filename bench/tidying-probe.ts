// Looks once at the page it stands on, as tidying does, and times every step; bundled, never shipped.
import { findOverlays } from '../lib/page/declutter/find-overlays';
import { Hiding } from '../lib/page/declutter/hiding';

export interface Look {
  /** Steps between which the page may paint, and the last one, which paints the style sheet; ms each. */
  readonly steps: readonly number[];
  /** Blocks that were hidden; null: the page was left as it is. */
  readonly hidden: number | null;
}

/** Looks for overlays on this page once and hides them; steps in ms. Runs in the page. */
export function look(): Look {
  const steps: number[] = [];
  const timed = <T>(work: () => T): T => {
    const begun = performance.now();
    const value = work();
    steps.push(performance.now() - begun);
    return value;
  };
  const search = findOverlays({
    page: document,
    siteRules: [],
    touched: [],
    isAskedFor: () => false,
    positions: new WeakMap(),
    isHidden: () => false,
  });
  let step = timed(() => search.next());
  while (!step.done) step = timed(() => search.next());
  const overlays = step.value;
  if (overlays === null) return { steps, hidden: null };
  const hiding = new Hiding(document);
  timed(() => hiding.hide(overlays));
  hiding.end();
  return { steps, hidden: overlays.hidden.length };
}

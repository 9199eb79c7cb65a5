// Finds where in the tree an offset of the text stands.
import type { TextRun } from './block-text';

/** The run that `offset` of the text stands in; null for a separator. O(log runs). */
export function runAt(runs: readonly TextRun[], offset: number): TextRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.start + run.length) low = middle + 1;
    else return run;
  }
  return null;
}

// Times the whole extraction and Readability alone on the same page, inside the browser; bundled, never shipped.
import { Readability } from '@mozilla/readability';
import { extractionSteps } from '../lib/extraction/extract-article';

/** Milliseconds. */
export interface Cost {
  readonly extraction: number;
  /** Without the clone that it takes apart. */
  readonly readability: number;
  /** The longest stretch of the extraction in which the page has no turn, Readability's own left out. */
  readonly longestStep: number;
  /** Readability's own. */
  readonly readabilityStep: number;
}

export interface Costs {
  /** In a page that has just been opened: nothing has been compiled yet. */
  readonly first: Cost;
  /** Medians of the rounds after the first. */
  readonly later: Cost;
}

const ROUNDS = 6;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timeSteps(url: string): Omit<Cost, 'readability'> {
  const steps = extractionSteps(document, url);
  let [extraction, readabilityStep, longestStep] = [0, 0, 0];
  for (let next: string | null = 'ours'; next !== null; ) {
    const isReadability = next === 'readability';
    const took = timed(() => {
      const step = steps.next();
      next = step.done ? null : step.value;
    });
    extraction += took;
    if (isReadability) readabilityStep += took;
    else longestStep = Math.max(longestStep, took);
  }
  return { extraction, readabilityStep, longestStep };
}

/** The clone is made before the clock starts for Readability, and within the time of the extraction. */
function round(url: string): Cost {
  const clone = document.cloneNode(true);
  const readability = clone instanceof Document ? timed(() => new Readability(clone).parse()) : 0;
  return { readability, ...timeSteps(url) };
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Both in turn, so that whatever else the machine does befalls them alike. */
export function costs(url: string): Costs {
  const first = round(url);
  const later = Array.from({ length: ROUNDS - 1 }, () => round(url));
  const medianOf = (part: keyof Cost) => median(later.map((cost) => cost[part]));
  return {
    first,
    later: {
      extraction: medianOf('extraction'),
      readability: medianOf('readability'),
      longestStep: medianOf('longestStep'),
      readabilityStep: medianOf('readabilityStep'),
    },
  };
}

// Times the whole extraction and Readability alone on the same page, inside the browser; bundled, never shipped.
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../lib/article/extract-article';

/** Milliseconds. */
export interface Cost {
  readonly extraction: number;
  /** Without the clone that it takes apart. */
  readonly readability: number;
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

/** The clone is made before the clock starts for Readability, and within the time of the extraction. */
function round(url: string): Cost {
  const clone = document.cloneNode(true);
  const readability = clone instanceof Document ? timed(() => new Readability(clone).parse()) : 0;
  return { readability, extraction: timed(() => extractArticle(document, url)) };
}

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Both in turn, so that whatever else the machine does befalls them alike. */
export function costs(url: string): Costs {
  const first = round(url);
  const later = Array.from({ length: ROUNDS - 1 }, () => round(url));
  return {
    first,
    later: {
      extraction: median(later.map(({ extraction }) => extraction)),
      readability: median(later.map(({ readability }) => readability)),
    },
  };
}

// Times the whole extraction and Readability alone on the same page, inside the browser; bundled, never shipped.
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../lib/article/extract-article';

export interface Cost {
  /** Milliseconds, each the faster of two runs. */
  readonly extraction: number;
  readonly readability: number;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The clone is made before the clock starts for Readability, and within the time of the extraction. */
export function cost(url: string): Cost {
  const readability = () => {
    const clone = document.cloneNode(true);
    return clone instanceof Document ? timed(() => new Readability(clone).parse()) : 0;
  };
  const extraction = () => timed(() => extractArticle(document, url));
  const [r1, e1, r2, e2] = [readability(), extraction(), readability(), extraction()];
  return { readability: Math.min(r1, r2), extraction: Math.min(e1, e2) };
}

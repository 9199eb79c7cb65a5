// Reads a page's article in slices, so that the page answers its reader in between.
import type { Result } from '../shared/result';
import { type Extraction, type ExtractionOptions, extractionSteps } from './extract-article';
import type { NotAnArticle } from './types';

/** How long the page is held up before it gets its turn, in ms: a frame, and far below the 50 of a long task. */
const SLICE_MS = 16;

export interface SlicedOptions extends ExtractionOptions {
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Settles when the page has had its turn. */
  readonly pause: () => Promise<void>;
}

/** As `extractArticle`; rejects when `signal` aborts. Readability is one step and is not cut. */
export async function extractInSlices(
  page: Document,
  url: string,
  { signal, now, pause, ...options }: SlicedOptions,
): Promise<Result<Extraction, NotAnArticle>> {
  const steps = extractionSteps(page, url, options);
  let began = now();
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < SLICE_MS) continue;
    await pause();
    began = now();
  }
}

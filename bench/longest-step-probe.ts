// Runs extraction once on the page it stands on and times every step between two turns of the page; bundled, never shipped.
import { extractionSteps } from '../lib/extraction/extract-article';

export interface StepTimes {
  /** An article, or why there is none. */
  readonly answer: string;
  readonly steps: number;
  /** The longest step of our own, and all of them, in ms. */
  readonly longest: number;
  /** Which step that was, from 0. */
  readonly at: number;
  readonly all: number;
  /** The longest step that belongs to Readability, in ms. */
  readonly readability: number;
}

/** Reads the page as a click does, without the pauses. */
export function stepTimes(): StepTimes {
  const work = extractionSteps(document, 'https://news.example/story');
  const ours: number[] = [];
  let readability = 0;
  let belongsToReadability = false;
  for (;;) {
    const begun = performance.now();
    const step = work.next();
    const took = performance.now() - begun;
    if (belongsToReadability) readability = Math.max(readability, took);
    ours.push(belongsToReadability ? 0 : took);
    if (step.done) {
      const longest = ours.reduce((most, one) => Math.max(most, one), 0);
      return {
        answer: step.value.ok ? `article of ${step.value.value.article.text.length}` : step.value.error.kind,
        steps: ours.length,
        longest,
        at: ours.indexOf(longest),
        all: ours.reduce((sum, one) => sum + one, 0),
        readability,
      };
    }
    belongsToReadability = step.value === 'readability';
  }
}

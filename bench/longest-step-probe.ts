// Runs extraction on the page it stands on, a step at each call, so that who calls can time them; bundled, never shipped.
import { extractionSteps } from '../lib/extraction/extract-article';

export interface StepDone {
  /** Whether Readability works in the next step, which is not ours to cut. */
  readonly isReadabilityNext: boolean;
  /** An article, or why there is none; null while it goes on. */
  readonly answer: string | null;
}

let work: ReturnType<typeof extractionSteps> | null = null;

/** Begins anew; a second reading meets compiled code. */
export function begin(): void {
  work = extractionSteps(document, 'https://news.example/story');
}

/** Reads on to the next pause. */
export function step(): StepDone {
  const done = work?.next();
  if (!done?.done) return { isReadabilityNext: done?.value === 'readability', answer: null };
  const { value } = done;
  const answer = value.ok ? `article of ${value.value.article.text.length}` : value.error.kind;
  return { isReadabilityNext: false, answer };
}

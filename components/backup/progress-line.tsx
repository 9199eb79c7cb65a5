// A bar and a line of words that say how far a long work has come; the words are told to those who hear them only at its tenths.
import { useId } from 'preact/hooks';
import type { HowFar } from '../../lib/library/backup/backups';

export interface ProgressLineProps {
  readonly howFar: HowFar;
  /** What is shown beside the bar, and is its name. */
  readonly says: string;
}

/** Of a hundred; a work of which nothing is known is at its beginning. */
export const percentOf = ({ done, of }: HowFar): number =>
  of > 0 ? Math.min(100, Math.floor((done / of) * 100)) : 0;

/** Whoever hears the page is told of each step of so many hundredths, not of every article. */
const STEP = 10;

export function ProgressLine({ howFar, says }: ProgressLineProps) {
  const name = useId();
  const percent = percentOf(howFar);
  const told = Math.floor(percent / STEP) * STEP;
  return (
    <div class="progress-line">
      <div
        role="progressbar"
        aria-labelledby={name}
        aria-valuenow={told}
        aria-valuemin={0}
        aria-valuemax={100}
        class="progress-bar"
      >
        <span style={{ inlineSize: `${percent}%` }} />
      </div>
      <p id={name} class="second-line">
        {says}
      </p>
    </div>
  );
}

// Moves from heading to heading by key, and takes the focus along for those who do not see the window move.
import type { Section } from '../../lib/reading/outline';
import { barHeight } from './follow-reading';

/** A heading this near to the upper edge, in pixels, is where the reader is. */
const NEAR = 32;

export function stepSection(sections: readonly Section[], direction: 'next' | 'previous'): void {
  const here = barHeight() + NEAR;
  const top = ({ heading }: Section) => heading.getBoundingClientRect().top;
  const target =
    direction === 'next'
      ? sections.find((section) => top(section) > here)
      : sections.findLast((section) => top(section) < barHeight());
  if (!target && direction === 'previous') window.scrollTo({ top: 0, behavior: 'instant' });
  if (!target) return;
  target.heading.tabIndex = -1;
  target.heading.focus({ preventScroll: true });
  target.heading.scrollIntoView({ block: 'start', behavior: 'instant' });
}

// Scrolling → how much of the article has been in view and which section is read, once a frame at most.

import type { BlockText } from '../../lib/core/block-text';
import type { Span } from '../../lib/core/span';
import type { Section } from '../../lib/reader/outline';
import { offsetAt, rangeOf } from '../../lib/reader/scroll-position';
import type { ShownArticle } from './shown-article';

/** Where the window stands in an article. */
export interface ScrollState {
  /** How much of the article is above the window's lower edge, 0…1. */
  readonly share: number;
  /** Id of the section at the upper edge; null: what stands before the first. */
  readonly section: string | null;
}

/** A heading is being read when it is this near to the upper edge, in parts of the window's height. */
const READING_LINE = 0.25;

/** Pixels at the window's upper edge that the bar covers. */
export const barHeight = (): number => {
  const bar = document.querySelector('.reader-bar');
  return bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
};

function standOf({ body, sections }: ShownArticle): ScrollState {
  const { top, height } = body.getBoundingClientRect();
  const share = height === 0 ? 0 : Math.min(1, Math.max(0, (window.innerHeight - top) / height));
  const line = window.innerHeight * READING_LINE;
  const above = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
  return { share, section: above.at(-1)?.id ?? null };
}

/** Offset, in the article's text, of the first character in view. */
export const offsetInView = ({ text }: ShownArticle): number => offsetAt(text, barHeight());

/** Calls `onStand` now and whenever the window moves, until `signal` aborts. */
export function followScroll(
  shown: ShownArticle,
  onStand: (stand: ScrollState, moved: boolean) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  const follow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => onStand(standOf(shown), true));
  };
  document.addEventListener('scroll', follow, { passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  onStand(standOf(shown), false);
}

/** Name in the page's highlight registry, as the style sheet knows it. */
const HIGHLIGHT = 'sidelight-sentence';
/** Pixels at the window's lower edge that the player may cover. */
const PLAYER_HEIGHT = 96;
/** Where a sentence is moved to, in parts of the window's height. */
const EYE_LEVEL = 0.3;

/** No node of the article changes. Null: nothing is lit. */
export function lightSentence(text: BlockText, sentence: Span | null): void {
  const range = sentence && rangeOf(text, sentence);
  if (!range) {
    CSS.highlights.delete(HIGHLIGHT);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = -1; // the marks of names lie above it
  CSS.highlights.set(HIGHLIGHT, highlight);
  const { top, bottom, height } = range.getBoundingClientRect();
  if (height === 0) return; // it stands in a closed part of the article, and the window stays where it is
  if (top >= barHeight() && bottom <= window.innerHeight - PLAYER_HEIGHT) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({
    top: top - window.innerHeight * EYE_LEVEL,
    behavior: isCalm ? 'instant' : 'smooth',
  });
}

/** A heading this near to the upper edge, in pixels, is where the reader is. */
const NEAR = 32;

/** Scrolls to the next or previous section and focuses its heading; before the first one, to the top. */
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

// Lights the sentence that is spoken, and keeps it in the window.
import { rangeOf } from '../../lib/reading/text-range';
import type { BlockText } from '../../lib/text/block-text';
import type { Span } from '../../lib/text/span';
import { barHeight } from './follow-reading';

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

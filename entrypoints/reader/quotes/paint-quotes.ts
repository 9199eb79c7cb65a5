// Quotes in the article on the page: painted beneath the names' marks, found under the pointer, and led to.

import type { PlaceOfWords } from '../../../components/quotes/quote-types';
import type { BlockText } from '../../../lib/core/block-text';
import type { Span } from '../../../lib/core/span';
import type { QuoteColour } from '../../../lib/library/quotes/quote-kinds';
import { QUOTE_COLOURS } from '../../../lib/library/quotes/quote-kinds';
import { offsetOf, rangesOf } from '../../../lib/reader/chosen-span';
import { heightOf, openAround, rangeOf } from '../../../lib/reader/scroll-position';
import { barHeight } from '../follow-scroll';

/** A span of the text in a colour. */
export interface ColouredSpan {
  readonly span: Span;
  readonly colour: QuoteColour;
}

/** Name in the page's highlight registry, as the style sheet knows it. */
const highlightName = (colour: QuoteColour) => `sidelight-quote-${colour}`;
/** Beneath the sentence that is read aloud, which lies beneath the names. */
const PRIORITY = -2;

/** Paints `spans` of the text, and nothing else, until `signal` aborts; no node of the article changes. */
export function paintQuotes(text: BlockText, spans: readonly ColouredSpan[], signal: AbortSignal): void {
  if (signal.aborted) return;
  for (const colour of QUOTE_COLOURS) {
    const own = spans.filter((each) => each.colour === colour);
    const highlight = new Highlight(...own.flatMap(({ span }) => [...rangesOf(text, span)]));
    highlight.priority = PRIORITY;
    if (highlight.size > 0) CSS.highlights.set(highlightName(colour), highlight);
    else CSS.highlights.delete(highlightName(colour));
  }
  const clear = () => {
    for (const colour of QUOTE_COLOURS) CSS.highlights.delete(highlightName(colour));
  };
  signal.addEventListener('abort', clear, { once: true });
}

/** Offset in the text of the character under a point of the window; null: there is none. */
export function offsetUnder(text: BlockText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret && offsetOf(text, caret.offsetNode, caret.offset);
}

/** Where `span` stands in the document; null: it is not drawn. */
export function placeOf(text: BlockText, span: Span): PlaceOfWords | null {
  const { left, right, top, bottom, width, height } =
    rangeOf(text, span)?.getBoundingClientRect() ?? new DOMRect();
  if (width === 0 && height === 0) return null;
  const [x, y] = [window.scrollX, window.scrollY];
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/** Pixels between the bar and the line that is led to. */
const AIR = 48;

/** Brings the first line of `span` into view, and opens what it is folded into. */
export function scrollToSpan(text: BlockText, { start }: Span): void {
  openAround(text, start);
  const top = heightOf(text, start);
  const isInView = top !== null && top > barHeight() + AIR && top < window.innerHeight - AIR;
  if (top === null || isInView) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - barHeight() - AIR, behavior: isCalm ? 'instant' : 'smooth' });
}

/** The first span of which `offset` is a character, the shortest if several are. */
export const spanAt = <T extends { readonly span: Span }>(spans: readonly T[], offset: number): T | null =>
  spans
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;

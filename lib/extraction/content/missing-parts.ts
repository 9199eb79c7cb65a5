// Puts back paragraphs that Readability left out of the middle of an article; what it left out at the end is told, not put back.
import { Pace, type Steps } from '../../core/steps';
import type { Clutter } from '../clutter/recognise-clutter';
import type { PageCopy } from '../page/page-copy';
import { textSpan } from '../page/text-span';
import { COMMENTS } from './likely-content';
import { newWords } from './missing-lead';

/** Named in the list of removals: nobody but the search for the text has left it out. */
export const LEFT_OUT = 'left-out';
/** What a paragraph is put behind is the whole of such an element. */
const WHOLE = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, blockquote, pre, figure';
/** More is no gap in a text, and looking for each in a long text would take quadratic time. */
const MOST_PARAGRAPHS = 60;
const HEADING = /^h[2-5]$/;

/** The outermost block of `content` around `text`. */
function blockAround(text: Text, content: Element): Element | null {
  let block = text.parentElement;
  for (let box = block; box && box !== content; box = box.parentElement) if (box.matches(WHOLE)) block = box;
  return block === content ? null : block;
}

interface Place {
  /** Of a text of `content`, among all of the page. */
  readonly index: number;
  readonly text: Text;
}

/** The page's texts in `content`, in the order of the page. */
function placesIn(content: Element, { textIndexOf }: PageCopy): Place[] {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.trim() === '') continue;
    const index = textIndexOf(node);
    if (index !== undefined) places.push({ index, text: node });
  }
  return places.sort((one, other) => one.index - other.index);
}

/** A heading that stands directly before `paragraph`, and has gone with it. */
function headingOf(paragraph: Element, content: Element): Element | null {
  const before = paragraph.previousElementSibling;
  return before && HEADING.test(before.localName) && !content.contains(before) ? before : null;
}

/**
 * Puts those of `paragraphs` back into `content` that stood between its first and its last word and say something new,
 * each where it stood; gives those that stood below, which may be notes as well as biographies, as removals.
 *
 * Learned from long reads with a section in a box that is called `related`, `sidebar` or `comment-…`.
 */
export function* putBackMissing(
  paragraphs: readonly Element[],
  content: Element,
  copy: PageCopy,
): Steps<readonly Clutter[]> {
  const span = textSpan(content, copy);
  if (!span) return [];
  const pace = new Pace();
  const missing: { paragraph: Element; index: number }[] = [];
  for (const paragraph of paragraphs) {
    if (pace.isDue()) yield 'ours';
    const index = content.contains(paragraph) ? undefined : textSpan(paragraph, copy)?.first;
    if (index !== undefined && index > span.first && !paragraph.closest(COMMENTS))
      missing.push({ paragraph, index });
  }
  if (missing.length === 0 || missing.length > MOST_PARAGRAPHS) return [];
  const isNew = newWords(content);
  yield 'ours';
  const places = placesIn(content, copy);
  const below: Clutter[] = [];
  for (const { paragraph, index } of missing) {
    if (pace.isDue()) yield 'ours';
    if (!isNew(paragraph)) continue;
    const before = places.findLast((place) => place.index < index);
    const block = before && blockAround(before.text, content);
    if (index > span.last || !block) {
      below.push({ element: paragraph, rule: LEFT_OUT });
      continue;
    }
    const heading = headingOf(paragraph, content);
    block.after(...(heading ? [heading] : []), paragraph);
    const first = textSpan(paragraph, copy);
    const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode();
    if (first && text instanceof Text)
      places.splice(places.findLastIndex((place) => place.index < index) + 1, 0, { index, text });
  }
  return below;
}

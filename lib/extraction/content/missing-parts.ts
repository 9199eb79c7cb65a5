// Puts back paragraphs that Readability left out of the middle of an article; what it left out at the end is told, not put back.
import { Pace, type Steps } from '../../core/steps';
import type { Clutter } from '../clutter/recognise-clutter';
import type { PageCopy } from '../page/page-copy';
import { firstTextIndex, textPlaces } from '../page/text-span';
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

/** A headline of another story, with its blurb. */
const TEASER = ':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)';
/** Levels of boxes around a paragraph that may be its teaser. */
const MOST_AROUND = 3;

/** Whether `paragraph` is the only one in a box with a linked headline. */
function isBlurb(paragraph: Element, content: Element): boolean {
  const heading = headingOf(paragraph, content);
  if (heading?.querySelector('a[href]')) return true;
  let box = paragraph.parentElement;
  for (let level = 0; box && level < MOST_AROUND; level++, box = box.parentElement) {
    if (box.querySelectorAll('p').length > 1) return false;
    if (box.querySelector(TEASER)) return true;
  }
  return false;
}

/** A heading that stands directly before `paragraph`, and has gone with it. */
function headingOf(paragraph: Element, content: Element): Element | null {
  const before = paragraph.previousElementSibling;
  return before && HEADING.test(before.localName) && !content.contains(before) ? before : null;
}

/** What the boxes around a paragraph are called; the sections of one text are called alike. */
function callOf(paragraph: Element): string {
  const boxes = [paragraph.parentElement, paragraph.parentElement?.parentElement];
  return boxes.map((box) => `${box?.localName}.${box?.getAttribute('class') ?? ''}`).join(' ');
}

interface Missing {
  readonly paragraph: Element;
  /** Of its first text, among all of the page. */
  readonly index: number;
}

/** Those of `paragraphs` that `content` has not, and that stood behind its first word. */
function* missingFrom(
  paragraphs: readonly Element[],
  content: Element,
  copy: PageCopy,
): Steps<readonly Missing[]> {
  const begin = firstTextIndex(content, copy);
  const pace = new Pace();
  const missing: Missing[] = [];
  for (const paragraph of paragraphs) {
    if (pace.isDue()) yield 'ours';
    const index = content.contains(paragraph) ? undefined : firstTextIndex(paragraph, copy);
    const isBehind = index !== undefined && begin !== undefined && index > begin;
    if (isBehind && !paragraph.closest(COMMENTS)) missing.push({ paragraph, index });
  }
  return missing;
}

/** Whether another of them stands in the same box: one sentence in a box of its own may ask or sell, a section is more. */
const isSection = ({ paragraph }: Missing, missing: readonly Missing[]): boolean =>
  missing.some(
    (other) => other.paragraph !== paragraph && other.paragraph.parentElement === paragraph.parentElement,
  );

/** Puts paragraphs where they stood among the texts of one element. */
class Gaps {
  readonly #content: Element;
  readonly #places: Place[];

  /** `places` are those of the texts in `content`. */
  constructor(content: Element, places: readonly Place[]) {
    this.#content = content;
    this.#places = places.toSorted((one, other) => one.index - other.index);
  }

  isBetween(index: number): boolean {
    return index < (this.#places.at(-1)?.index ?? 0);
  }

  /** With the heading that stands directly before it, if that has gone with it; false: no place is left. */
  fill({ paragraph, index }: Missing): boolean {
    const at = this.#places.findLastIndex((place) => place.index < index);
    const before = this.#places[at];
    const block = before && blockAround(before.text, this.#content);
    const text = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    if (!block || !(text instanceof Text)) return false;
    const heading = headingOf(paragraph, this.#content);
    block.after(...(heading ? [heading] : []), paragraph);
    this.#places.splice(at + 1, 0, { index, text });
    return true;
  }
}

/**
 * Puts those of `paragraphs` back into `content` that say something new and stood between its first and its last word,
 * or below it in boxes that are called like those of its own; each where it stood. Gives the others that stood below,
 * which may be notes as well as biographies, as removals.
 *
 * Learned from long reads with a section in a box that is called `related`, `sidebar` or `comment-…`, and from guides
 * whose chapters are as many boxes.
 */
export function* putBackMissing(
  paragraphs: readonly Element[],
  content: Element,
  copy: PageCopy,
): Steps<readonly Clutter[]> {
  const missing = yield* missingFrom(paragraphs, content, copy);
  if (missing.length === 0 || missing.length > MOST_PARAGRAPHS) return [];
  const called = new Set(paragraphs.filter((paragraph) => content.contains(paragraph)).map(callOf));
  yield 'ours';
  const isNew = newWords(content);
  const gaps = new Gaps(content, yield* textPlaces(content, copy));
  const pace = new Pace();
  const below: Clutter[] = [];
  for (const each of missing) {
    if (pace.isDue()) yield 'ours';
    if (!isNew(each.paragraph)) continue;
    const isAlike = called.has(callOf(each.paragraph));
    const belongs = isAlike || (gaps.isBetween(each.index) && isSection(each, missing));
    if (!belongs || isBlurb(each.paragraph, content) || !gaps.fill(each))
      below.push({ element: each.paragraph, rule: LEFT_OUT });
  }
  return below;
}

// Makes HTML and text that agree: the text of the stored HTML must be the text that was linked, offset by offset.

import { type BlockText, blockTextInSteps } from '../../core/block-text';
import { moveInSteps } from '../../core/dom/native-dom';
import { Pace, runThrough, type Steps } from '../../core/steps';
import type { SafeHtml } from '../types';
import { sanitizeHtmlInSteps, sanitizeInSteps } from './sanitize';

/** What a parser may read in another order than it stands: text loose in a table moves in front of it. */
const REORDERED_BY_PARSERS = 'table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th';
/** Rows and cells where the parser expects them. */
const IN_PLACE =
  'table > :is(caption, colgroup, thead, tbody, tfoot, tr), :is(thead, tbody, tfoot) > tr, tr > :is(td, th), colgroup > col';
const MISPLACED = `:is(caption, colgroup, col, thead, tbody, tfoot, tr, td, th):not(${IN_PLACE})`;
/** What holds rows and cells only. */
const FRAMES = 'table, thead, tbody, tfoot, tr, colgroup, col';

/** Elements; reading the HTML of more again would hold the page, and their tables become blocks unseen. */
const MOST_READ_AGAIN = 5000;

/** Text between cells, and anything but rows and cells: a parser moves it in front of the table. */
const hasLooseParts = (frame: Element): boolean =>
  [...frame.childNodes].some((child) =>
    child instanceof Element
      ? !child.matches(REORDERED_BY_PARSERS) || child.localName === 'table'
      : (child.nodeValue ?? '').trim() !== '',
  );

/** Whether a parser may read another text than was written; formulas end where other markup begins. */
function* mayBeReadOtherwise(content: Element): Steps<boolean> {
  if (content.querySelector(`math, ${MISPLACED}`)) return true;
  yield 'ours';
  const pace = new Pace();
  for (const frame of content.querySelectorAll(FRAMES)) {
    if (pace.isDue(1 + frame.childNodes.length)) yield 'ours';
    if (hasLooseParts(frame)) return true;
  }
  return false;
}

/** Puts plain blocks in the place of tables and their parts; nodes are moved, not copied. */
function* flattenTables(content: Element): Steps<void> {
  const pace = new Pace();
  for (const part of content.querySelectorAll(REORDERED_BY_PARSERS)) {
    if (pace.isDue()) yield 'ours';
    const plain = content.ownerDocument.createElement('div');
    yield* moveInSteps(part, plain, pace);
    part.replaceWith(plain);
  }
}

/** An article's text, and the HTML that gives it. */
export type SafeText = BlockText & { readonly html: SafeHtml };

/**
 * Sanitises `content` where it stands. Scripts can build trees that no markup gives; where reading the HTML
 * again would give another text, tables become plain blocks, whose order every parser keeps.
 */
export function* makeSafeInSteps(content: Element, base: string): Steps<SafeText> {
  const html = yield* sanitizeInSteps(content, base);
  const standing = yield* blockTextInSteps(content);
  yield 'ours';
  if (!(yield* mayBeReadOtherwise(content))) return { html, ...standing };
  yield 'ours';
  const isLong = content.getElementsByTagName('*').length > MOST_READ_AGAIN;
  const readAgain = isLong
    ? null
    : yield* blockTextInSteps(yield* sanitizeHtmlInSteps(html, content.ownerDocument));
  if (readAgain?.text === standing.text) return { html, ...standing };
  yield* flattenTables(content);
  return { html: yield* sanitizeInSteps(content, base), ...(yield* blockTextInSteps(content)) };
}

/** `makeSafeInSteps` at once, for who need not share the page. */
export const makeSafeArticle = (content: Element, base: string): SafeText =>
  runThrough(makeSafeInSteps(content, base));

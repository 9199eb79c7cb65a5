// Makes HTML and text that agree: the text of the stored HTML must be the text that was linked, offset by offset.
import { type BlockText, blockText } from '../text/block-text';
import { sanitizeElement, sanitizeHtml } from './sanitize';
import type { SafeHtml } from './types';

/** What a parser may read in another order than it stands: text loose in a table moves in front of it. */
const REORDERED_BY_PARSERS = 'table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th';
/** Rows and cells where the parser expects them. */
const IN_PLACE =
  'table > :is(caption, colgroup, thead, tbody, tfoot, tr), :is(thead, tbody, tfoot) > tr, tr > :is(td, th), colgroup > col';
const MISPLACED = `:is(caption, colgroup, col, thead, tbody, tfoot, tr, td, th):not(${IN_PLACE})`;
/** What holds rows and cells only. */
const FRAMES = 'table, thead, tbody, tfoot, tr, colgroup, col';

/** Text between cells, and anything but rows and cells: a parser moves it in front of the table. */
const hasLooseParts = (frame: Element): boolean =>
  [...frame.childNodes].some((child) =>
    child instanceof Element
      ? !child.matches(REORDERED_BY_PARSERS) || child.localName === 'table'
      : (child.nodeValue ?? '').trim() !== '',
  );

/** Whether a parser may read another text than was written; formulas end where other markup begins. */
const mayBeReadOtherwise = (content: Element): boolean =>
  content.querySelector(`math, ${MISPLACED}`) !== null ||
  [...content.querySelectorAll(FRAMES)].some(hasLooseParts);

/**
 * Sanitises `content` where it stands. Scripts can build trees that no markup gives; where reading the HTML
 * again would give another text, tables become plain blocks, whose order every parser keeps.
 */
export function makeSafeArticle(content: Element, base: string): BlockText & { readonly html: SafeHtml } {
  const html = sanitizeElement(content, base);
  const standing = blockText(content);
  if (!mayBeReadOtherwise(content)) return { html, ...standing };
  const readAgain = blockText(sanitizeHtml(html, content.ownerDocument));
  if (readAgain.text === standing.text) return { html, ...standing };
  for (const part of content.querySelectorAll(REORDERED_BY_PARSERS)) {
    const plain = content.ownerDocument.createElement('div');
    plain.append(...part.childNodes);
    part.replaceWith(plain);
  }
  return { html: sanitizeElement(content, base), ...blockText(content) };
}

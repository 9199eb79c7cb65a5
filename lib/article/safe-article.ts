// Makes HTML and text that agree: the text of the stored HTML must be the text that was linked, offset by offset.
import { type BlockText, blockText } from '../text/block-text';
import { sanitizeElement, sanitizeHtml } from './sanitize';
import type { SafeHtml } from './types';

/** What a parser may read in another order than it stands: text loose in a table moves in front of it. */
const REORDERED_BY_PARSERS = 'table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th';
/** Elsewhere the text that is read again is the text that was written; formulas end where other markup begins. */
const READ_OTHERWISE = `${REORDERED_BY_PARSERS}, math`;

/**
 * Sanitises `content` where it stands. Scripts can build trees that no markup gives; where reading the HTML
 * again would give another text, tables become plain blocks, whose order every parser keeps.
 */
export function makeSafeArticle(content: Element, base: string): BlockText & { readonly html: SafeHtml } {
  const html = sanitizeElement(content, base);
  const standing = blockText(content);
  if (content.querySelector(READ_OTHERWISE) === null) return { html, ...standing };
  const readAgain = blockText(sanitizeHtml(html, content.ownerDocument));
  if (readAgain.text === standing.text) return { html, ...standing };
  for (const part of content.querySelectorAll(REORDERED_BY_PARSERS)) {
    const plain = content.ownerDocument.createElement('div');
    plain.append(...part.childNodes);
    part.replaceWith(plain);
  }
  return { html: sanitizeElement(content, base), ...blockText(content) };
}

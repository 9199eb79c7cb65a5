// Articles with blocks taken out, and edits over them, for the tests of the reader's say; they need a document (jsdom).
import { blockText } from '@/lib/core/block-text';
import { applyEdits } from '@/lib/edits/apply-edits';
import { type Editable, type Edits, NO_EDITS, withPutBack, withRemoved } from '@/lib/edits/edits';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import type { SafeHtml } from '@/lib/extraction/types';
import { aRemoval } from './builders';

/** `|` marks where the one block of the list of removals stood. */
export function anEditable(marked: string, html = '<p>Back.</p>'): Editable {
  const bare = blockText(sanitizeHtml(marked.replace('|', ''), document)).text;
  const place = blockText(sanitizeHtml(marked.replace('|', '\u0001'), document)).text.indexOf('\u0001');
  return {
    html: marked.replace('|', ''),
    text: bare,
    removals: [
      aRemoval({ html: html as SafeHtml, place: place < 0 ? bare.length : Math.min(place, bare.length) }),
    ],
  };
}
export const apply = (base: Editable, edits: Edits) => applyEdits(base, edits, document);
/** The first block of the list is back. */
export const BACK = withPutBack(NO_EDITS, 0);
/** The first block that reads `quote` is out. */
export const take = (base: Editable, quote: string): Edits => {
  const start = base.text.indexOf(quote);
  return withRemoved(NO_EDITS, { start, end: start + quote.length });
};

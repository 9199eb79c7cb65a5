// A stored body of which only the HTML could be read gets its text back from it.
import type { Editable } from '../../lib/article/edits';
import { sanitizeHtml } from '../../lib/article/sanitize';
import { blockText } from '../../lib/text/block-text';

/** `body` with the text of its HTML where it has none of its own. */
export const withWholeText = <T extends Editable>(body: T): T =>
  body.text === '' && body.html !== ''
    ? { ...body, text: blockText(sanitizeHtml(body.html, document)).text }
    : body;

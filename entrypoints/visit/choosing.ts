// Joins pointing to the visit: what the reader chooses is read at once, and kept for the site if they say so.
import { placeNameOf } from '../../lib/article/chosen-place';
import { siteOf } from '../../lib/article/site-rule';
import { countWords } from '../../lib/library/title-words';
import { askBackground } from '../../lib/messaging/ask';
import { startPointing } from '../pointing/start-pointing';
import { browserWords } from '../shared/browser-words';
import type { Visit } from './visit';

/** Begins to point, each time it is called; a pointing that has not ended gives way. */
export function choosing(page: Document, visit: Visit, life: AbortSignal): () => void {
  let pointing = new AbortController();
  return () => {
    pointing.abort();
    pointing = new AbortController();
    startPointing({
      page,
      words: browserWords,
      read: async (element) => {
        const open = await visit.choose(element);
        return open && countWords(open.extraction.article.text);
      },
      siteFor: (element) => (placeNameOf(element, page) === null ? null : siteOf(page.location.href)),
      keep: async (element) => {
        const selector = placeNameOf(element, page);
        if (selector !== null) await askBackground('site/article', { selector });
      },
      signal: AbortSignal.any([life, pointing.signal]),
    });
  };
}

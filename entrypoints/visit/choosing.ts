// Joins the element picker to the visit: what the reader chooses is read at once, and kept for the site if they say so.
import { whenCalm } from '../../lib/core/dom/when-calm';
import { countWords } from '../../lib/core/words';
import { selectorOfChosen } from '../../lib/extraction/page/chosen-element';
import { siteOf } from '../../lib/extraction/site-rule';
import { askBackground } from '../../lib/messaging/ask';
import { addressOfPage } from '../../lib/page/own-address';
import { browserWords } from '../shared/extension-page';
import { loadParts, type VisitParts } from '../shared/visit-parts';
import type { PickerOptions } from './element-picker';
import type { Visit } from './visit';

export interface ChoosingOptions {
  /** Tells the reader on the page. */
  readonly say: (message: string) => void;
  readonly signal: AbortSignal;
}

/** Begins to point, each time it is called; one that has not ended gives way. */
export function choosing(page: Document, visit: Visit, { say, signal: life }: ChoosingOptions): () => void {
  let picker = new AbortController();
  return () => {
    picker.abort();
    picker = new AbortController();
    const signal = AbortSignal.any([life, picker.signal]);
    const options: PickerOptions = {
      page,
      words: browserWords,
      read: async (element) => {
        const open = await visit.choose(element);
        return open && countWords(open.extraction.article.text);
      },
      siteFor: (element) => (selectorOfChosen(element, page) === null ? null : siteOf(addressOfPage(page))),
      keep: async (element) => {
        const selector = selectorOfChosen(element, page);
        if (selector !== null) await askBackground('site/article', { selector });
      },
      signal,
    };
    const begin = ({ startPicker }: VisitParts) => {
      if (!signal.aborted) whenCalm(page, () => startPicker(options), signal); // it puts an element on the page
    };
    loadParts().then(begin, () => say(browserWords('partsMissing')));
  };
}

// The outcome of a save → one or two sentences, for the notice on a page.
import { counted, formats } from '../../components/formats';
import type { WordKey, Words } from '../../components/words';
import type { LinkOutcome, VisitProtocol } from '../../lib/messaging/protocol';

/** UTF-16 code units of a quote that are said again. */
const SAID_AGAIN = 60;

/** A sentence on what became of a link over the page. */
export const LINK_OUTCOME_WORDS: Readonly<Record<LinkOutcome, WordKey>> = {
  kept: 'noticeLinkKept',
  known: 'noticeLinkKnown',
  'in-library': 'noticeLinkInLibrary',
  'storage-full': 'errorStorageFull',
  'storage-newer': 'errorStorageNewer',
  'storage-unavailable': 'errorStorageUnavailable',
};

/** One or two sentences on the outcome of a save; `quoted`: the words that were quoted with it, `''`: none. */
export function saveInWords(words: Words, saved: VisitProtocol['visit/save']['reply'], quoted = ''): string {
  if (!saved.ok) {
    switch (saved.error.kind) {
      case 'storage-full':
        return words('errorStorageFull');
      case 'storage-newer':
        return words('errorStorageNewer');
      case 'storage-unavailable':
        return words('errorStorageUnavailable');
      case 'nothing-chosen':
        return words('quoteNothing');
      case 'no-article':
      case 'no-link':
      case 'foreign-address':
        return words('popupNoAnswer');
    }
  }
  if (quoted !== '') return words('quoteSaved', quoted.slice(0, SAID_AGAIN));
  switch (saved.value.did) {
    case 'saved':
      return words('popupSavedNotice');
    case 'updated':
      return words('popupUpdatedNotice');
    case 'unchanged':
      return words('noticeUnchanged');
    case 'kept-longer': {
      const { offered, kept } = saved.value;
      const forms = { one: 'noticeKeptLongerOne', other: 'noticeKeptLongerOther' } as const;
      return counted(words, offered, { ...forms, and: formats(words).number.format(kept) });
    }
  }
}

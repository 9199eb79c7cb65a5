// An article whose stored form is not whole: a draft in the browser's memory when the disk takes none, a text from the HTML that is left.
import { browser } from 'wxt/browser';
import { blockText } from '../../lib/core/block-text';
import type { Editable } from '../../lib/edits/edits';
import { sanitizeHtml } from '../../lib/extraction/sanitize/sanitize';
import type { FoundArticle } from '../../lib/library/clipping';
import type { FoundDraft } from '../../lib/library/draft';
import { readDraftRow } from '../../lib/library/stored-rows';
import type { LinkedArticle } from '../../lib/linking/types';

const KEY = 'spare-draft';

interface Spare {
  readonly id: string;
  readonly article: FoundArticle;
  readonly mentions: LinkedArticle;
}

/** False: the article is larger than browsers keep for an extension (10 MB in Chromium). */
export async function keepSpareDraft(draft: Spare): Promise<boolean> {
  try {
    await browser.storage.session.set({ [KEY]: draft });
    return true;
  } catch {
    return false; // the one thing that it refuses is size
  }
}

/** Null: it is not this draft that waits, or none does. */
export async function readSpareDraft(id: string): Promise<FoundDraft | null> {
  const draft = readDraftRow((await browser.storage.session.get(KEY))[KEY]);
  return draft?.value.id === id ? { ...draft.value, damaged: draft.damaged } : null;
}

/** `body` with the text of its HTML where it has none of its own. */
export const withWholeText = <T extends Editable>(body: T): T =>
  body.text === '' && body.html !== ''
    ? { ...body, text: blockText(sanitizeHtml(body.html, document)).text }
    : body;

// An article whose stored form is not whole: a draft in the browser's memory when the disk takes none, a text from the HTML that is left.
import { browser } from 'wxt/browser';
import { blockText } from '../../lib/core/block-text';
import type { Editable, Edits } from '../../lib/edits/edits';
import { sanitizeHtml } from '../../lib/extraction/sanitize/sanitize';
import type { Edited } from '../../lib/library/change-clipping';
import type { FoundDraft } from '../../lib/library/draft';
import { readDraftRow } from '../../lib/library/stored-rows';
import type { LinkedArticle } from '../../lib/linking/types';

const PREFIX = 'spare-draft:';
const keyOf = (id: string) => `${PREFIX}${id}`;

interface Spare {
  /** UUID. */
  readonly id: string;
  readonly article: FoundDraft['article'];
  readonly edits?: Edits;
  readonly mentions: LinkedArticle;
}

/**
 * Keeps `draft` until the browser is closed; older ones give way to it. False: the article is larger than browsers keep
 * for an extension (10 MB in Chromium).
 */
export async function keepSpareDraft(draft: Spare): Promise<boolean> {
  const { session } = browser.storage;
  try {
    await session.set({ [keyOf(draft.id)]: draft });
    return true;
  } catch {
    const all = Object.keys(await session.get(null)).filter((key) => key.startsWith(PREFIX));
    await session.remove(all.filter((key) => key !== keyOf(draft.id))); // the one thing that it refuses is size
  }
  return session.set({ [keyOf(draft.id)]: draft }).then(
    () => true,
    () => false,
  );
}

/** Null: no such draft waits. */
export async function readSpareDraft(id: string): Promise<FoundDraft | null> {
  const stored = await browser.storage.session.get(keyOf(id));
  const draft = readDraftRow(stored[keyOf(id)]);
  return draft && { ...draft.value, damaged: draft.damaged };
}

/** Edits of a draft that waits in memory, and the names in the text that they make; false: they could not be kept. */
export async function editSpareDraft(
  id: string,
  { edits, mentions }: Omit<Edited, 'text'>,
): Promise<boolean> {
  const draft = await readSpareDraft(id);
  return draft !== null && keepSpareDraft({ id, article: draft.article, edits, mentions });
}

/** `body` with the text of its HTML where it has none of its own. */
export const withWholeText = <T extends Editable>(body: T): T =>
  body.text === '' && body.html !== ''
    ? { ...body, text: blockText(sanitizeHtml(body.html, document)).text }
    : body;

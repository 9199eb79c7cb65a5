// Gets the article that the reader page's address asks for: a clipping, or a draft that is not saved yet.

import { useState } from 'preact/hooks';
import type { NoArticle } from '../../components/reader/reader-message';
import type { ReaderArticle, Shelf } from '../../components/reader/shelf';
import { isUuid, systemClock } from '../../lib/core/clock-and-ids';
import { applyEdits, type EditedArticle } from '../../lib/edits/apply-edits';
import { type Editable, type Edits, isEdited, saidOfNames } from '../../lib/edits/edits';
import { sanitizeElement, sanitizeHtml } from '../../lib/extraction/sanitize/sanitize';
import { clippingOf, type FoundArticle, type ReadingListItem, summaryOf } from '../../lib/library/clipping';
import type { FoundDraft } from '../../lib/library/draft';
import type { Found, StoredClipping } from '../../lib/library/list-clippings';
import type { Library } from '../../lib/library/repository';
import type { ClippingPart } from '../../lib/library/stored-rows';
import type { LinkedArticle } from '../../lib/linking/types';
import { readingMinutes, writingModeOf } from '../../lib/reader/outline';
import { noteOpenedLink } from '../shared/opened-links';
import { readSpareDraft, withWholeText } from '../shared/spare-draft';

/** An article as it was opened, before any edit. */
interface OpenedItem {
  readonly item: ReadingListItem;
  /** What was extracted; edits lie over it. */
  readonly base: Editable;
  readonly shelf: Shelf;
  /** Id in the library; null: a draft. */
  readonly id: string | null;
  /** Id of the draft; null: a clipping. */
  readonly draft: string | null;
  /** What a save stores; null: it is there already. */
  readonly article: FoundArticle | null;
  /** Parts of what is stored that cannot be read. */
  readonly damaged: readonly ClippingPart[];
}

/** An article with what the page needs to show it, to mark its names, and to save it. */
export interface Loaded extends OpenedItem {
  readonly edits: Edits;
  readonly edited: EditedArticle;
  readonly reading: ReaderArticle;
  /** Of the article as it is shown. */
  readonly mentions: LinkedArticle;
  /** The text that the mentions' offsets count in. */
  readonly text: string;
}

/** `opened` as `edits` make it; `mentions` are those of that form of it. */
export function withEdits(opened: OpenedItem, edits: Edits, mentions: LinkedArticle): Loaded {
  const edited = applyEdits(opened.base, edits, document);
  const { text, root } = edited;
  const { item } = opened;
  const reading: ReaderArticle = {
    ...item,
    ...summaryOf(text, mentions),
    published: item.published?.days ?? null,
    damaged: opened.damaged,
    writingMode: writingModeOf(text),
    body: root,
    minutes: readingMinutes(text),
  };
  return { ...opened, edits, edited, reading, mentions, text };
}

export const fromClipping = ({ item, body, damaged }: StoredClipping): Loaded =>
  withEdits(
    { item, base: withWholeText(body), shelf: 'saved', id: item.id, draft: null, article: null, damaged },
    body.edits,
    body.mentions,
  );

function fromDraft(draft: FoundDraft, inLibrary: boolean): Loaded {
  const body = sanitizeHtml(draft.article.html, document);
  const html = sanitizeElement(body, draft.article.url);
  const article: FoundArticle = withWholeText({ ...draft.article, html });
  const { item } = clippingOf(article, draft.mentions, { id: draft.id, now: systemClock() });
  const shelf = inLibrary ? 'outdated' : 'unsaved';
  const { id, damaged } = draft;
  return withEdits(
    { item, base: article, shelf, id: null, draft: id, article, damaged },
    draft.edits,
    draft.mentions,
  );
}

/**
 * Whether a clipping is what an open draft shows, so that the draft has done its work: the same text, and no edits
 * that one has and the other has not.
 */
export function isSameArticleText(
  { body }: StoredClipping,
  { base, edits }: { readonly base: Editable; readonly edits: Edits },
): boolean {
  const isSameText = body.text === base.text && body.removals.length === base.removals.length;
  return isSameText && JSON.stringify(body.edits) === JSON.stringify(edits);
}

/** A draft that has been saved since, here or in the popup, is opened as the clipping that it has become. */
async function openDraft(library: Library, draft: FoundDraft): Promise<Loaded> {
  const id = await library.savedId(draft.article);
  const kept = id === null ? null : await library.read(id);
  const base = withWholeText(draft.article);
  const isKept = kept && (isSameArticleText(kept, { base, edits: draft.edits }) || canReplace(kept, draft));
  return isKept ? fromClipping(kept) : fromDraft(draft, id !== null);
}

/** A draft without edits, and without a word on its names, has nothing that a clipping of the same text lacks. */
const canReplace = ({ body }: StoredClipping, { article, edits }: FoundDraft): boolean =>
  !isEdited(edits) &&
  saidOfNames(edits).length === 0 &&
  body.text === article.text &&
  body.removals.length === article.removals.length;

/** Why `id` opens nothing. What is deleted for good leaves no trace but its id, which only the library makes. */
function whyNot(id: string, at: Exclude<Found['at'], 'kept'>): NoArticle {
  if (at === 'nowhere') return isUuid(id) ? 'missing' : 'never-there';
  return at === 'trash' ? 'trashed' : 'damaged';
}

/** There is nothing to read here: this tab shows the page itself from now on. */
async function leadToPage({ url }: ReadingListItem): Promise<NoArticle> {
  await noteOpenedLink(url);
  location.replace(url);
  return 'loading';
}

/** `?clipping=ID` or `?draft=ID`; a string: why there is no such article. */
export async function loadArticle(library: Library, query: URLSearchParams): Promise<Loaded | NoArticle> {
  const [clippingId, draftId] = [query.get('clipping'), query.get('draft')];
  if (clippingId !== null) {
    const found = await library.find(clippingId);
    if (found.at !== 'kept') return whyNot(clippingId, found.at);
    return found.clipping.item.link ? leadToPage(found.clipping.item) : fromClipping(found.clipping);
  }
  if (draftId === null || !isUuid(draftId)) return 'never-there';
  const draft = (await library.readDraft(draftId)) ?? (await readSpareDraft(draftId));
  return draft ? openDraft(library, draft) : 'expired';
}

/** Each change begins with what the one before has made, which may not have been drawn yet. */
export class Turns {
  loaded: Loaded;
  /** Id in the library; null: a draft. */
  id: string | null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(loaded: Loaded) {
    this.loaded = loaded;
    this.id = loaded.id;
  }

  /** Does `work` when everything before it is done or has failed; rejects with what `work` throws. */
  take(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined); // told to whoever asked for it
    return turn;
  }
}

/**
 * The changes that wait for each other, one queue for the life of the page; `loaded` is what the next one sees.
 */
export function useTurns(loaded: Loaded): Turns {
  const [turns] = useState(() => new Turns(loaded));
  turns.loaded = loaded;
  return turns;
}

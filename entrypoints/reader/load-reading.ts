// Gets the article that the reader page's address asks for: a clipping, or a draft that is not saved yet.
import type { Reading, Shelf } from '../../components/reader/reading';
import { applyEdits, type EditedArticle } from '../../lib/article/apply-edits';
import type { Editable, Edits } from '../../lib/article/edits';
import { sanitizeElement, sanitizeHtml } from '../../lib/article/sanitize';
import type { FoundArticle, ReadingListItem } from '../../lib/library/clipping';
import { clippingOf, factsOf } from '../../lib/library/clipping-of';
import type { StoredClipping } from '../../lib/library/read-clipping';
import type { Library } from '../../lib/library/repository';
import type { StoredDraft } from '../../lib/library/stored-rows';
import type { LinkedArticle } from '../../lib/linking/types';
import { readingMinutes } from '../../lib/reading/reading-time';
import { writingModeOf } from '../../lib/reading/writing-mode';
import { systemClock } from '../../lib/shared/clock';
import { readSpareDraft } from '../shared/spare-draft';

/** An article as it was opened, before any edit. */
interface Opened {
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
}

/** An article with what the page needs to show it, to mark its names, and to save it. */
export interface Loaded extends Opened {
  readonly edits: Edits;
  readonly edited: EditedArticle;
  readonly reading: Reading;
  /** Of the article as it is shown. */
  readonly mentions: LinkedArticle;
  /** The text that the mentions' offsets count in. */
  readonly text: string;
}

/** `opened` as `edits` make it; `mentions` are those of that form of it. */
export function withEdits(opened: Opened, edits: Edits, mentions: LinkedArticle): Loaded {
  const edited = applyEdits(opened.base, edits, document);
  const { text, root } = edited;
  const { item } = opened;
  const reading: Reading = {
    ...item,
    ...factsOf(text, mentions),
    published: item.published?.days ?? null,
    writingMode: writingModeOf(text),
    body: root,
    minutes: readingMinutes(text),
  };
  return { ...opened, edits, edited, reading, mentions, text };
}

export const fromClipping = ({ item, body }: StoredClipping): Loaded =>
  withEdits(
    { item, base: body, shelf: 'saved', id: item.id, draft: null, article: null },
    body.edits,
    body.mentions,
  );

function fromDraft(draft: StoredDraft, inLibrary: boolean): Loaded {
  const body = sanitizeHtml(draft.article.html, document);
  const article: FoundArticle = { ...draft.article, html: sanitizeElement(body, draft.article.url) };
  const { item } = clippingOf(article, draft.mentions, { id: draft.id, now: systemClock() });
  const shelf = inLibrary ? 'outdated' : 'unsaved';
  return withEdits(
    { item, base: article, shelf, id: null, draft: draft.id, article },
    draft.edits,
    draft.mentions,
  );
}

/** `?clipping=ID` or `?draft=ID`; null: there is no such article, or none any more. */
export async function loadReading(library: Library, query: URLSearchParams): Promise<Loaded | null> {
  const [clippingId, draftId] = [query.get('clipping'), query.get('draft')];
  if (clippingId !== null) {
    const clipping = await library.read(clippingId);
    return clipping && fromClipping(clipping);
  }
  const draft =
    draftId === null ? null : ((await library.readDraft(draftId)) ?? (await readSpareDraft(draftId)));
  return draft && fromDraft(draft, await library.isSaved(draft.article));
}

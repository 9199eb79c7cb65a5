// Gets the article that the reader page's address asks for: a clipping, or a draft that is not saved yet.
import type { Reading, Shelf } from '../../components/reader/reading';
import { sanitizeElement, sanitizeHtml } from '../../lib/article/sanitize';
import type { Article } from '../../lib/article/types';
import type { ReadingListItem } from '../../lib/library/clipping';
import { clippingOf } from '../../lib/library/clipping-of';
import type { StoredClipping } from '../../lib/library/read-clipping';
import type { Library } from '../../lib/library/repository';
import type { StoredDraft } from '../../lib/library/stored-rows';
import type { LinkedArticle } from '../../lib/linking/types';
import { readingMinutes } from '../../lib/reading/reading-time';
import { systemClock } from '../../lib/shared/clock';

/** An article with what the page needs to mark its names, and to save it. */
export interface Loaded {
  readonly reading: Reading;
  readonly mentions: LinkedArticle;
  /** The text that the mentions' offsets count in. */
  readonly text: string;
  readonly shelf: Shelf;
  /** Id in the library; null: a draft. */
  readonly id: string | null;
  /** What a save stores; null: it is there already. */
  readonly article: Article | null;
}

const readingOf = (item: ReadingListItem, rest: Pick<Reading, 'removals' | 'body' | 'minutes'>): Reading => ({
  ...item,
  ...rest,
  published: item.published?.days ?? null,
});

function fromClipping({ item, body }: StoredClipping): Loaded {
  const minutes = readingMinutes(body.text);
  return {
    reading: readingOf(item, { removals: body.removals, body: sanitizeHtml(body.html, document), minutes }),
    mentions: body.mentions,
    text: body.text,
    shelf: 'saved',
    id: item.id,
    article: null,
  };
}

function fromDraft(draft: StoredDraft, inLibrary: boolean): Loaded {
  const body = sanitizeHtml(draft.article.html, document);
  const article: Article = { ...draft.article, html: sanitizeElement(body, draft.article.url) };
  const minutes = readingMinutes(article.text);
  const { item } = clippingOf(article, draft.mentions, { id: draft.id, now: systemClock() });
  return {
    reading: readingOf(item, { removals: article.removals, body, minutes }),
    mentions: draft.mentions,
    text: article.text,
    shelf: inLibrary ? 'outdated' : 'unsaved',
    id: null,
    article,
  };
}

/** `?clipping=ID` or `?draft=ID`; null: there is no such article, or none any more. */
export async function loadReading(library: Library, query: URLSearchParams): Promise<Loaded | null> {
  const [clippingId, draftId] = [query.get('clipping'), query.get('draft')];
  if (clippingId !== null) {
    const clipping = await library.read(clippingId);
    return clipping && fromClipping(clipping);
  }
  const draft = draftId === null ? null : await library.readDraft(draftId);
  return draft && fromDraft(draft, await library.isSaved(draft.article));
}

// Gets the article that the reader page's address asks for: a clipping, or a draft that is not saved yet.
import type { NoReading } from '../../components/reader/reader-message';
import type { Reading, Shelf } from '../../components/reader/reading';
import { applyEdits, type EditedArticle } from '../../lib/article/apply-edits';
import { type Editable, type Edits, isEdited } from '../../lib/article/edits';
import { sanitizeElement, sanitizeHtml } from '../../lib/article/sanitize';
import type { FoundArticle, ReadingListItem } from '../../lib/library/clipping';
import { clippingOf, factsOf } from '../../lib/library/clipping-of';
import type { FoundDraft } from '../../lib/library/draft';
import type { Found, StoredClipping } from '../../lib/library/read-clipping';
import type { Library } from '../../lib/library/repository';
import type { ClippingPart } from '../../lib/library/stored-rows';
import type { LinkedArticle } from '../../lib/linking/types';
import { readingMinutes } from '../../lib/reading/reading-time';
import { writingModeOf } from '../../lib/reading/writing-mode';
import { systemClock } from '../../lib/shared/clock';
import { readSpareDraft } from '../shared/spare-draft';
import { withWholeText } from '../shared/whole-text';

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
  /** Parts of what is stored that cannot be read. */
  readonly damaged: readonly ClippingPart[];
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
export function isSameReading(
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
  const isKept = kept && (isSameReading(kept, { base, edits: draft.edits }) || canReplace(kept, draft));
  return isKept ? fromClipping(kept) : fromDraft(draft, id !== null);
}

/** A draft without edits has nothing that a clipping of the same text lacks. */
const canReplace = ({ body }: StoredClipping, { article, edits }: FoundDraft): boolean =>
  !isEdited(edits) && body.text === article.text && body.removals.length === article.removals.length;

const WHY_NOT: Record<Exclude<Found['at'], 'kept'>, NoReading> = {
  trash: 'trashed',
  damaged: 'damaged',
  nowhere: 'missing',
};

/** `?clipping=ID` or `?draft=ID`; a string: why there is no such article. */
export async function loadReading(library: Library, query: URLSearchParams): Promise<Loaded | NoReading> {
  const [clippingId, draftId] = [query.get('clipping'), query.get('draft')];
  if (clippingId !== null) {
    const found = await library.find(clippingId);
    return found.at === 'kept' ? fromClipping(found.clipping) : WHY_NOT[found.at];
  }
  if (draftId === null) return 'missing';
  const draft = (await library.readDraft(draftId)) ?? (await readSpareDraft(draftId));
  return draft ? openDraft(library, draft) : 'expired';
}

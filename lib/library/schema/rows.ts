// Rows as they are stored: of a clipping's list data, of a draft, of a former text; parsed when they are read.
import type { Edits } from '../../edits/edits';
import type { LinkedArticle } from '../../linking/types';
import type { FoundArticle, ReadingListItem } from '../clipping';
import type { FiledKey } from '../filing/filed-under';
import type { BodyRow } from '../packed-body';

/** A reading list item as it is stored: with what its indexes need. */
export interface ItemRow extends ReadingListItem {
  readonly state: 'kept' | 'trashed';
  /** ISO 8601 instant, UTC; only on trashed rows, so that its index holds the trash alone. */
  readonly deletedAt?: string;
  /** The request (a UUID) that wrote this row last, and what it was answered: asked again, it is answered the same. */
  readonly lastSave?: { readonly request: string; readonly did: 'saved' | 'updated' | 'unchanged' };
  /** `storyKey(canonicalUrl)`: by this a story is found again under another of its addresses. */
  readonly storyKey: string;
  /** Under what it stands, as `filedUnder` says; none on a row that is not written yet. */
  readonly filed?: readonly FiledKey[];
}

/** An article that is read but not saved; kept for the reader page, see `draft.ts`. */
export interface DraftRow {
  /** UUID. */
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly keptAt: string;
  readonly article: FoundArticle;
  /** None on rows of earlier versions. */
  readonly edits?: Edits | undefined;
  readonly mentions: LinkedArticle;
}

/** What a clipping was before another text took its place; see `versions.ts`. */
export interface VersionRow {
  /** UUID. */
  readonly id: string;
  readonly clippingId: string;
  /** ISO 8601 instant, UTC, at which the other text took its place. */
  readonly replacedAt: string;
  /** As they were, whatever they were: they are parsed when they are read. */
  readonly item: ItemRow;
  readonly body: BodyRow;
}

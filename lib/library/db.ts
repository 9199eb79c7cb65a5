// The only file that knows Dexie's schema strings; every version ever shipped stays listed.
import { Dexie, type Table } from 'dexie';
import type { Edits } from '../article/edits';
import type { LinkedArticle } from '../linking/types';
import type { ClippingBody, FoundArticle, ReadingListItem } from './clipping';
import type { ProgressRow } from './progress';

/** A reading list item as it is stored: with what its indexes need. */
export interface ItemRow extends ReadingListItem {
  readonly state: 'kept' | 'trashed';
  /** ISO 8601 instant, UTC; only on trashed rows, so that its index holds the trash alone. */
  readonly deletedAt?: string;
  /** `titleWords(title)`, for the search by title. */
  readonly titleWords: readonly string[];
}

/** An article that is read but not saved; kept for the reader page, see `draft.ts`. */
export interface DraftRow {
  /** UUID. */
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly keptAt: string;
  readonly article: FoundArticle;
  /** None on rows of earlier versions. */
  readonly edits?: Edits;
  readonly mentions: LinkedArticle;
}

export const LIBRARY_NAME = 'sidelight-library';

/** Indexes by name, for `where`; each is declared in the newest version below. */
export const BY_NEWEST = '[state+savedAt+id]';

export class LibraryDb extends Dexie {
  declare readonly items: Table<ItemRow, string>;
  declare readonly bodies: Table<ClippingBody, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly progress: Table<ProgressRow, string>;

  constructor(name: string = LIBRARY_NAME) {
    super(name);
    this.version(1).stores({
      items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, *entities, *titleWords`,
      bodies: 'id',
      drafts: 'id, keptAt',
    });
    this.version(2).stores({ progress: 'id' });
  }
}

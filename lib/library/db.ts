// The only file that knows Dexie's schema strings; every version ever shipped stays listed.
import { Dexie, type Table, type Transaction } from 'dexie';
import type { Edits } from '../edits/edits';
import { storyKey } from '../extraction/story-key';
import type { LinkedArticle } from '../linking/types';
import type { ClippingBody, FoundArticle, ProgressRow, ReadingListItem } from './clipping';
import { titleWords } from './title-words';

/** A reading list item as it is stored: with what its indexes need. */
export interface ItemRow extends ReadingListItem {
  readonly state: 'kept' | 'trashed';
  /** ISO 8601 instant, UTC; only on trashed rows, so that its index holds the trash alone. */
  readonly deletedAt?: string;
  /** The request (a UUID) that wrote this row last, and what it was answered: asked again, it is answered the same. */
  readonly lastSave?: { readonly request: string; readonly did: 'saved' | 'updated' | 'unchanged' };
  /** `storyKey(canonicalUrl)`: by this a story is found again under another of its addresses. */
  readonly storyKey: string;
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
  readonly body: ClippingBody;
}

export const LIBRARY_NAME = 'sidelight-library';

/** Indexes by name, for `where`; each is declared in the newest version below. */
export const BY_NEWEST = '[state+savedAt+id]';

/** Rows that are held in memory at a time while a version is brought up. */
const UPGRADE_SLICE = 500;

/** Writes what the indexes need of each row anew, a slice of the rows at a time. */
const renewing =
  (renewed: (row: ItemRow) => Partial<ItemRow>) =>
  async (transaction: Transaction): Promise<void> => {
    const items = transaction.table<ItemRow, string>('items');
    for (let last = ''; ; ) {
      const rows = await items.where('id').above(last).limit(UPGRADE_SLICE).toArray();
      await items.bulkPut(rows.map((row) => ({ ...row, ...renewed(row) })));
      if (rows.length < UPGRADE_SLICE) return;
      last = rows.at(-1)!.id;
    }
  };
/** Searches fold letters as `titleWords` does now. */
const renewTitleWords = renewing(({ title }) => ({ titleWords: titleWords(String(title)) }));
/** Stories are known by what `storyKey` makes of an address now; whoever changes what it makes adds a version that renews it. */
const renewStoryKeys = renewing(({ canonicalUrl }) => ({ storyKey: storyKey(String(canonicalUrl)) }));

export class LibraryDb extends Dexie {
  declare readonly items: Table<ItemRow, string>;
  declare readonly bodies: Table<ClippingBody, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly progress: Table<ProgressRow, string>;
  declare readonly versions: Table<VersionRow, string>;

  constructor(name: string = LIBRARY_NAME) {
    // What is said to be saved is on the disk; by default Chromium answers while it is still in memory.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, *entities, *titleWords`,
      bodies: 'id',
      drafts: 'id, keptAt',
    });
    this.version(2).stores({ progress: 'id' });
    this.version(3).upgrade(renewTitleWords);
    this.version(4).stores({ versions: 'id, clippingId' });
    this.version(5)
      .stores({ items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, *entities, *titleWords, storyKey` })
      .upgrade(renewStoryKeys);
  }
}

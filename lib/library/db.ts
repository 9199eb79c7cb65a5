// The only file that knows Dexie's schema strings; every version ever shipped stays listed.
import { Dexie, type Table, type Transaction } from 'dexie';
import type { Edits } from '../edits/edits';
import { storyKey } from '../extraction/story-key';
import type { LinkedArticle } from '../linking/types';
import type { FoundArticle, ProgressRow, ReadingListItem } from './clipping';
import {
  type ChangeRow,
  type CounterRow,
  FILED,
  FILING_STORES,
  type FilingTables,
  type HousekeepingRow,
  type MentionRow,
} from './filing/filing-tables';
import { backOf, countedAs, NEW_STATE, type StateRow, stateRowOf } from './filing/reading-state';
import type { TagRow } from './filing/tag';
import type { BodyRow } from './packed-body';
import { QUOTE_STORES, type QuoteTables } from './quotes/quote-tables';
import { INDEX_VERSION } from './search/document-terms';
import type { SearchTables } from './search/search-tables';

/** A reading list item as it is stored: with what its indexes need. */
export interface ItemRow extends ReadingListItem {
  readonly state: 'kept' | 'trashed';
  /** ISO 8601 instant, UTC; only on trashed rows, so that its index holds the trash alone. */
  readonly deletedAt?: string;
  /** The request (a UUID) that wrote this row last, and what it was answered: asked again, it is answered the same. */
  readonly lastSave?: { readonly request: string; readonly did: 'saved' | 'updated' | 'unchanged' };
  /** `storyKey(canonicalUrl)`: by this a story is found again under another of its addresses. */
  readonly storyKey: string;
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
/** Stories are known by what `storyKey` makes of an address now; whoever changes what it makes adds a version that renews it. */
const renewStoryKeys = renewing(({ canonicalUrl }) => ({ storyKey: storyKey(String(canonicalUrl)) }));

/** What earlier versions kept gets its lists and counters at once; names and words are filed in slices, later. */
async function fileStates(transaction: Transaction): Promise<void> {
  const [items, states] = [
    transaction.table<ItemRow, string>('items'),
    transaction.table<StateRow>('states'),
  ];
  const counts = new Map<string, number>();
  for (let last = ''; ; ) {
    const rows = await items.where('id').above(last).limit(UPGRADE_SLICE).toArray();
    const filed = rows.map(({ id, savedAt, state }) =>
      stateRowOf({ ...NEW_STATE, id, back: backOf(savedAt), isTrashed: state === 'trashed' }),
    );
    for (const key of filed.flatMap(countedAs)) counts.set(key, (counts.get(key) ?? 0) + 1);
    await states.bulkPut(filed);
    if (rows.length < UPGRADE_SLICE) break;
    last = rows.at(-1)!.id;
  }
  const counters = [...counts].map(([key, count]) => ({ key, count }));
  await transaction.table<CounterRow>('counters').bulkPut(counters);
}

/** Says that all of a library is filed. */
const allFiled = (): HousekeepingRow => ({ key: FILED, value: { version: INDEX_VERSION, upTo: null } });

export class LibraryDb extends Dexie implements FilingTables {
  declare readonly items: Table<ItemRow, string>;
  declare readonly bodies: Table<BodyRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly progress: Table<ProgressRow, string>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly states: Table<StateRow, string>;
  declare readonly tags: Table<TagRow, [string, string]>;
  declare readonly mentions: Table<MentionRow, [MentionRow['entity'], number, string]>;
  declare readonly counters: Table<CounterRow, string>;
  declare readonly changes: Table<ChangeRow, [string, ChangeRow['field']]>;
  declare readonly housekeeping: Table<HousekeepingRow, string>;
  declare readonly quotes: QuoteTables['quotes'];
  declare readonly notes: QuoteTables['notes'];
  declare readonly documents: SearchTables['documents'];
  declare readonly segments: SearchTables['segments'];
  declare readonly postings: SearchTables['postings'];

  constructor(name: string = LIBRARY_NAME) {
    // What is said to be saved is on the disk; by default Chromium answers while it is still in memory.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, *entities, *titleWords`,
      bodies: 'id',
      drafts: 'id, keptAt',
    });
    this.version(2).stores({ progress: 'id' });
    this.version(3); // folded letters anew in an index that version 6 let go
    this.version(4).stores({ versions: 'id, clippingId' });
    this.version(5)
      .stores({ items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, *entities, *titleWords, storyKey` })
      .upgrade(renewStoryKeys);
    this.version(6)
      .stores({ items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, storyKey`, ...FILING_STORES })
      .upgrade(fileStates);
    this.version(7).stores(QUOTE_STORES);
    // Nothing is there that would have to be filed later.
    this.on('populate', (transaction) => transaction.table('housekeeping').add(allFiled()));
  }
}

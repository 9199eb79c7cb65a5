// The only file that knows Dexie's schema strings; every version ever shipped stays listed.
import { Dexie, type Table } from 'dexie';
import { lazy } from '../core/collections';
import type { ProgressRow } from './clipping';
import {
  type ChangeRow,
  type CounterRow,
  FILED,
  FILING_STORES,
  type FilingTables,
  type HousekeepingRow,
} from './filing/filing-tables';
import type { StateRow } from './filing/reading-state';
import type { TagRow } from './filing/tag';
import type { BodyRow } from './packed-body';
import { PICTURE_STORES, type PictureTables } from './pictures/picture-tables';
import { QUOTE_STORES, type QuoteTables } from './quotes/quote-tables';
import { tellingWhy } from './schema/abort-reason';
import { giveUpWhenBlocked, olderOrEqual } from './schema/guarded-opening';
import type { DraftRow, ItemRow, VersionRow } from './schema/rows';
import { fileEntries, fileStates, renewStoryKeys } from './schema/upgrades';
import { INDEX_VERSION } from './search/document-terms';
import type { SearchTables } from './search/search-tables';

export type { DraftRow, ItemRow, VersionRow } from './schema/rows';

export const LIBRARY_NAME = 'sidelight-library';

/** Indexes by name, for `where`; each is declared in the newest version below. */
export const BY_NEWEST = '[state+savedAt+id]';

/** Says that all of a library is filed. */
const allFiled = (): HousekeepingRow => ({ key: FILED, value: { version: INDEX_VERSION, upTo: null } });

export class LibraryDb extends Dexie implements FilingTables, PictureTables {
  declare readonly items: Table<ItemRow, string>;
  declare readonly bodies: Table<BodyRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly progress: Table<ProgressRow, string>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly states: Table<StateRow, string>;
  declare readonly tags: Table<TagRow, [string, string]>;
  declare readonly counters: Table<CounterRow, string>;
  declare readonly changes: Table<ChangeRow, [string, ChangeRow['field']]>;
  declare readonly housekeeping: Table<HousekeepingRow, string>;
  declare readonly quotes: QuoteTables['quotes'];
  declare readonly notes: QuoteTables['notes'];
  declare readonly documents: SearchTables['documents'];
  declare readonly segments: SearchTables['segments'];
  declare readonly postings: SearchTables['postings'];
  declare readonly pictures: PictureTables['pictures'];
  declare readonly pictureUses: PictureTables['pictureUses'];
  declare readonly pictureQueue: PictureTables['pictureQueue'];

  constructor(name: string = LIBRARY_NAME) {
    // What is said to be saved is on the disk; by default Chromium answers while it is still in memory.
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(typeof indexedDB === 'undefined' ? {} : { indexedDB: olderOrEqual(indexedDB) }),
    });
    giveUpWhenBlocked(this);
    this.transaction = tellingWhy(this.transaction);
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
      .stores({
        ...FILING_STORES,
        items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, storyKey`,
        states: 'id, [inbox+back+id], [unread+back+id], [starred+back+id], [archived+back+id]',
        tags: '[id+tag], [tag+back+id]',
        mentions: '[entity+back+id]',
      })
      .upgrade(fileStates);
    this.version(7).stores(QUOTE_STORES);
    this.version(8)
      .stores({
        ...FILING_STORES,
        items: `id, &canonicalUrl, ${BY_NEWEST}, deletedAt, storyKey, *filed`,
        mentions: null,
      })
      .upgrade(fileEntries);
    this.version(9).stores(PICTURE_STORES);
    // Nothing is there that would have to be filed later.
    this.on('populate', (transaction) => transaction.table('housekeeping').add(allFiled()));
  }
}

/** The reader's own library: one connection for all doors of a page, made when the first of them is opened. */
export const ownLibraryDb = lazy(() => new LibraryDb());

// The tables beside clippings by which they are listed, counted and merged; every one is changed with the clipping or not at all.
import type { Dexie, Table } from 'dexie';
import type { EntityId } from '../../gazetteer/model/types';
import { QUOTE_STORES, type QuoteTables } from '../quotes/quote-tables';
import { SEARCH_STORES, type SearchTables } from '../search/search-tables';
import type { StateRow } from './reading-state';
import type { TagRow } from './tag';

/** A row of `mentions`: a clipping that is kept names this person, country or body. */
export interface MentionRow {
  readonly entity: EntityId;
  /** `backOf` of the clipping. */
  readonly back: number;
  /** UUID of the clipping. */
  readonly id: string;
  /** How often. */
  readonly count: number;
}

/** A number that is kept, not counted; see `countedAs` and `tagCounter`. */
export interface CounterRow {
  readonly key: string;
  readonly count: number;
}

/** When a part of a clipping was changed last: what two libraries that are merged ask. */
export interface ChangeRow {
  /** UUID of the clipping. */
  readonly id: string;
  readonly field: ChangedField;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export type ChangedField =
  | 'text'
  | 'edits'
  | 'trash'
  | 'read'
  | 'starred'
  | 'archived'
  | 'note'
  | `tag:${string}`
  | `quote:${string}`;

/** A note of the library about itself. */
export interface HousekeepingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The row of `housekeeping` that says how far the library is filed, see `file-the-rest.ts`. */
export const FILED = 'filed';

export interface FilingTables extends SearchTables, QuoteTables, Pick<Dexie, 'transaction'> {
  readonly states: Table<StateRow, string>;
  readonly tags: Table<TagRow, [string, string]>;
  readonly mentions: Table<MentionRow, [EntityId, number, string]>;
  readonly counters: Table<CounterRow, string>;
  readonly changes: Table<ChangeRow, [string, ChangedField]>;
  readonly housekeeping: Table<HousekeepingRow, string>;
}

/** What Dexie is told of them. */
export const FILING_STORES = {
  states: 'id, [inbox+back+id], [unread+back+id], [starred+back+id], [archived+back+id]',
  tags: '[id+tag], [tag+back+id]',
  mentions: '[entity+back+id]',
  counters: 'key',
  changes: '[id+field], at',
  housekeeping: 'key',
  ...SEARCH_STORES,
} as const;

/** Names of the tables that a transaction needs which saves, moves or deletes a clipping. */
export const FILING = Object.keys({ ...FILING_STORES, ...QUOTE_STORES });

/** Adds to counters; none falls below 0. Inside the caller's transaction. */
export async function count(db: FilingTables, changes: ReadonlyMap<string, number>): Promise<void> {
  const keys = [...changes.keys()];
  const rows = await db.counters.bulkGet(keys);
  await db.counters.bulkPut(
    keys.map((key, at) => ({ key, count: Math.max(0, (rows[at]?.count ?? 0) + (changes.get(key) ?? 0)) })),
  );
}

/** Writes down that a part of a clipping was changed at `at`. Inside the caller's transaction. */
export const logChange = (db: FilingTables, change: ChangeRow): PromiseLike<unknown> =>
  db.changes.put(change);

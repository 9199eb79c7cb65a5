// The tables beside clippings by which they are listed, counted and merged; every one is changed with the clipping or not at all.
import type { Dexie, Table } from 'dexie';
import { QUOTE_STORES, type QuoteTables } from '../quotes/quote-tables';
import type { ItemRow } from '../schema/rows';
import { SEARCH_STORES, type SearchTables } from '../search/search-tables';
import type { StateRow } from './reading-state';
import type { TagRow } from './tag';

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
  readonly items: Table<ItemRow, string>;
  readonly states: Table<StateRow, string>;
  readonly tags: Table<TagRow, [string, string]>;
  readonly counters: Table<CounterRow, string>;
  readonly changes: Table<ChangeRow, [string, ChangedField]>;
  readonly housekeeping: Table<HousekeepingRow, string>;
}

/** What Dexie is told of them. */
export const FILING_STORES = {
  states: 'id',
  tags: '[id+tag]',
  counters: 'key',
  changes: '[id+field], at',
  housekeeping: 'key',
  ...SEARCH_STORES,
} as const;

/** Names of the tables that a transaction needs which saves, moves or deletes a clipping. */
export const FILING = ['items', ...Object.keys({ ...FILING_STORES, ...QUOTE_STORES })];

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

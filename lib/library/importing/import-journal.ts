// What the library remembers of an import: how far it has come, what it made and changed, which rows failed; and its files, until it is over.
import * as z from 'zod/mini';
import { instantShape } from '../../core/shapes/day-shape';
import type { LibraryDb } from '../db';
import type { HousekeepingRow } from '../filing/filing-tables';
import type { Before } from './merge-story';

/** What became of rows. `trashed`: the library has it in its trash, where it stays. */
export type RowFate = 'new' | 'merged' | 'same' | 'trashed' | 'failed';
export type ImportCounts = Readonly<Record<RowFate, number>> & {
  /** Rows that came in without a part of them; none where there is none. */
  readonly partly?: number | undefined;
};

export const NO_ROWS: ImportCounts = { new: 0, merged: 0, same: 0, trashed: 0, failed: 0 };

const countShape = z.int().check(z.nonnegative());
const recordShape = z.object({
  version: z.literal(1),
  /** UUID. */
  id: z.string(),
  /** ISO 8601 instant, UTC: all that it makes is saved then. */
  at: instantShape,
  /** Names of its files, in the order in which they are read. */
  files: z.array(z.string()),
  state: z.enum(['running', 'taking-back', 'done']),
  /** Rows that have been dealt with. */
  done: countShape,
  /** Rows that there are. */
  of: countShape,
  counts: z.object({
    new: countShape,
    merged: countShape,
    same: countShape,
    trashed: countShape,
    failed: countShape,
    partly: z.optional(countShape),
  }),
});

/** How far an import is. There is one at a time, and the last one stays until the next begins. */
export type ImportRecord = Readonly<z.infer<typeof recordShape>>;

/** A row that did not come in, or not all of it, and why. */
export interface FailedRow {
  readonly file: string;
  /** Its number in the file, from 1. */
  readonly at: number;
  readonly reason: string;
  /** Enough of it to know it by. */
  readonly shown: string;
}

/** What one transaction of an import did. */
export interface JournalPage {
  /** Ids of the clippings that it made. */
  readonly made: readonly string[];
  readonly changed: readonly Before[];
  readonly failed: readonly FailedRow[];
}

/** Rows of `housekeeping`. */
const RECORD = 'import';
const FILES = 'import:files';
const PAGE = 'import:page:';
/** Sorts behind every page's key. */
const BEHIND_PAGES = 'import:page;';

/** Tables that a transaction needs which reads or writes them. */
const pages = (db: LibraryDb) => db.housekeeping.where('key').between(PAGE, BEHIND_PAGES);

/** Digits of a page's number, so that they sort. */
const DIGITS = 9;
const keyOf = (at: number): string => `${PAGE}${String(at).padStart(DIGITS, '0')}`;

/** Null: there was no import, or what is stored of it cannot be read. */
export async function readImport(db: LibraryDb): Promise<ImportRecord | null> {
  return recordShape.safeParse((await db.housekeeping.get(RECORD))?.value).data ?? null;
}

/** Writes how far the import is; inside the caller's transaction, where there is one. */
export const writeImport = (db: LibraryDb, value: ImportRecord): PromiseLike<unknown> =>
  db.housekeeping.put({ key: RECORD, value });

/** Begins an import: what was remembered of the one before is forgotten. */
export function beginImport(db: LibraryDb, record: ImportRecord, files: readonly Blob[]): Promise<void> {
  return db.transaction('rw', db.housekeeping, async () => {
    await pages(db).delete();
    await db.housekeeping.put({ key: FILES, value: files });
    await writeImport(db, record);
  });
}

/** The files of the import that has begun; null: they are not kept any more. */
export async function filesOfImport(db: LibraryDb): Promise<readonly Blob[] | null> {
  const value = (await db.housekeeping.get(FILES))?.value;
  return Array.isArray(value) && value.every((each) => each instanceof Blob) ? value : null;
}

/** Lets go of the files. */
export const dropFiles = (db: LibraryDb): PromiseLike<void> => db.housekeeping.delete(FILES);

/** Forgets an import of which nothing is left. */
export const forgetImport = (db: LibraryDb): Promise<void> =>
  db.transaction('rw', db.housekeeping, async () => {
    await dropFiles(db);
    await db.housekeeping.delete(RECORD);
  });

/** Adds a page; `at` is the number of the last of its rows. Inside the caller's transaction. */
export const writePage = (db: LibraryDb, at: number, page: JournalPage): PromiseLike<unknown> =>
  db.housekeeping.put({ key: keyOf(at), value: page });

/** Written by us alone, and of this version: a row that another wrote would be lost with the next import. */
const isPage = (value: unknown): value is JournalPage =>
  typeof value === 'object' && value !== null && 'made' in value && 'changed' in value && 'failed' in value;

/** A page with its key; null: there is none. */
export interface KeyedPage {
  readonly key: string;
  readonly page: JournalPage;
}

const keyed = ({ key, value }: HousekeepingRow): KeyedPage => ({
  key,
  page: isPage(value) ? value : { made: [], changed: [], failed: [] },
});

/** The page that was written last; null: there is none. */
export async function lastPage(db: LibraryDb): Promise<KeyedPage | null> {
  const row = await pages(db).last();
  return row ? keyed(row) : null;
}

/** Ids of all clippings that the import made, as far as it has not been taken back. */
export async function madeIds(db: LibraryDb): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  await pages(db).each((row) => {
    for (const id of keyed(row).page.made) ids.add(id);
  });
  return ids;
}

/** Rows that failed, and how many more there are than was asked for. */
export interface FailedRows {
  readonly rows: readonly FailedRow[];
  readonly more: number;
}

/** Rows that failed, in the order of the files; at most `most`. */
export async function failedRows(db: LibraryDb, most: number): Promise<FailedRows> {
  const rows: FailedRow[] = [];
  let all = 0;
  await pages(db).each((row) => {
    const { failed } = keyed(row).page;
    all += failed.length;
    rows.push(...failed.slice(0, most - rows.length));
  });
  return { rows, more: all - rows.length };
}

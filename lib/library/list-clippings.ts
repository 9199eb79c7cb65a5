// The reading list, newest first, a page at a time: its cost is that of a page, however long the list.
import type { ReadingListItem } from './clipping';
import { BY_NEWEST, type ItemRow, type LibraryDb } from './db';
import { parseItems } from './stored-rows';

/** Where a page ended: the key of its last clipping. */
export interface PageEnd {
  readonly savedAt: string;
  readonly id: string;
}

export interface ListPage {
  /** Newest first. */
  readonly items: readonly ReadingListItem[];
  /** Hand it back to get the page that follows; null: there is none. */
  readonly end: PageEnd | null;
}

export interface PageRequest {
  /** Null: the first page. */
  readonly after: PageEnd | null;
  /** Most clippings on a page; at least 1. */
  readonly limit: number;
}

/** An array sorts behind every string: these two enclose all kept rows and nothing else. */
const BEFORE_KEPT = ['kept'];
const BEHIND_KEPT = ['kept', []];

/** Kept rows that follow `after`, newest first; equal instants are ordered by id. */
export const newestFirst = (db: LibraryDb, after: PageEnd | null) =>
  db.items
    .where(BY_NEWEST)
    .between(BEFORE_KEPT, after ? ['kept', after.savedAt, after.id] : BEHIND_KEPT)
    .reverse();

/** The page that `rows` fill; a full page may be followed by another. */
export const pageOf = (rows: readonly ItemRow[], limit: number): ListPage => {
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { items: parseItems(rows), end: last ? { savedAt: last.savedAt, id: last.id } : null };
};

export async function listClippings(db: LibraryDb, { after, limit }: PageRequest): Promise<ListPage> {
  return pageOf(await newestFirst(db, after).limit(limit).toArray(), limit);
}

/** Number of clippings in the library, the trash apart. */
export const countClippings = (db: LibraryDb): Promise<number> =>
  db.items.where(BY_NEWEST).between(BEFORE_KEPT, BEHIND_KEPT).count();

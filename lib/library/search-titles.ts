// Search by title: rare words through their index, common ones by walking the list until the page is full.
import type { ItemRow, LibraryDb } from './db';
import {
  type ListPage,
  listed,
  listPageOf,
  newestFirst,
  type PageEnd,
  type PageRequest,
} from './list-clippings';
import { readItem } from './stored-rows';
import { matchesAll, searchWords, titleWords } from './title-words';

export interface TitleSearch extends PageRequest {
  /** What the reader typed; every word must begin a word of the title. Without a word nothing is found. */
  readonly query: string;
}

/** Up to this many rows are fetched by key and sorted; a word with more is so common that a walk fills a page soon. */
const RARE = 1000;

/** The order of the list: newest first, equal instants by id. */
const follows = (row: PageEnd, end: PageEnd) =>
  row.savedAt === end.savedAt ? row.id < end.id : row.savedAt < end.savedAt;
const byNewest = (a: PageEnd, b: PageEnd) => (follows(b, a) ? -1 : 1);

/** Keys of the rows with a word that begins with `prefix`; null: more than `RARE`. */
async function rareKeys(db: LibraryDb, prefix: string): Promise<string[] | null> {
  const keys = await db.items
    .where('titleWords')
    .startsWith(prefix)
    .limit(RARE + 1)
    .primaryKeys();
  return keys.length > RARE ? null : [...new Set(keys)];
}

/** The longest prefix is likely the rarest; null: none of the prefixes is rare. */
async function candidates(db: LibraryDb, prefixes: readonly string[]): Promise<ItemRow[] | null> {
  for (const prefix of prefixes.toSorted((a, b) => b.length - a.length)) {
    const keys = await rareKeys(db, prefix);
    if (keys) return (await db.items.bulkGet(keys)).filter((row) => row !== undefined);
  }
  return null;
}

/** Stored with the row; worked out anew where they cannot be read. */
const wordsOf = (row: ItemRow): readonly string[] => {
  const stored: unknown = row.titleWords;
  return isTexts(stored) ? stored : titleWords(readItem(row).value.title);
};
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Clippings whose title holds all words of `query`, newest first. */
export async function searchTitles(db: LibraryDb, { query, after, limit }: TitleSearch): Promise<ListPage> {
  const prefixes = searchWords(query);
  if (prefixes.length === 0) return listed({ rows: [], end: null });
  const matches = (row: ItemRow) => row.state !== 'trashed' && matchesAll(wordsOf(row), prefixes);
  const rows = await candidates(db, prefixes);
  if (!rows) {
    return listed(listPageOf(await newestFirst(db, after).filter(matches).limit(limit).toArray(), limit));
  }
  const following = rows.filter((row) => matches(row) && (after === null || follows(row, after)));
  return listed(listPageOf(following.toSorted(byNewest).slice(0, limit), limit));
}

// A page of a list, a tag, or of all that names somebody, newest first; and how many there are, without counting.
import type { EntityId } from '../../gazetteer/model/types';
import type { LibraryDb } from '../db';
import { type ListPage, listed } from '../list-clippings';
import type { ItemRow } from '../schema/rows';
import { backOf, type ListedBy, underOf } from './filed-under';
import { LISTS, type ListName } from './reading-state';
import { tagCounter } from './tag';

/** Where a page ended. */
export interface FiledEnd {
  readonly back: number;
  readonly id: string;
  /** Clippings of that instant that have been listed; they stand in the order of their ids. */
  readonly ties: number;
}

export interface FiledRequest {
  readonly by: ListedBy;
  /** Null: the first page. */
  readonly after: FiledEnd | null;
  /** Most clippings on a page; at least 1. */
  readonly limit: number;
}

/** Clippings of `by` from `back` on, newest first; none given: all. */
export const filedFrom = (db: LibraryDb, by: ListedBy, back = Number.NEGATIVE_INFINITY) =>
  db.items.where('filed').between([underOf(by), back], [underOf(by), []]);

/** Where a page ends whose rows are these. */
function endOf(rows: readonly ItemRow[], before: FiledEnd | null): FiledEnd | null {
  const last = rows.at(-1);
  if (!last) return null;
  const back = backOf(last.savedAt);
  const ties = rows.filter(({ savedAt }) => backOf(savedAt) === back).length;
  return { back, id: last.id, ties: ties + (before?.back === back ? before.ties : 0) };
}

/** A page of `by`, rows and all, with one request: its cost is that of a page, however long the list. */
export async function listFiled(
  db: LibraryDb,
  { by, after, limit }: FiledRequest,
): Promise<ListPage<FiledEnd>> {
  const wanted = limit + (after?.ties ?? 0);
  const found = await filedFrom(db, by, after?.back).limit(wanted).toArray();
  const isNew = ({ savedAt, id }: ItemRow) => !after || backOf(savedAt) > after.back || id > after.id;
  const rows = found.filter(isNew).slice(0, limit);
  return listed({ rows, end: found.length < wanted ? null : endOf(rows, after) });
}

/** Clippings of each list, those of the trash, and all that are kept. */
export type Counts = Readonly<Record<ListName | 'kept' | 'trash', number>>;

const COUNTED = [...LISTS, 'kept', 'trash'] as const;

/** Kept in a row each, never counted. */
export async function readCounts(db: LibraryDb): Promise<Counts> {
  const rows = await db.counters.bulkGet([...COUNTED]);
  const counts = COUNTED.map((key, at) => [key, rows[at]?.count ?? 0] as const);
  return Object.fromEntries(counts) as Counts;
}

/** A tag, and how many clippings bear it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Tags that begin with `prefix`, as it is kept, those of most clippings first; at most `limit`. */
export async function tagsLike(db: LibraryDb, prefix: string, limit: number): Promise<readonly TagCount[]> {
  const rows = await db.counters.where('key').startsWith(tagCounter(prefix)).toArray();
  return rows
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ tag: key.slice(tagCounter('').length), count }))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
    .slice(0, limit);
}

/** Clippings that are kept and name `entity`. */
export const countAbout = (db: LibraryDb, entity: EntityId): PromiseLike<number> =>
  filedFrom(db, { entity }).count();

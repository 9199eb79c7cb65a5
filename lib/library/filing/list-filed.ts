// A page of a list, a tag, or of all that names somebody, newest first; and how many there are, without counting.
import type { EntityId } from '../../gazetteer/model/types';
import type { LibraryDb } from '../db';
import { type ListPage, listed } from '../list-clippings';
import { filingProgress } from './file-the-rest';
import { LISTS, type ListName } from './reading-state';
import { tagCounter } from './tag';

/** What is listed. */
export type ListedBy = { readonly list: ListName } | { readonly tag: string } | { readonly entity: EntityId };

/** Where a page ended. */
export interface FiledEnd {
  readonly back: number;
  readonly id: string;
}

export interface FiledRequest {
  readonly by: ListedBy;
  /** Null: the first page. */
  readonly after: FiledEnd | null;
  /** Most clippings on a page; at least 1. */
  readonly limit: number;
}

/** Rows behind `after`, in the order of their index, which is that of the list. */
async function endsOf(db: LibraryDb, { by, after, limit }: FiledRequest): Promise<readonly FiledEnd[]> {
  const from = after ? [after.back, after.id] : [Number.NEGATIVE_INFINITY];
  const within = (first: string | number) => [[first, ...from], [first, []], after === null] as const;
  if ('list' in by)
    return db.states
      .where(`[${by.list}+back+id]`)
      .between(...within(1))
      .limit(limit)
      .toArray();
  if ('entity' in by)
    return db.mentions
      .where('[entity+back+id]')
      .between(...within(by.entity))
      .limit(limit)
      .toArray();
  const rows = await db.tags
    .where('[tag+back+id]')
    .between(...within(by.tag))
    .limit(limit)
    .toArray();
  return rows.map(({ id, back = 0 }) => ({ id, back }));
}

/** A page of `by`: its cost is that of a page, however long the list. */
export function listFiled(db: LibraryDb, request: FiledRequest): Promise<ListPage<FiledEnd>> {
  return db.transaction('r', db.items, db.states, db.tags, db.mentions, async () => {
    const ends = await endsOf(db, request);
    const rows = await db.items.bulkGet(ends.map(({ id }) => id));
    const last = ends.length === request.limit ? ends.at(-1) : undefined;
    return listed({
      rows: rows.filter((row) => row !== undefined),
      end: last ? { back: last.back, id: last.id } : null,
    });
  });
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

/** Clippings that are kept and name `entity`; null: not all are filed yet, and more may name it. */
export async function countAbout(db: LibraryDb, entity: EntityId): Promise<number | null> {
  if (await filingProgress(db)) return null;
  const rows = db.mentions.where('[entity+back+id]');
  return rows.between([entity, Number.NEGATIVE_INFINITY], [entity, []]).count();
}

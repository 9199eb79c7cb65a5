// The reading list, newest first, a page at a time: its cost is that of a page, however long the list.
import type { ReadingListItem } from './clipping';
import { BY_NEWEST, type ItemRow, type LibraryDb } from './db';
import { type ClippingPart, readBody, readItem, type StoredBody } from './stored-rows';

/** Where a page ended: the key of its last clipping. */
export interface PageEnd {
  readonly savedAt: string;
  readonly id: string;
}

export interface ListPage<End = PageEnd> {
  /** Newest first; what cannot be read of one has a stand-in, see `readItem`. */
  readonly items: readonly ReadingListItem[];
  /** Ids of those of which not everything can be read. */
  readonly damaged: ReadonlySet<string>;
  /** Hand it back to get the page that follows; null: there is none. */
  readonly end: End | null;
}

export interface PageRequest {
  /** Null: the first page. */
  readonly after: PageEnd | null;
  /** Most clippings on a page; at least 1. */
  readonly limit: number;
}

/** An array sorts behind every string: these enclose all rows of a state, and nothing else. */
const KEPT = { from: ['kept'], to: ['kept', []] };
const TRASHED = { from: ['trashed'], to: ['trashed', []] };

const inState = (db: LibraryDb, { from, to }: typeof KEPT) => db.items.where(BY_NEWEST).between(from, to);

/** Kept rows that follow `after`, newest first; equal instants are ordered by id. */
export const newestFirst = (db: LibraryDb, after: PageEnd | null) =>
  inState(db, { from: KEPT.from, to: after ? ['kept', after.savedAt, after.id] : KEPT.to }).reverse();

/** Ids of rows that the index of the list does not hold, because what it is made of is damaged: nothing may be lost there. */
export async function unindexedIds(db: LibraryDb): Promise<string[]> {
  const [all, kept, trashed] = await Promise.all([
    db.items.count(),
    inState(db, KEPT).count(),
    inState(db, TRASHED).count(),
  ]);
  if (all === kept + trashed) return [];
  const indexed = await Promise.all([inState(db, KEPT).primaryKeys(), inState(db, TRASHED).primaryKeys()]);
  const known = new Set(indexed.flat());
  const keys = await db.items.toCollection().primaryKeys();
  return keys.filter((id) => !known.has(id));
}

/** A page of rows as they are stored. */
export interface RowPage<End = PageEnd> {
  readonly rows: readonly ItemRow[];
  readonly end: End | null;
}

/** The page that `rows` fill; a full page may be followed by another. */
const listPageOf = (rows: readonly ItemRow[], limit: number): RowPage => {
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { rows, end: last ? { savedAt: last.savedAt, id: last.id } : null };
};

/** A page of kept rows; the last one also has, above `limit`, those that stand in no order. */
async function pageOfRows(db: LibraryDb, { after, limit }: PageRequest): Promise<RowPage> {
  const page = listPageOf(await newestFirst(db, after).limit(limit).toArray(), limit);
  if (page.end) return page;
  const unindexed = await db.items.bulkGet(await unindexedIds(db));
  return { ...page, rows: [...page.rows, ...unindexed.filter((row) => row !== undefined)] };
}

/** The rows of a page as a list shows them. */
export function listed<End>({ rows, end }: RowPage<End>): ListPage<End> {
  const read = rows.map(readItem);
  const damaged = read.filter((row) => row.damaged.length > 0).map(({ value }) => value.id);
  return { items: read.map(({ value }) => value), damaged: new Set(damaged), end };
}

export const listClippings = async (db: LibraryDb, request: PageRequest): Promise<ListPage> =>
  listed(await pageOfRows(db, request));

/** Number of clippings in the library, the trash apart: kept, not counted. */
export const countClippings = async (db: LibraryDb): Promise<number> =>
  (await db.counters.get('kept'))?.count ?? 0;

export interface StoredClipping {
  readonly item: ReadingListItem;
  readonly body: StoredBody;
  /** Parts that cannot be read, for which something stands in; see `readItem` and `readBody`. */
  readonly damaged: readonly ClippingPart[];
}

export type Found =
  | { readonly at: 'kept'; readonly clipping: StoredClipping }
  /** It can be put back. */
  | { readonly at: 'trash' }
  /** It is there, but neither its text nor its HTML can be read; nothing of it has been changed. */
  | { readonly at: 'damaged' }
  /** It was never saved, or its time in the trash is over: nothing tells the two apart. */
  | { readonly at: 'nowhere' };

/** A clipping of its two rows, either of which may be damaged or missing; null: it has no text. */
export function clippingIn(id: string, item: unknown, body: unknown): StoredClipping | null {
  const head = readItem(item ?? {});
  const text = readBody(body, head.damaged.includes('title') ? undefined : head.value.title.length);
  if (!text) return null;
  const damaged = [...new Set([...head.damaged, ...text.damaged])];
  return { item: { ...head.value, id }, body: { ...text.value, id }, damaged };
}

/** Where the clipping `id` is, in one transaction: kept, in the trash, damaged beyond reading, or nowhere. */
export function findClipping(db: LibraryDb, id: string): Promise<Found> {
  return db.transaction('r', db.items, db.bodies, async (): Promise<Found> => {
    const [row, body] = [await db.items.get(id), await db.bodies.get(id)];
    if (row === undefined && body === undefined) return { at: 'nowhere' };
    if (row?.state === 'trashed') return { at: 'trash' };
    const clipping = clippingIn(id, row, body);
    return clipping ? { at: 'kept', clipping } : { at: 'damaged' };
  });
}

// Files a clipping: in its lists, under its tags, under all whom it names, and in the search index; takes it out again.
import type { ClippingBody } from '../clipping';
import type { ItemRow } from '../db';
import { readMargins } from '../quotes/quote-tables';
import { indexClippings, unindexClippings } from '../search/search-tables';
import { readItem, type StoredBody } from '../stored-rows';
import { count, type FilingTables, type MentionRow } from './filing-tables';
import {
  backOf,
  countedAs,
  countersOf,
  NEW_STATE,
  type ReadingState,
  type StateRow,
  stateRowOf,
} from './reading-state';
import { searchedTextOf } from './searched-text';
import { type TagRow, tagCounter } from './tag';

type Body = StoredBody | ClippingBody;

/** A clipping as it is stored: both rows, either as far as it can be read. */
export interface FiledClipping {
  readonly item: ItemRow;
  /** Null: nothing of it can be read. */
  readonly body: Body | null;
}

/** Rows of all whom a clipping names; counted where its body says how often. */
function mentionRows({ item, body }: FiledClipping): MentionRow[] {
  const { id, savedAt, entities } = readItem(item).value;
  const counts = new Map<string, number>();
  const mentions = body ? [...body.mentions.title, ...body.mentions.text] : [];
  for (const mention of mentions) counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  const back = backOf(savedAt);
  return entities.map((entity) => ({ entity, back, id, count: counts.get(entity) ?? 1 }));
}

const keyOf = ({ entity, back, id }: MentionRow): [MentionRow['entity'], number, string] => [
  entity,
  back,
  id,
];

/** Writes the state that `next` makes of the one before; null: it has none any more. Counters follow. */
async function changeState(
  db: FilingTables,
  id: string,
  next: (before: StateRow | undefined) => StateRow | null,
): Promise<StateRow | null> {
  const before = await db.states.get(id);
  const after = next(before);
  await (after ? db.states.put(after) : db.states.delete(id));
  await count(db, countersOf(countedAs(before), countedAs(after ?? undefined)));
  return after;
}

/** Sets the tags' place in their lists; none: in no list. Counters follow. */
async function moveTags(db: FilingTables, id: string, back: number | undefined): Promise<void> {
  const rows = await tagRowsOf(db, id);
  const counted = (each: readonly TagRow[]) =>
    each.filter((row) => row.back !== undefined).map(({ tag }) => tagCounter(tag));
  const moved = rows.map(({ tag }): TagRow => (back === undefined ? { id, tag } : { id, tag, back }));
  await db.tags.bulkPut(moved);
  await count(db, countersOf(counted(rows), counted(moved)));
}

/** Tags of a clipping as they are stored. */
export const tagRowsOf = (db: FilingTables, id: string): PromiseLike<TagRow[]> =>
  db.tags.where('[id+tag]').between([id, ''], [id, []]).toArray();

/**
 * Files what is kept now, and takes out what was filed of `before`, the same clipping's rows as they were; null: it is
 * a new one, or comes out of the trash. Inside the caller's transaction on the clipping's tables and `FILING`.
 */
export async function fileClipping(
  db: FilingTables,
  after: FiledClipping,
  before: FiledClipping | null,
): Promise<void> {
  const { id, savedAt } = readItem(after.item).value;
  const back = backOf(savedAt);
  await changeState(db, id, (state) => stateRowOf({ ...NEW_STATE, ...state, id, back, isTrashed: false }));
  await moveTags(db, id, back);
  await refileText(db, after, before);
}

/** The same where only the text has changed, who is named in it, or what is written beside it. */
export async function refileText(
  db: FilingTables,
  after: FiledClipping,
  before: FiledClipping | null,
): Promise<void> {
  if (before) await db.mentions.bulkDelete(mentionRows(before).map(keyOf));
  await db.mentions.bulkPut(mentionRows(after));
  const tags = (await tagRowsOf(db, after.item.id)).map(({ tag }) => tag);
  const [margin] = await readMargins(db, [after.item.id]);
  await indexClippings(db, [{ id: after.item.id, searched: searchedTextOf({ ...after, tags, margin }) }]);
}

/** Takes a clipping that goes into the trash out of every list; its state, tags and place in the index stay. */
export async function unfileClipping(db: FilingTables, clipping: FiledClipping): Promise<void> {
  const { id, savedAt } = readItem(clipping.item).value;
  await changeState(db, id, (state) =>
    stateRowOf({ ...NEW_STATE, ...state, id, back: backOf(savedAt), isTrashed: true }),
  );
  await moveTags(db, id, undefined);
  await db.mentions.bulkDelete(mentionRows(clipping).map(keyOf));
}

/** Deletes what was filed of clippings that are gone for good, in the trash until now. */
export async function forgetClippings(db: FilingTables, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await changeState(db, id, () => null);
    await moveTags(db, id, undefined);
    for (const table of [db.tags, db.changes]) await table.where(':id').between([id, ''], [id, []]).delete();
  }
  await db.quotes
    .where('clippingId')
    .anyOf([...ids])
    .delete();
  await db.notes.bulkDelete([...ids]);
  await unindexClippings(db, ids);
}

/** Changes what the reader has done with a clipping; null: it is not filed. */
export async function setState(
  db: FilingTables,
  id: string,
  change: Partial<ReadingState>,
): Promise<StateRow | null> {
  const row = await db.states.get(id);
  if (!row) return null;
  return changeState(db, id, () => stateRowOf({ ...row, ...change }));
}

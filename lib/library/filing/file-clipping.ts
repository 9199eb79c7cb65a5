// Files a clipping: writes its row under its lists, tags and all whom it names, and its words into the search index.
import type { ClippingBody } from '../clipping';
import { readMargins } from '../quotes/quote-tables';
import type { ItemRow } from '../schema/rows';
import { weightedTerms } from '../search/document-terms';
import { indexClippings, type SearchedClipping, unindexClippings } from '../search/search-tables';
import { readItem, type StoredBody } from '../stored-rows';
import { filedUnder } from './filed-under';
import { count, type FilingTables } from './filing-tables';
import { countedAs, countersOf, NEW_STATE, type ReadingState, type StateRow } from './reading-state';
import { searchedTextOf } from './searched-text';
import { tagCounter } from './tag';

/** A clipping as it is stored: both rows, either as far as it can be read. */
export interface FiledClipping {
  readonly item: ItemRow;
  /** Null: nothing of it can be read. */
  readonly body: StoredBody | ClippingBody | null;
}

/** Tags of a clipping, by their letters. */
export const readTags = async (db: Pick<FilingTables, 'tags'>, id: string): Promise<readonly string[]> => {
  const rows = await db.tags.where('[id+tag]').between([id, ''], [id, []]).toArray();
  return rows.map(({ tag }) => tag);
};

/** What the reader has done with a clipping: its state, and its tags. */
export interface Said {
  readonly state: StateRow;
  readonly tags: readonly string[];
}

async function saidOf(db: FilingTables, id: string): Promise<Said> {
  const [state, tags] = await Promise.all([db.states.get(id), readTags(db, id)]);
  return { state: state ?? { ...NEW_STATE, id, isTrashed: false }, tags };
}

/** A clipping's row, to be found under what it says itself and under what the reader says of it. */
export function filedRow(item: ItemRow, said: Said): ItemRow {
  const { savedAt, entities, link } = readItem(item).value;
  return { ...item, filed: filedUnder({ ...said, savedAt, entities, ...(link && { link }) }) };
}

/** Writes that row. */
export const putItem = (db: FilingTables, item: ItemRow, said: Said): PromiseLike<unknown> =>
  db.items.put(filedRow(item, said));

/** Counters of a clipping's lists and tags; in the trash, its tags do not count. */
export const countersOfClipping = (state: StateRow | undefined, tags: readonly string[]): string[] => [
  ...countedAs(state),
  ...(state && !state.isTrashed ? tags.map(tagCounter) : []),
];

/** Moves a clipping into the trash, or out of it, in all lists and counters. */
async function move(db: FilingTables, item: ItemRow, isTrashed: boolean): Promise<void> {
  const { id } = item;
  const [before, tags] = await Promise.all([db.states.get(id), readTags(db, id)]);
  const state: StateRow = { ...NEW_STATE, ...before, id, isTrashed };
  await Promise.all([
    db.states.put(state),
    count(db, countersOf(countersOfClipping(before, tags), countersOfClipping(state, tags))),
    putItem(db, item, { state, tags }),
  ]);
}

/** The terms of a clipping that is kept, to be indexed together with others'; inside the caller's transaction. */
export async function termsOfClipping(
  db: FilingTables,
  { item, body }: FiledClipping,
): Promise<SearchedClipping> {
  const { id } = item;
  const [tags, [margin]] = await Promise.all([readTags(db, id), readMargins(db, [id])]);
  return { id, terms: weightedTerms(searchedTextOf({ item, body, tags, margin })) };
}

/** Puts the words of a clipping that is kept into the search index, in the place of those that it holds. */
const indexText = async (db: FilingTables, clipping: FiledClipping): Promise<void> =>
  indexClippings(db, [await termsOfClipping(db, clipping)]);

/** Writes the row of a clipping that is kept now, and lists it; its words are left to the caller. See `fileClipping`. */
export const fileInLists = (db: FilingTables, item: ItemRow): Promise<void> => move(db, item, false);

/**
 * Writes the row of a clipping that is kept now and files it, as a new one, anew, or out of the trash. Inside the
 * caller's transaction on the clipping's tables and `FILING`; the body is written by the caller.
 */
export async function fileClipping(db: FilingTables, clipping: FiledClipping): Promise<void> {
  await Promise.all([fileInLists(db, clipping.item), indexText(db, clipping)]);
}

/** The same of a clipping that is kept already, where only its text has changed, who is named in it, or what is written beside it. */
export async function refileText(db: FilingTables, clipping: FiledClipping): Promise<void> {
  const written = saidOf(db, clipping.item.id).then((said) => putItem(db, clipping.item, said));
  await Promise.all([written, indexText(db, clipping)]);
}

/** Writes the row of a clipping that goes into the trash, in no list and not found; its state and tags stay. */
export async function unfileClipping(db: FilingTables, item: ItemRow): Promise<void> {
  await move(db, item, true);
  await unindexClippings(db, [item.id]);
}

/** Deletes what was filed of clippings that are gone for good, in the trash until now. */
export async function forgetClippings(db: FilingTables, ids: readonly string[]): Promise<void> {
  const states = await db.states.bulkGet([...ids]);
  await count(db, countersOf(states.flatMap(countedAs), []));
  await db.states.bulkDelete([...ids]);
  for (const id of ids)
    for (const table of [db.tags, db.changes]) await table.where(':id').between([id, ''], [id, []]).delete();
  await db.quotes
    .where('clippingId')
    .anyOf([...ids])
    .delete();
  await db.notes.bulkDelete([...ids]);
  await unindexClippings(db, ids);
}

/** Changes what the reader has done with a clipping that is kept; counters and lists follow. */
export async function setState(
  db: FilingTables,
  before: StateRow,
  change: Partial<ReadingState>,
): Promise<void> {
  const { id } = before;
  const state: StateRow = { ...before, ...change };
  const [item, tags] = await Promise.all([db.items.get(id), readTags(db, id)]);
  await Promise.all([
    db.states.put(state),
    count(db, countersOf(countedAs(before), countedAs(state))),
    item && putItem(db, item, { state, tags }),
  ]);
}

// Brings the rows of earlier versions up to a newer schema, a slice at a time, inside the transaction that changes it.
import type { Table, Transaction } from 'dexie';
import { storyKey } from '../../extraction/story-key';
import { filedUnder } from '../filing/filed-under';
import { countedAs, NEW_STATE, type StateRow } from '../filing/reading-state';
import type { TagRow } from '../filing/tag';
import { readItem } from '../stored-rows';
import type { ItemRow } from './rows';

/** Rows that are held in memory at a time while a version is brought up. */
const UPGRADE_SLICE = 500;

/** All clippings by their ids, a slice at a time. */
async function inSlices(
  transaction: Transaction,
  work: (rows: readonly ItemRow[], items: Table<ItemRow, string>) => Promise<unknown>,
): Promise<void> {
  const items = transaction.table<ItemRow, string>('items');
  for (let last = ''; ; ) {
    const rows = await items.where('id').above(last).limit(UPGRADE_SLICE).toArray();
    await work(rows, items);
    if (rows.length < UPGRADE_SLICE) return;
    last = rows.at(-1)!.id;
  }
}

/** Stories are known by what `storyKey` makes of an address now; whoever changes what it makes adds a version that renews it. */
export const renewStoryKeys = (transaction: Transaction): Promise<void> =>
  inSlices(transaction, (rows, items) =>
    items.bulkPut(rows.map((row) => ({ ...row, storyKey: storyKey(String(row.canonicalUrl)) }))),
  );

/** What earlier versions kept is given its state, and counted. */
export async function fileStates(transaction: Transaction): Promise<void> {
  const counts = new Map<string, number>();
  await inSlices(transaction, async (rows) => {
    const states = rows.map(
      ({ id, state }): StateRow => ({ ...NEW_STATE, id, isTrashed: state === 'trashed' }),
    );
    for (const key of states.flatMap(countedAs)) counts.set(key, (counts.get(key) ?? 0) + 1);
    await transaction.table<StateRow>('states').bulkPut(states);
  });
  const counters = [...counts].map(([key, count]) => ({ key, count }));
  await transaction.table('counters').bulkPut(counters);
}

/** The tags of clippings, by the clipping. */
async function tagsOfRows(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const [first, last] = [ids[0] ?? '', ids.at(-1) ?? ''];
  const rows = await transaction
    .table<TagRow>('tags')
    .where('[id+tag]')
    .between([first, ''], [last, []])
    .toArray();
  const byId = new Map<string, string[]>();
  for (const { id, tag } of rows) byId.set(id, [...(byId.get(id) ?? []), tag]);
  return byId;
}

/** Each row is given the entries under which lists find it; what is in the trash is found no more. */
export const fileEntries = (transaction: Transaction): Promise<void> =>
  inSlices(transaction, async (rows, items) => {
    const ids = rows.map(({ id }) => id);
    const states = await transaction.table<StateRow, string>('states').bulkGet(ids);
    const tags = await tagsOfRows(transaction, ids);
    const said = rows.map((row, at): StateRow => {
      const { readAt, starredAt, archivedAt } = states[at] ?? NEW_STATE;
      return { id: row.id, isTrashed: row.state === 'trashed', readAt, starredAt, archivedAt };
    });
    await transaction.table<StateRow>('states').bulkPut(said);
    await items.bulkPut(
      rows.map((row, at) => {
        const { savedAt, entities } = readItem(row).value;
        const facts = { savedAt, entities, state: said[at]!, tags: tags.get(row.id) ?? [] };
        return { ...row, filed: filedUnder(facts) };
      }),
    );
    const trashed = said.filter(({ isTrashed }) => isTrashed).map(({ id }) => id);
    await transaction.table('documents').where('id').anyOf(trashed).delete();
  });

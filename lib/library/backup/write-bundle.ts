// Writes a merged clipping into the database, and files it: rows, lists, tags, names, words and counters change together.
import { storyKey } from '../../extraction/story-key';
import type { LibraryDb } from '../db';
import {
  type FiledClipping,
  fileInLists,
  readTags,
  setState,
  termsOfClipping,
  unfileClipping,
} from '../filing/file-clipping';
import { type ChangedField, count, FILING } from '../filing/filing-tables';
import { countersOf } from '../filing/reading-state';
import { tagCounter } from '../filing/tag';
import { packBody } from '../packed-body';
import type { ItemRow } from '../schema/rows';
import type { SearchedClipping } from '../search/search-tables';
import { parseBody } from '../stored-rows';
import { BESIDE_TABLES, type BesideRow } from './beside-tables';
import type { ClippingBundle } from './clipping-bundle';
import { isSameValue } from './same-value';
import { BUNDLED_TABLES } from './stored-bundles';

/** Names of the tables that a transaction needs which writes bundles. */
export const RESTORED_TABLES = [...new Set([...BUNDLED_TABLES, ...FILING])];

/** Rows of versions as they are to be: those that are gone are deleted, the others stay or come. */
async function writeVersions(
  db: LibraryDb,
  after: ClippingBundle,
  before: ClippingBundle | null,
): Promise<void> {
  const stay = new Set(after.versions.map(({ id }) => id));
  const had = new Set(before?.versions.map(({ id }) => id));
  await db.versions.bulkDelete([...had].filter((id) => !stay.has(id)));
  const added = after.versions.filter(({ id }) => !had.has(id));
  // As they were, whatever they were: they are parsed when they are read.
  await db.table('versions').bulkPut(
    added.map(({ id, replacedAt, item, body }) => ({
      id,
      clippingId: after.item.id,
      replacedAt,
      item,
      body: packBody({ ...body, id: after.item.id }),
    })),
  );
}

/** Tags as they are to be; those of a clipping in the trash, or of one that is not filed yet, do not count. */
async function writeTags(db: LibraryDb, { item: { id }, tags }: ClippingBundle): Promise<void> {
  const [had, state] = await Promise.all([readTags(db, id), db.states.get(id)]);
  const gone = had.filter((tag) => !tags.includes(tag));
  const added = tags.filter((tag) => !had.includes(tag));
  await db.tags.bulkDelete(gone.map((tag): [string, string] => [id, tag]));
  await db.tags.bulkPut(added.map((tag) => ({ id, tag })));
  if (state && !state.isTrashed) await count(db, countersOf(gone.map(tagCounter), added.map(tagCounter)));
}

/** Rows that nobody can read are in no bundle, and stay as they are. */
async function writeBeside(
  db: LibraryDb,
  after: ClippingBundle,
  before: ClippingBundle | null,
): Promise<void> {
  for (const { name, owner } of BESIDE_TABLES) {
    const [table, rows] = [db.table<BesideRow, string>(name), after.beside[name] ?? []];
    const had = new Set(before?.beside[name]?.map(({ id }) => String(id)));
    for (const { id } of rows) had.delete(String(id));
    await table.bulkDelete([...had]);
    await table.bulkPut(rows.map((row) => ({ ...row, [owner]: after.item.id })));
  }
}

const SEARCHED = BESIDE_TABLES.filter(({ isSearched }) => isSearched);

/** What lists, names and the search index are made of. */
const filedParts = ({ item, body, tags, beside }: ClippingBundle) => [
  item,
  body,
  tags,
  ...SEARCHED.map(({ name }) => beside[name]),
];

/** Writes the row of the list: where the clipping stands, and under which tags and names; its words are kept in `words`. */
async function file(db: LibraryDb, { after, before, words }: Replacing): Promise<void> {
  const isFiled = before !== null && isSameValue(filedParts(before), filedParts(after));
  const { item, body } = after;
  if (!isFiled && item.state === 'kept') {
    await fileInLists(db, item);
    const clipping: FiledClipping = { item, body: parseBody(body) };
    words.set(item.id, await termsOfClipping(db, clipping));
  } else if (!isFiled) {
    await unfileClipping(db, item);
    words.delete(item.id);
  }
  const state = await db.states.get(item.id);
  if (state && !isSameValue({ ...state, ...after.state }, state)) await setState(db, state, after.state);
}

/** A clipping that takes the place of what the database has of it; null: it has nothing. */
export interface Replacing {
  readonly after: ClippingBundle;
  readonly before: ClippingBundle | null;
  /** Takes up, by its id, a clipping whose words have to be indexed: the caller does it for all of a transaction at once. */
  readonly words: Map<string, SearchedClipping>;
}

/** Puts `after` into the place of `before`. Inside the caller's transaction on `RESTORED_TABLES`. */
export async function writeBundle(db: LibraryDb, { after, before, words }: Replacing): Promise<void> {
  const { id, canonicalUrl } = after.item;
  const item: ItemRow = { ...after.item, storyKey: storyKey(canonicalUrl) };
  const changes = Object.entries(after.changes).map(([field, at]) => ({
    id,
    field: field as ChangedField,
    at,
  }));
  const isOtherBody = !before || !isSameValue(after.body, before.body);
  await Promise.all([
    isOtherBody && db.bodies.put(packBody({ ...after.body, id })),
    writeVersions(db, after, before),
    writeTags(db, after),
    writeBeside(db, after, before),
    db.changes.bulkPut(changes),
  ]);
  await file(db, { after: { ...after, item }, before, words });
}

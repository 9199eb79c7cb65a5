// A library → what is wrong with it: halves of clippings, counters that count otherwise, an index that finds more or less than a look through all texts.
import { FILING_LOCK } from '../../entrypoints/shared/own-library';
import { isSameValue } from '../../lib/library/backup/same-value';
import type { LibraryDb } from '../../lib/library/db';
import { filedUnder } from '../../lib/library/filing/filed-under';
import { countedAs } from '../../lib/library/filing/reading-state';
import { tagCounter } from '../../lib/library/filing/tag';
import { openLibrary } from '../../lib/library/repository';
import type { ItemRow } from '../../lib/library/schema/rows';
import { parseBody, readBody, readItem } from '../../lib/library/stored-rows';
import { faultsOfPictures } from './audit-pictures';

/** Words that are looked for. */
const MOST_WORDS = 8;
/** Clippings that a search is asked for: more than there are. */
const ALL = 100_000;

/** All rows by table, of one moment. */
function allRows(db: LibraryDb) {
  return db.transaction('r', db.tables, async () => {
    const [items, bodies, states, tags] = [
      await db.items.toArray(),
      await db.bodies.toArray(),
      await db.states.toArray(),
      await db.tags.toArray(),
    ];
    const besideIds = [
      ...(await db.progress.toArray()).map(({ id }) => ['progress', id] as const),
      ...(await db.versions.toArray()).map(({ clippingId }) => ['version', clippingId] as const),
      ...(await db.quotes.toArray()).map(({ clippingId }) => ['quote', clippingId] as const),
      ...(await db.notes.toArray()).map(({ id }) => ['note', id] as const),
      ...(await db.changes.toArray()).map(({ id }) => ['change', id] as const),
      ...(await db.pictureUses.toArray()).map(({ clippingId }) => ['picture', clippingId] as const),
      ...tags.map(({ id }) => ['tag', id] as const),
    ];
    const counters = await db.counters.toArray();
    const [documents, segments] = [await db.documents.toArray(), await db.segments.toArray()];
    const blocks = new Set((await db.postings.toCollection().primaryKeys()).map(([segment]) => segment));
    return { items, bodies, states, tags, besideIds, counters, documents, segments, blocks };
  });
}
type AllRows = Awaited<ReturnType<typeof allRows>>;

const idsOf = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
const lacking = (what: string, ids: Iterable<string>, there: ReadonlySet<string>): string[] =>
  [...ids].filter((id) => !there.has(id)).map((id) => `${id} has no ${what}`);

/** Clippings of which a row is missing or cannot be read, and rows that belong to none. */
function halves({ items, bodies, states, besideIds }: AllRows): string[] {
  const [ids, texts] = [idsOf(items), new Map(bodies.map((row) => [row.id, row]))];
  const damaged = items.filter((item) => {
    const { damaged: ofItem, value } = readItem(item);
    return ofItem.length > 0 || readBody(texts.get(item.id), value.title.length)?.damaged.length !== 0;
  });
  return [
    ...lacking('body', ids, new Set(texts.keys())),
    ...lacking('state', ids, idsOf(states)),
    ...lacking('row in the list', texts.keys(), ids),
    ...lacking('row in the list (but a state)', idsOf(states), ids),
    ...besideIds
      .filter(([, id]) => !ids.has(id))
      .map(([what, id]) => `a ${what} of ${id}, which is not there`),
    ...damaged.map(({ id }) => `${id} cannot be read whole`),
  ];
}

/** Counters that say another number than there are. */
function miscounted({ states, tags, counters }: AllRows): string[] {
  const trashed = new Set(states.filter(({ isTrashed }) => isTrashed).map(({ id }) => id));
  const counted = [
    ...states.flatMap(countedAs),
    ...tags.filter(({ id }) => !trashed.has(id)).map(({ tag }) => tagCounter(tag)),
  ];
  const counts = new Map<string, number>();
  for (const key of counted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = new Map(counters.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));
  return [...new Set([...counts.keys(), ...kept.keys()])]
    .filter((key) => counts.get(key) !== kept.get(key))
    .map(
      (key) => `${key} is counted ${kept.get(key) ?? 0} times, and is there ${counts.get(key) ?? 0} times`,
    );
}

/** Rows that stand under other lists, tags and names than they should. */
function misfiled({ items, states, tags }: AllRows): string[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  const isRight = (item: ItemRow): boolean => {
    const { savedAt, entities, link } = readItem(item).value;
    const state = byId.get(item.id);
    if (!state) return true; // told already
    const own = tags.filter(({ id }) => id === item.id).map(({ tag }) => tag);
    const wanted = filedUnder({ savedAt, entities, state, tags: own, ...(link && { link }) });
    return isSameValue(item.filed, wanted);
  };
  return items.filter((item) => !isRight(item)).map(({ id }) => `${id} is filed otherwise than it should be`);
}

/** Documents of the index that are no kept clippings or are missing, and segments that are not whole. */
function misindexed({ items, documents, segments, blocks }: AllRows): string[] {
  const kept = idsOf(items.filter(({ state }) => state === 'kept'));
  const [indexed, there] = [idsOf(documents), new Set(segments.map(({ id }) => id))];
  return [
    ...lacking('document in the index', kept, indexed),
    ...lacking('clipping, but a document in the index', indexed, kept),
    ...segments.filter(({ isUnfinished }) => isUnfinished).map(({ id }) => `segment ${id} is not finished`),
    // Those whose documents are all gone have none.
    ...segments
      .filter(({ id, docs }) => docs > 0 && !blocks.has(id))
      .map(({ id }) => `segment ${id} has no postings`),
    ...[...blocks].filter((segment) => !there.has(segment)).map((id) => `postings of no segment: ${id}`),
  ];
}

/** Words for which a search finds other clippings than a look through all texts. */
async function misfound(db: LibraryDb, { items, bodies }: AllRows): Promise<string[]> {
  const texts = new Map(bodies.map((row) => [row.id, parseBody(row)?.text ?? '']));
  const found = new Map<string, Set<string>>();
  for (const { id, title } of items.filter(({ state }) => state === 'kept'))
    for (const word of `${title} ${texts.get(id)}`.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      found.set(word, (found.get(word) ?? new Set()).add(id));
  const words = [...found.keys()].sort();
  const step = Math.max(1, Math.floor(words.length / MOST_WORDS));
  const library = openLibrary({ db });
  const faults: string[] = [];
  for (const word of words.filter((_, at) => at % step === 0)) {
    const page = await library.search({ query: `"${word}" `, after: null, limit: ALL });
    const [ids, wanted] = [idsOf(page.items), found.get(word) ?? new Set()];
    if (ids.size !== wanted.size || [...ids].some((id) => !wanted.has(id)))
      faults.push(`“${word}” finds ${ids.size} clippings, and stands in ${wanted.size}`);
  }
  return faults;
}

/** What is wrong with the library as it is; nothing may be, at any moment. */
export async function faultsOf(db: LibraryDb): Promise<string[]> {
  const rows = await allRows(db);
  return [...halves(rows), ...miscounted(rows), ...misfiled(rows)];
}

/** The same after the rest has been filed, with what is wrong with the index then. */
export async function faultsOfFiled(db: LibraryDb): Promise<string[]> {
  const file = () => openLibrary({ db }).fileTheRest(new AbortController().signal);
  // The background files, too, when it starts: it is waited for.
  await navigator.locks.request(FILING_LOCK, file);
  const rows = await allRows(db);
  return [
    ...halves(rows),
    ...miscounted(rows),
    ...misfiled(rows),
    ...misindexed(rows),
    ...(await misfound(db, rows)),
    ...(await faultsOfPictures(db)),
  ];
}

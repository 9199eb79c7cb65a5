// A version and a number → a library of so many clippings as that version would have left it.
import { Dexie } from 'dexie';
import { filedUnder } from '../../lib/library/filing/filed-under';
import { packBody } from '../../lib/library/packed-body';
import { EARLIER_STORES } from '../../test/cases/library/earlier-stores';
import { sampleClipping } from './sample-clippings';

/** Bodies are packed, states and counters kept, since this version. */
const FILED_SINCE = 6;
/** Rows bear what they are listed under since this version. */
const LISTED_SINCE = 8;
/** Every so manieth is in the trash, is starred, was read in part. */
const [TRASHED, STARRED, READ] = [5, 7, 3];

/** The number of the newest version that is not the present one. */
export const LAST_EARLIER = EARLIER_STORES.length;

/** Dexie's version 1 is the database's version 10. */
const NATIVE = 10;

type Row = Readonly<Record<string, unknown>>;

/** The rows of the `n`th clipping, by table. */
function rowsOf(n: number, version: number): Readonly<Record<string, Row>> {
  const { item, body } = sampleClipping(n);
  const { id, savedAt, canonicalUrl } = item;
  const isTrashed = n % TRASHED === 0;
  const back = -Date.parse(savedAt);
  const isStarred = version >= FILED_SINCE && n % STARRED === 0;
  const lists = isTrashed ? {} : { inbox: 1, unread: 1, ...(isStarred && { starred: 1 }) };
  const words = version < FILED_SINCE ? { titleWords: ['title', `story${n}`] } : {};
  const state = { readAt: null, starredAt: isStarred ? savedAt : null, archivedAt: null };
  return {
    items: {
      ...item,
      ...words,
      ...(isTrashed && { deletedAt: savedAt }),
      state: isTrashed ? 'trashed' : 'kept',
      storyKey: canonicalUrl,
      ...(version >= LISTED_SINCE && {
        filed: filedUnder({ savedAt, entities: [], tags: [], state: { id, isTrashed, ...state } }),
      }),
    },
    bodies: version < FILED_SINCE ? { ...body } : packBody(body),
    ...(version >= 2 &&
      n % READ === 0 && { progress: { id, version: 1, offset: 1, length: 9, share: 0.5, readAt: savedAt } }),
    ...(version >= FILED_SINCE && { states: { id, back, isTrashed, ...state, ...lists } }),
    ...(version > FILED_SINCE && { notes: { id, text: `A note on story${n}.`, changedAt: savedAt } }),
  };
}

/** The background makes and renews the library, too: who is overtaken by it begins anew, so often at most. */
const TRIES = 10;

async function writeOnce(name: string, version: number, rows: readonly ReturnType<typeof rowsOf>[]) {
  const db = new Dexie(name);
  EARLIER_STORES.slice(0, version).forEach((stores, at) => void db.version(at + 1).stores(stores));
  try {
    await db.open();
    if (db.backendDB().version !== version * NATIVE) return false;
    for (const table of ['items', 'bodies', 'progress', 'states', 'notes']) {
      const own = rows.flatMap((each) => (each[table] ? [each[table]] : []));
      if (own.length > 0) await db.table(table).bulkAdd(own);
    }
    if (version >= FILED_SINCE) await db.table('counters').bulkAdd(countersOf(rows.length));
    return true;
  } finally {
    db.close();
  }
}

/** What that version counted of so many clippings. */
function countersOf(size: number): Row[] {
  const kept = Array.from({ length: size }, (_, at) => at + 1).filter((n) => n % TRASHED !== 0);
  const starred = kept.filter((n) => n % STARRED === 0);
  const inbox = kept.length;
  const counts = { kept: inbox, inbox, unread: inbox, starred: starred.length, trash: size - inbox };
  return Object.entries(counts).map(([key, count]) => ({ key, count }));
}

/** Writes clippings 1 to `size` into the database `name`, which is made anew, as version `version` would have. */
export async function writeEarlierLibrary(name: string, version: number, size: number): Promise<void> {
  const rows = Array.from({ length: size }, (_, at) => rowsOf(at + 1, version));
  for (let tries = 1; ; tries++) {
    await Dexie.delete(name);
    try {
      if (await writeOnce(name, version, rows)) return;
    } catch (cause) {
      if (tries === TRIES) throw cause;
    }
  }
}

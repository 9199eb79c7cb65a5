// Takes back what an import did, page by page of its journal: what the reader has changed since stays.
import { ERASED, eraseClippings } from '../change-clipping';
import type { LibraryDb } from '../db';
import { unfileClipping } from '../filing/file-clipping';
import { fileAs } from '../filing/file-many';
import { type ChangedField, FILING, logChange } from '../filing/filing-tables';
import { packBody } from '../packed-body';
import { withoutNote } from '../quotes/note-text';
import type { ItemRow } from '../schema/rows';
import { parseBody } from '../stored-rows';
import { type ImportRecord, lastPage, madeIds, writeImport } from './import-journal';
import { knownClipping } from './known-clippings';
import { type Before, type KnownClipping, LOGGED_STATES, STATE_FIELDS } from './merge-story';
import { withoutFacts } from './told-otherwise';

/** Tables that a transaction needs which takes rows back. */
const TABLES = [...new Set([...ERASED, ...FILING])];

/** Whether the reader has done anything with a clipping since the import made it at `at`. */
async function isTouched(db: LibraryDb, id: string, at: string): Promise<boolean> {
  const item = await db.items.get(id);
  if (!item || item.updatedAt !== at) return true;
  const later = await db.changes
    .where(':id')
    .between([id, ''], [id, []])
    .filter((row) => row.at > at)
    .count();
  return later > 0;
}

/** Erases the clippings that an import made, those apart that have been changed since; the value is how many stay. */
async function eraseMade(db: LibraryDb, ids: readonly string[], at: string): Promise<number> {
  const touched = await Promise.all(ids.map((id) => isTouched(db, id, at)));
  const gone = ids.filter((_, index) => !touched[index]);
  for (const item of await db.items.bulkGet(gone))
    if (item) await unfileClipping(db, { ...item, state: 'trashed', deletedAt: at });
  await eraseClippings(db, gone);
  const left = await db.items.bulkGet(ids.filter((_, index) => touched[index]));
  return left.filter((item) => item !== undefined).length;
}

/** The state without what the import set and nobody has changed since. */
function stateBefore({ state }: KnownClipping, before: Before): KnownClipping['state'] {
  const undone = STATE_FIELDS.filter((field) => before.state[field] && state[field] === before.state[field]);
  return { ...state, ...Object.fromEntries(undone.map((field) => [field, null])) };
}

/** The note without what the import wrote. */
function noteBefore(note: string, before: Before): string {
  if (!before.note) return note;
  const { was, is } = before.note;
  if (note === is) return was;
  return withoutNote(note, is.slice(was.trimEnd().length).trim());
}

/** Takes away the quotes that came, those apart on which something has been written since. */
async function dropQuotes(db: LibraryDb, known: KnownClipping, before: Before): Promise<string[]> {
  const came = known.quotes.filter(({ id }) => before.quotes.includes(id));
  const gone = came.filter(({ createdAt, changedAt }) => createdAt === changedAt).map(({ id }) => id);
  await db.quotes.bulkDelete(gone);
  return gone;
}

/** Takes the file's notes from quotes that were there; one in which the reader has written since stays as it is. */
async function dropNotesOnQuotes(db: LibraryDb, { quotes }: KnownClipping, { noted = [], at, now }: Undone) {
  const back = noted.flatMap(({ id, was, is, changedAt }) => {
    const quote = quotes.find((each) => each.id === id);
    if (quote?.note !== is) return [];
    return [{ ...quote, note: was, changedAt: quote.changedAt === at ? changedAt : now }];
  });
  await db.quotes.bulkPut(back);
  return back.map(({ id }) => id);
}
type Undone = Pick<Before, 'noted'> & { readonly at: string; readonly now: string };

/** The row and body as they were: a link is one again, if its text is still the import's. */
async function itemBefore(
  db: LibraryDb,
  { item, before, at }: { readonly item: ItemRow; readonly before: Before; readonly at: string },
) {
  const { filed: _, ...stored } = item;
  const row = withoutFacts(stored, before.facts);
  const savedAt = before.savedAt?.is === item.savedAt ? before.savedAt.was : item.savedAt;
  if (!before.link || item.updatedAt !== at) return { ...row, savedAt };
  const edits = await db.changes.get([item.id, 'edits']);
  if (edits && edits.at > at) return { ...row, savedAt };
  const mentions = { title: [], text: [] };
  const edited = { putBack: [], removed: [] };
  await db.bodies.put(packBody({ id: item.id, html: '', text: '', removals: [], edits: edited, mentions }));
  const { filed: __, ...link } = before.link;
  return { ...link, savedAt };
}

/** Makes a clipping what it was; one that is in the trash or gone stays so. */
async function undoChange(db: LibraryDb, before: Before, { at, now }: { at: string; now: string }) {
  const row = await db.items.get(before.id);
  if (row?.state !== 'kept') return;
  const known = await knownClipping(db, row);
  const item = await itemBefore(db, { item: row, before, at });
  const [state, note] = [stateBefore(known, before), noteBefore(known.note, before)];
  const tags = known.tags.filter((tag) => !before.tags.includes(tag));
  if (note === '') await db.notes.delete(before.id);
  else if (note !== known.note) await db.notes.put({ id: before.id, text: note, changedAt: now });
  const noted = await dropNotesOnQuotes(db, known, { ...before, at, now });
  const quotes = [...noted, ...(await dropQuotes(db, known, before))];
  const body = parseBody(await db.bodies.get(before.id));
  await fileAs(db, [{ item, body, now: { state, tags }, before: known }]);
  const log: ChangedField[] = [
    ...known.tags.filter((tag) => before.tags.includes(tag)).map((tag): ChangedField => `tag:${tag}`),
    ...quotes.map((id): ChangedField => `quote:${id}`),
    ...(note === known.note ? [] : (['note'] as const)),
    ...STATE_FIELDS.filter((field) => state[field] !== known.state[field]).map(
      (field) => LOGGED_STATES[field],
    ),
  ];
  for (const field of log) await logChange(db, { id: before.id, field, at: now });
}

export interface TakingBack {
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Told after each page how many pages of rows are left of how many; both in rows. */
  readonly onProgress: (howFar: { readonly done: number; readonly of: number }) => void;
}

/**
 * Takes back everything that the import did, the newest first, each page in a transaction of its own; stopped or killed,
 * it goes on from there. The value: how many of its clippings stay, because they have been changed since.
 */
export async function takeBack(
  db: LibraryDb,
  record: ImportRecord,
  { now, signal, onProgress }: TakingBack,
): Promise<number> {
  await writeImport(db, { ...record, state: 'taking-back' });
  const made = await madeIds(db);
  let stay = 0;
  for (let last = await lastPage(db); last && !signal.aborted; last = await lastPage(db)) {
    const { key, page } = last;
    stay += await db.transaction('rw', TABLES, async () => {
      // What it made itself, and changed in a later slice, goes as a whole, or stays so if the reader has changed it.
      for (const before of page.changed.filter(({ id }) => !made.has(id)))
        await undoChange(db, before, { at: record.at, now: now().toISOString() });
      await db.housekeeping.delete(key);
      return eraseMade(db, page.made, record.at);
    });
    const left = Number(key.slice(key.lastIndexOf(':') + 1));
    onProgress({ done: record.done - left, of: record.done });
  }
  return stay;
}

// Stories of a file, made into articles → clippings of the library: new ones, and those that it has with what the file adds; together.
import type { LibraryDb } from '../db';
import type { Said } from '../filing/file-clipping';
import { type FiledAs, fileAs } from '../filing/file-many';
import { type ChangeRow, FILING } from '../filing/filing-tables';
import { packBody } from '../packed-body';
import { noteRowShape, quoteShape } from '../quotes/quote-tables';
import { keptRowAmong, rowOfStory } from '../save-clipping';
import type { ItemRow } from '../schema/rows';
import { readableBody, readableItem, UnreadableRowError } from '../stored-json';
import { parseBody } from '../stored-rows';
import type { RowFate } from './import-journal';
import { knownClipping } from './known-clippings';
import {
  type ImportedClipping,
  type ImportStamp,
  type MadeArticle,
  mergedWithStory,
  newFromStory,
} from './merge-story';

/** Names of the tables that a transaction needs which writes stories. */
export const IMPORTED_TABLES = ['bodies', ...FILING];

/** What becomes of a story; `clipping` is null where nothing is written. */
interface Outcome {
  readonly fate: RowFate;
  readonly clipping: ImportedClipping | null;
  readonly before: Said | null;
}

const UNCHANGED = { clipping: null, before: null };

/** Whether all of it could be read back; what could not must not be written. */
function isReadable({ item, body }: ImportedClipping): boolean {
  try {
    readableItem(item);
    if (body) readableBody(body, item.title.length);
    return true;
  } catch (cause) {
    if (cause instanceof UnreadableRowError) return false;
    throw cause;
  }
}

/** Asks for the row of a story once, however often it is wanted. */
function askingOnce(db: LibraryDb): (canonicalUrl: string) => Promise<ItemRow | undefined> {
  const asked = new Map<string, Promise<ItemRow | undefined>>();
  return (canonicalUrl) => {
    const row = asked.get(canonicalUrl) ?? rowOfStory(db, canonicalUrl);
    asked.set(canonicalUrl, row);
    return row;
  };
}

interface Deciding {
  readonly db: LibraryDb;
  readonly stamp: ImportStamp;
  readonly rowAt: (canonicalUrl: string) => Promise<ItemRow | undefined>;
}

async function outcomeOf(made: MadeArticle, { db, stamp, rowAt }: Deciding): Promise<Outcome> {
  const { canonicalUrl, row } = await keptRowAmong(rowAt, made.article);
  if (row?.state === 'trashed') return { fate: 'trashed', ...UNCHANGED };
  const known = row ? await knownClipping(db, row) : null;
  const placed = { ...made, article: { ...made.article, canonicalUrl } };
  const clipping = known ? mergedWithStory(made, known, stamp) : newFromStory(placed, stamp);
  if (!clipping) return { fate: 'same', ...UNCHANGED };
  if (!isReadable(clipping)) return { fate: 'failed', ...UNCHANGED };
  return { fate: known ? 'merged' : 'new', clipping, before: known };
}

const logOf = (clippings: readonly ImportedClipping[], at: string): ChangeRow[] =>
  clippings.flatMap(({ item: { id }, log }) => log.map((field) => ({ id, field, at })));

/** The body as it will be indexed: the new one, or that which stays. */
async function bodiesOf(db: LibraryDb, clippings: readonly ImportedClipping[]) {
  const staying = clippings.flatMap(({ item, body }) => (body ? [] : [item.id]));
  const stored = staying.length > 0 ? await db.bodies.bulkGet(staying) : [];
  const byId = new Map(staying.map((id, at) => [id, stored[at]]));
  return clippings.map(({ item, body }) => body ?? parseBody(byId.get(item.id)));
}

/** Writes clippings with all that stands beside them. */
async function write(
  db: LibraryDb,
  outcomes: readonly (Outcome & { readonly clipping: ImportedClipping })[],
  at: string,
): Promise<void> {
  const clippings = outcomes.map(({ clipping }) => clipping);
  const bodies = clippings.flatMap(({ body }) => (body ? [packBody(body)] : []));
  const notes = clippings.flatMap(({ item: { id }, note }) =>
    note === null ? [] : [noteRowShape.parse({ id, text: note, changedAt: at })],
  );
  await Promise.all([
    db.bodies.bulkPut(bodies),
    db.notes.bulkPut(notes),
    db.quotes.bulkPut(clippings.flatMap(({ quotes }) => quotes.map((quote) => quoteShape.parse(quote)))),
    db.changes.bulkPut(logOf(clippings, at)),
  ]);
  const read = await bodiesOf(db, clippings);
  const filed = outcomes.map(
    ({ clipping: { item, state, tags }, before }, index): FiledAs => ({
      item,
      body: read[index] ?? null,
      now: { state, tags },
      before,
    }),
  );
  await fileAs(db, filed);
}

/** What became of each story, in their order; `clipping`: as it was written. */
export type WrittenStory = Pick<Outcome, 'fate' | 'clipping'>;

/**
 * Takes stories into the library, each once in `stories`. Inside the caller's transaction on `IMPORTED_TABLES`.
 */
export async function writeStories(
  db: LibraryDb,
  stories: readonly MadeArticle[],
  stamp: ImportStamp,
): Promise<WrittenStory[]> {
  const deciding = { db, stamp, rowAt: askingOnce(db) };
  const outcomes = await Promise.all(stories.map((made) => outcomeOf(made, deciding)));
  const written = outcomes.flatMap(({ clipping, ...rest }) => (clipping ? [{ clipping, ...rest }] : []));
  if (written.length > 0) await write(db, written, stamp.now.toISOString());
  return outcomes;
}

// Every write of the library, each over a library in which it has something to do: a name, and what does it.
import { openArchive } from '@/lib/library/archive/open-archive';
import { openBackups, type RestorePlan } from '@/lib/library/backup/backups';
import { openLibraryWatch } from '@/lib/library/backup/library-watch';
import { LibraryDb } from '@/lib/library/db';
import { FILED } from '@/lib/library/filing/filing-tables';
import { openLinks } from '@/lib/library/links/open-links';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import type { QuoteSelectors } from '@/lib/library/quotes/quote-kinds';
import { selectorsOf } from '@/lib/library/quotes/quote-selectors';
import { type Library, openLibrary } from '@/lib/library/repository';
import { aMention } from '../../../builders';
import { at, DAY_MS, NOTHING } from '../use-library';

const START = Date.parse('2024-05-01T08:00:00Z');
const TEXT = 'One word of it, and others that follow.';
const WORK = { signal: new AbortController().signal, onProgress: () => undefined };

/** A library with something of each kind in it. */
export interface Stocked {
  readonly db: LibraryDb;
  readonly library: Library;
  /** Kept, with everything that may stand beside a clipping. */
  readonly kept: string;
  /** In the trash, since yesterday. */
  readonly trashed: string;
  readonly draft: string;
  /** Id of a quote of `kept`. */
  readonly quote: string;
  /** Id of a former text of `kept`. */
  readonly version: string;
  /** A backup of another library, one clipping that is new, one that has another text here; and what it would do. */
  readonly backup: Blob;
  readonly plan: RestorePlan;
}

const clock = () => new Date(START + 40 * DAY_MS);
const valueIn = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const selected = (start: number, end: number): QuoteSelectors => {
  const selectors = selectorsOf(TEXT, { start, end });
  if (!selectors) throw new Error('Nothing is chosen');
  return selectors;
};

/** What another library holds, as a file. */
async function otherBackup(): Promise<Blob> {
  const db = new LibraryDb(`test-${crypto.randomUUID()}`);
  const library = openLibrary({ db, clock: () => new Date(START + 50 * DAY_MS) });
  for (const path of ['new', 'kept']) {
    const { id } = valueIn(await library.save(at(path, { text: `Another text of ${path}.` }), NOTHING));
    valueIn(await library.tag(id, ['restored']));
    valueIn(await openQuotes({ db }).setNote(id, 'A note of the other.'));
    valueIn(await library.keepProgress(id, { offset: 2, length: 9, share: 0.2 }));
  }
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for await (const each of openBackups({ db }).bytes(WORK)) bytes.push(each);
  await db.delete();
  return new Blob(bytes);
}

/** A library in which every write of `WRITES` has something to do. */
export async function stockedLibrary(): Promise<Stocked> {
  const db = new LibraryDb(`test-${crypto.randomUUID()}`);
  let now = START;
  const early = openLibrary({ db, clock: () => new Date(now) });
  const saved = async (path: string, text = TEXT) =>
    valueIn(await early.save(at(path, { text }), { title: [], text: [aMention({ id: 'JP' })] })).id;
  const kept = await saved('kept', 'A former text of it.');
  await saved('kept');
  const trashedEarly = await saved('trashed-early');
  await early.trash(trashedEarly);
  now = START + 39 * DAY_MS;
  const trashed = await saved('trashed');
  await early.trash(trashed);
  for (let n = 0; n < 7; n++) await saved(`other-${n}`); // enough that segments are to be merged
  valueIn(await early.tag(kept, ['grain']));
  const quotes = openQuotes({ db });
  const made = { clippingId: kept, selectors: selected(4, 8), colour: 'yellow', note: 'A note.' } as const;
  const quote = valueIn(await quotes.add(made))?.id ?? '';
  const draft = valueIn(await early.keepDraft(at('draft', { text: TEXT }), NOTHING));
  const version = (await early.versions(kept))[0]?.id ?? '';
  const library = openLibrary({ db, clock });
  const backup = await otherBackup();
  const plan = valueIn(await openBackups({ db, clock }).plan(backup, WORK));
  return { db, library, kept, trashed, draft, quote, version, backup, plan };
}

const edited = {
  edits: { putBack: [], removed: [{ start: 0, end: 3 }] },
  text: ' word of it, and others that follow.',
  mentions: { title: [], text: [aMention({ id: 'NO', start: 1, end: 5 })] },
};

/** Files all of it anew: what a library of an earlier version comes to. */
async function fileAnew({ db, library }: Stocked): Promise<void> {
  await db.housekeeping.delete(FILED);
  await library.fileTheRest(WORK.signal);
}

const restoreBackup = ({ db, backup, plan }: Stocked): Promise<unknown> =>
  openBackups({ db, clock }).restore(backup, plan, WORK);

/** What the write does: of several transactions, or of one, after which all of it is done or nothing. */
type Extent = 'at once' | 'in steps';

export type WriteRow = readonly [name: string, extent: Extent, run: (given: Stocked) => Promise<unknown>];

/** Every write; what it answers is a `Result`, or nothing where it rejects. */
export const WRITES: readonly WriteRow[] = [
  ['save a new article', 'at once', ({ library }) => library.save(at('first', { text: TEXT }), NOTHING)],
  [
    'save another text of an article, the one before becomes a version',
    'at once',
    ({ library }) => library.save(at('kept', { text: 'Quite another text of it, and longer.' }), NOTHING),
  ],
  [
    'save what is in the trash',
    'at once',
    ({ library }) => library.save(at('trashed', { text: TEXT }), NOTHING),
  ],
  ['restore a version', 'at once', ({ library, version }) => library.restoreVersion(version)],
  ['edit a clipping', 'at once', ({ library, kept }) => library.edit(kept, edited)],
  ['edit a draft', 'at once', ({ library, draft }) => library.editDraft(draft, edited)],
  ['keep a draft', 'at once', ({ library }) => library.keepDraft(at('another', { text: TEXT }), NOTHING)],
  ['tag', 'at once', ({ library, kept }) => library.tag(kept, ['oil', 'wheat'])],
  [
    'mark as read, star and archive',
    'at once',
    ({ library, kept, trashed }) =>
      library.setStatus([kept, trashed].map((id) => ({ id, status: { read: true, starred: true } }))),
  ],
  [
    'keep how far was read',
    'at once',
    ({ library, kept }) => library.keepProgress(kept, { offset: 3, length: 9, share: 0.3 }),
  ],
  ['delete', 'at once', ({ library, kept }) => library.trash(kept)],
  ['put back', 'at once', ({ library, trashed }) => library.restore(trashed)],
  ['empty the trash', 'at once', ({ library }) => library.purgeTrash()],
  ['delete many', 'at once', ({ library, kept }) => library.trashMany([kept])],
  ['put many back', 'at once', ({ library, trashed }) => library.restoreMany([trashed])],
  ['tag many', 'at once', ({ db, kept }) => openArchive({ db, clock }).addTags([kept], ['oil'])],
  ['tag as before', 'at once', ({ db, kept }) => openArchive({ db, clock }).retag(new Map([[kept, []]]))],
  ['delete for good', 'at once', ({ db, trashed }) => openArchive({ db, clock }).deleteForGood([trashed])],
  [
    'quote',
    'at once',
    ({ db, kept }) =>
      openQuotes({ db, clock }).add({
        clippingId: kept,
        selectors: selected(0, 3),
        colour: 'green',
        note: '',
      }),
  ],
  ['change a quote', 'at once', ({ db, quote }) => openQuotes({ db, clock }).change(quote, { note: 'New.' })],
  ['remove a quote', 'at once', ({ db, quote }) => openQuotes({ db, clock }).remove(quote)],
  ['write a note', 'at once', ({ db, kept }) => openQuotes({ db, clock }).setNote(kept, 'A note.')],
  [
    'keep a link, with tags, status and a note',
    'at once',
    ({ db }) =>
      openLinks({ db, clock }).save({
        url: 'https://news.example/a-link',
        reason: 'not-read-yet',
        tags: ['oil'],
        status: { starred: true },
        note: 'To be read.',
      }),
  ],
  ['give the library its mark', 'at once', ({ db }) => openLibraryWatch({ db }).setMark()],
  ['restore a backup of a few clippings', 'at once', restoreBackup],
  ['file anew, and merge the index', 'in steps', fileAnew],
];

/** What the library makes of its clippings, step by step; it is made again from where it ended. */
const MADE_IN_STEPS = ['documents', 'segments', 'postings', 'housekeeping'];

const written = (row: unknown): string =>
  JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? value.join() : value));

/** The rows of all tables, by the table, that a write of that extent must leave as they were if it is refused. */
export function rowsOf(db: LibraryDb, extent: Extent): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = db.tables.filter(({ name }) => extent === 'at once' || !MADE_IN_STEPS.includes(name));
  return db.transaction('r', tables, async () => {
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    return Object.fromEntries(tables.map(({ name }, at) => [name, rows[at]?.map(written) ?? []]));
  });
}

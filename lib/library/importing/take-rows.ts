// Rows of foreign files → clippings, a few in a transaction, each transaction with its page of the journal: stopped at any moment, the library is right.
import type { ImportedRow, ReadRow, RowLack } from '../../exchange/imported-row';
import type { LibraryDb } from '../db';
import { withNote } from '../quotes/note-text';
import {
  type FailedRow,
  type ImportCounts,
  type ImportRecord,
  type RowFate,
  writeImport,
  writePage,
} from './import-journal';
import type { ArticleMaker, StoryArticle } from './imported-article';
import { storyArticle } from './imported-article';
import { bothRows } from './imported-story';
import { rowsOfStories } from './known-clippings';
import type { ImportStamp, MadeArticle } from './merge-story';
import { toldBeside } from './told-otherwise';
import { IMPORTED_TABLES, type WrittenStory, writeStories } from './write-stories';

/** Rows that are taken in one transaction, and UTF-16 units of text: their terms are found in one task of some 30 ms. */
const [SLICE, SLICE_LENGTH] = [50, 50_000];

/** A row with the name of its file. */
export interface RowOfFile {
  readonly file: string;
  readonly read: ReadRow;
}

/** Rows that are waiting to be written together. */
export interface RowSlice {
  readonly rows: readonly RowOfFile[];
  /** Number of the last of them among all rows of the import, from 1. */
  readonly end: number;
}

const lengthOf = ({ html = '', text = '' }: ImportedRow): number => Math.max(html.length, text.length);

/** Collects rows; the first `skipped` have been dealt with. */
export async function* inRowSlices(
  rows: AsyncIterable<RowOfFile>,
  skipped: number,
): AsyncGenerator<RowSlice> {
  let waiting: RowOfFile[] = [];
  let [end, length] = [0, 0];
  for await (const row of rows) {
    end++;
    if (end <= skipped) continue;
    const isWholePage = row.read.ok && row.read.row.isWholePage;
    if (isWholePage && waiting.length > 0) {
      yield { rows: waiting, end: end - 1 };
      [waiting, length] = [[], 0];
    }
    waiting.push(row);
    length += row.read.ok ? lengthOf(row.read.row) : 0;
    if (!isWholePage && waiting.length < SLICE && length < SLICE_LENGTH) continue;
    yield { rows: waiting, end };
    [waiting, length] = [[], 0];
  }
  if (waiting.length > 0) yield { rows: waiting, end };
}

/** Of two articles of one story the one that says more stands, with what only the other knows; what that says otherwise is noted. */
function bothStories(one: StoryArticle, other: StoryArticle): StoryArticle {
  const isLonger = other.article.text.length > one.article.text.length;
  const [stands, beside] = isLonger ? [other, one] : [one, other];
  const { facts, note } = toldBeside(stands.article, beside.article);
  const both = bothRows(one.story.row, other.story.row);
  const row = { ...both, note: withNote(both.note ?? '', note) || null };
  const rows = [...one.story.rows, ...other.story.rows];
  return { ...stands, article: { ...stands.article, ...facts }, story: { ...stands.story, row, rows } };
}

/** Each story once, in the order in which they are first told of; what two rows say of one is united. */
function togetherByStory(stories: readonly StoryArticle[]): StoryArticle[] {
  const together = new Map<string, StoryArticle>();
  for (const each of stories) {
    const { key } = each.story;
    const known = together.get(key);
    together.set(key, known ? bothStories(known, each) : each);
  }
  return [...together.values()];
}

/** Articles with whom they name; of those that the library has a text of, nobody is asked. */
async function linked(
  db: LibraryDb,
  stories: readonly StoryArticle[],
  maker: ArticleMaker,
): Promise<MadeArticle[]> {
  const known = await rowsOfStories(
    db,
    stories.map(({ story }) => story),
  );
  return Promise.all(
    stories.map(async (made, at) => {
      const row = known[at];
      const isAsked = !row || row.link !== undefined;
      return { ...made, mentions: isAsked ? await maker.link(made.article) : { title: [], text: [] } };
    }),
  );
}

/** The articles that a slice tells of, and the rows that tell of none. */
async function storiesOf({ rows }: RowSlice, maker: ArticleMaker) {
  const stories: StoryArticle[] = [];
  const failed: FailedRow[] = [];
  for (const [index, { file, read }] of rows.entries()) {
    const { at } = read;
    if (read.ok) stories.push(await storyArticle(read.row, index, maker));
    else failed.push({ file, at, reason: read.reason, shown: read.shown });
  }
  return { stories: togetherByStory(stories), failed };
}

/** Reasons of ours, beside those of the readers. */
export type OwnFault = 'in-trash' | 'unfit';
const FAULT: Partial<Readonly<Record<RowFate, OwnFault>>> = { trashed: 'in-trash', failed: 'unfit' };

/** Rows of stories that did not come in. */
function notTaken(
  stories: readonly MadeArticle[],
  outcomes: readonly WrittenStory[],
  rows: readonly RowOfFile[],
): FailedRow[] {
  return stories.flatMap(({ story }, at) => {
    const reason = FAULT[outcomes[at]!.fate];
    if (reason === undefined) return [];
    return story.rows.map((index) => {
      const { file, read } = rows[index]!;
      return { file, at: read.at, reason, shown: story.row.url };
    });
  });
}

/** Rows that came in without a part of them. */
function lackingOf(
  stories: readonly MadeArticle[],
  outcomes: readonly WrittenStory[],
  rows: readonly RowOfFile[],
): FailedRow[] {
  return stories.flatMap(({ story }, at) => {
    const { fate, clipping } = outcomes[at]!;
    if (fate in FAULT) return [];
    return story.rows.flatMap((index) => {
      const { file, read } = rows[index]!;
      const lacks = new Set<RowLack>((read.ok && read.lacks) || []);
      if (clipping?.isCut && index === story.rows.at(-1)) lacks.add('cut');
      return [...lacks].map((reason) => ({ file, at: read.at, reason, shown: story.row.url }));
    });
  });
}

/** What became of each row: of several rows of one story, the first made it, the others were merged. */
function countRows(
  { counts }: ImportRecord,
  stories: readonly MadeArticle[],
  outcomes: readonly WrittenStory[],
): ImportCounts {
  const sum = { ...counts };
  for (const [at, { fate }] of outcomes.entries()) {
    const rows = stories[at]!.story.rows.length;
    if (fate === 'new') {
      sum.new += 1;
      sum.merged += rows - 1;
    } else sum[fate] += rows;
  }
  return sum;
}

export interface TakingRows {
  readonly db: LibraryDb;
  readonly maker: ArticleMaker;
  readonly newId: () => string;
}

/** A slice that can be written: the articles that it tells of, and the rows that tell of none. */
export interface MadeSlice {
  readonly slice: RowSlice;
  readonly made: readonly MadeArticle[];
  readonly failed: readonly FailedRow[];
}

async function makeSlice(slice: RowSlice, { db, maker }: TakingRows): Promise<MadeSlice> {
  const { stories, failed } = await storiesOf(slice, maker);
  return { slice, made: await linked(db, stories, maker), failed };
}

/** Makes articles of slices, one slice ahead of who writes them: one is made while the other is written. */
export async function* madeAhead(
  slices: AsyncIterable<RowSlice>,
  how: TakingRows,
): AsyncGenerator<MadeSlice> {
  let ahead: Promise<MadeSlice> | null = null;
  try {
    for await (const slice of slices) {
      const made = makeSlice(slice, how);
      made.catch(() => undefined); // told where it is waited for
      const before = ahead;
      ahead = made;
      if (before) yield await before;
    }
    const last = ahead;
    ahead = null;
    if (last) yield await last;
  } finally {
    await Promise.allSettled([ahead]); // nobody waits for it any more
  }
}

/** Takes a slice in; the value is the record as it is now. */
export function takeSlice(
  record: ImportRecord,
  { slice, made, failed }: MadeSlice,
  { db, newId }: TakingRows,
): Promise<ImportRecord> {
  const stamp: ImportStamp = { now: new Date(record.at), newId };
  return db.transaction('rw', IMPORTED_TABLES, async () => {
    const outcomes = await writeStories(db, made, stamp);
    const clippings = outcomes.flatMap(({ clipping }) => clipping ?? []);
    const lacking = lackingOf(made, outcomes, slice.rows);
    await writePage(db, slice.end, {
      made: clippings.flatMap(({ item, before }) => (before ? [] : [item.id])),
      changed: clippings.flatMap(({ before }) => before ?? []),
      failed: [...failed, ...notTaken(made, outcomes, slice.rows), ...lacking],
    });
    const sum = countRows(record, made, outcomes);
    const partly = (sum.partly ?? 0) + new Set(lacking.map(({ file, at }) => `${at} ${file}`)).size;
    const counts = { ...sum, failed: sum.failed + failed.length, ...(partly > 0 && { partly }) };
    const next: ImportRecord = { ...record, done: slice.end, counts };
    await writeImport(db, next);
    return next;
  });
}

// Keeps the search index small in parts: merges its segments in slices, and takes up what a killed merge left behind.
import { mergeSegments, nextMerge } from './merge-segments';
import type { PostingsRow, SearchTables, SegmentRow } from './search-tables';
import { searchedSegments } from './search-tables';
import { BLOCK_FORMAT } from './term-blocks';

/** Blocks in memory at a time of each segment that is read, and of the one that is written. */
const SLICE = 32;
/** Numbers of documents that are asked for at a time. */
const NUMBERS = 10_000;

/** All rows of a segment. */
const rowsOf = (db: SearchTables, segment: number) =>
  db.postings.where('[segment+last]').between([segment, ''], [segment, []]);

/** A segment's blocks in order, a few at a time, each few in a transaction of their own. */
async function* blocksInSlices(db: SearchTables, segment: number): AsyncGenerator<PostingsRow> {
  for (let last: string | null = null; ; ) {
    const from: [number, string] = [segment, last ?? ''];
    const rows: PostingsRow[] = await db.postings
      .where('[segment+last]')
      .between(from, [segment, []], last === null)
      .limit(SLICE)
      .toArray();
    yield* rows;
    if (rows.length < SLICE) return;
    last = rows.at(-1)!.last;
  }
}

/** Whether a document of the segments, whose numbers begin at `first` and end before `behind`, is still there. */
async function aliveIn(db: SearchTables, first: number, behind: number): Promise<Uint8Array> {
  const alive = new Uint8Array(Math.max(0, behind - first));
  for (let from = first; ; ) {
    const docs = await db.documents.where('doc').between(from, behind).limit(NUMBERS).primaryKeys();
    for (const doc of docs) alive[doc - first] = 1;
    if (docs.length < NUMBERS) return alive;
    from = docs.at(-1)! + 1;
  }
}

/** Deletes what merges that were not finished have written. */
async function dropUnfinished(db: SearchTables): Promise<void> {
  const unfinished = (await db.segments.toArray()).filter(({ isUnfinished }) => isUnfinished);
  for (const { id } of unfinished)
    await db.transaction('rw', db.segments, db.postings, async () => {
      await rowsOf(db, id).delete();
      await db.segments.delete(id);
    });
}

/** Where the documents of the segment behind `segments` begin: no number of theirs is higher. */
async function endOf(db: SearchTables, segments: readonly SegmentRow[]): Promise<number> {
  const next = await db.segments.where('first').above(segments.at(-1)!.first).first();
  const newest = await db.documents.orderBy('doc').last();
  return next?.first ?? (newest?.doc ?? 0) + 1;
}

/** Somebody else merges the same index: what is half done is theirs to finish, or to delete. */
class OvertakenError extends Error {}

/** Adds to a segment that is being written; throws where somebody else has deleted it since. */
async function addBlocks(db: SearchTables, id: number, rows: readonly PostingsRow[]): Promise<void> {
  await db.transaction('rw', db.segments, db.postings, async () => {
    if (!(await db.segments.get(id))) throw new OvertakenError();
    await db.postings.bulkAdd(rows);
  });
}

/** Writes the merged segment beside the others; its id. */
async function writeMerged(
  db: SearchTables,
  segments: readonly SegmentRow[],
  isAlive: (doc: number) => boolean,
): Promise<number> {
  const { first } = segments[0]!;
  const id = await db.segments.add({ first, docs: 0, isUnfinished: true, format: BLOCK_FORMAT });
  let rows: PostingsRow[] = [];
  const sources = segments.map((segment) => blocksInSlices(db, segment.id));
  for await (const block of mergeSegments(sources, { first, isAlive })) {
    rows.push({ segment: id, ...block });
    if (rows.length < SLICE) continue;
    await addBlocks(db, id, rows);
    rows = [];
  }
  await addBlocks(db, id, rows);
  return id;
}

/** Puts the merged segment into the place of those that it is made of, at once or not at all; throws where one of them is gone. */
async function replaceBy(
  db: SearchTables,
  segments: readonly SegmentRow[],
  { id, docs }: Pick<SegmentRow, 'id' | 'docs'>,
): Promise<void> {
  const ids = segments.map((segment) => segment.id);
  await db.transaction('rw', db.segments, db.postings, async () => {
    const there = await db.segments.bulkGet([id, ...ids]);
    if (there.includes(undefined)) throw new OvertakenError();
    for (const each of ids) await rowsOf(db, each).delete();
    await db.segments.bulkDelete(ids);
    await db.segments.put({ id, first: segments[0]!.first, docs, format: BLOCK_FORMAT });
  });
}

async function mergeAll(db: SearchTables, signal: AbortSignal): Promise<void> {
  await dropUnfinished(db);
  while (!signal.aborted) {
    const segments = nextMerge(await searchedSegments(db));
    if (!segments) return;
    const first = segments[0]!.first;
    const alive = await aliveIn(db, first, await endOf(db, segments));
    const id = await writeMerged(db, segments, (doc) => alive[doc - first] === 1);
    const docs = alive.reduce((count, each) => count + each, 0);
    await replaceBy(db, segments, { id, docs });
  }
}

/**
 * Merges segments until the index is in order or `signal` aborts. The caller lets nobody else merge the same index at
 * that time; saves and searches may go on. Killed at any moment, it leaves the index as it was; where somebody else
 * merges it all the same, one of them gives way, and nothing is lost.
 */
export async function mergeIndex(db: SearchTables, signal: AbortSignal): Promise<void> {
  try {
    await mergeAll(db, signal);
  } catch (cause) {
    if (!(cause instanceof OvertakenError)) throw cause;
    // What was written in vain goes, and so may what the other is writing, who gives way then, too: the next one merges.
    await dropUnfinished(db);
  }
}

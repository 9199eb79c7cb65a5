// The rows of the search index in the database: what is written for a clipping, and what of a term is read.
import type { Dexie, Table } from 'dexie';
import { segmentOf } from './document-terms';
import type { PackedPostings } from './packed-postings';
import type { FoundTerm } from './rank-documents';
import { BLOCK_FORMAT, entriesWithin } from './term-blocks';

/** A clipping's number in the index: a new one whenever it is indexed anew, so that what was said of it before is void. */
export interface DocumentRow {
  readonly doc: number;
  /** UUID of the clipping. */
  readonly id: string;
}

/** A part of the index: documents that were indexed or merged together. */
export interface SegmentRow {
  readonly id: number;
  /** The lowest number of its documents: no two segments' documents lie between each other. */
  readonly first: number;
  /** Documents that it was written with. */
  readonly docs: number;
  /** It is being written by a merge; not searched. */
  readonly isUnfinished?: true;
  /** How its blocks are written; what was written otherwise is not searched, and is gone when all is indexed anew. */
  readonly format: typeof BLOCK_FORMAT;
}

/** A block of a segment's terms, see `term-blocks.ts`. */
export interface PostingsRow {
  readonly segment: number;
  readonly last: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The tables of the index, in whatever database they are. */
export interface SearchTables extends Pick<Dexie, 'transaction'> {
  readonly documents: Table<DocumentRow, number, Omit<DocumentRow, 'doc'>>;
  readonly segments: Table<SegmentRow, number, Omit<SegmentRow, 'id'> & Partial<Pick<SegmentRow, 'id'>>>;
  readonly postings: Table<PostingsRow, [number, string]>;
}

/** What Dexie is told of them. */
export const SEARCH_STORES = {
  documents: '++doc, &id',
  segments: '++id, first',
  postings: '[segment+last]',
} as const;

/** Sorts behind every string. */
const BEHIND = '\uffff';

/** A clipping, and its terms with their weights, as `weightedTerms` finds them. */
export interface SearchedClipping {
  readonly id: string;
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * Indexes `clippings`, those that were indexed before anew, as one segment; inside the caller's transaction on the three
 * tables. A row a clipping, one for the segment and a block for some 500 terms, whatever the size of the library.
 */
export async function indexClippings(
  db: SearchTables,
  clippings: readonly SearchedClipping[],
): Promise<void> {
  if (clippings.length === 0) return;
  const ids = clippings.map(({ id }) => id);
  await unindexClippings(db, ids);
  const docs = await db.documents.bulkAdd(
    ids.map((id) => ({ id })),
    { allKeys: true },
  );
  const documents = docs.map((doc, at) => ({ doc, terms: clippings[at]!.terms }));
  const row = { first: docs[0]!, docs: docs.length, format: BLOCK_FORMAT } as const;
  const segment = await db.segments.add(row);
  await db.postings.bulkAdd(segmentOf(documents).map((block) => ({ segment, ...block })));
}

/** Takes clippings out of the index; what was written of them is left out when segments are merged. */
export async function unindexClippings(db: SearchTables, ids: readonly string[]): Promise<void> {
  await db.documents.where('id').anyOf(ids).delete();
}

/** Segments that are searched, in the order of their documents. */
export const searchedSegments = async (db: SearchTables): Promise<SegmentRow[]> =>
  (await db.segments.orderBy('first').toArray()).filter(
    ({ isUnfinished, format }) => !isUnfinished && format === BLOCK_FORMAT,
  );

/** Which terms are looked up: `from` up to, and with, `to`. */
export interface TermRange {
  readonly from: string;
  readonly to: string;
}

/** A term alone. */
export const exactly = (term: string): TermRange => ({ from: term, to: term });
/** Every term that begins with `prefix`. */
export const beginningWith = (prefix: string): TermRange => ({ from: prefix, to: prefix + BEHIND });

/** The blocks of `segment` that may hold a term of the range. */
async function blocksOf(db: SearchTables, segment: number, { from, to }: TermRange): Promise<PostingsRow[]> {
  const rows = db.postings.where('[segment+last]');
  const behind = rows.between([segment, to], [segment, []]).first();
  const inside =
    from === to
      ? []
      : await db.postings.where('[segment+last]').between([segment, from], [segment, to]).toArray();
  const last = await behind;
  return last ? [...inside, last] : inside;
}

/** What the index holds of the terms of `range`; inside the caller's transaction. */
export async function readTerms(
  db: SearchTables,
  { segments, range }: { readonly segments: readonly SegmentRow[]; readonly range: TermRange },
): Promise<ReadonlyMap<string, Omit<FoundTerm, 'worth'>>> {
  const blocks = await Promise.all(segments.map(({ id }) => blocksOf(db, id, range)));
  const found = new Map<string, { count: number; postings: PackedPostings[] }>();
  for (const { bytes } of blocks.flat())
    for (const { term, count, postings } of entriesWithin(bytes, range.from, range.to)) {
      const before = found.get(term);
      if (before) {
        before.count += count;
        before.postings.push(postings);
      } else found.set(term, { count, postings: [postings] });
    }
  return found;
}

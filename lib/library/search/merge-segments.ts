// Several segments of the search index, their documents in ascending order, become one; documents that are gone are left out.
import { eachPosting, type Posting, packPostings } from './packed-postings';
import { BlockWriter, entriesOf, type TermBlock, type TermEntry } from './term-blocks';

/** The terms of one segment, block by block as they are asked for. */
class TermStream {
  readonly #blocks: AsyncIterator<Pick<TermBlock, 'bytes'>>;
  #entries: Iterator<TermEntry> = [].values();
  /** The term that comes next; null: none does. */
  head: TermEntry | null = null;

  constructor(blocks: AsyncIterable<Pick<TermBlock, 'bytes'>>) {
    this.#blocks = blocks[Symbol.asyncIterator]();
  }

  async next(): Promise<void> {
    for (;;) {
      const entry = this.#entries.next();
      if (!entry.done) {
        this.head = entry.value;
        return;
      }
      const block = await this.#blocks.next();
      if (block.done) {
        this.head = null;
        return;
      }
      this.#entries = entriesOf(block.value.bytes);
    }
  }
}

/** The smallest term that any of `streams` has next; null: all are at their end. */
function smallestTerm(streams: readonly TermStream[]): string | null {
  let smallest: string | null = null;
  for (const { head } of streams)
    if (head && (smallest === null || head.term < smallest)) smallest = head.term;
  return smallest;
}

/**
 * The blocks of the merged segment, in order. `segments` stand in the order of their documents, which no two share;
 * `isAlive` tells whether a document is still in the library. Reads one block of each segment at a time.
 */
export async function* mergeSegments(
  segments: readonly AsyncIterable<Pick<TermBlock, 'bytes'>>[],
  isAlive: (doc: number) => boolean,
): AsyncGenerator<TermBlock> {
  const streams = segments.map((blocks) => new TermStream(blocks));
  for (const stream of streams) await stream.next();
  const writer = new BlockWriter();
  for (let term = smallestTerm(streams); term !== null; term = smallestTerm(streams)) {
    const list: Posting[] = [];
    for (const stream of streams) {
      if (stream.head?.term !== term) continue;
      eachPosting(stream.head.postings, (doc, weight) => {
        if (isAlive(doc)) list.push({ doc, weight });
      });
      await stream.next();
    }
    if (list.length === 0) continue;
    const block = writer.add({ term, count: list.length, postings: packPostings(list) });
    if (block) yield block;
  }
  const rest = writer.close();
  if (rest) yield rest;
}

/** A segment, as far as deciding what to merge asks. */
export interface SegmentSize {
  readonly id: number;
  /** Documents that it was written with. */
  readonly docs: number;
}

/** Largest segment of each level, in documents; what is larger stays as it is. */
const LEVEL_LIMITS = [8, 64, 512, 4096, 32_768, 262_144, 2_097_152] as const;
/** So many neighbours of a level, or of lower ones, become one. */
const FAN = 8;

/**
 * The segments to merge next, neighbours in the order of their documents, in which `segments` are given; null: the
 * index is in order. A search asks every segment: there are never more than 7 of a level.
 */
export function nextMerge<T extends SegmentSize>(segments: readonly T[]): readonly T[] | null {
  for (const limit of LEVEL_LIMITS) {
    let run: T[] = [];
    for (const segment of segments) {
      // A level's own limit is what its merges make: a full one belongs to the next.
      run = segment.docs < limit ? [...run, segment] : [];
      if (run.length === FAN) return run;
    }
  }
  return null;
}

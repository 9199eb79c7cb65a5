// Several segments of the search index, their documents in ascending order, become one; documents that are gone are left out.
import { eachPosting, type Posting, postingOf } from './packed-postings';
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

  /** Goes on inside the block that is at hand; false: it is at its end. */
  step(): boolean {
    const entry = this.#entries.next();
    if (!entry.done) this.head = entry.value;
    return !entry.done;
  }

  /** Goes on to the first term of the block that follows. */
  async next(): Promise<void> {
    do {
      const block = await this.#blocks.next();
      if (block.done) {
        this.head = null;
        return;
      }
      this.#entries = entriesOf(block.value.bytes);
    } while (!this.step());
  }
}

/** The smallest term that any of `streams` has next; null: all are at their end. */
function smallestTerm(streams: readonly TermStream[]): string | null {
  let smallest: string | null = null;
  for (const { head } of streams)
    if (head && (smallest === null || head.term < smallest)) smallest = head.term;
  return smallest;
}

/** The documents that are merged. */
export interface MergedDocuments {
  /** None has a lower number. */
  readonly first: number;
  /** Whether a document is still in the library. */
  readonly isAlive: (doc: number) => boolean;
}

/**
 * The blocks of the merged segment, in order. `segments` stand in the order of their documents, which no two share.
 * Reads one block of each segment at a time.
 */
export async function* mergeSegments(
  segments: readonly AsyncIterable<Pick<TermBlock, 'bytes'>>[],
  { first, isAlive }: MergedDocuments,
): AsyncGenerator<TermBlock> {
  const streams = segments.map((blocks) => new TermStream(blocks));
  for (const stream of streams) await stream.next();
  const writer = new BlockWriter(first);
  for (let term = smallestTerm(streams); term !== null; term = smallestTerm(streams)) {
    const list: Posting[] = [];
    for (const stream of streams) {
      if (stream.head?.term !== term) continue;
      eachPosting(stream.head.postings, (doc, weight) => {
        if (isAlive(doc)) list.push(postingOf(doc, weight));
      });
      if (!stream.step()) await stream.next();
    }
    if (list.length === 0) continue;
    const block = writer.add(term, list);
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

/** Segments of a level have fewer documents than that; some of its neighbours that have so many together make one of the next. */
const LEVEL_LIMITS = [4, 16, 64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576] as const;
/** So many neighbours at least become one, and so many at most. */
const [FAN, WIDEST] = [4, 32];
/** The oldest segment takes in all others when it has less than so many times as many documents as they. */
const SHARE_OF_OLDEST = 2;
/** Up to so many documents: in more, nearly every word is known, and one segment is no smaller than a few. */
const MOST_IN_ONE = 20_000;

const docsOf = (segments: readonly SegmentSize[]): number =>
  segments.reduce((sum, { docs }) => sum + Math.max(1, docs), 0);

/** Neighbours of the lowest level that has enough of them. */
function crowded<T extends SegmentSize>(segments: readonly T[]): readonly T[] | null {
  for (const limit of LEVEL_LIMITS) {
    const isCrowd = (run: readonly T[]) => run.length >= FAN && docsOf(run) >= limit;
    let run: T[] = [];
    for (const segment of segments) {
      // A level's own limit is what its merges make: a full one belongs to the next.
      if (segment.docs < limit) run.push(segment);
      else if (isCrowd(run)) break;
      else run = [];
      if (run.length === WIDEST) break;
    }
    if (isCrowd(run)) return run;
  }
  return null;
}

/**
 * The segments to merge next, neighbours in the order of their documents, in which `segments` are given; null: the
 * index is in order. A search asks every segment: there are few of each level, and most documents of a library of up
 * to 20,000 clippings are in one.
 */
export function nextMerge<T extends SegmentSize>(segments: readonly T[]): readonly T[] | null {
  const run = crowded(segments);
  if (run) return run;
  const [oldest, ...others] = segments;
  const rest = docsOf(others);
  if (!oldest || rest === 0 || oldest.docs + rest > MOST_IN_ONE) return null;
  return oldest.docs < SHARE_OF_OLDEST * rest ? segments : null;
}

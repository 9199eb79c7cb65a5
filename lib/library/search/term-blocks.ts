// A sorted list of terms with their postings as blocks of bytes, and back: one block is one row of the database.
import {
  ByteReader,
  ByteWriter,
  DamagedIndexError,
  type PackedPostings,
  type Posting,
  writePostings,
} from './packed-postings';

/** A term of a segment, and the packed postings of the documents that hold it. */
export interface TermEntry {
  readonly term: string;
  /** Documents that hold it. */
  readonly count: number;
  readonly postings: PackedPostings;
}

export interface TermBlock {
  /** The last term of the block: a term stands in the first block whose last term is not before it. */
  readonly last: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Raised, together with `INDEX_VERSION`, whenever blocks are written otherwise. */
export const BLOCK_FORMAT = 2;
/** Bytes after which a block is closed: a page of the database's own files; one term may be longer. */
const BLOCK_BYTES = 4096;
/** A term's first byte: how much of the term before it is shared, and how much is its own, up to that many units each. */
const [SHARED_UNIT, MOST] = [16, 15];

const sharedLength = (a: string, b: string): number => {
  let at = 0;
  while (at < MOST && at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};

/** Cuts terms, given in the order of their UTF-16 units, into blocks. */
export class BlockWriter {
  readonly #base: number;
  #writer = new ByteWriter();
  #last = '';

  /** No document is below `base`. */
  constructor(base: number) {
    this.#base = base;
  }

  /** The block that `term` has filled; null: there is room in it. `postings` are sorted, one at least. */
  add(term: string, postings: readonly Posting[]): TermBlock | null {
    const writer = this.#writer;
    if (writer.length === 0) writer.varint(this.#base);
    const shared = sharedLength(this.#last, term);
    const own = term.length - shared;
    writer.byte(shared * SHARED_UNIT + Math.min(own, MOST));
    if (own >= MOST) writer.varint(own - MOST);
    for (let at = shared; at < term.length; at++) writer.varint(term.charCodeAt(at));
    writer.varint(postings.length);
    writePostings(writer, postings, this.#base);
    this.#last = term;
    return writer.length >= BLOCK_BYTES ? this.close() : null;
  }

  /** The block that was begun; null: none was. */
  close(): TermBlock | null {
    if (this.#writer.length === 0) return null;
    const block = { last: this.#last, bytes: this.#writer.done() };
    this.#writer = new ByteWriter();
    this.#last = '';
    return block;
  }
}

/** Reads a block's terms one after the other. Throws `DamagedIndexError` where its bytes cannot be read. */
class BlockReader {
  readonly #reader: ByteReader;
  readonly #base: number;
  /** UTF-16 units of the term that is read now, and how many they are: the array is longer. */
  readonly #units: number[] = [];
  #length = 0;
  /** Documents that hold it. */
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#reader = new ByteReader(bytes);
    this.#base = this.#reader.varint();
  }

  /** Goes on to the next term; false: there is none. What the one before had must have been taken or passed. */
  step(): boolean {
    const reader = this.#reader;
    if (reader.isAtEnd) return false;
    const lengths = reader.byte();
    const short = lengths % SHARED_UNIT;
    const shared = Math.floor(lengths / SHARED_UNIT);
    if (shared > this.#length) throw new DamagedIndexError();
    this.#length = shared + (short === MOST ? MOST + reader.varint() : short);
    for (let at = shared; at < this.#length; at++) this.#units[at] = reader.varint();
    this.#count = reader.varint();
    return true;
  }

  /** Whether the term stands before `other` in the order of their units. */
  isBefore(other: string): boolean {
    const both = Math.min(this.#length, other.length);
    for (let at = 0; at < both; at++) {
      const difference = (this.#units[at] ?? 0) - other.charCodeAt(at);
      if (difference !== 0) return difference < 0;
    }
    return this.#length < other.length;
  }

  pass(): void {
    this.#reader.pass(this.#count);
  }

  take(): TermEntry {
    let term = '';
    for (let at = 0; at < this.#length; at++) term += String.fromCharCode(this.#units[at] ?? 0);
    const [base, count] = [this.#base, this.#count];
    return { term, count, postings: { base, bytes: this.#reader.skipVarints(count) } };
  }
}

/** The terms of a block in their order. Throws `DamagedIndexError` where its bytes cannot be read. */
export function* entriesOf(bytes: Uint8Array): Generator<TermEntry> {
  const reader = new BlockReader(bytes);
  while (reader.step()) yield reader.take();
}

/**
 * Those of a block's terms that stand from `from` up to, and with, `to`. What stands before is passed without being put
 * together, what follows is not read. Throws `DamagedIndexError` as far as it reads.
 */
export function entriesWithin(bytes: Uint8Array, from: string, to: string): TermEntry[] {
  const reader = new BlockReader(bytes);
  const found: TermEntry[] = [];
  while (reader.step()) {
    if (reader.isBefore(from)) {
      reader.pass();
      continue;
    }
    const entry = reader.take();
    if (entry.term > to) break;
    found.push(entry);
  }
  return found;
}

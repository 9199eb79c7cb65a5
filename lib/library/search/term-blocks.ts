// A sorted list of terms with their postings as blocks of bytes, and back: one block is one row of the database.
import { ByteReader, ByteWriter, type PackedPostings, type Posting, writePostings } from './packed-postings';

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

/** The terms of a block in their order. Throws `DamagedIndexError` where its bytes cannot be read. */
export function* entriesOf(bytes: Uint8Array): Generator<TermEntry> {
  const reader = new ByteReader(bytes);
  const base = reader.varint();
  let term = '';
  while (!reader.isAtEnd) {
    const lengths = reader.byte();
    const own = lengths % SHARED_UNIT;
    const length = own === MOST ? MOST + reader.varint() : own;
    let rest = '';
    for (let at = 0; at < length; at++) rest += String.fromCharCode(reader.varint());
    term = term.slice(0, Math.floor(lengths / SHARED_UNIT)) + rest;
    const count = reader.varint();
    yield { term, count, postings: { base, bytes: reader.skipVarints(count) } };
  }
}

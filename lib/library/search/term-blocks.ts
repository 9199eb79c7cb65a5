// A sorted list of terms with their postings as blocks of bytes, and back: one block is one row of the database.
import { ByteReader, ByteWriter } from './packed-postings';

/** A term of a segment, and the packed postings of the documents that hold it. */
export interface TermEntry {
  readonly term: string;
  /** Documents that hold it. */
  readonly count: number;
  readonly postings: Uint8Array;
}

export interface TermBlock {
  /** The last term of the block: a term stands in the first block whose last term is not before it. */
  readonly last: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes after which a block is closed: a page of the database's own files; one term may be longer. */
const BLOCK_BYTES = 4096;

const sharedLength = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};

/** Cuts terms, given in the order of their UTF-16 units, into blocks. */
export class BlockWriter {
  #writer = new ByteWriter();
  #last = '';

  /** The block that `entry` has filled; null: there is room in it. */
  add({ term, count, postings }: TermEntry): TermBlock | null {
    const shared = sharedLength(this.#last, term);
    this.#writer.varint(shared);
    this.#writer.varint(term.length - shared);
    for (let at = shared; at < term.length; at++) this.#writer.varint(term.charCodeAt(at));
    this.#writer.varint(count);
    this.#writer.varint(postings.length);
    this.#writer.raw(postings);
    this.#last = term;
    return this.#writer.length >= BLOCK_BYTES ? this.close() : null;
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
  let term = '';
  while (!reader.isAtEnd) {
    const [shared, length] = [reader.varint(), reader.varint()];
    let rest = '';
    for (let at = 0; at < length; at++) rest += String.fromCharCode(reader.varint());
    term = term.slice(0, shared) + rest;
    const count = reader.varint();
    yield { term, count, postings: reader.take(reader.varint()) };
  }
}

// Which documents hold a term, packed: sorted numbers and weights in, a few bytes out, and back.

/** Weights fit in three bits: with them the distance to the next document is one byte for every common word. */
export const MAX_WEIGHT = 8;

/**
 * A document that holds a term, and how much it is about it, in one number: they are sorted as their documents are, and
 * a list of many costs no object each. See `postingOf`.
 */
export type Posting = number;

/** `doc` is 1 and more, below 2^28; `weight` 1…`MAX_WEIGHT`. */
export const postingOf = (doc: number, weight: number): Posting => doc * MAX_WEIGHT + weight - 1;

/** Postings of one term as they are stored. */
export interface PackedPostings {
  /** No document of theirs has a lower number: the first one is told by its distance. */
  readonly base: number;
  readonly bytes: Uint8Array;
}

const FIRST_CAPACITY = 256;
/** Seven bits a byte; the eighth says that more follow. */
const [LOW_BITS, MORE, BASE] = [0x7f, 0x80, 0x80];

/** Bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  length = 0;

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }

  /** An integer from 0 to 2^53 - 1, seven bits a byte. */
  varint(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > LOW_BITS) {
      this.#bytes[this.length++] = (rest % BASE) | MORE;
      rest = Math.floor(rest / BASE);
    }
    this.#bytes[this.length++] = rest;
  }

  /** An integer from 0 to 255. */
  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  /** What was written, in an array of its own. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}

/** Thrown where stored bytes end too soon: what was stored is damaged. */
export class DamagedIndexError extends Error {
  constructor() {
    super('A part of the search index cannot be read');
    this.name = 'DamagedIndexError';
  }
}

/** Reads what `ByteWriter` wrote; throws `DamagedIndexError` behind the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.offset >= this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.offset++];
    if (byte === undefined) throw new DamagedIndexError();
    return byte;
  }

  varint(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & LOW_BITS) * scale;
      if (byte < MORE) return value;
      scale *= BASE;
    }
  }

  /** Goes behind so many integers. */
  pass(count: number): void {
    for (let left = count; left > 0; ) if (this.byte() < MORE) left--;
  }

  /** The bytes of so many integers, unread. */
  skipVarints(count: number): Uint8Array {
    const start = this.offset;
    this.pass(count);
    return this.#bytes.subarray(start, this.offset);
  }
}

/** Writes postings, sorted, each document once: an integer each. No document is below `base`. */
export function writePostings(writer: ByteWriter, postings: readonly Posting[], base: number): void {
  let last = base * MAX_WEIGHT;
  for (const posting of postings) {
    writer.varint(posting - last);
    last = posting - (posting % MAX_WEIGHT);
  }
}

/** Calls `take` for each of the postings, in the order of the documents. Throws `DamagedIndexError`. */
export function eachPosting(
  { base, bytes }: PackedPostings,
  take: (doc: number, weight: number) => void,
): void {
  const reader = new ByteReader(bytes);
  let doc = base;
  while (!reader.isAtEnd) {
    const packed = reader.varint();
    doc += Math.floor(packed / MAX_WEIGHT);
    take(doc, (packed % MAX_WEIGHT) + 1);
  }
}

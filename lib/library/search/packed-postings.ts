// Which documents hold a term, packed: sorted numbers and weights in, a few bytes out, and back.

/** A document that holds a term, and how much it is about it. */
export interface Posting {
  /** Number of the document, 1 and more, below 2^28. */
  readonly doc: number;
  /** 1…`MAX_WEIGHT`. */
  readonly weight: number;
}

/** Weights fit in three bits: with them the distance to the next document is one byte for every common word. */
export const MAX_WEIGHT = 8;

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

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
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

  varint(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.offset++];
      if (byte === undefined) throw new DamagedIndexError();
      value += (byte & LOW_BITS) * scale;
      if (byte < MORE) return value;
      scale *= BASE;
    }
  }

  take(length: number): Uint8Array {
    const end = this.offset + length;
    if (end > this.#bytes.length) throw new DamagedIndexError();
    const taken = this.#bytes.subarray(this.offset, end);
    this.offset = end;
    return taken;
  }
}

/** `postings`, sorted by document, each once, as bytes. */
export function packPostings(postings: readonly Posting[]): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (const { doc, weight } of postings) {
    writer.varint((doc - last) * MAX_WEIGHT + weight - 1);
    last = doc;
  }
  return writer.done();
}

/** Calls `take` for each posting of `bytes`, in the order of the documents. Throws `DamagedIndexError`. */
export function eachPosting(bytes: Uint8Array, take: (doc: number, weight: number) => void): void {
  const reader = new ByteReader(bytes);
  let doc = 0;
  while (!reader.isAtEnd) {
    const packed = reader.varint();
    doc += Math.floor(packed / MAX_WEIGHT);
    take(doc, (packed % MAX_WEIGHT) + 1);
  }
}

// A file, or a part of one, as pieces of bytes that can be read again from the beginning; a piece in memory at a time.
/** What is needed of a `Blob`. */
export interface FileLike {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes in order; each call begins anew. Walking throws a `SourceFault` for what is expected of files. */
export type Bytes = () => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Thrown inside the readers for what is expected of files; it leaves them as a bad row or a `Result`. */
export class SourceFault extends Error {
  readonly fault: 'damaged' | 'unreadable';
  constructor(fault: SourceFault['fault']) {
    super(fault);
    this.fault = fault;
  }
}

/** Bytes that are read at a time. */
const PIECE = 256 * 1024;

/** What browsers throw when a chosen file cannot be read any more. */
const GONE = new Set(['NotReadableError', 'NotFoundError', 'SecurityError', 'AbortError']);

/** The bytes of `file` from `start` to `end`, exclusive; fewer where the file ends before. */
export async function bytesAt(file: FileLike, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (cause) {
    if (cause instanceof DOMException && GONE.has(cause.name)) throw new SourceFault('unreadable');
    throw cause;
  }
}

/** All of `file`, or its part from `start` to `end`. */
export const bytesOf = (file: FileLike, start = 0, end = file.size): Bytes =>
  async function* pieces() {
    for (let at = start; at < end; at += PIECE) {
      const bytes = await bytesAt(file, at, Math.min(at + PIECE, end));
      if (bytes.length === 0) return; // the file has become shorter
      yield bytes;
    }
  };

/** The first bytes of `bytes`, at most `most`. */
export async function firstBytes(bytes: Bytes, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return joinBytes(pieces).slice(0, most);
}

/** `pieces` one behind the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

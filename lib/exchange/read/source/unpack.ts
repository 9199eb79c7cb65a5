// Packed bytes (deflate, gzip) → unpacked ones, piece by piece, never more than is allowed; what cannot be unpacked is a fault.
import { Gunzip, Inflate } from 'fflate';
import { type Bytes, bytesOf, type FileLike, SourceFault } from './file-bytes';

/** Unpacked, all files of an archive together: more than any library that we know of, by far. */
export const MOST_UNPACKED = 4_000_000_000;
/** How much smaller packing makes texts: rarely 1 : 20; a file that is made to burst has 1 : 1000. */
export const MOST_RATIO = 200;
/** Unpacked bytes below which a file may be packed as well as it likes. */
export const HARMLESS = 50_000_000;
/** Packed bytes that are unpacked at a time: no more than 17 MB come of them, whatever they are. */
const PACKED_PIECE = 16 * 1024;

/** What fflate's two unpackers have in common. */
interface Unpacker {
  ondata: (piece: Uint8Array<ArrayBuffer>, isLast: boolean) => void;
  push(piece: Uint8Array<ArrayBuffer>, isLast?: boolean): void;
}

type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** fflate throws only for bytes that are none of its own. */
function pushTo(unpacker: Unpacker, piece: Uint8Array<ArrayBuffer>, isLast: boolean): boolean {
  try {
    unpacker.push(piece, isLast);
    return true;
  } catch {
    return false;
  }
}

async function* unpack(
  packed: AsyncIterable<Uint8Array<ArrayBuffer>>,
  unpacker: Unpacker,
  most: () => number,
): Pieces {
  let [out, length]: [Uint8Array<ArrayBuffer>[], number] = [[], 0];
  unpacker.ondata = (piece) => {
    length += piece.length;
    if (piece.length > 0) out.push(new Uint8Array(piece));
  };
  for await (const bytes of packed) {
    for (let at = 0; at < bytes.length; at += PACKED_PIECE) {
      const isSound = pushTo(unpacker, bytes.subarray(at, at + PACKED_PIECE), false);
      if (length > most()) throw new SourceFault('damaged');
      yield* out; // what came before the bytes that are wrong is whole
      out = [];
      if (!isSound) throw new SourceFault('damaged');
    }
  }
  const isSound = pushTo(unpacker, new Uint8Array(), true);
  if (length > most()) throw new SourceFault('damaged');
  yield* out;
  if (!isSound) throw new SourceFault('damaged');
}

/** `packed` by deflate → unpacked, at most `most` bytes. Throws a `SourceFault` where it cannot be, or says more. */
export const inflated = (packed: AsyncIterable<Uint8Array<ArrayBuffer>>, most: number): Pieces =>
  unpack(packed, new Inflate(), () => most);

/** Of each byte, what it adds to a CRC-32 (polynomial 0xEDB88320, as in zip and gzip). */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** `bytes` as they are; behind the last a `SourceFault` where their CRC-32 is not `sum`. 0: nobody knows it. */
export async function* summed(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>, sum: number): Pieces {
  let so = 0xffffffff;
  for await (const piece of bytes) {
    for (const byte of piece) so = (so >>> 8) ^ (SUMS[(so ^ byte) & 0xff] ?? 0);
    yield piece;
  }
  if (sum !== 0 && (so ^ 0xffffffff) >>> 0 !== sum) throw new SourceFault('damaged');
}

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b];

/** By its first bytes. */
export const isGzip = (start: Uint8Array): boolean => GZIP.every((byte, at) => start[at] === byte);

/** By its first bytes: `PK`, and that a file, a list or the end of an archive follows. */
export const isZip = (start: Uint8Array): boolean =>
  ZIP.every((byte, at) => start[at] === byte) && [1, 3, 5, 7].includes(start[2] ?? 0);

/** What a gzip file holds, within the same bounds as an archive. */
export const gunzipped = (file: FileLike): Bytes =>
  async function* pieces() {
    let read = 0;
    async function* counted() {
      for await (const piece of bytesOf(file)()) {
        read += piece.length;
        yield piece;
      }
    }
    yield* unpack(counted(), new Gunzip(), () =>
      Math.min(MOST_UNPACKED, Math.max(HARMLESS, read * MOST_RATIO)),
    );
  };

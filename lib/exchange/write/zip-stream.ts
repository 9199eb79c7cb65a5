// Files, one after another → the bytes of a Zip archive; however many there are, one is in memory, and a line of each for the end.
import { deflateSync } from 'fflate';
import { endOf64, endOfArchive, fileRecord, listedFile, locatorOf64 } from './zip-records';

/** A file of an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Packed where it is not given; an EPUB's first file must not be. */
  readonly isStored?: boolean;
}

/** One byte after another, by the polynomial of IEEE 802.3. */
const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of `bytes`, as archives have it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_OF_BYTE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Days of archives count from there. */
const FIRST_YEAR = 1980;

/** Date and time as MS-DOS wrote them, to two seconds, in UTC: the archive is the same wherever it is made. */
function dosTime(instant: string): number {
  const at = new Date(instant);
  const day =
    ((Math.max(0, at.getUTCFullYear() - FIRST_YEAR) << 9) |
      ((at.getUTCMonth() + 1) << 5) |
      at.getUTCDate()) <<
    16;
  return (day | (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)) >>> 0;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** `fflate` speaks of 6 as the level that everybody uses. */
const LEVEL = 6;
/** More files than the old record at the end can count. */
const MANY = 0xffff;

/**
 * The archive, piece by piece; `madeAt`, an ISO 8601 instant, is the time of its files. Each file is written with its
 * length before it, which fflate's own streaming archive does not do, and whose end has no room for 65,535 files.
 * At most 4 GB: that is a million articles; whoever adds pictures counts their bytes.
 */
export async function* zipBytes(
  entries: AsyncIterable<ZipEntry>,
  madeAt: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const time = dosTime(madeAt);
  const listed: Uint8Array[] = [];
  let offset = 0;
  for await (const { name, content, isStored = false } of entries) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const packed = isStored ? bytes : deflateSync(bytes, { level: LEVEL });
    const path = encoder.encode(name);
    const file = { isStored, time, crc: crc32(bytes), packed: packed.length, length: bytes.length };
    listed.push(joined([listedFile({ ...file, path: path.length, offset }), path]));
    const piece = joined([fileRecord({ ...file, path: path.length }), path, packed]);
    yield piece;
    offset += piece.length;
  }
  const directory = joined(listed);
  yield directory;
  const end = { files: listed.length, length: directory.length, offset };
  if (listed.length >= MANY) {
    yield joined([endOf64(end), locatorOf64(offset + directory.length)]);
  }
  yield endOfArchive({ ...end, files: Math.min(listed.length, MANY) });
}

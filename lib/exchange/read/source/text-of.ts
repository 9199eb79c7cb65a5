// Bytes of an unknown encoding → text with `\n` at the ends of its lines, piece by piece; UTF-8, UTF-16, and what pages declare.
import { LONGEST_BODY } from '../../../core/shapes/bounds';
import { type Bytes, joinBytes, SourceFault } from './file-bytes';

const [NEWLINE, RETURN] = [10, 13];
/** Bytes in which a page declares its encoding, and in which UTF-16 is told by its zeros. */
const LOOKED_AT = 2048;
/** A line that is longer is decoded in parts; only one part of a byte sequence that is broken there is lost. */
const LONGEST_LINE = 4_000_000;
const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})/i;

/** How bytes are read that are no UTF-8. */
interface Encoding {
  readonly name: string;
  /** Bytes of the mark at the beginning. */
  readonly skip: number;
  /** UTF-16 is never anything else; everything else may be UTF-8 in parts. */
  readonly isCertain: boolean;
}

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** Share of zeros among each second byte that makes it UTF-16: texts of ours are half ASCII at least. */
const MANY_ZEROS = 0.3;

function utf16Unmarked(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = (bytes.length / 2) * MANY_ZEROS;
  if (bytes.length >= 4 && odd > many && even === 0) return 'utf-16le';
  return bytes.length >= 4 && even > many && odd === 0 ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array): string {
  const [, label = ''] = DECLARED.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
  try {
    return new TextDecoder(label || 'windows-1252').encoding;
  } catch {
    return 'windows-1252'; // a label that no browser knows: nothing else is thrown
  }
}

/** By the beginning of a file. */
function encodingOf(start: Uint8Array): Encoding {
  if (begins(start, 0xef, 0xbb, 0xbf)) return { name: 'windows-1252', skip: 3, isCertain: false };
  if (begins(start, 0xff, 0xfe)) return { name: 'utf-16le', skip: 2, isCertain: true };
  if (begins(start, 0xfe, 0xff)) return { name: 'utf-16be', skip: 2, isCertain: true };
  const unmarked = utf16Unmarked(start);
  if (unmarked) return { name: unmarked, skip: 0, isCertain: true };
  const declared = declaredIn(start);
  return { name: declared.startsWith('utf-') ? 'windows-1252' : declared, skip: 0, isCertain: false };
}

/** Where the last whole line of `bytes` ends, exclusive; 0: no line ends there. */
function endOfLines(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0; at--) {
    if (bytes[at] === NEWLINE || bytes[at] === RETURN) return at + 1;
  }
  return 0;
}

/** The end of a line near the middle of `bytes`; their length where they are one line. */
function middleLine(bytes: Uint8Array): number {
  const before = endOfLines(bytes.subarray(0, bytes.length >> 1));
  if (before > 0) return before;
  let at = bytes.length >> 1;
  while (at < bytes.length && bytes[at] !== NEWLINE && bytes[at] !== RETURN) at++;
  return Math.min(at + 1, bytes.length);
}

/** Whole lines as UTF-8 where they are, and in `other` where they are not: files are mixed by those who mend them. */
function decodeLines(bytes: Uint8Array, utf8: TextDecoder, other: TextDecoder): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const middle = middleLine(bytes);
    if (middle === bytes.length) return other.decode(bytes); // one line, and no UTF-8: nothing else is thrown
    // Halves of halves: the one line that is to blame is found in few steps, and the others stay UTF-8.
    const [first, second] = [bytes.subarray(0, middle), bytes.subarray(middle)];
    return decodeLines(first, utf8, other) + decodeLines(second, utf8, other);
  }
}

async function* decodeMixed(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const other = new TextDecoder(name);
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const end = endOfLines(piece);
    held.push(end > 0 ? piece.subarray(0, end) : piece);
    length += piece.length;
    if (end === 0 && length < LONGEST_LINE) continue;
    yield decodeLines(joinBytes(held), utf8, other);
    const rest = end > 0 ? piece.slice(end) : piece.slice(0, 0);
    [held, length] = [[rest], rest.length];
  }
  if (length > 0) yield decodeLines(joinBytes(held), utf8, other);
}

async function* decodeCertain(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(name);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

async function* without(pieces: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const piece of pieces) {
    yield left > 0 ? piece.subarray(left) : piece;
    left = Math.max(0, left - piece.length);
  }
}

/** The text of `bytes`, in pieces of any length; each line ends with `\n`, whatever it ended with. */
export async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  let encoding: Encoding | null = null;
  for await (const piece of bytes()) {
    encoding = encodingOf(piece.subarray(0, LOOKED_AT));
    break;
  }
  if (encoding === null) return;
  const pieces = without(bytes(), encoding.skip);
  const decoded = encoding.isCertain
    ? decodeCertain(pieces, encoding.name)
    : decodeMixed(pieces, encoding.name);
  let endsOpen = false; // a `\r` at the end of a piece, whose `\n` may begin the next
  for await (const text of decoded) {
    if (text === '') continue;
    const whole = endsOpen && text.startsWith('\n') ? text.slice(1) : text;
    endsOpen = text.endsWith('\r');
    if (whole !== '') yield whole.replace(/\r\n?/g, '\n');
  }
}

/** All of a text that is no longer than an article may be; null: it is longer. */
export async function wholeText(bytes: Bytes): Promise<string | null> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(bytes)) {
    length += piece.length;
    if (length > LONGEST_BODY) return null;
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The beginning of a text, at least `most` UTF-16 units where there are so many before it breaks off. */
export async function startOfText(bytes: Bytes, most: number): Promise<string> {
  let start = '';
  try {
    for await (const piece of textOf(bytes)) {
      start += piece;
      if (start.length >= most) break;
    }
  } catch (cause) {
    if (!(cause instanceof SourceFault && cause.fault === 'damaged' && start !== '')) throw cause;
  }
  return start;
}

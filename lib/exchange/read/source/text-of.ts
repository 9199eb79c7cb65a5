// Bytes of an unknown encoding → text with `\n` at the ends of its lines, piece by piece; UTF-8, UTF-16, and what pages declare.
import { LONGEST_BODY } from '../../../core/shapes/bounds';
import { type Bytes, joinBytes, SourceFault } from './file-bytes';

const [NEWLINE, RETURN] = [10, 13];
/** Bytes in which a page declares its encoding, and in which UTF-16 is told by its zeros. */
const LOOKED_AT = 2048;
/** A line that is longer is decoded in parts, none of which ends inside a sign. */
const LONGEST_LINE = 4_000_000;
const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,40})/i;

/** What old programs write that say nothing of it: a byte a sign. */
const FALLBACK = 'windows-1252';

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
    return new TextDecoder(label || FALLBACK).encoding;
  } catch {
    return FALLBACK; // a label that no browser knows: nothing else is thrown
  }
}

/** By the beginning of a file. */
function encodingOf(start: Uint8Array): Encoding {
  if (begins(start, 0xef, 0xbb, 0xbf)) return { name: FALLBACK, skip: 3, isCertain: false };
  if (begins(start, 0xff, 0xfe)) return { name: 'utf-16le', skip: 2, isCertain: true };
  if (begins(start, 0xfe, 0xff)) return { name: 'utf-16be', skip: 2, isCertain: true };
  const unmarked = utf16Unmarked(start);
  if (unmarked) return { name: unmarked, skip: 0, isCertain: true };
  const declared = declaredIn(start);
  return { name: declared.startsWith('utf-') ? FALLBACK : declared, skip: 0, isCertain: false };
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

/** Bytes of a line that are no UTF-8 together, and are not looked at more closely. */
const SHORT = 1024;
const isAscii = (byte: number | undefined) => byte !== undefined && byte < 0x80;

/** A place near the middle of a line at which no sign is cut that UTF-8 or an encoding of single bytes writes. */
function middleOfLine(bytes: Uint8Array): number {
  let at = bytes.length >> 1;
  while (at < bytes.length && !isAscii(bytes[at])) at++;
  return at;
}

/** Where the last sign of `bytes` ends that is whole, if they are UTF-8. */
function endOfSigns(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (isAscii(byte)) break;
    if (byte < 0xc0) continue; // goes on with what began before
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Decodes lines as UTF-8 where they are, and in another encoding where they are not: files are mixed by those who mend them. */
class LineDecoder {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #other: TextDecoder;
  /** Signs of the other encoding may have several bytes. */
  readonly #isDeclared: boolean;
  /** A part of the line was read in the encoding that is declared: so is the rest of it. */
  #isInOther = false;

  constructor(name: string) {
    this.#other = new TextDecoder(name);
    this.#isDeclared = name !== FALLBACK;
  }

  /** Whole lines; the first may be the end of one of which a part was read. */
  lines(bytes: Uint8Array): string {
    if (!this.#isInOther) return this.#mixed(bytes);
    this.#isInOther = false;
    const end = bytes.findIndex((byte) => byte === NEWLINE || byte === RETURN) + 1 || bytes.length;
    return this.#other.decode(bytes.subarray(0, end)) + this.#mixed(bytes.subarray(end));
  }

  /** A part of a line that goes on. */
  part(bytes: Uint8Array): string {
    const isUtf8 = !this.#isInOther && this.#asUtf8(bytes) !== null;
    if (isUtf8 || !this.#isDeclared) return this.#mixed(bytes);
    this.#isInOther = true;
    return this.#other.decode(bytes, { stream: true });
  }

  #asUtf8(bytes: Uint8Array): string | null {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return null; // no UTF-8: nothing else is thrown
    }
  }

  #mixed(bytes: Uint8Array): string {
    const text = this.#asUtf8(bytes);
    if (text !== null) return text;
    const line = middleLine(bytes);
    const isDivided = line === bytes.length && bytes.length > SHORT && !this.#isDeclared;
    const middle = isDivided ? middleOfLine(bytes) : line;
    if (middle === bytes.length) return this.#other.decode(bytes);
    // Halves of halves: what is to blame is found in few steps, and the rest stays UTF-8.
    return this.#mixed(bytes.subarray(0, middle)) + this.#mixed(bytes.subarray(middle));
  }
}

async function* decodeMixed(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new LineDecoder(name);
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    const hasEnd = endOfLines(piece) > 0;
    if (!hasEnd && length < LONGEST_LINE) continue;
    const all = joinBytes(held);
    const end = hasEnd ? endOfLines(all) : endOfSigns(all);
    const whole = all.subarray(0, end);
    yield hasEnd ? decoder.lines(whole) : decoder.part(whole);
    [held, length] = [[all.subarray(end)], all.length - end];
  }
  yield decoder.lines(joinBytes(held));
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

// A body as it is stored: packed to a third of its size, whatever it is; rows of earlier versions are what they hold.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { lazy } from '../core/collections';
import { NO_EDITS } from '../edits/edits';

/** A row of `bodies`: what `packBody` made, or the plain row of an earlier version. */
export interface BodyRow {
  readonly id: string;
  /** The other fields as JSON in UTF-8, deflated. A field that stands beside it is newer than the same one in it. */
  readonly packed?: Uint8Array<ArrayBuffer>;
  /**
   * The text in UTF-8, deflated, where it is shown as it is: a search needs no more of a body, and unpacks a third of it.
   * `packed` does not hold the text then, and is deflated with the text for a dictionary, because its HTML says the same.
   */
  readonly words?: Uint8Array<ArrayBuffer>;
  readonly [field: string]: unknown;
}

/** Most of what can be saved is saved at this level; the next ones cost twice the time for a hundredth. */
const LEVEL = 6;

/** Bytes that are stored as they are, in the same form: `fflate` takes 170 kB to save a hundred of them, and links are no longer. */
const SHORT = 512;

const deflated = (bytes: Uint8Array, dictionary?: Uint8Array): Uint8Array<ArrayBuffer> =>
  deflateSync(bytes, { level: bytes.length < SHORT ? 0 : LEVEL, ...(dictionary && { dictionary }) }).slice();

/**
 * Room for what is unpacked, used for one body after the other: without it `fflate` takes 131 kB for each, and half of
 * the time of a search for a phrase, or of a backup, goes into clearing them away. In bytes.
 */
const ROOM = 1 << 18;
const room = lazy(() => new Uint8Array(ROOM));

/** What `packed` was; to be read before the next is unpacked. Throws where it cannot be. */
function inflated(packed: Uint8Array, dictionary?: Uint8Array): Uint8Array {
  const known = dictionary && { dictionary };
  const bytes = inflateSync(packed, { out: room(), ...known });
  // What fills the room may have needed more: it is cut without a word.
  return bytes.length < ROOM ? bytes : inflateSync(packed, known);
}

/** Whether stored edits change nothing, as far as a look can tell. */
export const isUnedited = (edits: unknown): boolean => JSON.stringify(edits) === JSON.stringify(NO_EDITS);
/** What JSON can say and UTF-8 cannot: half of a pair that makes a character, and, at the beginning, a mark of its own. */
const UNSAYABLE = /\p{Cs}|^\ufeff/u;
const isPlainText = (text: unknown): text is string => typeof text === 'string' && !UNSAYABLE.test(text);

/** `body` as it is stored. */
export function packBody<T extends { readonly id: string }>(body: T): BodyRow {
  const { id, ...fields }: BodyRow = body;
  const { text, ...others } = fields;
  if (!isPlainText(text) || !isUnedited(fields['edits']))
    return { id, packed: deflated(strToU8(JSON.stringify(fields))) };
  const bytes = strToU8(text);
  return { id, words: deflated(bytes), packed: deflated(strToU8(JSON.stringify(others)), bytes) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `read` makes of packed bytes; null: they are none, or cannot be read. */
function attemptUnpacking<T>(packed: unknown, read: (bytes: Uint8Array) => T | null): T | null {
  if (!(packed instanceof Uint8Array)) return null;
  try {
    return read(packed);
  } catch {
    // What is damaged is told by those who ask for its parts; the row stays as it is.
    return null;
  }
}

/** The fields in `packed`; null: they cannot be read. */
const unpacked = (packed: unknown, dictionary?: Uint8Array) =>
  attemptUnpacking(packed, (bytes) => {
    const fields: unknown = JSON.parse(strFromU8(inflated(bytes, dictionary)));
    return isRecord(fields) ? fields : null;
  });

/** The bytes of a text that was packed apart; null: it cannot be read. */
const unpackedWords = (words: unknown) => attemptUnpacking(words, (bytes) => inflated(bytes).slice());

/** The fields of a stored body, and whether all of it can be unpacked: what cannot must not be written over. */
export interface UnpackedBody {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly isWhole: boolean;
}

/** A stored body, to be parsed; of one whose packing is damaged, the fields that stand beside it. */
export function unpackWhole(row: unknown): UnpackedBody {
  if (!isRecord(row)) return { fields: {}, isWhole: true };
  if (!('packed' in row)) return { fields: row, isWhole: true };
  const { packed, words, ...beside } = row;
  if (words === undefined) {
    const fields = unpacked(packed);
    return { fields: { ...fields, ...beside }, isWhole: packed === undefined || fields !== null };
  }
  const bytes = unpackedWords(words);
  const fields = bytes && unpacked(packed, bytes);
  return fields
    ? { fields: { ...fields, text: strFromU8(bytes), ...beside }, isWhole: true }
    : { fields: beside, isWhole: false };
}

/** The text of a stored body that nobody has edited, where it was packed apart; null: it takes `unpackBody` to know it. */
export function unpackedText(row: unknown): string | null {
  if (!isRecord(row) || row['words'] === undefined || 'text' in row || 'edits' in row) return null;
  const bytes = unpackedWords(row['words']);
  return bytes && strFromU8(bytes);
}

/** The fields of a stored body as `unpackWhole` gives them. */
export const unpackBody = (row: unknown): UnpackedBody['fields'] => unpackWhole(row).fields;

/** Whether all of a row can be unpacked. */
export const isUnpackable = (row: BodyRow): boolean => unpackWhole(row).isWhole;

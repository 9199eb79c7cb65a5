// A backup file, read as a stream: line by line, parsed, its sum compared at the end; a file of any size, a line in memory.
import { err, ok, type Result } from '../../core/result';
import {
  type BackupEnd,
  type BackupFileError,
  type BackupHead,
  LineSum,
  parseEnd,
  parseHead,
} from './backup-file';
import { parseBundle, type ReadBundle } from './clipping-bundle';
import { type PictureLine, parsePictureLine } from './picture-lines';
import { type LongWork, takingTurns } from './write-backup';

/** Longest line, in bytes: six texts of the longest article that can be saved, with room. Longer ones are not ours. */
const LONGEST_LINE = 100_000_000;
const NEWLINE = 10;
/** First bytes of a gzip file. */
const GZIP = [0x1f, 0x8b];

/** Thrown inside this file for what is expected of files; it leaves as a `Result`. */
class FileFault extends Error {
  readonly fault: BackupFileError['kind'];
  constructor(fault: BackupFileError['kind']) {
    super(fault);
    this.fault = fault;
  }
}

/** What browsers throw when a chosen file cannot be read any more. */
const GONE = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

/** What a file's stream says no by: the file is gone, or what it holds cannot be unpacked, or not to its end. */
const faultOf = (cause: unknown): FileFault =>
  new FileFault(cause instanceof DOMException && GONE.has(cause.name) ? 'unreadable' : 'damaged');

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The file's first bytes, and the stream of all of it. */
async function startOf(file: Blob) {
  try {
    const bytes = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
    return { bytes, stream: file.stream() };
  } catch (cause) {
    throw faultOf(cause);
  }
}

/** The file's bytes; unpacked, unless somebody has done so before. `onBytes` is told how many of the file were read. */
async function contentOf(file: Blob, onBytes: (read: number) => void): Promise<ReadableStream<Uint8Array>> {
  const start = await startOf(file);
  let read = 0;
  const counted = start.stream.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        read += piece.length;
        onBytes(read);
        controller.enqueue(piece);
      },
    }),
  );
  const isPacked = GZIP.every((byte, at) => start.bytes[at] === byte);
  return isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
}

/** Lines with their newlines; the last one may lack it. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  let [begun, length]: [Uint8Array[], number] = [[], 0];
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw faultOf(cause);
      });
      if (done) break;
      let from = 0;
      for (let at = value.indexOf(NEWLINE); at >= 0; at = value.indexOf(NEWLINE, from)) {
        yield joined([...begun, value.subarray(from, at + 1)]);
        [begun, length, from] = [[], 0, at + 1];
      }
      const rest = value.slice(from);
      begun.push(rest);
      length += rest.length;
      if (length > LONGEST_LINE) throw new FileFault('damaged');
    }
  } finally {
    await reader.cancel().catch(() => undefined); // a stream that broke is cancelled already
  }
  if (length > 0) yield joined(begun);
}

/** A line of the file that is a clipping, as far as it can be read; null: it cannot be taken in. */
export type BackupLine = ReadBundle | null;

/** What the file says of itself, at its end. */
export interface WholeBackup {
  readonly head: BackupHead;
  readonly clippings: number;
}

/** What a line says; undefined: it is no JSON. */
function jsonIn(bytes: Uint8Array, decoder: TextDecoder): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined; // no UTF-8, or no JSON: nothing else is thrown
  }
}

function headIn(line: unknown): BackupHead {
  const head = parseHead(line);
  if (head === null) throw new FileFault('other-file');
  if ('kind' in head) throw new FileFault(head.kind);
  return head;
}

/** What is done with the lines of a file; pictures, which stand behind the clippings, may be left where they are. */
export interface BackupTakers {
  readonly take: (line: BackupLine) => Promise<void>;
  readonly takePicture?: (line: PictureLine) => Promise<void>;
}

/** Hands each clipping of the file to `take`, in order, and compares sum and count. */
async function readLines(
  file: Blob,
  { take, takePicture }: BackupTakers,
  { signal, onProgress }: LongWork,
): Promise<WholeBackup> {
  const [decoder, sum] = [new TextDecoder('utf-8', { fatal: true }), new LineSum()];
  let [head, end, clippings]: [BackupHead | null, BackupEnd | null, number] = [null, null, 0];
  const turn = takingTurns();
  const content = await contentOf(file, (done) => onProgress({ done, of: file.size }));
  for await (const bytes of linesOf(content)) {
    signal.throwIfAborted();
    const line = jsonIn(bytes, decoder);
    if (end || (head && line === undefined)) throw new FileFault('damaged');
    if (!head) head = headIn(line);
    else {
      end = parseEnd(line);
      if (end) continue;
      const picture = parsePictureLine(line);
      if (picture) await takePicture?.(picture);
      else {
        await take(parseBundle(line));
        clippings++;
      }
    }
    await sum.add(bytes);
    await turn();
  }
  if (!head) throw new FileFault('other-file');
  if (end?.sum !== (await sum.value()) || end.clippings !== clippings) throw new FileFault('damaged');
  return { head, clippings };
}

/**
 * Reads all of a backup file and gives each line to `takers`; only at the end is it known whether the file is whole.
 * Rejects with the signal's reason when that aborts, and with what they throw.
 */
export async function readBackup(
  file: Blob,
  takers: BackupTakers,
  work: LongWork,
): Promise<Result<WholeBackup, BackupFileError>> {
  try {
    return ok(await readLines(file, takers, work));
  } catch (cause) {
    if (cause instanceof FileFault) return err({ kind: cause.fault });
    throw cause;
  }
}

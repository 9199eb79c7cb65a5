// The heads by which a zip lists its files (PKWARE's APPNOTE, as far as it is needed): bytes → names, sizes and places.
import { bytesAt, bytesOf, type FileLike } from './file-bytes';

/** What the archive says of a file in it. */
export interface ListedFile {
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  /** Bytes in the archive, and unpacked; in an archive that broke off, at most so many. */
  readonly packed: number;
  readonly size: number;
  /** Of its unpacked bytes (CRC-32); 0: not said. */
  readonly sum: number;
  /** Of its own head, in the archive. */
  readonly at: number;
}

export const LOCAL_SIZE = 30;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LOCKED_FLAG = 1;
const UTF8_FLAG = 0x800;
/** Files that are listed at most. */
export const MOST_ENTRIES = 200_000;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function nameOf(bytes: Uint8Array, flags: number): string {
  const encoding = (flags & UTF8_FLAG) !== 0 ? 'utf-8' : 'windows-1252';
  try {
    // Many programs write UTF-8 and forget to say so.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encoding).decode(bytes); // no UTF-8: nothing else is thrown
  }
}

/** Where the list of an archive is; null: its end is missing, or leads out of the file. */
async function findList(file: FileLike): Promise<{ readonly at: number; readonly end: number } | null> {
  const from = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const bytes = await bytesAt(file, from, file.size);
  const view = viewOf(bytes);
  for (let at = bytes.length - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (start + size <= from + at) return { at: start, end: start + size };
  }
  return null;
}

/** The archive's own list of its files; null: it has none, or one that breaks off. */
export async function readList(file: FileLike): Promise<readonly ListedFile[] | null> {
  const list = await findList(file);
  if (!list) return null;
  const bytes = await bytesAt(file, list.at, list.end);
  const view = viewOf(bytes);
  const listed: ListedFile[] = [];
  let at = 0;
  while (at < bytes.length && listed.length <= MOST_ENTRIES) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const flags = view.getUint16(at + 8, true);
    const nameAt = at + CENTRAL_SIZE;
    const nameEnd = nameAt + view.getUint16(at + 28, true);
    listed.push({
      name: nameOf(bytes.subarray(nameAt, nameEnd), flags),
      method: view.getUint16(at + 10, true),
      isLocked: (flags & LOCKED_FLAG) !== 0,
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return listed;
}

/** Where the packed bytes begin of the file whose head stands at `at`; null: no head stands there. */
export async function dataAfterHead(file: FileLike, at: number): Promise<number | null> {
  const head = await bytesAt(file, at, at + LOCAL_SIZE);
  if (head.length < LOCAL_SIZE) return null;
  const view = viewOf(head);
  if (view.getUint32(0, true) !== LOCAL) return null;
  return at + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
}

/**
 * The files of an archive whose list is missing, by their own heads. Where a head does not say how long its file is,
 * the file goes on to the next head; no file unpacks to more than `ratio` times its length.
 */
export async function walkHeads(file: FileLike, ratio: number): Promise<readonly ListedFile[]> {
  const listed: ListedFile[] = [];
  let at = 0;
  while (listed.length <= MOST_ENTRIES) {
    const start = await dataAfterHead(file, at);
    if (start === null || start > file.size) break;
    const head = await bytesAt(file, at, start);
    const view = viewOf(head);
    const [flags, known] = [view.getUint16(6, true), view.getUint32(18, true)];
    const packed = known > 0 ? known : (await nextHead(file, start)) - start;
    listed.push({
      name: nameOf(head.subarray(LOCAL_SIZE, LOCAL_SIZE + view.getUint16(26, true)), flags),
      method: view.getUint16(8, true),
      isLocked: (flags & LOCKED_FLAG) !== 0,
      sum: view.getUint32(14, true),
      packed: Math.min(packed, file.size - start),
      size: view.getUint32(22, true) || packed * ratio,
      at,
    });
    at = start + packed;
    if (known > 0) at = await nextHead(file, at); // behind a file there may be a descriptor
  }
  return listed;
}

/** Where the next head stands, from `from` on; the end of the file where there is none. */
async function nextHead(file: FileLike, from: number): Promise<number> {
  const [P, K] = [0x50, 0x4b];
  let at = from;
  for await (const piece of bytesOf(file, from)()) {
    for (let found = piece.indexOf(P); found >= 0; found = piece.indexOf(P, found + 1)) {
      if (piece[found + 1] === K && piece[found + 2] === 3 && piece[found + 3] === 4) return at + found;
    }
    at += piece.length;
  }
  return at;
}

// A zip file → the files in it, each readable by itself and again; what would unpack to more than we take is refused before.
import { err, ok, type Result } from '../../../core/result';
import type { FileFault } from '../../imported-row';
import { dataAfterHead, type ListedFile, MOST_ENTRIES, readList, walkHeads } from './archive-heads';
import { type Bytes, bytesOf, type FileLike, SourceFault } from './file-bytes';
import { HARMLESS, inflated, MOST_RATIO, MOST_UNPACKED, summed } from './unpack';

/** A file in an archive. Its name is shown and looked up, never opened: `../` in it leads nowhere. */
export interface ArchiveEntry {
  readonly name: string;
  /** Unpacked; walking throws a `SourceFault` where it cannot be, or says more than it promised. */
  readonly bytes: Bytes;
}

export interface ForeignArchive {
  readonly entries: readonly ArchiveEntry[];
  /** Its list is missing: there may have been more files. */
  readonly isCut: boolean;
}

/** In the place of sizes that stand elsewhere, in archives of more than 4 GB: we do not take those. */
const ELSEWHERE = 0xffffffff;
const [STORED, DEFLATED] = [0, 8];

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Why an archive is refused by what it says of itself; null: nothing speaks against it. */
function faultIn(listed: readonly ListedFile[], fileSize: number): FileFault | null {
  if (listed.length === 0) return 'damaged';
  if (listed.every((entry) => entry.isLocked)) return 'locked';
  const size = sumOf(listed.map((entry) => entry.size));
  const packed = sumOf(listed.map((entry) => entry.packed));
  // Files that lie over one another are written once and unpacked many times.
  const isOverlaid = packed > fileSize;
  const isTight = size > HARMLESS && size > packed * MOST_RATIO;
  const isBeyond = listed.some((entry) => entry.size === ELSEWHERE || entry.at === ELSEWHERE);
  const isTooMuch = listed.length > MOST_ENTRIES || size > MOST_UNPACKED;
  return isOverlaid || isTight || isBeyond || isTooMuch ? 'too-large' : null;
}

function entryBytes(file: FileLike, entry: ListedFile): Bytes {
  return async function* unpacked() {
    const start = await dataAfterHead(file, entry.at);
    if (start === null || entry.isLocked) throw new SourceFault('damaged');
    const packed = bytesOf(file, start, Math.min(start + entry.packed, file.size));
    if (entry.method === STORED) yield* summed(packed(), entry.sum);
    else if (entry.method === DEFLATED) yield* summed(inflated(packed(), entry.size), entry.sum);
    else throw new SourceFault('damaged');
  };
}

/** What systems put into archives for themselves. */
const NOT_FILES = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)|\/$/i;

/**
 * The files of an archive in its order, without folders and what systems put beside them. Nothing is unpacked here,
 * and no byte more than the archive promised later.
 */
export async function readArchive(file: FileLike): Promise<Result<ForeignArchive, FileFault>> {
  try {
    const list = await readList(file);
    const listed = list ?? (await walkHeads(file, MOST_RATIO));
    const fault = faultIn(listed, file.size);
    if (fault) return err(fault);
    const entries = listed
      .filter(({ name }) => !NOT_FILES.test(name))
      .map((entry) => ({ name: entry.name, bytes: entryBytes(file, entry) }));
    return ok({ entries, isCut: list === null });
  } catch (cause) {
    if (cause instanceof SourceFault) return err(cause.fault);
    throw cause;
  }
}

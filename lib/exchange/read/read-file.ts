// The one door of the readers: a file of any kind → what it is, and its rows one at a time; nothing here knows the library.
import { err, ok, type Result } from '../../core/result';
import type { FileFault, FileReading, ReadFile, ReadRow } from '../imported-row';
import { type ArchiveReading, readArchiveRows } from './archive-rows';
import { recognise } from './recognise';
import { guarded, rowsOf } from './rows-of';
import { bytesAt, bytesOf, type FileLike, SourceFault } from './source/file-bytes';
import { gunzipped, isGzip, isZip } from './source/unpack';

/** Bytes by which archives are told. */
const MARK = 4;

async function readOne(file: FileLike, isPacked: boolean): Promise<Result<ArchiveReading, FileFault>> {
  const bytes = isPacked ? gunzipped(file) : bytesOf(file);
  const known = await recognise(bytes);
  if (!known) return err('unknown-format');
  return ok({ format: known.format, rows: () => guarded(rowsOf(bytes, known)) });
}

async function hasRow(rows: AsyncIterable<ReadRow>): Promise<boolean> {
  for await (const _row of rows) return true;
  return false;
}

async function open(file: FileLike): Promise<Result<ArchiveReading, FileFault>> {
  const mark = await bytesAt(file, 0, MARK);
  if (mark.length === 0) return err('empty');
  return isZip(mark) ? readArchiveRows(file) : readOne(file, isGzip(mark));
}

/**
 * What `file` is, told by its content, and its rows. The rows are read while they are walked through, a piece of the
 * file in memory at a time; each walk begins anew. A file that is gone on the way gives a last row that says so.
 */
export async function readFile(file: FileLike): Promise<FileReading> {
  try {
    const reading = await open(file);
    if (!reading.ok) return reading;
    const { format, rows } = reading.value;
    const read: ReadFile = { format, rows: { [Symbol.asyncIterator]: () => rows()[Symbol.asyncIterator]() } };
    return format === 'backup' || (await hasRow(read.rows)) ? ok(read) : err('no-rows');
  } catch (cause) {
    if (cause instanceof SourceFault) return err(cause.fault);
    throw cause;
  }
}

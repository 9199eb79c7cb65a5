// The door to imports: files of other programs are looked into, taken in, and, when the reader wants, taken back.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import { err, ok, type Result } from '../../core/result';
import { type LibraryDb, ownLibraryDb } from '../db';
import { attempt, type SaveError } from '../storage-error';
import {
  beginImport,
  dropFiles,
  type FailedRows,
  failedRows,
  filesOfImport,
  forgetImport,
  type ImportRecord,
  NO_ROWS,
  readImport,
  writeImport,
} from './import-journal';
import type { ArticleMaker } from './imported-article';
import {
  type ImportFile,
  type ImportPlan,
  type Planning,
  planImport,
  type ReadImportFile,
} from './plan-import';
import { takeBack } from './take-back';
import { inRowSlices, madeAhead, type RowOfFile, takeSlice } from './take-rows';

export type { FailedRow, FailedRows, ImportCounts, ImportRecord } from './import-journal';
export type { ImportFile, ImportPlan } from './plan-import';

/** Work that goes on for a while. */
export interface ImportWork {
  readonly signal: AbortSignal;
  readonly onProgress: (howFar: { readonly done: number; readonly of: number }) => void;
}

/** The files of an import are not there any more, or say something else: nothing more of it can be taken in. */
export interface FilesGone {
  readonly kind: 'files-gone';
}

/** Reads reject when storage is unavailable. One import at a time: the caller sees to it. */
export interface Imports {
  /** What importing would do; nothing is changed. Rejects when the signal aborts. */
  plan(files: readonly ImportFile[], work: Omit<Planning, 'read'>): Promise<ImportPlan>;
  /** Begins an import as `plan` has it, and keeps its files until it is over. Nothing is taken in yet. */
  begin(files: readonly ImportFile[], plan: ImportPlan): Promise<Result<ImportRecord, SaveError>>;
  /** Goes on with the import that was begun, until its end, or until the signal aborts; the value is how it stands. */
  run(work: ImportWork): Promise<Result<ImportRecord, SaveError | FilesGone>>;
  /** Takes the last import back; the value: how many of its clippings stay, because they were changed since. */
  takeBack(work: ImportWork): Promise<Result<number, SaveError>>;
  /** The import that is running, or was the last; null: there is none. */
  last(): Promise<ImportRecord | null>;
  /** Rows of it that did not come in, or not all of them, at most so many. */
  failed(most: number): Promise<FailedRows>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

export interface ImportDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly read: ReadImportFile;
  readonly maker: ArticleMaker;
}

type Needed = Pick<ImportDeps, 'read' | 'maker'>;

/** Thrown inside, where a file that could be read when it was chosen cannot be read any more; leaves as a value. */
class FileGone extends Error {}

/** All rows of all files, one after the other. A file without its rows would leave those of the next uncounted. */
async function* rowsOfFiles(files: readonly ImportFile[], read: ReadImportFile): AsyncGenerator<RowOfFile> {
  for (const file of files) {
    const reading = await read(file);
    if (!reading.ok) throw new FileGone(reading.error);
    for await (const row of reading.value.rows) yield { file: file.name, read: row };
  }
}

/** The files of the import, by the names that they had; null: they are gone. */
async function keptFiles(db: LibraryDb, { files }: ImportRecord): Promise<ImportFile[] | null> {
  const blobs = await filesOfImport(db);
  if (blobs?.length !== files.length) return null;
  return files.map((name, at) => ({ name, file: blobs[at]! }));
}

/** Takes in what is left of an import. */
async function goOn(
  deps: Omit<ImportDeps, 'clock'>,
  { signal, onProgress }: ImportWork,
): Promise<Result<ImportRecord, FilesGone>> {
  const { db, read } = deps;
  let record = await readImport(db);
  const files = record && (await keptFiles(db, record));
  if (!record || !files) return err({ kind: 'files-gone' });
  const slices = inRowSlices(rowsOfFiles(files, read), record.done);
  for await (const made of madeAhead(slices, deps)) {
    if (signal.aborted) return ok(record);
    record = await takeSlice(record, made, deps);
    onProgress({ done: record.done, of: record.of });
  }
  if (signal.aborted) return ok(record);
  const over: ImportRecord = { ...record, state: 'done', of: record.done };
  await db.transaction('rw', db.housekeeping, async () => {
    await writeImport(db, over);
    await dropFiles(db);
  });
  return ok(over);
}

/** Opens nothing yet: the database is opened by the first call. */
export function openImports({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
  ...needed
}: Partial<ImportDeps> & Needed): Imports {
  const deps = { db, newId, ...needed };
  return {
    plan: (files, work) => planImport(db, files, { ...work, read: needed.read }),
    begin: (files, { rows }) =>
      attempt(async () => {
        const record: ImportRecord = {
          version: 1,
          id: newId(),
          at: clock().toISOString(),
          files: files.map(({ name }) => name),
          state: 'running',
          done: 0,
          of: rows,
          counts: NO_ROWS,
        };
        await beginImport(
          db,
          record,
          files.map(({ file }) => file),
        );
        return record;
      }),
    run: async (work) => {
      try {
        const run = await attempt(() => goOn(deps, work));
        return run.ok ? run.value : run;
      } catch (cause) {
        if (cause instanceof FileGone) return err({ kind: 'files-gone' });
        throw cause;
      }
    },
    takeBack: (work) =>
      attempt(async () => {
        const record = await readImport(db);
        if (!record) return 0;
        const stay = await takeBack(db, record, { ...work, now: clock });
        if (!work.signal.aborted) await forgetImport(db);
        return stay;
      }),
    last: () => readImport(db),
    failed: (most) => failedRows(db, most),
    close: () => db.close({ disableAutoOpen: false }),
  };
}

// Files and a library → what importing them would do, told before anything is changed.
import type { FileFault, FileReading, ImportedRow, ImportFormat, ReadRow } from '../../exchange/imported-row';
import type { LibraryDb } from '../db';
import { type ImportedStory, storyOf } from './imported-story';
import { rowsOfStories } from './known-clippings';

/** A file that the reader chose. */
export interface ImportFile {
  readonly name: string;
  readonly file: Blob;
}

/** Reads a file of another program's, whichever it is; asked again, it reads it again. */
export type ReadImportFile = (file: ImportFile) => Promise<FileReading>;

/** What one file is. */
export type PlannedFile =
  | { readonly name: string; readonly format: ImportFormat; readonly rows: number }
  | { readonly name: string; readonly fault: FileFault };

export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  /** Rows of all files, the bad ones too. */
  readonly rows: number;
  /** Rows that cannot be taken in. */
  readonly bad: number;
  /** Stories that the library does not have. */
  readonly fresh: number;
  /** Stories that it has already. */
  readonly known: number;
  /** Stories that are in its trash, and stay there. */
  readonly inTrash: number;
  /** Rows of a story that the files have told of before. */
  readonly repeated: number;
  /** Fresh stories of which the files have no text. */
  readonly withoutText: number;
  /** ISO 8601 instants, UTC, of the first and the last that was added; null: no file says so. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Stories that are looked up together. */
const LOOK_UP = 200;

const hasText = ({ html = '', text = '' }: ImportedRow): boolean => html !== '' || text !== '';

/** All that is held of a story until it is looked up: its texts are read again when it is taken in. */
interface WaitingStory extends Pick<ImportedStory, 'canonicalUrl'> {
  readonly hasText: boolean;
}

/** Adds up what the rows come to. */
class PlanSum {
  readonly #db: LibraryDb;
  readonly #seen = new Set<string>();
  #waiting: WaitingStory[] = [];
  readonly sum = { rows: 0, bad: 0, fresh: 0, known: 0, inTrash: 0, repeated: 0, withoutText: 0 };
  from: string | null = null;
  to: string | null = null;

  constructor(db: LibraryDb) {
    this.#db = db;
  }

  async add(read: ReadRow): Promise<void> {
    this.sum.rows++;
    if (!read.ok) {
      this.sum.bad++;
      return;
    }
    const { addedAt } = read.row;
    if (addedAt !== undefined) {
      if (this.from === null || addedAt < this.from) this.from = addedAt;
      if (this.to === null || addedAt > this.to) this.to = addedAt;
    }
    const { key, canonicalUrl } = storyOf(read.row, read.at);
    if (this.#seen.has(key)) {
      this.sum.repeated++;
      return;
    }
    this.#seen.add(key);
    this.#waiting.push({ canonicalUrl, hasText: hasText(read.row) });
    if (this.#waiting.length === LOOK_UP) await this.flush();
  }

  async flush(): Promise<void> {
    const stories = this.#waiting;
    this.#waiting = [];
    const rows = await rowsOfStories(this.#db, stories);
    for (const [at, row] of rows.entries()) {
      if (row) this.sum[row.state === 'trashed' ? 'inTrash' : 'known']++;
      else {
        this.sum.fresh++;
        if (!stories[at]!.hasText) this.sum.withoutText++;
      }
    }
  }
}

export interface Planning {
  readonly read: ReadImportFile;
  readonly signal: AbortSignal;
  /** Told now and then how many rows have been read. */
  readonly onRows: (rows: number) => void;
}

/** Reads the files to their ends and changes nothing. Rejects when the signal aborts, or the library cannot be read. */
export async function planImport(
  db: LibraryDb,
  files: readonly ImportFile[],
  { read, signal, onRows }: Planning,
): Promise<ImportPlan> {
  const sum = new PlanSum(db);
  const planned: PlannedFile[] = [];
  for (const file of files) {
    const reading = await read(file);
    signal.throwIfAborted();
    if (!reading.ok) {
      planned.push({ name: file.name, fault: reading.error });
      continue;
    }
    const { format, rows } = reading.value;
    const before = sum.sum.rows;
    for await (const row of rows) {
      await sum.add(row);
      signal.throwIfAborted();
      if (sum.sum.rows % LOOK_UP === 0) onRows(sum.sum.rows);
    }
    planned.push({ name: file.name, format, rows: sum.sum.rows - before });
  }
  await sum.flush();
  return { files: planned, ...sum.sum, from: sum.from, to: sum.to };
}

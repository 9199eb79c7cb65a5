// Text of a table → its rows, one at a time: any delimiter, any size; a broken quotation mark costs its own line, not the rest.
import Papa from 'papaparse';

/** A line of a table: its cells, or its beginning and that it cannot be told which they are. */
export type CsvRow =
  | { readonly at: number; readonly cells: readonly string[] }
  | { readonly at: number; readonly broken: 'broken-quotes' | 'too-long'; readonly shown: string };

/** UTF-16 units of a row; no service writes longer ones, and an open quotation mark would take in the whole file. */
const LONGEST_ROW = 2_000_000;
/** After so many rows with broken quotation marks they count as letters: looking for their ends costs the more the more there are. */
const MOST_BROKEN = 500;
const DELIMITERS = [',', ';', '\t'] as const;

/** The sign that stands most often in the first line, outside quotation marks. */
export function delimiterOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A row as the parser gives it: where it ends in the text, and whether its quotation marks are in order. */
interface ParsedRow {
  readonly cells: readonly string[];
  readonly end: number;
  readonly isClean: boolean;
}

/** What `Papa.Parser` calls its step with; its types call it anything. */
interface StepResult {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/** A mark that is closed in another row: the cell holds that row's address as well as a line's end. */
const swallowsRows = (cells: readonly string[]) =>
  cells.some((cell) => cell.includes('\n') && /https?:\/\//i.test(cell));

/** Reads a table from pieces of text; `push` and `end` give the rows that have become whole. */
class CsvReader {
  readonly #shape: CsvShape;
  #held = '';
  #at = 0;
  #broken = 0;

  constructor(shape: CsvShape) {
    this.#shape = shape;
  }

  push(text: string): Generator<CsvRow> {
    this.#held += text;
    return this.#rows(false);
  }

  end(): Generator<CsvRow> {
    return this.#rows(true);
  }

  *#rows(isEnd: boolean): Generator<CsvRow> {
    for (;;) {
      const { good, isBroken } = this.#parse(isEnd);
      for (const { cells } of good) {
        if (cells.some((cell) => cell.trim() !== '')) yield { at: ++this.#at, cells };
      }
      if (!isBroken && this.#held.length <= LONGEST_ROW) return;
      yield this.#leaveLine();
    }
  }

  /** Takes whole rows from what is held; `isBroken`: what is left begins with a row that cannot be told from the next. */
  #parse(isEnd: boolean): { readonly good: readonly ParsedRow[]; readonly isBroken: boolean } {
    const rows: ParsedRow[] = [];
    const step = ({ data, errors, meta }: StepResult) => {
      for (const cells of data) rows.push({ cells, end: meta.cursor, isClean: errors.length === 0 });
    };
    const parser = new Papa.Parser({
      delimiter: this.#shape.delimiter,
      newline: '\n',
      step,
      ...(this.#broken > MOST_BROKEN ? { fastMode: true } : {}), // no cell is quoted any more
    });
    parser.parse(this.#held, 0, !isEnd);
    const bad = rows.findIndex((row) => !this.#isWhole(row));
    const good = bad < 0 ? rows : rows.slice(0, bad);
    this.#held = this.#held.slice(good.at(-1)?.end ?? 0);
    return { good, isBroken: bad >= 0 };
  }

  #isWhole({ cells, isClean }: ParsedRow): boolean {
    if (isClean) return true;
    return !swallowsRows(cells) && (this.#shape.columns === 0 || cells.length === this.#shape.columns);
  }

  /** Gives up the first line of what is held, and goes on behind it. */
  #leaveLine(): CsvRow {
    const end = this.#held.indexOf('\n') + 1 || this.#held.length;
    const shown = this.#held.slice(0, Math.min(end, LONGEST_ROW)).trimEnd();
    this.#held = this.#held.slice(end);
    this.#broken++;
    return { at: ++this.#at, broken: end > LONGEST_ROW ? 'too-long' : 'broken-quotes', shown };
  }
}

export interface CsvShape {
  readonly delimiter: string;
  /** Cells of a row; 0: not known. */
  readonly columns: number;
}

/** The rows of a table, its head among them as row 1; lines without any letter are none. */
export async function* csvRows(text: AsyncIterable<string>, shape: CsvShape): AsyncGenerator<CsvRow> {
  const reader = new CsvReader(shape);
  for await (const piece of text) yield* reader.push(piece);
  yield* reader.end();
}

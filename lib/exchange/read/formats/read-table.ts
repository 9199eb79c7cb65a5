// A table's text → the rows of the service that it comes from: by the names of its columns, in any order, with more or fewer.
import type { ReadRow } from '../../imported-row';
import { type FoundRow, readFound, shownOf } from '../found-row';
import { cleanText } from '../plain-text';
import { type CsvRow, csvRows, delimiterOf } from '../source/csv-rows';
import { tableFormatOf } from './table-formats';
import type { Cell, TableFormat } from './table-types';

/** What is known of a table by its first line. */
export interface TableHead {
  readonly format: TableFormat;
  readonly delimiter: string;
  /** As they are written, without what nobody sees. */
  readonly columns: readonly string[];
}

const columnName = (written: string) => cleanText(written).trim();

/** The head of a text that is a table with a column of addresses; null: it is something else. */
export function tableHeadOf(start: string): TableHead | null {
  const firstLine = /[^\n]*[^\s][^\n]*/.exec(start)?.[0] ?? '';
  const delimiter = delimiterOf(firstLine);
  const columns = firstLine.split(delimiter).map((name) => columnName(name.replace(/^\s*"(.*)"\s*$/s, '$1')));
  const format = tableFormatOf(columns.map((name) => name.toLowerCase()));
  return format && { format, delimiter, columns };
}

/** Cells by the names of their columns, in lower case; of two columns with one name the first counts. */
function cellsOf(columns: readonly string[], cells: readonly string[]): Cell {
  const byName = new Map<string, string>();
  for (const [at, name] of columns.entries()) {
    const key = name.toLowerCase();
    if (!byName.has(key)) byName.set(key, cells[at] ?? '');
  }
  return (column) => byName.get(column) ?? '';
}

/** Cells that nobody knows a place for, by the names of their columns. */
function restOf({ format, columns }: TableHead, cells: readonly string[]): [string, string][] {
  const known = new Set([...format.needs, ...format.knows]);
  return columns.flatMap((name, at): [string, string][] =>
    known.has(name.toLowerCase()) || name === '' ? [] : [[name, cells[at] ?? '']],
  );
}

function readRow(head: TableHead, row: CsvRow, at: number): ReadRow {
  if ('broken' in row) return { ok: false, at, reason: row.broken, shown: shownOf(row.shown) };
  const { cells } = row;
  if (cells.slice(head.columns.length).some((cell) => cell.trim() !== '')) {
    return { ok: false, at, reason: 'too-many-cells', shown: shownOf(cells.join(head.delimiter)) };
  }
  const found: FoundRow = head.format.read(cellsOf(head.columns, cells));
  const rest = [...(found.rest ?? []), ...restOf(head, cells)];
  return readFound({ ...found, rest }, at, cells.join(head.delimiter));
}

/** The rows of a table, numbered from 1; its head is none. */
export async function* readTable(text: AsyncIterable<string>, head: TableHead): AsyncGenerator<ReadRow> {
  const shape = { delimiter: head.delimiter, columns: head.columns.length };
  let isHead = true;
  for await (const row of csvRows(text, shape)) {
    if (!isHead) yield readRow(head, row, row.at - 1);
    isHead = false;
  }
}

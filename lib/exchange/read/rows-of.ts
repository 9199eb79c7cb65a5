// A text of a kind that was recognised → its rows, each by the reader of that kind; what breaks off becomes the last row.
import type { ReadRow } from '../imported-row';
import { readJson } from './formats/read-json';
import { readTable } from './formats/read-table';
import type { KnownText } from './recognise';
import { type Bytes, SourceFault } from './source/file-bytes';
import { textOf } from './source/text-of';

/** Rows of one file; `bytes` is read from its beginning. */
export function rowsOf(bytes: Bytes, known: KnownText): AsyncIterable<ReadRow> {
  switch (known.kind) {
    case 'table':
      return readTable(textOf(bytes), known.head);
    case 'json':
      return readJson(() => textOf(bytes), known.format);
    default:
      return noRows();
  }
}

async function* noRows(): AsyncGenerator<ReadRow> {
  // A backup is restored, not read row by row.
}

/** `rows`, and where the file can be read no further, a last one that says so. */
export async function* guarded(rows: AsyncIterable<ReadRow>, shown = ''): AsyncGenerator<ReadRow> {
  let at = 0;
  try {
    for await (const row of rows) {
      at = row.at;
      yield row;
    }
  } catch (cause) {
    if (!(cause instanceof SourceFault)) throw cause;
    yield { ok: false, at: at + 1, reason: cause.fault, shown };
  }
}

/** `rows` numbered on from `before`. */
export async function* numberedFrom(before: number, rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  for await (const row of rows) yield { ...row, at: before + row.at };
}

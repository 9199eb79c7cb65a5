// A text of a kind that was recognised → its rows, each by the reader of that kind; what breaks off becomes the last row.
import { assertNever } from '../../core/result';
import type { ReadRow } from '../imported-row';
import { markdownFound } from './formats/markdown-note';
import { readAddresses } from './formats/read-addresses';
import { readBookmarks } from './formats/read-bookmarks';
import { readJson } from './formats/read-json';
import { readHtmlPage, readMhtml } from './formats/read-saved-page';
import { readTable } from './formats/read-table';
import { readFound } from './found-row';
import type { KnownText } from './recognise';
import { type Bytes, SourceFault } from './source/file-bytes';
import { textOf, wholeText } from './source/text-of';

/** Rows of one file; `bytes` is read from its beginning. */
export function rowsOf(bytes: Bytes, known: KnownText): AsyncIterable<ReadRow> {
  switch (known.kind) {
    case 'table':
      return readTable(textOf(bytes), known.head);
    case 'json':
      return readJson(() => textOf(bytes), known.format);
    case 'bookmarks':
    case 'reading-lists':
      return readBookmarks(textOf(bytes), known.kind === 'reading-lists');
    case 'markdown':
      return readMarkdown(bytes);
    case 'addresses':
      return readAddresses(textOf(bytes));
    case 'page':
      return readHtmlPage(bytes);
    case 'mhtml':
      return readMhtml(bytes);
    case 'backup':
      return noRows();
    default:
      return assertNever(known);
  }
}

/** A note is one row. */
async function* readMarkdown(bytes: Bytes): AsyncGenerator<ReadRow> {
  const text = await wholeText(bytes);
  if (text === null) yield { ok: false, at: 1, reason: 'too-long', shown: '' };
  else yield readFound(markdownFound(text) ?? undefined, 1);
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

// Clippings → a table of comma-separated values (RFC 4180), a row each; no cell of which is taken for a formula.
import { type ExportedClipping, type ExportPieces, onOneLine, reducedDate } from './exported-clipping';

/** Spreadsheets run what begins so, also behind blanks; full-width signs too. An apostrophe before it makes it a text. */
const RUNS = /^\s*[=+\-@\t\r\n|%\uff0b\uff0d\uff1d\uff20]/;
const QUOTED = /[",\r\n]/;
/** Without it Excel reads UTF-8 as the letters of its own country. */
const BYTE_ORDER_MARK = '\ufeff';

/** A text as one cell; whoever reads it with a program takes one apostrophe away where this put one. */
export function csvCell(text: string): string {
  const plain = text.replace(/\0/g, '');
  const inert = RUNS.test(plain) ? `'${plain}` : plain;
  return QUOTED.test(inert) || inert !== inert.trim() ? `"${inert.replace(/"/g, '""')}"` : inert;
}

/** Cells as a row with its line end. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

type Column = readonly [name: string, of: (clipping: ExportedClipping) => string];

const namesOf = (kind: 'person' | 'country' | 'organisation') => (clipping: ExportedClipping) =>
  clipping.names
    .filter((named) => named.kind === kind)
    .map(({ name }) => name)
    .join('; ');

/** Names of the columns are the same in every language: programs read them. */
const COLUMNS: readonly Column[] = [
  ['title', ({ title }) => onOneLine(title)],
  ['url', ({ url }) => url],
  ['canonical_url', ({ canonicalUrl }) => canonicalUrl],
  ['site', ({ siteName }) => siteName ?? ''],
  ['byline', ({ byline }) => byline ?? ''],
  ['published', (clipping) => reducedDate(clipping) ?? ''],
  ['saved_at', ({ savedAt }) => savedAt],
  ['read_at', ({ readAt }) => readAt ?? ''],
  ['starred_at', ({ starredAt }) => starredAt ?? ''],
  ['archived_at', ({ archivedAt }) => archivedAt ?? ''],
  ['tags', ({ tags }) => tags.join('; ')],
  ['section', ({ section }) => section ?? ''],
  ['lang', ({ lang }) => lang ?? ''],
  ['words', ({ wordCount }) => String(wordCount)],
  ['people', namesOf('person')],
  ['countries', namesOf('country')],
  ['organisations', namesOf('organisation')],
  ['quotes', ({ quotes }) => String(quotes.length)],
  ['note', ({ note }) => note],
  ['id', ({ id }) => id],
];

/** A row a clipping below the names of the columns; without the texts. */
export async function* writeCsv(clippings: AsyncIterable<ExportedClipping>): ExportPieces {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS.map(([name]) => name));
  for await (const clipping of clippings) yield csvRow(COLUMNS.map(([, of]) => of(clipping)));
}

// Rows that were left out of an import → a table for the reader, with the file, the row's number, the reason in words, and what it says.
import { counted } from '../../components/formats';
import { ROW_FAULT_WORDS } from '../../components/import/import-words';
import type { Words } from '../../components/words';
import { csvRow } from '../../lib/exchange/write/csv';
import type { FailedRow, Imports } from '../../lib/library/importing/imports';
import { browserWords, download } from '../shared/extension-page';

/** Tells programs for tables that what follows is UTF-8. */
const MARK = '\ufeff';
/** Rows of the table: more of them tell nothing new. */
const MOST_ROWS = 100_000;
const NAME = 'sidelight-left-out.csv';

const isKnown = (reason: string): reason is keyof typeof ROW_FAULT_WORDS => reason in ROW_FAULT_WORDS;

/** A reason that an earlier version wrote down, and this one does not know, as it was written. */
const wordsOf = (reason: string, words: Words): string =>
  isKnown(reason) ? words(ROW_FAULT_WORDS[reason]) : reason;

/** CSV with a head; no cell begins as a formula does. `more`: rows that are not in it. */
export function leftOutCsv(rows: readonly FailedRow[], more: number, words: Words): string {
  const head = [words('reportFile'), words('reportRow'), words('reportReason'), words('reportShown')];
  const cells = rows.map(({ file, at, reason, shown }) => [file, String(at), wordsOf(reason, words), shown]);
  const rest = counted(words, more, { one: 'reportMoreOne', other: 'reportMoreOther' });
  const last = more > 0 ? [['', '', rest, '']] : [];
  return MARK + [head, ...cells, ...last].map(csvRow).join('');
}

/** Gives the reader that table of the last import, as a file. */
export async function downloadLeftOut(imports: Pick<Imports, 'failed'>): Promise<void> {
  const { rows, more } = await imports.failed(MOST_ROWS);
  download(new Blob([leftOutCsv(rows, more, browserWords)], { type: 'text/csv' }), NAME);
}

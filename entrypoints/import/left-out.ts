// Rows that were left out of an import → a table for the reader, with the file, the row's number, the reason in words, and what it says.
import Papa from 'papaparse';
import { ROW_FAULT_WORDS } from '../../components/import/import-words';
import type { Words } from '../../components/words';
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

/** CSV with a head; no cell begins as a formula does. */
export function leftOutCsv(rows: readonly FailedRow[], words: Words): string {
  const head = [words('reportFile'), words('reportRow'), words('reportReason'), words('reportShown')];
  const cells = rows.map(({ file, at, reason, shown }) => [file, at, wordsOf(reason, words), shown]);
  return MARK + Papa.unparse([head, ...cells], { escapeFormulae: true });
}

/** Gives the reader that table of the last import, as a file. */
export async function downloadLeftOut(imports: Pick<Imports, 'failed'>): Promise<void> {
  const csv = leftOutCsv(await imports.failed(MOST_ROWS), browserWords);
  download(new Blob([csv], { type: 'text/csv' }), NAME);
}

// What a format of tables is: by which columns it is known, and how a row's cells, by name, say something of an article.
import type { ImportFormat } from '../../imported-row';
import type { FoundRow } from '../found-row';

/** The cell under a column, `''` where there is none; names in lower case. */
export type Cell = (column: string) => string;

export interface TableFormat {
  readonly format: ImportFormat;
  /** Columns without which a table is another's. */
  readonly needs: readonly string[];
  /** Columns that `read` looks at, or that say nothing to anybody else; others go into the note. */
  readonly knows: readonly string[];
  read(cell: Cell): FoundRow;
}

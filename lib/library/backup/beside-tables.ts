// The tables whose rows stand beside clippings and belong to one each: an entry a table, with its shape and its rule of merging.
import * as z from 'zod/mini';
import { pictureUseShape } from '../pictures/picture-shape';
import { progressRowShape } from '../progress';
import { noteRowShape, quoteShape } from '../quotes/quote-tables';

/** A row of such a table; its shape has parsed it. */
export type BesideRow = Readonly<Record<string, unknown>>;

/**
 * What backup, restoring and merging need to know of a table. Whoever adds a table to the library adds an entry, and
 * raises `BACKUP_VERSION`: an earlier version would leave its rows out without a word.
 */
export interface BesideTable {
  /** As in the database, where `id` is the primary key of its rows, and of the field in a line of the file. */
  readonly name: string;
  /** The indexed field that holds the clipping's id. */
  readonly owner: string;
  readonly shape: z.ZodMiniType<BesideRow>;
  /** What is the same in both libraries if the row is the same, within a clipping. */
  readonly keyOf: (row: BesideRow) => string;
  /** ISO 8601 instant, UTC; of two rows with one key the newer stands. */
  readonly changedAt: (row: BesideRow) => string;
  /** Its words are in the search index. */
  readonly isSearched: boolean;
  /** The field of the log of changes in which the deletion of a row is written down; none: rows are never deleted alone. */
  readonly loggedAs?: (key: string) => string;
}

/** A row that `shape` reads, as it is: a backup of it has its fields in the same order again. */
const asRow = (shape: z.ZodMiniType<object>): z.ZodMiniType<BesideRow> =>
  z.custom<BesideRow>((row) => shape.safeParse(row).success);

export const BESIDE_TABLES: readonly BesideTable[] = [
  {
    name: 'progress',
    owner: 'id',
    shape: asRow(progressRowShape),
    keyOf: () => 'progress',
    changedAt: ({ readAt }) => String(readAt),
    isSearched: false,
  },
  {
    name: 'quotes',
    owner: 'clippingId',
    shape: asRow(quoteShape),
    keyOf: ({ id }) => String(id),
    changedAt: ({ changedAt }) => String(changedAt),
    isSearched: true,
    loggedAs: (id) => `quote:${id}`,
  },
  {
    name: 'notes',
    owner: 'id',
    shape: asRow(noteRowShape),
    keyOf: () => 'note',
    changedAt: ({ changedAt }) => String(changedAt),
    isSearched: true,
    loggedAs: () => 'note',
  },
  {
    name: 'pictureUses',
    owner: 'clippingId',
    shape: asRow(pictureUseShape),
    keyOf: ({ address }) => String(address),
    changedAt: ({ savedAt }) => String(savedAt),
    isSearched: false,
  },
];

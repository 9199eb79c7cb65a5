// What a reader of foreign files gives, whatever the file: rows in our words, faults by name; the shape that each row keeps.
import * as z from 'zod/mini';
import type { IsoDay } from '../core/calendar';
import type { Result } from '../core/result';
import { dayShape, instantShape } from '../core/shapes/day-shape';
import { bodyShape, LONGEST_LINE, lineShape } from '../core/shapes/text-shape';
import { LONGEST_NOTE, LONGEST_QUOTE, QUOTE_COLOURS, type QuoteColour } from '../library/quotes/quote-kinds';

/** Kinds of files that are read, each told by what the file says, never by its name. */
export const IMPORT_FORMATS = [
  'pocket',
  'instapaper',
  'omnivore',
  'readwise',
  'raindrop',
  'wallabag',
  'karakeep',
  'linkwarden',
  /** Our own export as JSON or CSV; one as Markdown or bookmarks is what its name says. */
  'sidelight',
  'markdown',
  'bookmarks',
  /** A table with a column of addresses, of no service that we know. */
  'table',
  /** A list of addresses, or a text with links. */
  'addresses',
  /** HTML and MHTML: the row's `html` is a whole page. */
  'saved-page',
  /** Our own: it has no rows here, it is restored. */
  'backup',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Tags of a row that are read at most, each of at most so many UTF-16 units; the library keeps fewer. */
export const MOST_ROW_TAGS = 200;
export const LONGEST_ROW_TAG = 200;
/** Quotes of a row that are read at most. */
export const MOST_ROW_QUOTES = 2000;

/** A passage that the reader had marked elsewhere. */
export interface ImportedQuote {
  readonly text: string;
  readonly note?: string;
  /** The nearest of our own. */
  readonly colour?: QuoteColour;
  /** ISO 8601 instant, UTC. */
  readonly createdAt?: string;
  /** What stood directly before and behind the passage, where the file says so. */
  readonly before?: string;
  readonly after?: string;
}

/** An article, or an address alone, as another program kept it. */
export interface ImportedRow {
  /** http or https, as the browser writes it. */
  readonly url: string;
  /** By which a library of ours has known it; believed only of the site of `url`. */
  readonly canonicalUrl?: string;
  readonly title: string | null;
  /** As the file has it: whoever keeps or shows it sanitises it first. */
  readonly html?: string;
  /** `html` is a whole page, which the extraction has to read. */
  readonly isWholePage?: true;
  readonly text?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly section?: string;
  readonly lang?: string;
  readonly published?: IsoDay;
  readonly excerpt?: string;
  readonly imageUrl?: string;
  /** ISO 8601 instants, UTC. */
  readonly addedAt?: string;
  readonly readAt?: string;
  readonly starredAt?: string;
  readonly archivedAt?: string;
  readonly status: { readonly isRead?: boolean; readonly isStarred?: boolean; readonly isArchived?: boolean };
  /** Tags and folders, as they were written, once each. */
  readonly tags: readonly string[];
  /** The reader's own note, and below it whatever else the file says, a line `Label: value` each. */
  readonly note: string | null;
  readonly quotes: readonly ImportedQuote[];
}

/** Why a row cannot be taken in. */
export const ROW_FAULTS = [
  'no-address',
  /** `javascript:`, `data:`, `file:`, and what else is not of the web. */
  'not-of-the-web',
  'broken-address',
  'address-too-long',
  /** More cells than the table has columns: what is in which cannot be told. */
  'too-many-cells',
  /** A quotation mark that opens a cell and is never closed, or closed in another row. */
  'broken-quotes',
  /** Longer than any row that we know of. */
  'too-long',
  /** It is not what it ought to be, or only the beginning of it is there. */
  'damaged',
  /** An archive inside an archive. */
  'nested-archive',
  /** The file was moved, or cannot be read any more; no row follows. */
  'unreadable',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** What a row that comes in lacks of what its file holds. */
export const ROW_LACKS = [
  /** Something of it is longer, or more, than we take. */
  'cut',
  /** A file of an archive that belongs to it is damaged, or too long. */
  'part-unreadable',
  /** The archive has no text of it, and has those of others. */
  'part-missing',
] as const;
export type RowLack = (typeof ROW_LACKS)[number];

/** One row, with its number in the file, from 1. */
export type ReadRow =
  | {
      readonly ok: true;
      readonly at: number;
      readonly row: ImportedRow;
      /** None: all of it came in. */
      readonly lacks?: readonly RowLack[];
    }
  /** `shown`: by what the reader knows the row again, at most `LONGEST_SHOWN` UTF-16 units. */
  | { readonly ok: false; readonly at: number; readonly reason: RowFault; readonly shown: string };

export const LONGEST_SHOWN = 200;

/** Why nothing of a file can be taken in. */
export const FILE_FAULTS = [
  'empty',
  'unknown-format',
  /** It says what it is, and holds no row. */
  'no-rows',
  /** An archive that would unpack to more than we take. */
  'too-large',
  'damaged',
  /** An archive that asks for a password. */
  'locked',
  'unreadable',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** A file whose kind is known; `rows` reads it from its beginning each time that it is walked through. */
export interface ReadFile {
  readonly format: ImportFormat;
  readonly rows: AsyncIterable<ReadRow>;
}

export type FileReading = Result<ReadFile, FileFault>;

const WEB = /^https?:\/\/[^/]/;
const webShape = z.string().check(z.regex(WEB), z.maxLength(LONGEST_LINE));
const quoteShape = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
  note: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
  colour: z.optional(z.enum(QUOTE_COLOURS)),
  createdAt: z.optional(instantShape),
  before: z.optional(lineShape),
  after: z.optional(lineShape),
});

/** What every row keeps: the readers promise it, and the tests hold them to it. */
export const importedRowShape = z.strictObject({
  url: webShape,
  canonicalUrl: z.optional(webShape),
  title: z.nullable(lineShape),
  html: z.optional(bodyShape),
  isWholePage: z.optional(z.literal(true)),
  text: z.optional(bodyShape),
  byline: z.optional(lineShape),
  siteName: z.optional(lineShape),
  section: z.optional(lineShape),
  lang: z.optional(lineShape),
  published: z.optional(dayShape),
  excerpt: z.optional(lineShape),
  imageUrl: z.optional(webShape),
  addedAt: z.optional(instantShape),
  readAt: z.optional(instantShape),
  starredAt: z.optional(instantShape),
  archivedAt: z.optional(instantShape),
  status: z.strictObject({
    isRead: z.optional(z.boolean()),
    isStarred: z.optional(z.boolean()),
    isArchived: z.optional(z.boolean()),
  }),
  tags: z
    .array(z.string().check(z.minLength(1), z.maxLength(LONGEST_ROW_TAG)))
    .check(z.maxLength(MOST_ROW_TAGS)),
  note: z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE))),
  quotes: z.array(quoteShape).check(z.maxLength(MOST_ROW_QUOTES)),
});

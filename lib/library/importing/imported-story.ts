// Rows of a foreign file → the stories that they tell of: rows of one story become one, and nothing that either says is lost; no database.
import type { ImportedQuote, ImportedRow } from '../../exchange/imported-row';
import { canonicalAddress } from '../../extraction/metadata/addresses';
import { storyKey } from '../../extraction/story-key';

/** What a file says of one story, and the rows in which it says so. */
export interface ImportedStory {
  readonly canonicalUrl: string;
  /** By this two addresses of one story are known to be one. */
  readonly key: string;
  readonly row: ImportedRow;
  /** Numbers of its rows in the file, ascending. */
  readonly rows: readonly number[];
}

/** The story of a row alone; `canonicalUrl`: the address by which its page knows itself, if that was asked. */
export function storyOf(
  row: ImportedRow,
  at: number,
  canonicalUrl: string = canonicalAddress(row.url, []),
): ImportedStory {
  return { canonicalUrl, key: storyKey(canonicalUrl), row: withExcerpt(row), rows: [at] };
}

/** What a row without a text says of it has no other place than the note. */
function withExcerpt({ excerpt, ...row }: ImportedRow): ImportedRow {
  const { html = '', text = '', note } = row;
  if (excerpt === undefined || html !== '' || text !== '') return row;
  return { ...row, note: withNote(note ?? '', excerpt) || null };
}

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether two passages are the same, whatever white space a service has made of them. */
export const isSamePassage = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

/** `note` with `more` below it, unless it says so already. */
export function withNote(note: string, more: string): string {
  const added = more.trim();
  if (added === '' || note.includes(added)) return note;
  return note.trim() === '' ? added : `${note.trimEnd()}\n\n${added}`;
}

/** The earlier of two instants; what is not known is later than all. */
export const earlierOf = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

function bothQuotes(one: readonly ImportedQuote[], other: readonly ImportedQuote[]): ImportedQuote[] {
  const quotes = [...one];
  for (const quote of other) {
    const at = quotes.findIndex(({ text }) => isSamePassage(text, quote.text));
    const known = quotes[at];
    if (!known) quotes.push(quote);
    else quotes[at] = { ...quote, ...known, note: withNote(known.note ?? '', quote.note ?? '') };
  }
  return quotes;
}

const defined = (row: ImportedRow): Partial<ImportedRow> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));

/** What two rows of one story say together: of two facts the first row's stands, what the reader did is united. */
export function bothRows(one: ImportedRow, other: ImportedRow): ImportedRow {
  const [addedAt, readAt] = [earlierOf(one.addedAt, other.addedAt), earlierOf(one.readAt, other.readAt)];
  const is = (part: keyof ImportedRow['status']) => one.status[part] === true || other.status[part] === true;
  return {
    ...other,
    ...defined(one),
    title: one.title ?? other.title,
    ...(addedAt !== undefined && { addedAt }),
    ...(readAt !== undefined && { readAt }),
    status: { isRead: is('isRead'), isStarred: is('isStarred'), isArchived: is('isArchived') },
    tags: [...new Set([...one.tags, ...other.tags])],
    note: withNote(one.note ?? '', other.note ?? '') || null,
    quotes: bothQuotes(one.quotes, other.quotes),
  };
}

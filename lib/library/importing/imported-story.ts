// Rows of a foreign file → the stories that they tell of: rows of one story become one, and nothing that either says is lost; no database.
import type { ImportedQuote, ImportedRow } from '../../exchange/imported-row';
import { canonicalAddress } from '../../extraction/metadata/addresses';
import { storyKey } from '../../extraction/story-key';
import { withNote } from '../quotes/note-text';

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
  canonicalUrl: string = canonicalAddress(row.url, row.canonicalUrl === undefined ? [] : [row.canonicalUrl]),
): ImportedStory {
  return { canonicalUrl, key: storyKey(canonicalUrl), row, rows: [at] };
}

/** The row of an article that reads `text`: what the file says in short has no other place than the note, unless the text says it. */
export function withExcerpt({ excerpt, ...row }: ImportedRow, text: string): ImportedRow {
  const words = passageWords(excerpt ?? '').replace(/\s*(?:…|\.\.\.)$/, '');
  if (excerpt === undefined || passageWords(text).includes(words)) return row;
  return { ...row, note: withNote(row.note ?? '', excerpt) || null };
}

/** The words of a passage, whatever white space a service has made of it. */
export const passageWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** UTF-16 units of what stands beside a passage by which its place is told. */
const NEAR = 16;

type Sides = Pick<ImportedQuote, 'before' | 'after'>;

/** Whether what stands beside one passage may stand beside the other; who says nothing of it agrees. */
export function sidesAgree(one: Sides, other: Sides): boolean {
  const [before, after] = [
    [passageWords(one.before ?? ''), passageWords(other.before ?? '')],
    [passageWords(one.after ?? ''), passageWords(other.after ?? '')],
  ] as const;
  const isAlike = ([a, b]: readonly [string, string], end: (text: string, part: string) => boolean) =>
    end(a, b) || end(b, a);
  return (
    isAlike(before, (text, part) => text.endsWith(part.slice(-NEAR))) &&
    isAlike(after, (text, part) => text.startsWith(part.slice(0, NEAR)))
  );
}

/** The earlier of two instants; what is not known is later than all. */
export const earlierOf = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** Each passage once, in their order, with all that is said of it. */
function unitedQuotes(quotes: readonly ImportedQuote[]): ImportedQuote[] {
  const byWords = new Map<string, ImportedQuote[]>();
  for (const quote of quotes) {
    const words = passageWords(quote.text);
    const alike = byWords.get(words) ?? [];
    const at = alike.findIndex((known) => sidesAgree(known, quote));
    const known = alike[at];
    if (known) alike[at] = { ...quote, ...known, note: withNote(known.note ?? '', quote.note ?? '') };
    else alike.push(quote);
    byWords.set(words, alike);
  }
  return [...byWords.values()].flat();
}

const defined = (row: ImportedRow): Partial<ImportedRow> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));

const INSTANTS = ['addedAt', 'readAt', 'starredAt', 'archivedAt'] as const;

/** What two rows of one story say together: of two facts the first row's stands, what the reader did is united. */
export function bothRows(one: ImportedRow, other: ImportedRow): ImportedRow {
  const instants = INSTANTS.map((name) => [name, earlierOf(one[name], other[name])] as const);
  const is = (part: keyof ImportedRow['status']) => one.status[part] === true || other.status[part] === true;
  return {
    ...other,
    ...defined(one),
    title: one.title ?? other.title,
    ...Object.fromEntries(instants.filter(([, at]) => at !== undefined)),
    status: { isRead: is('isRead'), isStarred: is('isStarred'), isArchived: is('isArchived') },
    tags: [...new Set([...one.tags, ...other.tags])],
    note: withNote(one.note ?? '', other.note ?? '') || null,
    quotes: unitedQuotes([...one.quotes, ...other.quotes]),
  };
}

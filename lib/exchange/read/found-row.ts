// What a format's reader found of a row, whatever it is → a row that keeps the shape, or the named reason why there is none.
import { err, ok, type Result } from '../../core/result';
import { LONGEST_BODY, LONGEST_LINE } from '../../core/shapes/bounds';
import { LONGEST_NOTE, LONGEST_QUOTE, type QuoteColour } from '../../library/quotes/quote-kinds';
import {
  type ImportedQuote,
  type ImportedRow,
  LONGEST_ROW_TAG,
  LONGEST_SHOWN,
  MOST_ROW_QUOTES,
  MOST_ROW_TAGS,
  type ReadRow,
  type RowFault,
  type RowLack,
} from '../imported-row';
import { dayOf, instantOf } from './moments';
import { cleanText, cutTo, lineOf, linesOfText, plainLineOf } from './plain-text';

/** Everything as the file has it; what is of another type than it ought to be counts as missing. */
export interface FoundRow {
  readonly url: unknown;
  readonly canonicalUrl?: unknown;
  /** Titles, names and tags have no markup in them: `<b>` is a word. Exports of others mix both. */
  readonly isPlain?: boolean;
  readonly title?: unknown;
  readonly html?: unknown;
  readonly isWholePage?: boolean;
  readonly text?: unknown;
  readonly byline?: unknown;
  readonly siteName?: unknown;
  readonly section?: unknown;
  readonly lang?: unknown;
  readonly published?: unknown;
  readonly excerpt?: unknown;
  readonly imageUrl?: unknown;
  readonly added?: unknown;
  readonly read?: unknown;
  readonly starred?: unknown;
  readonly archived?: unknown;
  readonly status?: ImportedRow['status'];
  readonly tags?: readonly unknown[];
  readonly note?: unknown;
  /** What we have no place for: a label and a value each. */
  readonly rest?: readonly (readonly [label: string, value: unknown])[];
  readonly quotes?: readonly FoundQuote[];
  /** What is known to be missing already. */
  readonly lacks?: readonly RowLack[];
}

export interface FoundQuote {
  readonly text: unknown;
  readonly note?: unknown;
  readonly colour?: unknown;
  readonly created?: unknown;
  readonly before?: unknown;
  readonly after?: unknown;
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** `example.org/story`, as people write addresses into lists. */
const BARE_HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#]|$)/i;

/** An address as a file has it → as the browser writes it; only of the web. */
export function webAddressOf(value: unknown): Result<string, RowFault> {
  if (typeof value !== 'string' || value.trim() === '') return err('no-address');
  if (value.length > LONGEST_LINE) return err('address-too-long');
  const written = cleanText(value).trim();
  if (written === '') return err('no-address');
  const full = !SCHEME.test(written) || BARE_HOST.test(written) ? withScheme(written) : written;
  if (full === null || !URL.canParse(full)) return err('broken-address');
  const { protocol, hostname, href } = new URL(full);
  if (protocol !== 'http:' && protocol !== 'https:') return err('not-of-the-web');
  if (hostname === '') return err('broken-address');
  return href.length > LONGEST_LINE ? err('address-too-long') : ok(href);
}

function withScheme(written: string): string | null {
  if (written.startsWith('//')) return `https:${written}`;
  return BARE_HOST.test(written) ? `https://${written}` : null;
}

/** The nearest of our colours; those of other names have none. */
const COLOURS: Readonly<Record<string, QuoteColour>> = {
  yellow: 'yellow',
  orange: 'yellow',
  green: 'green',
  blue: 'blue',
  cyan: 'blue',
  teal: 'blue',
  purple: 'pink',
  violet: 'pink',
  pink: 'pink',
  red: 'pink',
};
const colourOf = (value: unknown): QuoteColour | undefined =>
  typeof value === 'string' ? COLOURS[value.trim().toLowerCase()] : undefined;

/** Of an object without those of its members that are empty. */
type Filled<T> = { [K in keyof T]?: Exclude<T[K], null | undefined | ''> };
function filled<T extends object>(members: T): Filled<T> {
  const entries = Object.entries(members).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(entries) as Filled<T>; // the filter is what the type says
}

/** Null: no words are marked. */
function quoteOf({ text, note, colour, created, before, after }: FoundQuote): ImportedQuote | null {
  const words = linesOfText(text, LONGEST_QUOTE);
  if (words === '') return null;
  return {
    text: words,
    ...filled({
      note: linesOfText(note, LONGEST_NOTE),
      colour: colourOf(colour),
      createdAt: instantOf(created),
      before: typeof before === 'string' ? cleanText(before).slice(-LONGEST_LINE) : '',
      after: typeof after === 'string' ? cleanText(after).slice(0, LONGEST_LINE) : '',
    }),
  };
}

/** Distinct tags, at most `MOST_ROW_TAGS`; so many more are looked at as may be the same or empty. */
function tagsIn(values: readonly unknown[], line: typeof lineOf): string[] {
  const tags = new Set<string>();
  for (const value of values) {
    if (tags.size === MOST_ROW_TAGS) break;
    const tag = line(value, LONGEST_ROW_TAG);
    if (tag !== '') tags.add(tag);
  }
  return [...tags];
}

/** UTF-16 units: as long as a note may be, and its end is seen to be missing. */
const SEEN_OF_NOTE = LONGEST_NOTE + 1;

/** The reader's note above what the file says besides, a line each, not cut yet. */
function wholeNoteOf({ note, rest = [] }: FoundRow): string {
  const own = linesOfText(note, SEEN_OF_NOTE);
  const lines = rest.flatMap(([label, value]) => {
    const said = linesOfText(typeof value === 'number' ? String(value) : value, SEEN_OF_NOTE);
    return said === '' ? [] : [`${label}: ${said}`];
  });
  return [own, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

const bodyOf = (value: unknown): string =>
  typeof value === 'string' && value.length <= LONGEST_BODY && value.trim() !== '' ? cleanText(value) : '';

const addressOf = (value: unknown): string | null => {
  const address = webAddressOf(value);
  return address.ok ? address.value : null;
};

/** Programs put the address where they know no title. */
function titleOf(found: FoundRow, url: string): string | null {
  const title = (found.isPlain ? plainLineOf : lineOf)(found.title, LONGEST_LINE);
  return title === '' || title === url || title === found.url ? null : title;
}

/** Times that are written and that nobody can read for certain are kept as they are written. */
const unread = (label: string, value: unknown, time: string | null): [string, unknown][] =>
  time === null && typeof value === 'string' && value.trim() !== '' && !/^[0\s:.TZ-]*$/.test(value)
    ? [[label, value]]
    : [];

/** What is kept of a picture's address, should it be none. */
const wordsOfPicture = (value: unknown) =>
  typeof value === 'string' && !/^\s*data:/i.test(value) ? value : undefined;

/** All that has no place in a row: what the reader said is none, and what nobody can read for certain. */
function restOfRow(found: FoundRow): NonNullable<FoundRow['rest']> {
  return [
    ...(found.rest ?? []),
    ...unread('Added', found.added, instantOf(found.added)),
    ...unread('Read', found.read, instantOf(found.read)),
    ...unread('Published', found.published, dayOf(found.published)),
    ...unread('Picture', wordsOfPicture(found.imageUrl), addressOf(found.imageUrl)),
  ];
}

const isLonger = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.length > most && value.trim().length > most;

/** Whether a row of what was found is less than that. */
function isCut(found: FoundRow): boolean {
  const { title, byline, siteName, section, excerpt, html, text, tags = [], quotes = [] } = found;
  const own = new Set(tags.map((tag) => (typeof tag === 'string' ? tag.trim() : '')).filter(Boolean));
  return (
    [title, byline, siteName, section, excerpt].some(isLonger(LONGEST_LINE)) ||
    [html, text].some(isLonger(LONGEST_BODY)) ||
    own.size > MOST_ROW_TAGS ||
    [...own].some(isLonger(LONGEST_ROW_TAG)) ||
    quotes.length > MOST_ROW_QUOTES ||
    quotes.some((quote) => isLonger(LONGEST_QUOTE)(quote.text) || isLonger(LONGEST_NOTE)(quote.note)) ||
    wholeNoteOf({ ...found, rest: restOfRow(found) }).length > LONGEST_NOTE
  );
}

/** A row of the shape that `importedRowShape` tells. */
function rowFrom(found: FoundRow): Result<ImportedRow, RowFault> {
  const address = webAddressOf(found.url);
  if (!address.ok) return address;
  const [addedAt, readAt, published] = [
    instantOf(found.added),
    instantOf(found.read),
    dayOf(found.published),
  ];
  const html = bodyOf(found.html);
  const line = found.isPlain ? plainLineOf : lineOf;
  const isRead = found.status?.isRead ?? (readAt === null ? undefined : true);
  return ok({
    url: address.value,
    title: titleOf(found, address.value),
    ...(html === '' ? {} : { html }),
    ...(html !== '' && found.isWholePage ? { isWholePage: true as const } : {}),
    ...filled({
      text: bodyOf(found.text),
      byline: line(found.byline, LONGEST_LINE),
      siteName: line(found.siteName, LONGEST_LINE),
      section: line(found.section, LONGEST_LINE),
      lang: lineOf(found.lang, LONGEST_ROW_TAG),
      published,
      excerpt: line(found.excerpt, LONGEST_LINE),
      canonicalUrl: addressOf(found.canonicalUrl),
      imageUrl: addressOf(found.imageUrl),
      addedAt,
      readAt,
      starredAt: instantOf(found.starred),
      archivedAt: instantOf(found.archived),
    }),
    status: { ...found.status, ...(isRead === undefined ? {} : { isRead }) },
    tags: tagsIn(found.tags ?? [], line),
    note: cutTo(wholeNoteOf({ ...found, rest: restOfRow(found) }), LONGEST_NOTE) || null,
    quotes: (found.quotes ?? [])
      .slice(0, MOST_ROW_QUOTES)
      .map(quoteOf)
      .filter((quote) => quote !== null),
  });
}

/** By what the reader knows a row again that cannot be taken in: its title, or its address. */
export const shownOf = (...values: readonly unknown[]): string => {
  for (const value of values) {
    const line = lineOf(value, LONGEST_SHOWN);
    if (line !== '') return line;
  }
  return '';
};

/** What was found as the row with this number; undefined: only a part of it is there. `written`: as it stands in the file. */
export function readFound(found: FoundRow | undefined, at: number, written = ''): ReadRow {
  if (!found) return { ok: false, at, reason: 'damaged', shown: '' };
  const made = rowFrom(found);
  const lacks = [...(found.lacks ?? []), ...(isCut(found) ? (['cut'] as const) : [])];
  if (made.ok) return { ok: true, at, row: made.value, ...(lacks.length > 0 && { lacks }) };
  return { ok: false, at, reason: made.error, shown: shownOf(found.title, found.url, found.text, written) };
}

// What we ourselves export as JSON, CSV and Markdown → rows: everything that those files hold comes back, and nothing of what they add.
import type { FoundQuote, FoundRow } from '../found-row';
import { quotesAndNotes, withoutStrokes } from '../markdown/quote-blocks';
import { elementsOf, membersOf } from '../source/json-items';
import type { TableFormat } from './table-types';

type Members = Readonly<Record<string, unknown>>;

/** What the file's `format` says, in its first line. */
export const OWN_EXPORT = 'sidelight-export';
/** What those of the first Sidelights say, of three versions: `{item, body}`, then with `versions`, then with `quotes` and `note`. */
export const EARLIER_EXPORT = 'sidelight-library';

const isSaid = (value: unknown) => typeof value === 'string' && value !== '';

const statusOf = (
  readAt: unknown,
  starredAt: unknown,
  archivedAt: unknown,
): NonNullable<FoundRow['status']> => ({
  isRead: isSaid(readAt),
  ...(isSaid(starredAt) ? { isStarred: true } : {}),
  ...(isSaid(archivedAt) ? { isArchived: true } : {}),
});

function quoteFound(value: unknown): FoundQuote {
  const { quote, colour, note, createdAt } = membersOf(value);
  const { exact, prefix, suffix } = membersOf(quote);
  return { text: exact, before: prefix, after: suffix, colour, note, created: createdAt };
}

/** A clipping of our JSON: see docs/export.schema.json. */
export function ownFound(clipping: Members): FoundRow {
  const { first, last } = membersOf(clipping['published']);
  return {
    isPlain: true,
    url: clipping['url'],
    canonicalUrl: clipping['canonicalUrl'],
    title: clipping['title'],
    html: clipping['html'],
    text: clipping['text'],
    byline: clipping['byline'],
    siteName: clipping['siteName'],
    section: clipping['section'],
    lang: clipping['lang'],
    published: first === last ? first : undefined,
    added: clipping['savedAt'],
    read: clipping['readAt'],
    starred: clipping['starredAt'],
    archived: clipping['archivedAt'],
    status: statusOf(clipping['readAt'], clipping['starredAt'], clipping['archivedAt']),
    tags: elementsOf(clipping['tags']),
    note: clipping['note'],
    // A day that may be any of several has no place in a row.
    rest: isSaid(first) && first !== last ? [['Published', `${first} – ${last}`]] : [],
    quotes: elementsOf(clipping['quotes']).map(quoteFound),
  };
}

/** A clipping of such a file: its edited text is what was shown; of former texts, which have no place in a row, it is said that there were some. */
export function earlierFound(clipping: Members): FoundRow {
  const [item, { html, text }] = [membersOf(clipping['item']), membersOf(clipping['body'])];
  const published = membersOf(item['published'])['days'];
  const { quotes, note } = clipping;
  const found = ownFound({ ...item, published, html, text, quotes, note });
  const former = elementsOf(clipping['versions']).length;
  return former === 0 ? found : { ...found, rest: [...(found.rest ?? []), ['Former texts', `${former}`]] };
}

/** An apostrophe keeps tables from running a cell; it is none of ours when nothing behind it would have run. */
const withoutGuard = (cell: string): string =>
  /^'\s*[=+\-@\t\r\n|%\uff0b\uff0d\uff1d\uff20]/.test(cell) ? cell.slice(1) : cell;

/** Our table, which has no texts. */
export const OWN_TABLE: TableFormat = {
  format: 'sidelight',
  needs: ['title', 'url', 'canonical_url', 'saved_at', 'starred_at', 'archived_at', 'tags', 'note'],
  knows: [
    ...['site', 'byline', 'published', 'read_at', 'section', 'lang'],
    ...['words', 'people', 'countries', 'organisations', 'quotes', 'id'],
  ],
  read: (cell) => {
    const said = (column: string) => withoutGuard(cell(column));
    return {
      isPlain: true,
      url: said('url'),
      canonicalUrl: said('canonical_url'),
      title: said('title'),
      byline: said('byline'),
      siteName: said('site'),
      section: said('section'),
      lang: said('lang'),
      published: said('published'),
      added: said('saved_at'),
      read: said('read_at'),
      starred: said('starred_at'),
      archived: said('archived_at'),
      status: statusOf(said('read_at'), said('starred_at'), said('archived_at')),
      tags: said('tags').split(';'),
      note: said('note'),
    };
  },
};

/** Stands before each part of our notes that is no article: see `noteOf` in the writer. */
const PART = /^<!-- sidelight: (note|quotes|names|no text) -->$/;
const HEADING = /^\s*## [^\n]*\n/;

/** The article of a note of ours, and what stands below it; of other programs' notes all is article. */
export interface NoteParts {
  readonly article: string;
  readonly note: string;
  readonly quotes: readonly FoundQuote[];
}

/** The body of a note, taken apart where our own marks stand in it. */
export function notePartsOf(body: string): NoteParts {
  const parts: { readonly name: string; readonly lines: string[] }[] = [{ name: 'article', lines: [] }];
  for (const line of body.split('\n')) {
    const mark = PART.exec(line.trim())?.[1];
    if (mark === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ name: mark, lines: [] });
  }
  const said = (name: string) =>
    parts
      .filter((part) => part.name === name)
      .map(({ lines }) =>
        lines
          .join('\n')
          .replace(name === 'article' ? '' : HEADING, '')
          .trim(),
      )
      .join('\n\n');
  const { quotes } = quotesAndNotes(said('quotes'));
  return {
    article: said('article'),
    note: said('note'),
    quotes: quotes.map(({ text, note }) => ({ text: withoutStrokes(text), note })),
  };
}

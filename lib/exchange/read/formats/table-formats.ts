// Tables that services export, by the columns that each has: a row's cells by name → what they say of an article.
import type { FoundQuote, FoundRow } from '../found-row';
import { partsByNames, statesByNames } from './by-names';
import { OWN_TABLE } from './own-export';
import type { TableFormat } from './table-types';

const splitBy = (separator: string | RegExp) => (text: string) => text.split(separator);
const byBar = splitBy('|');
const byComma = splitBy(',');

/** `["a","b"]`, `['a', "it's"]` (as Python prints it) or `a, b` → its words. */
export function listedWords(text: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  if (inner === undefined) return byComma(text);
  const words = [...inner.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s,"'][^,]*)/g)];
  return words.map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1'));
}

const isYes = (text: string) => /^(?:true|1|yes)$/i.test(text.trim());

/** Read and put away is one thing in Pocket, Instapaper and wallabag. */
export const PUT_AWAY = { isRead: true, isArchived: true } as const;

const POCKET: TableFormat = {
  format: 'pocket',
  needs: ['title', 'url', 'time_added', 'tags', 'status'],
  knows: ['cursor'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    added: cell('time_added'),
    tags: byBar(cell('tags')),
    status: /^(?:archive|read)/i.test(cell('status')) ? PUT_AWAY : { isRead: false },
  }),
};

/** Three folders of Instapaper are states. */
function instapaperFolder(folder: string): Pick<FoundRow, 'status' | 'tags'> {
  const name = folder.trim();
  if (/^unread$/i.test(name)) return { status: { isRead: false } };
  if (/^archived?$/i.test(name)) return { status: PUT_AWAY };
  if (/^(?:starred|liked)$/i.test(name)) return { status: { isStarred: true } };
  return { tags: [name] };
}

const INSTAPAPER: TableFormat = {
  format: 'instapaper',
  needs: ['url', 'title', 'selection', 'folder', 'timestamp'],
  knows: ['tags'],
  read: (cell) => {
    const { status, tags = [] } = instapaperFolder(cell('folder'));
    return {
      url: cell('url'),
      title: cell('title'),
      added: cell('timestamp'),
      ...(status ? { status } : {}),
      tags: [...tags, ...listedWords(cell('tags'))],
      quotes: [{ text: cell('selection') }],
    };
  },
};

/** From here on somebody has read to the end: what is below an article counts as well. */
const READ_SHARE = 0.98;

/** `0.43`, `43`, `43%` → 0…1. */
function shareOf(text: string): number {
  const number = Number.parseFloat(text);
  if (!(number > 0)) return 0;
  return number > 1 || text.includes('%') ? number / 100 : number;
}

/** A share of an article as a line of a note; null where nothing or all of it was read. */
export const progressLine = (share: number): string | null =>
  share > 0 && share < READ_SHARE ? `${Math.round(share * 100)} %` : null;

const READWISE: TableFormat = {
  format: 'readwise',
  needs: ['title', 'url', 'document tags', 'saved date', 'reading progress', 'location'],
  knows: ['id', 'seen'],
  read: (cell) => {
    const share = shareOf(cell('reading progress'));
    const location = cell('location').trim().toLowerCase();
    const isPlain = location === 'new' || location === 'archive';
    return {
      url: cell('url'),
      title: cell('title'),
      added: cell('saved date'),
      tags: listedWords(cell('document tags')),
      status: {
        isRead: share >= READ_SHARE,
        ...(location === 'archive' ? { isArchived: true } : {}),
      },
      rest: [
        ['Reading progress', progressLine(share)],
        ['Location', isPlain ? null : location],
      ],
    };
  },
};

/** A paragraph a passage, the reader's words on it behind `Note:`. */
function raindropHighlights(text: string): FoundQuote[] {
  const quotes: { text: string; note?: string }[] = [];
  for (const part of text.split(/\n+/)) {
    const note = /^\s*Note:\s*(.*)/is.exec(part)?.[1];
    const last = quotes.at(-1);
    if (note !== undefined && last) last.note = note;
    else {
      // A later form of the file puts the colour and a colon before the words.
      quotes.push({ text: part.replace(/^\s*Highlight:\s*/i, '') });
    }
  }
  return quotes;
}

/** `News / Europe` → each folder; a bar without spaces belongs to a folder's name. */
const folderNames = (path: string): string[] =>
  path.split(' / ').filter((name) => !/^\s*unsorted\s*$/i.test(name));

const RAINDROP: TableFormat = {
  format: 'raindrop',
  needs: ['title', 'note', 'excerpt', 'url', 'folder', 'tags', 'created'],
  knows: ['id', 'cover', 'highlights', 'favorite'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    note: cell('note'),
    excerpt: cell('excerpt'),
    added: cell('created'),
    imageUrl: cell('cover'),
    tags: [...folderNames(cell('folder')), ...byComma(cell('tags'))],
    status: isYes(cell('favorite')) ? { isStarred: true } : {},
    quotes: raindropHighlights(cell('highlights')),
  }),
};

/** Names under which tables of others have what we look for. */
const ALIASES = {
  url: ['url', 'link', 'href', 'address', 'uri', 'source', 'source_url'],
  title: ['title', 'name'],
  added: [
    'added',
    'saved',
    'saved_at',
    'created',
    'created_at',
    'time_added',
    'date',
    'date added',
    'timestamp',
  ],
  read: ['read_at', 'date read', 'read'],
  published: ['published', 'published_at', 'publication date'],
  note: ['note', 'notes', 'comment', 'comments'],
  excerpt: ['excerpt', 'description', 'summary'],
  byline: ['author', 'authors', 'byline'],
  siteName: ['site', 'site name', 'publisher'],
  lang: ['lang', 'language'],
} as const;
const STATE_COLUMNS = {
  isRead: ['read', 'is_read'],
  isStarred: ['starred', 'favorite', 'favourite', 'is_starred'],
  isArchived: ['archived', 'is_archived'],
} as const;
const TAG_COLUMNS = ['tags', 'labels', 'keywords'];
const FOLDER_COLUMNS = ['folder', 'collection', 'list', 'category'];
const addressColumns: readonly string[] = ALIASES.url;
const ALL_COLUMNS = [...new Set([ALIASES, STATE_COLUMNS].flatMap((names) => Object.values(names).flat()))];

/** A table of nobody that we know, with a column of addresses. */
const ANY_TABLE: TableFormat = {
  format: 'table',
  needs: [],
  knows: [...ALL_COLUMNS, ...TAG_COLUMNS, ...FOLDER_COLUMNS],
  read: (cell) => {
    const { parts, used } = partsByNames(ALIASES, cell, STATE_COLUMNS.isRead);
    const { status, used: told } = statesByNames(STATE_COLUMNS, cell);
    return {
      ...parts,
      url: parts.url ?? '',
      tags: [...FOLDER_COLUMNS.map(cell), ...TAG_COLUMNS.flatMap((column) => cell(column).split(/[,|;]/))],
      status,
      // A second column of one kind, and a state that is neither yes nor no.
      rest: ALL_COLUMNS.filter((column) => !used.has(column) && !told.has(column)).map((column) => [
        column,
        cell(column),
      ]),
    };
  },
};

const FORMATS = [OWN_TABLE, RAINDROP, READWISE, POCKET, INSTAPAPER];

/** Whose table has these columns, given in lower case; null: nobody's that has addresses. */
export function tableFormatOf(columns: readonly string[]): TableFormat | null {
  const has = new Set(columns);
  const known = FORMATS.find(({ needs }) => needs.every((column) => has.has(column)));
  return known ?? (addressColumns.some((column) => has.has(column)) && columns.length > 1 ? ANY_TABLE : null);
}

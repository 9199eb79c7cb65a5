// What a reader can ask to be exported, and as what: the words of an export page's address, to write and to read.
import type { ListName } from '../../library/filing/reading-state';

export const EXPORT_FORMATS = [
  'markdown',
  'epub',
  'html',
  'json',
  'csv',
  'bibtex',
  'ris',
  'csl-json',
  'annotations',
  'bookmarks',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Lists of the library, by the names that it has for them. */
const LISTS: readonly ListName[] = ['inbox', 'unread', 'starred', 'archived'];

/** Which clippings: all that are kept, those of a list, a tag, a search, some one by one, or what is unread, by country. */
export type ExportSource =
  | { readonly of: 'all' | 'digest' }
  | { readonly of: 'list'; readonly list: ListName }
  | { readonly of: 'tag'; readonly tag: string }
  | { readonly of: 'search'; readonly query: string }
  /** In the order in which they are to stand. */
  | { readonly of: 'id'; readonly ids: readonly string[] }
  /** The same, too many for an address: a UUID under which the browser's memory has them. */
  | { readonly of: 'choice'; readonly key: string };

export interface ExportWish {
  readonly source: ExportSource;
  /** Null: it is still to be chosen. */
  readonly format: ExportFormat | null;
}

const isOneOf = <T extends string>(all: readonly T[], value: string): value is T =>
  (all as readonly string[]).includes(value);

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

function sourceIn(text: string): ExportSource {
  const colon = text.indexOf(':');
  const [of, what] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
  if (of === 'digest') return { of };
  if (of === 'list' && isOneOf(LISTS, what)) return { of, list: what };
  if (of === 'tag' && what !== '') return { of, tag: what };
  if (of === 'search' && what.trim() !== '') return { of, query: what };
  if (of === 'choice' && UUID.test(what)) return { of, key: what };
  if (of === 'id') return { of, ids: [...new Set(what.split(',').filter((id) => id !== ''))] };
  return { of: 'all' };
}

function sourceAs(source: ExportSource): string {
  switch (source.of) {
    case 'list':
      return `list:${source.list}`;
    case 'tag':
      return `tag:${source.tag}`;
    case 'search':
      return `search:${source.query}`;
    case 'id':
      return `id:${source.ids.join(',')}`;
    case 'choice':
      return `choice:${source.key}`;
    default:
      return source.of;
  }
}

/** `?of=list:unread&as=epub` → the wish; what cannot be understood is everything, in no format yet. */
export function parseExportWish(query: string): ExportWish {
  const asked = new URLSearchParams(query);
  const format = asked.get('as') ?? '';
  return {
    source: sourceIn(asked.get('of') ?? ''),
    format: isOneOf(EXPORT_FORMATS, format) ? format : null,
  };
}

/** The page that exports, asked for `source`; `parseExportWish` reads its query back. */
export function exportAddress(source: ExportSource, format?: ExportFormat): string {
  const asked = new URLSearchParams({ of: sourceAs(source) });
  if (format) asked.set('as', format);
  return `/export.html?${asked}`;
}

export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'din'] as const;
/** APA 7, MLA 9, Chicago 17 (bibliography), ISO 690 by name and year, which DIN took over. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Names of the styles, which are the same in every language. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  din: 'DIN ISO 690',
};

/** What can be copied of one article: its note as Markdown, or a citation. */
export const COPY_KINDS = ['markdown', ...CITATION_STYLES] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/**
 * Whether a citation is copied. Its text is made here and not by a citation processor: citeproc-js is 400 kB without its
 * styles, and four styles of one kind of source are a page of code.
 */
export const isCitation = (kind: CopyKind): kind is CitationStyle =>
  (CITATION_STYLES as readonly string[]).includes(kind);

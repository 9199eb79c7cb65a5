// A Markdown file with front matter, as Obsidian's Web Clipper and we ourselves write them → its article: facts, text, marked passages.

import { isUuid } from '../../../core/clock-and-ids';
import type { FoundQuote, FoundRow } from '../found-row';
import { markdownToHtml } from '../markdown/markdown-to-html';
import { type FrontValue, frontMatterOf } from '../source/front-matter';
import { partsByNames, statesByNames } from './by-names';
import { notePartsOf } from './own-export';

/** Names under which note programs keep what we look for; the first that says something counts. */
const NAMES = {
  url: ['url', 'source', 'source_url', 'source-url', 'link', 'href', 'canonical', 'original'],
  title: ['title', 'name'],
  byline: ['author', 'authors', 'byline', 'creator'],
  siteName: ['site', 'site_name', 'sitename', 'publisher', 'publication'],
  lang: ['lang', 'language'],
  published: [
    'published',
    'published_at',
    'date_published',
    'date-published',
    'publication_date',
    'publish_date',
  ],
  added: [
    'created',
    'saved',
    'saved_at',
    'added',
    'clipped',
    'date_saved',
    'date_added',
    'date-saved',
    'date',
  ],
  read: ['read_at', 'date_read', 'read'],
  excerpt: ['description', 'excerpt', 'summary', 'abstract'],
  imageUrl: ['image', 'cover', 'thumbnail', 'banner'],
  note: ['note', 'notes', 'comment'],
} as const;
const TAG_NAMES = ['tags', 'tag', 'keywords', 'labels', 'folder', 'folders', 'collection'];
const STATES = {
  isRead: ['read', 'is_read'],
  isStarred: ['starred', 'favorite', 'favourite', 'is_starred'],
  isArchived: ['archived', 'is_archived'],
} as const;
/** Of note programs, for themselves. */
const OWN = new Set(['cssclass', 'cssclasses', 'publish', 'id', 'uid']);
/** In our own notes: whom the text names, and by what address it is known, which are found out anew. */
const OWN_NAMES = new Set(['people', 'countries', 'organisations', 'canonical']);

/** `[[Folder/Jane Doe|Jane]]` → `Jane`. */
const withoutWikiLink = (text: string): string =>
  text.replace(
    /\[\[(?:[^\]|\n]*\|)?([^\]\n]*)\]\]/g,
    (_written, words: string) => words.split('/').at(-1) ?? '',
  );

const itemsOf = (value: FrontValue | undefined): readonly string[] =>
  (typeof value === 'string' ? [value] : (value ?? [])).map(withoutWikiLink);

const joined = (value: FrontValue | undefined): string => itemsOf(value).join(', ');

/** A text of several tags separates them by commas, or by spaces in front of `#`. */
const tagsIn = (value: FrontValue | undefined): readonly string[] =>
  itemsOf(value).flatMap((item) => (typeof value === 'string' ? item.split(/,|\s+(?=#)/) : [item]));

/** Passages between `==` and `==`, of one paragraph. */
const quotesIn = (body: string): FoundQuote[] =>
  [...body.matchAll(/(?<![=\\])==(?=[^\s=])([^\n=]{1,20000})==(?!=)/g)].map(([, text]) => ({ text }));

/** The heading that repeats the title. */
const HEADING = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/;

/** Null: it has no front matter, or says of no page that it comes from there. */
export function markdownFound(text: string): FoundRow | null {
  const front = frontMatterOf(text);
  if (!front) return null;
  const { values, names, body } = front;
  const at = (name: string) => joined(values.get(name));
  const { parts: said, used } = partsByNames(NAMES, at, STATES.isRead);
  const { status, used: told } = statesByNames(STATES, at);
  const parts = notePartsOf(body);
  const heading = HEADING.exec(parts.article)?.[1];
  const title = said.title ?? heading;
  const article =
    heading !== undefined && heading === title ? parts.article.replace(HEADING, '') : parts.article;
  const isOurs = isUuid(joined(values.get('id')));
  return {
    ...said,
    url: said.url,
    canonicalUrl: isOurs ? at('canonical') : undefined,
    isPlain: isOurs,
    note: [said.note, parts.note].filter((note) => note).join('\n\n'),
    title,
    html: markdownToHtml(article),
    starred: at('starred'),
    archived: at('archived'),
    tags: TAG_NAMES.flatMap((key) => tagsIn(values.get(key))),
    // Ours says when it was read, or nothing.
    status: { ...(isOurs && said.read === undefined ? { isRead: false } : {}), ...status },
    quotes: [...quotesIn(article), ...parts.quotes],
    rest: [...values.keys()]
      .filter((key) => !(isPlaced(key) || used.has(key) || told.has(key) || (isOurs && OWN_NAMES.has(key))))
      .map((key): [string, string] => [names.get(key) ?? key, at(key)]),
  };
}

const isPlaced = (key: string) => TAG_NAMES.includes(key) || OWN.has(key);

/** Whether `start`, the beginning of a text, is a note with front matter: a clipping where that names an address. */
export function markdownKindOf(start: string): 'clipping' | 'note' | null {
  if (!/^---[ \t]*\n\s*["']?[\w-]/.test(start)) return null;
  const front = frontMatterOf(start);
  return front && NAMES.url.some((name) => front.values.has(name)) ? 'clipping' : 'note';
}

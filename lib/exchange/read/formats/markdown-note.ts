// A Markdown file with front matter, as Obsidian's Web Clipper and we ourselves write them → its article: facts, text, marked passages.

import { isUuid } from '../../../core/clock-and-ids';
import type { FoundQuote, FoundRow } from '../found-row';
import { markdownToHtml } from '../markdown/markdown-to-html';
import { instantOf } from '../moments';
import { type FrontMatter, type FrontValue, frontMatterOf } from '../source/front-matter';
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
const PLACED = new Set<string>([
  ...Object.values(NAMES).flat(),
  ...TAG_NAMES,
  ...Object.values(STATES).flat(),
]);
/** Of note programs, for themselves. */
const OWN = new Set(['aliases', 'alias', 'cssclass', 'cssclasses', 'publish', 'permalink', 'id', 'uid']);
/** In our own notes: whom the text names, which is found out anew. */
const OWN_NAMES = new Set(['people', 'countries', 'organisations']);

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

/** A state may be a yes, or the moment in which it became one. */
const isYes = (text: string) => /^(?:true|yes|1|x)$/i.test(text) || instantOf(text) !== null;
const isNo = (text: string) => /^(?:false|no|0)$/i.test(text);

function statusOf({ values }: FrontMatter): NonNullable<FoundRow['status']> {
  const states = Object.entries(STATES).flatMap(([state, names]) => {
    const said = names.map((name) => joined(values.get(name))).find((text) => isYes(text) || isNo(text));
    return said === undefined ? [] : [[state, isYes(said)] as const];
  });
  return Object.fromEntries(states);
}

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
  const first = (keys: readonly string[]) =>
    keys.map((key) => joined(values.get(key))).find((said) => said !== '');
  const parts = notePartsOf(body);
  const heading = HEADING.exec(parts.article)?.[1];
  const said = Object.fromEntries(Object.entries(NAMES).map(([part, keys]) => [part, first(keys)]));
  const title = said['title'] ?? heading;
  const article =
    heading !== undefined && heading === title ? parts.article.replace(HEADING, '') : parts.article;
  const isOurs = isUuid(joined(values.get('id')));
  return {
    ...said,
    url: said['url'],
    isPlain: isOurs,
    note: [said['note'], parts.note].filter((note) => note).join('\n\n'),
    title,
    html: markdownToHtml(article),
    tags: TAG_NAMES.flatMap((key) => tagsIn(values.get(key))),
    // Ours says when it was read, or nothing.
    status: { ...(isOurs ? { isRead: false } : {}), ...statusOf(front) },
    quotes: [...quotesIn(article), ...parts.quotes],
    rest: [...values].flatMap(([key, value]): [string, string][] =>
      PLACED.has(key) || OWN.has(key) || (isOurs && OWN_NAMES.has(key))
        ? []
        : [[names.get(key) ?? key, joined(value)]],
    ),
  };
}

/** Whether `start`, the beginning of a text, is a note with front matter: a clipping where that names an address. */
export function markdownKindOf(start: string): 'clipping' | 'note' | null {
  if (!/^---[ \t]*\n\s*["']?[\w-]/.test(start)) return null;
  const front = frontMatterOf(start);
  return front && NAMES.url.some((name) => front.values.has(name)) ? 'clipping' : 'note';
}

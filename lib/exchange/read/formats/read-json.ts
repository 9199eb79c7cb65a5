// JSON that wallabag, Karakeep, Linkwarden and Omnivore write → rows; each item by itself, so that a cut file gives its whole ones.
import type { ImportFormat, ReadRow } from '../../imported-row';
import { type FoundQuote, type FoundRow, readFound } from '../found-row';
import { elementsOf, type JsonItem, jsonItems, jsonItemsIn, membersOf } from '../source/json-items';
import { restOfMembers } from './by-names';
import { omnivoreFound } from './omnivore';
import { EARLIER_EXPORT, earlierFound, OWN_EXPORT, ownFound } from './own-export';
import { PUT_AWAY } from './table-formats';

type Members = Readonly<Record<string, unknown>>;
/** Text that can be read again from its beginning. */
export type Texts = () => AsyncIterable<string>;

/** `1`, `"1"` and `true` are what programs write for yes. */
const isSet = (value: unknown) => value === true || value === 1 || value === '1';

/** `["a"]`, `[{ name: "a" }]`, `[{ label: "a" }]` → the words. */
const wordsOf = (value: unknown): unknown[] =>
  elementsOf(value).map((tag) =>
    typeof tag === 'string' ? tag : (membersOf(tag)['name'] ?? membersOf(tag)['label']),
  );

/** Members that have their places, and those that only programs read; whatever else is there is told in the note. */
const membersNamed = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const WALLABAG = membersNamed(
  'annotations archived_at content created_at domain_name given_url hashed_given_url hashed_url headers http_status id is_archived is_public is_starred language mimetype not_parsed origin_url preview_picture published_at published_by reading_time starred_at tags title uid updated_at url user_email user_id user_name',
);
const KARAKEEP = membersNamed(
  'archived assets content createdAt description favourited highlights id lists modifiedAt note source summarizationStatus summary taggingStatus tags title type userId',
);
const LINKWARDEN = membersNamed(
  'aiTagged clientSide collectionId color createdAt createdById description highlights icon iconWeight id image importDate indexVersion lastPreserved monolith name pdf pinnedBy preview readable tags textContent type updatedAt url',
);

function wallabagFound(entry: Members): FoundRow {
  return {
    url: entry['url'] ?? entry['given_url'],
    title: entry['title'],
    html: entry['content'],
    byline: wordsOf(entry['published_by'])
      .filter((name) => typeof name === 'string')
      .join(', '),
    lang: entry['language'],
    published: entry['published_at'],
    imageUrl: entry['preview_picture'],
    added: entry['created_at'],
    read: entry['archived_at'],
    starred: entry['starred_at'],
    archived: entry['archived_at'],
    status: {
      ...(isSet(entry['is_archived']) ? PUT_AWAY : { isRead: false }),
      ...(isSet(entry['is_starred']) ? { isStarred: true } : {}),
    },
    tags: wordsOf(entry['tags']),
    rest: [['Found at', entry['origin_url']], ...restOfMembers(entry, WALLABAG)],
    quotes: elementsOf(entry['annotations']).map((annotation): FoundQuote => {
      const { quote, text, created_at: created } = membersOf(annotation);
      return { text: quote, note: text, created };
    }),
  };
}

/** `names`: the lists of the file by their ids. */
function karakeepFound(bookmark: Members, names: ReadonlyMap<unknown, unknown>): FoundRow {
  const content = membersOf(bookmark['content']);
  return {
    url: content['url'] ?? content['sourceUrl'],
    title: bookmark['title'] ?? content['title'],
    html: content['htmlContent'],
    text: content['type'] === 'text' ? content['text'] : undefined,
    byline: content['author'],
    siteName: content['publisher'],
    published: content['datePublished'],
    excerpt: content['description'] ?? bookmark['description'],
    imageUrl: content['imageUrl'],
    added: bookmark['createdAt'],
    status: {
      ...(isSet(bookmark['archived']) ? { isArchived: true } : {}),
      ...(isSet(bookmark['favourited']) ? { isStarred: true } : {}),
    },
    tags: [...elementsOf(bookmark['lists']).map((id) => names.get(id)), ...wordsOf(bookmark['tags'])],
    note: bookmark['note'],
    rest: [
      ['Title', bookmark['title'] === content['title'] ? undefined : bookmark['title'] && content['title']],
      ['Summary', bookmark['summary']],
      ['description', content['description'] === undefined ? undefined : bookmark['description']],
      ...restOfMembers(bookmark, KARAKEEP),
    ],
    quotes: elementsOf(bookmark['highlights']).map(membersOf).map(karakeepQuote),
  };
}

const karakeepQuote = ({ text, note, color, createdAt }: Members): FoundQuote => ({
  text,
  note,
  colour: color,
  created: createdAt,
});

/** What Linkwarden tells of the whole library: links that are pinned, passages by their link. */
interface LinkwardenLibrary {
  readonly pinned: ReadonlySet<unknown>;
  readonly quotes: ReadonlyMap<unknown, readonly FoundQuote[]>;
}

function linkwardenFound(link: Members, folder: unknown, { pinned, quotes }: LinkwardenLibrary): FoundRow {
  const own = elementsOf(link['highlights']).map(membersOf).map(linkwardenQuote);
  const isPinned = pinned.has(link['id']) || elementsOf(link['pinnedBy']).length > 0;
  return {
    url: link['url'],
    title: link['name'],
    text: link['textContent'],
    excerpt: link['description'],
    added: link['importDate'] ?? link['createdAt'],
    status: isPinned ? { isStarred: true } : {},
    tags: [folder, ...wordsOf(link['tags'])],
    rest: restOfMembers(link, LINKWARDEN),
    quotes: [...own, ...(quotes.get(link['id']) ?? [])],
  };
}

const linkwardenQuote = ({ text, comment, color, createdAt }: Members): FoundQuote => ({
  text,
  note: comment,
  colour: color,
  created: createdAt,
});

/** What is found of an item; undefined in the place of what cannot be read. */
type ItemReader = (item: JsonItem) => readonly (FoundRow | undefined)[];

const oneOf =
  (found: (members: Members) => FoundRow): ItemReader =>
  ({ value }) => [value === undefined ? undefined : found(membersOf(value))];

/** Karakeep names its lists apart from its bookmarks, before or behind them: the file is read twice. */
async function karakeepReader(texts: Texts): Promise<ItemReader> {
  const names = new Map<unknown, unknown>();
  for await (const { key, value } of jsonItems(texts())) {
    if (key === 'lists') names.set(membersOf(value)['id'], membersOf(value)['name']);
  }
  return ({ key, value }) =>
    key !== 'bookmarks' ? [] : [value === undefined ? undefined : karakeepFound(membersOf(value), names)];
}

async function linkwardenReader(texts: Texts): Promise<ItemReader> {
  const pinned = new Set<unknown>();
  const quotes = new Map<unknown, FoundQuote[]>();
  for await (const { key, value } of jsonItems(texts())) {
    const members = membersOf(value);
    if (key === 'pinnedLinks') pinned.add(members['id']);
    if (key !== 'highlights') continue;
    const link = members['linkId'];
    quotes.set(link, [...(quotes.get(link) ?? []), linkwardenQuote(members)]);
  }
  return (item) => {
    if (item.key !== 'collections') return [];
    const { name, links } = collectionOf(item);
    return links.map((link) =>
      link === undefined ? undefined : linkwardenFound(membersOf(link), name, { pinned, quotes }),
    );
  };
}

/** A collection and its links; of one that is broken, those of its links that are whole, and undefined for the others. */
function collectionOf({ value, broken }: JsonItem): {
  readonly name: unknown;
  readonly links: readonly unknown[];
} {
  if (value !== undefined)
    return { name: membersOf(value)['name'], links: elementsOf(membersOf(value)['links']) };
  const parts = jsonItemsIn(broken ?? '');
  return {
    name: parts.find(({ key }) => key === 'name')?.value,
    links: parts.filter(({ key }) => key === 'links').map((part) => part.value),
  };
}

/** Whose JSON an item belongs to; null: nobody's that we know. */
export function jsonFormatOf({ key, value, broken }: JsonItem): ImportFormat | null {
  const has = (...names: string[]) => names.every((name) => name in membersOf(value));
  if (key === 'format' && (value === OWN_EXPORT || value === EARLIER_EXPORT)) return 'sidelight';
  if (key === '' && has('slug', 'savedAt')) return 'omnivore';
  if (key === '' && has('url', 'highlights') && !has('is_archived')) return 'pocket';
  if (key === '' && has('url') && (has('is_archived') || has('is_starred') || has('given_url')))
    return 'wallabag';
  if (key === 'bookmarks' && has('content')) return 'karakeep';
  const isCollection = key === 'collections' && (has('links') || (broken?.includes('"links"') ?? false));
  return isCollection ? 'linkwarden' : null;
}

/** The passages of an article, which Pocket keeps apart from its tables. */
function pocketPassages(article: Members): FoundRow {
  const quotes = elementsOf(article['highlights']).map((passage): FoundQuote => {
    const { quote, note, created_at: created } = membersOf(passage);
    return { text: quote, note, created };
  });
  return { url: article['url'], title: article['title'], quotes };
}

const anyOwnFound = (clipping: Members): FoundRow =>
  'item' in clipping && 'body' in clipping ? earlierFound(clipping) : ownFound(clipping);

const READERS: Partial<Record<ImportFormat, (texts: Texts) => ItemReader | Promise<ItemReader>>> = {
  wallabag: () => oneOf(wallabagFound),
  omnivore: () => oneOf(omnivoreFound),
  pocket: () => oneOf(pocketPassages),
  sidelight: () => (item) => (item.key === 'clippings' ? oneOf(anyOwnFound)(item) : []),
  karakeep: karakeepReader,
  linkwarden: linkwardenReader,
};

/** The rows of a JSON file of a format that `jsonFormatOf` gave, numbered from 1. */
export async function* readJson(texts: Texts, format: ImportFormat): AsyncGenerator<ReadRow> {
  const read = await READERS[format]?.(texts);
  if (!read) return;
  let at = 0;
  for await (const item of jsonItems(texts())) {
    for (const found of read(item)) yield readFound(found, ++at);
  }
}

// Bookmarks as browsers, Pinboard and Raindrop export them (Netscape's format), and the lists of Pocket's and Instapaper's old HTML → rows.
import type { ImportedRow, ReadRow } from '../../imported-row';
import { type FoundRow, readFound } from '../found-row';
import { lineOf } from '../plain-text';
import { type MarkupToken, markupTokens } from '../source/markup-tokens';
import { PUT_AWAY } from './table-formats';

/** Longest title or description that is gathered, in UTF-16 units. */
const LONGEST_SAID = 100_000;
/** Folders inside folders; more are no work of people. */
const DEEPEST = 100;

/** Folders that browsers make themselves say nothing of what is in them: their attributes name them in every language. */
const ROOTS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];
const ROOT_NAMES = /^(?:bookmarks(?: bar| toolbar| menu)?|other bookmarks|mobile bookmarks|unsorted)$/i;

/** Elements that end what was said of a link. */
const [IN_BOOKMARKS, IN_LISTS] = [/^(?:a|dt|dl|h[1-4])$/, /^(?:a|dt|dl|h[1-4]|li)$/];
/** Elements that begin a line of a description. */
const LINES = /^(?:br|p|div|li|blockquote)$/;

const isYes = (value: string | undefined) => value !== undefined && /^(?:1|true|yes)$/i.test(value);

type Attributes = ReadonlyMap<string, string>;

/** A link as it is read: its attributes, its words, and what stands below it. */
interface OpenLink {
  readonly attributes: Attributes;
  readonly folders: readonly string[];
  readonly status: ImportedRow['status'];
  title: string;
  description: string;
}

/** A heading of Pocket's or Instapaper's list: a state, or a folder of the reader's own. */
function listState(heading: string): {
  readonly status: ImportedRow['status'];
  readonly folder: string | null;
} {
  if (/^unread$/i.test(heading)) return { status: { isRead: false }, folder: null };
  if (/^(?:read archive|archived?|read)$/i.test(heading)) return { status: PUT_AWAY, folder: null };
  if (/^(?:starred|liked)$/i.test(heading)) return { status: { isStarred: true }, folder: null };
  return { status: {}, folder: heading };
}

/** Names under which programs write the times of a link; the first that is there counts. */
const first = (attributes: Attributes, names: readonly string[]) =>
  names.map((name) => attributes.get(name)).find((value) => value !== undefined && value !== '');

function rowOf({ attributes, folders, status, title, description }: OpenLink): FoundRow {
  const later = attributes.get('toread');
  const isRead = later === undefined ? undefined : !isYes(later);
  return {
    url: attributes.get('href'),
    isPlain: true, // references are decoded, and tags gone
    title,
    added: first(attributes, ['add_date', 'time_added']),
    // Browsers write it for every page that was opened; beside a state it is when that became so.
    read: isRead ? attributes.get('last_visit') : undefined,
    imageUrl: first(attributes, ['data-cover', 'cover', 'icon_uri_cover']),
    tags: [...folders, ...(attributes.get('tags') ?? '').split(/[,|]/)],
    status: {
      ...status,
      ...(isRead === undefined ? {} : { isRead }),
      ...(isYes(first(attributes, ['data-important', 'starred'])) ? { isStarred: true } : {}),
      ...(isYes(attributes.get('archived')) ? { isArchived: true } : {}),
    },
    note: [description.trim(), first(attributes, ['data-note', 'note']) ?? ''].filter(Boolean).join('\n\n'),
    rest: [['Keyword', attributes.get('shortcuturl')]],
  };
}

/** Follows folders and links through the tokens of a file. */
class BookmarkReader {
  readonly #isReadingList: boolean;
  /** Of each open `<dl>`, the folder that it lists; null: one that says nothing. */
  #folders: (string | null)[] = [];
  #status: ImportedRow['status'] = {};
  /** The folder that the last heading names, until its list begins. */
  #pending: string | null = null;
  #heading: { readonly isRoot: boolean; name: string } | null = null;
  #link: OpenLink | null = null;
  #takes: 'title' | 'description' | null = null;

  /** `isReadingList`: headings name states, as in Pocket's list, not folders. */
  constructor(isReadingList: boolean) {
    this.#isReadingList = isReadingList;
  }

  /** The link that is known to be whole now, if one is. */
  take(token: MarkupToken): FoundRow | null {
    if (token.kind === 'text') this.#say(token.text);
    else if (token.kind === 'open') return this.#open(token.name, token.attributes);
    else if (token.kind === 'close') return this.#close(token.name);
    return null;
  }

  /** The last link, when the file has ended. */
  end(): FoundRow | null {
    const link = this.#link;
    [this.#link, this.#takes] = [null, null];
    return link && rowOf(link);
  }

  #say(text: string): void {
    if (this.#heading && this.#heading.name.length < LONGEST_SAID) this.#heading.name += text;
    else if (this.#link && this.#takes && this.#link[this.#takes].length < LONGEST_SAID)
      this.#link[this.#takes] += text;
  }

  #open(name: string, attributes: Attributes): FoundRow | null {
    if (name === 'dd' && this.#link) this.#takes = 'description';
    else if (LINES.test(name) && this.#takes === 'description') this.#say('\n');
    if (name === 'dl') {
      if (this.#folders.length < DEEPEST) this.#folders.push(this.#pending);
      this.#pending = null;
    }
    if (!(this.#isReadingList ? IN_LISTS : IN_BOOKMARKS).test(name)) return null;
    const whole = this.end();
    if (/^h[1-4]$/.test(name)) {
      const isRoot = ROOTS.some((root) => attributes.has(root)) || (name === 'h1' && !this.#isReadingList);
      this.#heading = { isRoot, name: '' };
    } else if (name === 'a') this.#begin(attributes);
    return whole;
  }

  #begin(attributes: Attributes): void {
    if (!attributes.has('href')) return;
    const folders = this.#folders.filter((folder) => folder !== null);
    this.#link = { attributes, folders, status: this.#status, title: '', description: '' };
    this.#takes = 'title';
  }

  #close(name: string): FoundRow | null {
    if (name === 'a') this.#takes = null;
    if (/^h[1-4]$/.test(name) && this.#heading) this.#leaveHeading(this.#heading);
    if (name !== 'dl') return null;
    this.#folders.pop();
    return this.end();
  }

  #leaveHeading({ isRoot, name }: { readonly isRoot: boolean; readonly name: string }): void {
    this.#heading = null;
    const said = lineOf(name, LONGEST_SAID);
    if (this.#isReadingList) {
      const { status, folder } = listState(said);
      [this.#status, this.#folders] = [status, [folder]];
    } else this.#pending = isRoot || said === '' || ROOT_NAMES.test(said) ? null : said;
  }
}

/** The links of a file of bookmarks, numbered from 1; `isReadingList`: it is Pocket's or Instapaper's list. */
export async function* readBookmarks(
  text: AsyncIterable<string>,
  isReadingList: boolean,
): AsyncGenerator<ReadRow> {
  const reader = new BookmarkReader(isReadingList);
  let at = 0;
  for await (const token of markupTokens(text)) {
    const found = reader.take(token);
    if (found && !isOwnPlace(found)) yield readFound(found, ++at);
  }
  const last = reader.end();
  if (last && !isOwnPlace(last)) yield readFound(last, ++at);
}

/** Firefox's own searches and folders, which lead nowhere outside of it. */
const isOwnPlace = ({ url }: FoundRow): boolean => typeof url === 'string' && /^(?:place|about):/i.test(url);

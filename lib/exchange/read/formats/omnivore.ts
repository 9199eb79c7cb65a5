// Omnivore's archive: metadata in JSON, the text of an article and its passages in files of their own, named by its slug.
import type { RowLack } from '../../imported-row';
import type { FoundRow } from '../found-row';
import { quotesAndNotes } from '../markdown/quote-blocks';
import { SourceFault } from '../source/file-bytes';
import { elementsOf, jsonItems, membersOf } from '../source/json-items';
import type { ArchiveEntry } from '../source/read-archive';
import { textOf, wholeText } from '../source/text-of';
import { restOfMembers } from './by-names';
import { progressLine } from './table-formats';

type Members = Readonly<Record<string, unknown>>;

/** From here on, in per cent, an article has been read. */
const READ_FROM = 98;

/** Members that have their places, and those that only programs read. */
const KNOWN = new Set(
  'author description id labels publishedAt readingProgress savedAt slug state thumbnail title updatedAt url'.split(
    ' ',
  ),
);

/** What the metadata alone says. */
export function omnivoreFound(item: Members): FoundRow {
  const progress = typeof item['readingProgress'] === 'number' ? item['readingProgress'] : 0;
  const isArchived = typeof item['state'] === 'string' && /^archived$/i.test(item['state']);
  return {
    url: item['url'],
    title: item['title'],
    byline: item['author'],
    excerpt: item['description'],
    imageUrl: item['thumbnail'],
    published: item['publishedAt'],
    added: item['savedAt'],
    status: { isRead: progress >= READ_FROM, ...(isArchived ? { isArchived: true } : {}) },
    tags: elementsOf(item['labels']).map((label) =>
      typeof label === 'string' ? label : membersOf(label)['name'],
    ),
    rest: [['Reading progress', progressLine(progress / 100)], ...restOfMembers(item, KNOWN)],
  };
}

/** The text of a file; `isLost`: it is damaged, or longer than an article may be. */
interface PartText {
  readonly text?: string;
  readonly isLost: boolean;
}

async function textIn(entry: ArchiveEntry | undefined): Promise<PartText> {
  if (!entry) return { isLost: false };
  try {
    const text = await wholeText(entry.bytes);
    return text === null ? { isLost: true } : { text, isLost: false };
  } catch (cause) {
    if (cause instanceof SourceFault && cause.fault === 'damaged') return { isLost: true };
    throw cause;
  }
}

const FILE_NAME = /(?:^|\/)(content|highlights)\/([^/]+)\.(?:html|md)$/i;
/** The text of an article in whatever form: papers are kept as PDF. */
const CONTENT_NAME = /(?:^|\/)content\/([^/]+)\.[^./]+$/i;

/** Whether a file of the archive is read with the metadata, not by itself. */
export const isOmnivorePart = ({ name }: ArchiveEntry): boolean => FILE_NAME.test(name);

/** The files of an archive that belong to articles, by their kind and slug, and which of them were asked for. */
export class OmnivoreParts {
  readonly #files: ReadonlyMap<string, ArchiveEntry>;
  readonly #withContent: ReadonlySet<string>;
  readonly #asked = new Set<string>();

  constructor(entries: readonly ArchiveEntry[]) {
    this.#files = new Map(
      entries.flatMap((entry): [string, ArchiveEntry][] => {
        const [, kind, slug] = FILE_NAME.exec(entry.name) ?? [];
        return kind && slug ? [[`${kind.toLowerCase()}/${slug}`, entry]] : [];
      }),
    );
    this.#withContent = new Set(entries.flatMap(({ name }) => CONTENT_NAME.exec(name)?.[1] ?? []));
  }

  textOf(kind: 'content' | 'highlights', slug: string): Promise<PartText> {
    const key = `${kind}/${slug}`;
    this.#asked.add(key);
    return textIn(this.#files.get(key));
  }

  /** The archive has texts, and none of this article. */
  isMissing(slug: string): boolean {
    return this.#withContent.size > 0 && slug !== '' && !this.#withContent.has(slug);
  }

  /** Names of the files that belong to no article that was read. */
  left(): string[] {
    return [...this.#files].filter(([key]) => !this.#asked.has(key)).map(([, { name }]) => name);
  }
}

/** What is found of one metadata file with the texts and passages of its articles. */
export async function* omnivoreRowsFound(
  metadata: ArchiveEntry,
  parts: OmnivoreParts,
): AsyncGenerator<FoundRow | undefined> {
  for await (const { value } of jsonItems(textOf(metadata.bytes))) {
    const item = membersOf(value);
    const slug = typeof item['slug'] === 'string' ? item['slug'] : '';
    const [marked, content] = [await parts.textOf('highlights', slug), await parts.textOf('content', slug)];
    const lacks: RowLack[] = [
      ...(marked.isLost || content.isLost ? (['part-unreadable'] as const) : []),
      ...(parts.isMissing(slug) ? (['part-missing'] as const) : []),
    ];
    const beside = quotesAndNotes(marked.text ?? '');
    yield value === undefined ? undefined : { ...omnivoreFound(item), html: content.text, ...beside, lacks };
  }
}

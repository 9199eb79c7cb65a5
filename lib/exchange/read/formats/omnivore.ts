// Omnivore's archive: metadata in JSON, the text of an article and its passages in files of their own, named by its slug.
import type { FoundRow } from '../found-row';
import { quotesAndNotes } from '../markdown/quote-blocks';
import { SourceFault } from '../source/file-bytes';
import { elementsOf, jsonItems, membersOf } from '../source/json-items';
import type { ArchiveEntry } from '../source/read-archive';
import { textOf, wholeText } from '../source/text-of';
import { progressLine } from './table-formats';

type Members = Readonly<Record<string, unknown>>;

/** From here on, in per cent, an article has been read. */
const READ_FROM = 98;

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
    rest: [['Reading progress', progressLine(progress / 100)]],
  };
}

/** The text of a file; undefined: there is none, it is damaged, or longer than an article may be. */
async function textIn(entry: ArchiveEntry | undefined): Promise<string | undefined> {
  try {
    return (entry && (await wholeText(entry.bytes))) ?? undefined;
  } catch (cause) {
    if (cause instanceof SourceFault && cause.fault === 'damaged') return undefined;
    throw cause;
  }
}

const FILE_NAME = /(?:^|\/)(content|highlights)\/([^/]+)\.(?:html|md)$/i;

/** The files of an archive that belong to articles, by their kind and slug. */
function filesBySlug(entries: readonly ArchiveEntry[]): ReadonlyMap<string, ArchiveEntry> {
  return new Map(
    entries.flatMap((entry): [string, ArchiveEntry][] => {
      const [, kind, slug] = FILE_NAME.exec(entry.name) ?? [];
      return kind && slug ? [[`${kind.toLowerCase()}/${slug}`, entry]] : [];
    }),
  );
}

/** Whether a file of the archive is read with the metadata, not by itself. */
export const isOmnivorePart = ({ name }: ArchiveEntry): boolean => FILE_NAME.test(name);

/** What is found of one metadata file with their texts and passages, which lie in `entries`. */
export async function* omnivoreRowsFound(
  metadata: ArchiveEntry,
  entries: readonly ArchiveEntry[],
): AsyncGenerator<FoundRow | undefined> {
  const files = filesBySlug(entries);
  for await (const { value } of jsonItems(textOf(metadata.bytes))) {
    const item = membersOf(value);
    const slug = typeof item['slug'] === 'string' ? item['slug'] : '';
    const marked = quotesAndNotes((await textIn(files.get(`highlights/${slug}`))) ?? '');
    const html = await textIn(files.get(`content/${slug}`));
    yield value === undefined ? undefined : { ...omnivoreFound(item), html, ...marked };
  }
}

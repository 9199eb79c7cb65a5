// Omnivore's archive: metadata in JSON, the text of an article and its passages in files of their own, named by its slug.
import type { FoundQuote, FoundRow } from '../found-row';
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

/**
 * Passages of a `highlights/….md`: each is a block of lines of which the first begins with `>`; what follows it behind
 * an empty line, up to the next, is its labels and the reader's note. What stands before the first is about the article.
 */
export function omnivoreHighlights(markdown: string): { quotes: FoundQuote[]; note: string } {
  const quotes: { text: string; note: string }[] = [];
  const first: string[] = [];
  let isQuote = false;
  for (const line of markdown.split('\n')) {
    const quoted = /^\s*>\s?(.*)$/.exec(line)?.[1];
    const isEmpty = line.trim() === '';
    if (quoted !== undefined && !isQuote) quotes.push({ text: '', note: '' });
    isQuote = quoted !== undefined || (isQuote && !isEmpty);
    if (isEmpty) continue;
    const last = quotes.at(-1);
    if (!last) first.push(line.trim());
    else if (isQuote) last.text = `${last.text}\n${quoted ?? line}`;
    else last.note = `${last.note}\n${line.trim()}`;
  }
  return { quotes, note: first.join('\n') };
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
    const marked = omnivoreHighlights((await textIn(files.get(`highlights/${slug}`))) ?? '');
    const html = await textIn(files.get(`content/${slug}`));
    yield value === undefined ? undefined : { ...omnivoreFound(item), html, ...marked };
  }
}

// Clippings → Markdown with YAML front matter: one alone as a file, several as an archive that is a folder of an Obsidian vault.
import { EntityNotes } from './entity-notes';
import {
  type ExportContext,
  type ExportedClipping,
  type ExportedName,
  type ExportedQuote,
  type ExportPieces,
  onOneLine,
  reducedDate,
} from './exported-clipping';
import { safeName, UniqueNames } from './file-names';
import { frontMatter } from './front-matter';
import { escapedMarkdown, markdownOf } from './markup/markdown-of';
import { type ZipEntry, zipBytes } from './zip-stream';

/** Obsidian allows no blanks in tags, and no others than these signs. */
const NOT_IN_TAGS = /[^\p{L}\p{M}\p{N}_/-]+/gu;
const tagAs = (tag: string): string => tag.replace(NOT_IN_TAGS, '-').replace(/^-+|-+$/g, '');

/** How a name is written: as a link where there is a note of it. */
export type NameLink = (named: ExportedName) => string;

const headOf = (clipping: ExportedClipping, link: NameLink | null): string => {
  const { names, tags } = clipping;
  const listed = (kind: ExportedName['kind']) =>
    names.filter((named) => named.kind === kind).map((named) => (link ? link(named) : named.name));
  return frontMatter([
    ['title', onOneLine(clipping.title)],
    ['source', clipping.url],
    ['canonical', clipping.canonicalUrl === clipping.url ? null : clipping.canonicalUrl],
    ['author', clipping.byline === null ? null : onOneLine(clipping.byline)],
    ['site', clipping.siteName],
    ['published', reducedDate(clipping)],
    ['created', clipping.savedAt],
    ['read', clipping.readAt],
    ['starred', clipping.starredAt],
    ['archived', clipping.archivedAt],
    ['lang', clipping.lang],
    ['tags', [...new Set(tags.map(tagAs))].filter((tag) => tag !== '')],
    ['people', listed('person')],
    ['countries', listed('country')],
    ['organisations', listed('organisation')],
    ['id', clipping.id],
  ]);
};

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapedMarkdown(line)}`)
    .join('\n');

const quoteAs = ({ quote, note }: ExportedQuote): string =>
  note === '' ? quoted(quote.exact) : `${quoted(quote.exact)}\n\n${note.trim()}`;

const nameAs = (named: ExportedName, link: NameLink | null): string => {
  const name = link ? link(named) : `**${escapedMarkdown(named.name)}**`;
  return named.about.length > 0 ? `- ${name}: ${named.about.map(escapedMarkdown).join('; ')}` : `- ${name}`;
};

const KINDS = [
  ['person', 'people'],
  ['country', 'countries'],
  ['organisation', 'organisations'],
] as const;

/** Comments, which nobody sees: where the article ends, and what each part below is, for those who read the note again. */
const MARKS = {
  noText: '<!-- sidelight: no text -->',
  note: '<!-- sidelight: note -->',
  quotes: '<!-- sidelight: quotes -->',
  names: '<!-- sidelight: names -->',
} as const;

/** A clipping as a note; `link` says how names are written, null: as words. Ends with a line break. */
export function noteOf(
  clipping: ExportedClipping,
  { words }: Pick<ExportContext, 'words'>,
  link: NameLink | null,
): string {
  const { body, note, quotes, names } = clipping;
  const section = (mark: string, heading: string, content: string) =>
    content === '' ? [] : [`${mark}\n## ${heading}`, content];
  const listed = (kind: ExportedName['kind']) =>
    names.filter((named) => named.kind === kind).map((named) => nameAs(named, link));
  const parts = [
    body ? markdownOf(body.root) : `${MARKS.noText}\n${escapedMarkdown(words.noText)}`,
    ...section(MARKS.note, words.note, note.trim()),
    ...section(MARKS.quotes, words.quotes, quotes.map(quoteAs).join('\n\n')),
    ...KINDS.flatMap(([kind, heading]) => section(MARKS.names, words[heading], listed(kind).join('\n'))),
  ];
  return `${headOf(clipping, link)}\n${parts.join('\n\n')}\n`;
}

async function* vaultOf(
  clippings: AsyncIterable<ExportedClipping>,
  context: ExportContext,
): AsyncGenerator<ZipEntry> {
  const names = new UniqueNames();
  const entities = new EntityNotes(names);
  for await (const clipping of clippings) {
    const name = names.take(clipping.title, clipping.id);
    entities.add(clipping);
    const folder = clipping.group === null ? '' : `${safeName(clipping.group, clipping.id)}/`;
    yield {
      name: `${folder}${name}.md`,
      content: noteOf(clipping, context, (named) => entities.link(named)),
    };
  }
  yield* entities.files(context.words);
}

/** The note alone, or an archive with it, its like, and a note for each person, country and body that they name. */
export async function* writeMarkdown(
  clippings: AsyncIterable<ExportedClipping>,
  context: ExportContext,
): ExportPieces {
  if (!context.isSingle) yield* zipBytes(vaultOf(clippings, context), context.madeAt);
  else for await (const clipping of clippings) yield noteOf(clipping, context, null);
}

// Clippings → the bookmarks file that every browser reads (Netscape's), with tags, day of saving, and what was done with each.
import { type ExportContext, type ExportedClipping, type ExportPieces, onOneLine } from './exported-clipping';
import { escapedMarkup } from './markup/escaped-markup';

const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. It will be read and overwritten. DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
`;
const MS = 1000;
/** A comma parts tags, and nothing stands for one within them. */
const COMMAS = /,+/g;

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / MS);

function attributesOf(clipping: ExportedClipping): string {
  const { url, savedAt, readAt, starredAt, archivedAt, tags } = clipping;
  const written = tags.map((tag) => tag.replace(COMMAS, ' ')).join(',');
  return [
    `HREF="${escapedMarkup(url)}"`,
    `ADD_DATE="${seconds(savedAt)}"`,
    readAt === null ? 'TOREAD="1"' : `TOREAD="0" LAST_VISIT="${seconds(readAt)}"`,
    ...(starredAt === null ? [] : ['STARRED="1"']),
    ...(archivedAt === null ? [] : ['ARCHIVED="1"']),
    ...(written === '' ? [] : [`TAGS="${escapedMarkup(written)}"`]),
  ].join(' ');
}

/** Clippings without an address stand in no such file. */
export async function* writeBookmarks(
  clippings: AsyncIterable<ExportedClipping>,
  { title }: Pick<ExportContext, 'title'>,
): ExportPieces {
  const name = escapedMarkup(onOneLine(title));
  yield `${HEAD}<TITLE>${name}</TITLE>\n<H1>${name}</H1>\n<DL><p>\n`;
  for await (const clipping of clippings) {
    if (clipping.url === '') continue;
    yield `    <DT><A ${attributesOf(clipping)}>${escapedMarkup(onOneLine(clipping.title))}</A>\n`;
    if (clipping.note !== '') yield `    <DD>${escapedMarkup(clipping.note)}\n`;
  }
  yield '</DL><p>\n';
}

// Clippings → CSL-JSON, as Zotero, Pandoc and every citation processor read it: one list, an item a line.
import { type ExportedClipping, type ExportPieces, onOneLine, reducedDate } from '../exported-clipping';
import { languageTag } from '../markup/escaped-markup';
import { authorsOf } from './authors';

/** `2022-04-21` → `{ "date-parts": [[2022, 4, 21]] }`. */
const dateAs = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/** An item; what is not known has no field. */
export function cslItem(clipping: ExportedClipping): Readonly<Record<string, unknown>> {
  const { id, title, siteName, url, savedAt, lang, section, note, tags } = clipping;
  const authors = authorsOf(clipping).map(({ name, parts }) => parts ?? { literal: name });
  const date = reducedDate(clipping);
  const language = languageTag(lang);
  return {
    id,
    type: 'article-newspaper',
    title: onOneLine(title),
    ...(authors.length > 0 && { author: authors }),
    ...(siteName !== null && { 'container-title': onOneLine(siteName) }),
    ...(date !== null && { issued: dateAs(date) }),
    accessed: dateAs(savedAt.slice(0, 'YYYY-MM-DD'.length)),
    ...(url !== '' && { URL: url }),
    ...(language !== null && { language }),
    ...(section !== null && { section: onOneLine(section) }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(note !== '' && { note }),
  };
}

/** The list is whole only with its last line. */
export async function* writeCslJson(clippings: AsyncIterable<ExportedClipping>): ExportPieces {
  let before = '[\n';
  for await (const clipping of clippings) {
    yield before + JSON.stringify(cslItem(clipping));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

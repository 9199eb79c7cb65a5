// What an EPUB says of itself: identifier, title, languages, its files, and the order and direction in which they are read.
import { type ExportContext, type ExportedClipping, onOneLine, reducedDate } from '../exported-clipping';
import { attributesAs, escapedMarkup, languageTag, xmlCharacters } from '../markup/escaped-markup';
import type { BookPicture } from './book-pictures';

/** A chapter, as contents and package list it: all that is kept of an article that has been written. */
export interface Chapter {
  /** Within the book's folder. */
  readonly file: string;
  /** Never blank. */
  readonly title: string;
  readonly group: string | null;
  /** As the page declared it; null: nothing that is a language. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly hasFormula: boolean;
}

interface Book {
  readonly chapters: readonly Chapter[];
  readonly pictures: readonly BookPicture[];
  /** The article that is all of the book; null: there are several, or none. */
  readonly only: ExportedClipping | null;
  readonly context: ExportContext;
}

const XHTML = 'application/xhtml+xml';
/** Languages that are declared beside the first. */
const MOST_LANGUAGES = 20;

const line = (
  name: string,
  text: string | null,
  attributes: Readonly<Record<string, string | null>> = {},
): string => {
  const said = onOneLine(xmlCharacters(text ?? ''));
  return said === '' ? '' : `    <${name}${attributesAs(attributes)}>${escapedMarkup(said)}</${name}>`;
};

/** Those of the articles, the most frequent first; that of our own words where none is known. */
function languagesOf({ chapters, context }: Book): string[] {
  const counts = new Map<string, number>();
  for (const { lang } of chapters) if (lang !== null) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).map(([lang]) => lang);
  return most.length > 0 ? most.slice(0, MOST_LANGUAGES) : [languageTag(context.words.lang) ?? 'en'];
}

/** To the second, which is all that readers of EPUBs take. */
const modified = (instant: string): string => `${instant.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;

function metadataOf(book: Book): string[] {
  const { chapters, only, context } = book;
  const { id, title, madeAt } = context;
  return [
    line('dc:identifier', `urn:uuid:${id}`, { id: 'book' }),
    line('dc:title', only ? (chapters[0]?.title ?? title) : title),
    ...languagesOf(book).map((lang) => line('dc:language', lang)),
    line('dc:creator', only?.byline ?? null),
    line('dc:publisher', only?.siteName ?? null),
    line('dc:date', only && reducedDate(only)),
    line('dc:source', only?.url ?? null),
    ...(only?.tags ?? []).map((tag) => line('dc:subject', tag)),
    line('meta', modified(madeAt), { property: 'dcterms:modified' }),
  ].filter((each) => each !== '');
}

const item = (id: string, href: string, attributes: Readonly<Record<string, string | null>>): string =>
  `    <item${attributesAs({ id, href, ...attributes })}/>`;

/** The package document; read from right to left where all articles are written so. */
export function packageDocument(book: Book): string {
  const { chapters, pictures } = book;
  const isRtl = chapters.length > 0 && chapters.every(({ dir }) => dir === 'rtl');
  const spine = attributesAs({ 'page-progression-direction': isRtl ? 'rtl' : null });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">',
    '  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...metadataOf(book),
    '  </metadata>',
    '  <manifest>',
    item('nav', 'nav.xhtml', { 'media-type': XHTML, properties: 'nav' }),
    item('style', 'style.css', { 'media-type': 'text/css' }),
    item('cover', 'cover.xhtml', { 'media-type': XHTML }),
    ...chapters.map(({ file, hasFormula }, at) =>
      item(`a${at + 1}`, file, { 'media-type': XHTML, properties: hasFormula ? 'mathml' : null }),
    ),
    ...pictures.map(({ file, type }, at) => item(`i${at + 1}`, file, { 'media-type': type })),
    '  </manifest>',
    `  <spine${spine}>`,
    '    <itemref idref="cover"/>',
    '    <itemref idref="nav"/>',
    ...chapters.map((_, at) => `    <itemref idref="a${at + 1}"/>`),
    '  </spine>',
    '</package>',
    '',
  ].join('\n');
}

// Clippings → an EPUB 3 book: a cover of words, a contents, a chapter an article with its cast and pictures; nothing in it is loaded or run.
import { articleMarkup } from '../article-markup';
import {
  type ExportContext,
  type ExportedClipping,
  type ExportPieces,
  onOneLine,
} from '../exported-clipping';
import { EPUB_STYLE } from '../file-style';
import { attributesAs, escapedMarkup, languageTag, xmlCharacters } from '../markup/escaped-markup';
import { type ZipEntry, zipBytes } from '../zip-stream';
import { BookPictures } from './book-pictures';
import { type Chapter, packageDocument } from './package-document';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`;
const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';

interface Page {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly body: string;
}

const pageOf = ({ title, lang, dir, body }: Page): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html${attributesAs({ xmlns: XHTML, 'xmlns:epub': OPS, 'xml:lang': lang, lang, dir })}>
<head>
<meta charset="utf-8"/>
<title>${escapedMarkup(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;

/** A title that says something, whatever characters the page put into it. */
const titleOf = ({ title, id }: ExportedClipping): string => onOneLine(xmlCharacters(title)) || id;

const coverOf = (chapters: readonly Chapter[], { title, words, madeAt, isSingle }: ExportContext): string => {
  const { lang, dir } = words;
  const name = isSingle ? (chapters[0]?.title ?? title) : title;
  const lines = [
    `<h1>${escapedMarkup(name)}</h1>`,
    `<p>${escapedMarkup(words.brand)}</p>`,
    `<p>${escapedMarkup(words.onInstant(madeAt))}</p>`,
  ];
  const body = `<section epub:type="titlepage" class="cover">\n${lines.join('\n')}\n</section>`;
  return pageOf({ title: name, lang, dir, body });
};

const linkTo = ({ file, title }: Pick<Chapter, 'file' | 'title'>): string =>
  `<a${attributesAs({ href: file })}>${escapedMarkup(title)}</a>`;

/** The chapters in order, those of a group under its name. */
function listOf(chapters: readonly Chapter[]): string {
  const groups: { readonly name: string | null; readonly entries: string[] }[] = [];
  for (const chapter of chapters) {
    const entry = `<li>${linkTo(chapter)}</li>`;
    const last = groups.at(-1);
    if (last && last.name === chapter.group) last.entries.push(entry);
    else groups.push({ name: chapter.group, entries: [entry] });
  }
  const items = groups.flatMap(({ name, entries }) =>
    name === null ? entries : [`<li><span>${escapedMarkup(name)}</span><ol>${entries.join('\n')}</ol></li>`],
  );
  return items.join('\n');
}

const contentsOf = (chapters: readonly Chapter[], { title, words }: ExportContext): string => {
  const { lang, dir, contents } = words;
  const list = chapters.length > 0 ? listOf(chapters) : `<li>${linkTo({ file: 'cover.xhtml', title })}</li>`;
  const body = `<nav epub:type="toc"><h1>${escapedMarkup(contents)}</h1>\n<ol>${list}</ol></nav>`;
  return pageOf({ title: contents, lang, dir, body });
};

async function* filesOf(
  clippings: AsyncIterable<ExportedClipping>,
  context: ExportContext,
): AsyncGenerator<ZipEntry> {
  const { words } = context;
  const chapters: Chapter[] = [];
  const pictures = new BookPictures(context.pictures);
  let first: ExportedClipping | null = null;
  yield { name: 'mimetype', content: 'application/epub+zip', isStored: true };
  yield { name: 'META-INF/container.xml', content: CONTAINER };
  yield { name: 'EPUB/style.css', content: EPUB_STYLE };
  for await (const clipping of clippings) {
    first ??= clipping;
    const file = `a${chapters.length + 1}.xhtml`;
    const [title, { dir, group }] = [titleOf(clipping), clipping];
    const pictureAt = yield* pictures.filesOf(clipping);
    const body = articleMarkup({ ...clipping, title }, context, { prefix: '', pictureAt });
    const hasFormula = body.includes('<math');
    chapters.push({ file, title, group, lang: languageTag(clipping.lang), dir, hasFormula });
    yield { name: `EPUB/${file}`, content: pageOf({ title, lang: words.lang, dir: words.dir, body }) };
  }
  yield { name: 'EPUB/cover.xhtml', content: coverOf(chapters, context) };
  yield { name: 'EPUB/nav.xhtml', content: contentsOf(chapters, context) };
  const only = context.isSingle ? first : null;
  yield {
    name: 'EPUB/package.opf',
    content: packageDocument({ chapters, pictures: pictures.listed, only, context }),
  };
}

/** The book, piece by piece; a line of each article and of each picture is kept for its contents. */
export const writeEpub = (clippings: AsyncIterable<ExportedClipping>, context: ExportContext): ExportPieces =>
  zipBytes(filesOf(clippings, context), context.madeAt);

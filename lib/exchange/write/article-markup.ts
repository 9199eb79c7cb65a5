// A clipping → XHTML of its article with what stands beside it: head, text, note, quotes, and who is named, then and now.
import type { ExportContext, ExportedClipping, ExportedName } from './exported-clipping';
import { onOneLine } from './exported-clipping';
import { attributesAs, escapedMarkup, languageTag, uriOf } from './markup/escaped-markup';
import { type XhtmlOptions, xhtmlOf } from './markup/xhtml-of';

const KINDS = [
  ['person', 'people'],
  ['country', 'countries'],
  ['organisation', 'organisations'],
] as const;

const paragraph = (
  text: string,
  kind: string,
  attributes: Readonly<Record<string, string | null>> = {},
): string =>
  text === '' ? '' : `<p${attributesAs({ class: kind, ...attributes })}>${escapedMarkup(text)}</p>`;

/** A note as it was typed, a line a line. */
const typed = (text: string): string =>
  `<p class="typed" dir="auto">${text.trim().split('\n').map(escapedMarkup).join('<br/>')}</p>`;

function castList(names: readonly ExportedName[]): string {
  const entries = names.map(
    ({ name, about }) =>
      `<li><strong>${escapedMarkup(name)}</strong>${about.map((phrase) => `<br/>${escapedMarkup(phrase)}`).join('')}</li>`,
  );
  return `<ul class="cast">${entries.join('')}</ul>`;
}

const languageOf = (lang: string | null, dir: string | null) => ({ 'xml:lang': lang, lang, dir });

/** Title, who wrote it, where and when, and the way to the page. */
function headOf(clipping: ExportedClipping, { words }: Pick<ExportContext, 'words'>): string {
  const { title, byline, siteName, published, savedAt, url } = clipping;
  const own = languageOf(languageTag(clipping.lang), clipping.dir);
  const days = [published ? words.publishedOn(published) : '', words.savedOn(savedAt)];
  return [
    `<h1${attributesAs(own)}>${escapedMarkup(onOneLine(title))}</h1>`,
    paragraph([byline, siteName].filter((each) => each !== null).join(' · '), 'byline', { dir: 'auto' }),
    paragraph(days.filter((each) => each !== '').join(' '), 'days'),
    url === ''
      ? ''
      : `<p class="original"><a${attributesAs({ href: uriOf(url) })}>${escapedMarkup(words.original)}</a></p>`,
  ].join('\n');
}

/** All of it, to stand in the body of a page that is written in `context.words.lang`. */
export function articleMarkup(
  clipping: ExportedClipping,
  context: Pick<ExportContext, 'words'>,
  options: Omit<XhtmlOptions, 'picture'>,
): string {
  const { words } = context;
  const { body, note, quotes, names } = clipping;
  const own = attributesAs(languageOf(languageTag(clipping.lang), clipping.dir));
  const section = (heading: string, content: string) =>
    content === '' ? '' : `<div class="beside"><h2>${escapedMarkup(heading)}</h2>\n${content}</div>`;
  const passages = quotes.map(
    (each) =>
      `<blockquote class="${each.colour}"${own}><p dir="auto">${escapedMarkup(each.quote.exact)}</p></blockquote>` +
      (each.note === '' ? '' : typed(each.note)),
  );
  return [
    headOf(clipping, context),
    body
      ? `<div class="text"${own}>${xhtmlOf(body.root, { ...options, picture: words.picture })}</div>`
      : paragraph(words.noText, 'none'),
    section(words.note, note === '' ? '' : typed(note)),
    section(words.quotes, passages.join('\n')),
    ...KINDS.map(([kind, heading]) => {
      const named = names.filter((each) => each.kind === kind);
      return section(words[heading], named.length > 0 ? castList(named) : '');
    }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

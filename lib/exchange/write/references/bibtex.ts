// Clippings → BibTeX, an `@online` entry each, as BibLaTeX reads it; no sign of a title is taken for a command.
import { type ExportedClipping, type ExportPieces, onOneLine, reducedDate } from '../exported-clipping';
import { authorsOf } from './authors';
import { biblatexLanguage } from './biblatex-language';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces behind a backslash, too: one alone would take in the entries below.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const SIGNS = /[\\{}~^&%$#_]/g;
/** Biber and BibLaTeX read addresses as they are, percents too: only what would end or open a field may not stand in them. */
const NOT_IN_ADDRESSES = /[{}\\\s]/g;

/** Controls and halves of characters go; characters that only join letters or part them are of the text. */
const escaped = (text: string): string =>
  onOneLine(text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')).replace(SIGNS, (sign) => COMMANDS[sign] ?? `\\${sign}`);
const addressAs = (url: string): string =>
  url.replace(
    NOT_IN_ADDRESSES,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

const KEY_WORD = 12;

/** `writer2022story`: never the same twice, by the clipping's own id. */
function keyOf(clipping: ExportedClipping): string {
  const [first] = authorsOf(clipping);
  const who = plain(first?.parts?.family ?? clipping.siteName ?? '').slice(0, KEY_WORD);
  const year = reducedDate(clipping)?.slice(0, 'YYYY'.length) ?? '';
  return `${who || 'article'}${year}-${clipping.id.replace(/[^A-Za-z0-9]/g, '').slice(0, KEY_WORD)}`;
}

function entryOf(clipping: ExportedClipping): string {
  const { title, siteName, url, savedAt, lang, tags, note } = clipping;
  const authors = authorsOf(clipping).map(({ name, parts }) =>
    parts ? `${escaped(parts.family)}, ${escaped(parts.given)}` : `{${escaped(name)}}`,
  );
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', `{${escaped(title)}}`],
    ['author', authors.join(' and ')],
    ['organization', escaped(siteName ?? '')],
    ['date', reducedDate(clipping) ?? ''],
    ['url', addressAs(url)],
    ['urldate', savedAt.slice(0, 'YYYY-MM-DD'.length)],
    ['langid', biblatexLanguage(lang) ?? ''],
    ['keywords', tags.map((tag) => escaped(tag.replace(/,/g, ' '))).join(', ')],
    ['annotation', escaped(note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{${keyOf(clipping)},\n${lines.join(',\n')}\n}\n`;
}

/** UTF-8, an empty line between two entries. */
export async function* writeBibtex(clippings: AsyncIterable<ExportedClipping>): ExportPieces {
  for await (const clipping of clippings) yield `${entryOf(clipping)}\n`;
}

// A paragraph of Markdown → HTML with its links, pictures and emphasis; raw HTML in it stays, so whoever takes the result sanitises it.

/** Marks places whose HTML is ready while the rest is still being read; of the private use area, taken out of texts first. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const RESERVED = /[\ue000\ue001]/g;

const CODE = /(`{1,5})(?!`)([^\n]{1,2000}?)(?<!`)\1(?!`)/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|~=<>&"'$:;,/?@^%])/g;
const TARGET = String.raw`\(\s*<?([^\s()<>]{1,4000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,4})>?(?:\s+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?\s*\)`;
const IMAGE = new RegExp(String.raw`!\[([^\]\n]{0,1000})\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,2000})\]${TARGET}`, 'g');
const WIKI = /!?\[\[(?:[^\]|\n]{0,500}\|)?([^\]\n]{1,500})\]\]/g;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,4000})>/g;
/** `<` that begins no tag is a sign. */
const BARE_SIGN = /<(?![a-z/!])/gi;
const BARE_AMPERSAND = /&(?!#?\w{1,10};)/g;

/** Emphasis inside a paragraph, the longer signs first; what is between them is bounded. */
const EMPHASIS: readonly (readonly [pattern: RegExp, tag: string])[] = [
  [/\*\*(?=\S)([^\n]{1,4000}?)(?<=\S)\*\*/g, 'strong'],
  [/(?<!\w)__(?=\S)([^\n]{1,4000}?)(?<=\S)__(?!\w)/g, 'strong'],
  [/\*(?=[^\s*])([^\n*]{1,4000})(?<=\S)\*/g, 'em'],
  [/(?<!\w)_(?=[^\s_])([^\n_]{1,4000})(?<=\S)_(?!\w)/g, 'em'],
  [/~~(?=\S)([^\n~]{1,4000})(?<=\S)~~/g, 's'],
  [/==(?=\S)([^\n=]{1,4000})(?<=\S)==/g, 'mark'],
];

/** Text → as it may stand in HTML, or in a value in quotation marks. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Places whose HTML is ready. */
class Ready {
  readonly #pieces: string[] = [];

  keep(html: string): string {
    return `${OPEN}${this.#pieces.push(html) - 1}${CLOSE}`;
  }

  /** `text` with its places filled; links hold pictures, so places hold places. */
  fill(text: string): string {
    const filled = text.replace(
      /\ue000(\d{1,9})\ue001/g,
      (_place, at: string) => this.#pieces[Number(at)] ?? '',
    );
    return filled.includes(OPEN) && filled !== text ? this.fill(filled) : filled;
  }
}

const emphasise = (text: string): string =>
  EMPHASIS.reduce((html, [pattern, tag]) => html.replace(pattern, `<${tag}>$1</${tag}>`), text);

/** The words of a paragraph, with `\n` between its lines, as HTML. */
export function inlineHtml(markdown: string): string {
  const ready = new Ready();
  const link = (words: string, address: string) =>
    `${ready.keep(`<a href="${escapeHtml(address)}">`)}${words}${ready.keep('</a>')}`;
  const text = markdown
    .replace(RESERVED, '')
    .replace(CODE, (_written, _marks, code: string) => ready.keep(`<code>${escapeHtml(code.trim())}</code>`))
    .replace(ESCAPE, (_written, sign: string) => ready.keep(escapeHtml(sign)))
    .replace(IMAGE, (_written, words: string, address: string) =>
      ready.keep(`<img src="${escapeHtml(ready.fill(address))}" alt="${escapeHtml(ready.fill(words))}">`),
    )
    .replace(LINK, (_written, words: string, address: string) => link(words, ready.fill(address)))
    .replace(AUTOLINK, (_written, address: string) => link(escapeHtml(address), address))
    .replace(WIKI, (_written, words: string) => words)
    .replace(BARE_AMPERSAND, '&amp;')
    .replace(BARE_SIGN, '&lt;')
    .replace(/(?: {2,}|\\)\n/g, () => `${ready.keep('<br>')}\n`);
  return ready.fill(emphasise(text));
}

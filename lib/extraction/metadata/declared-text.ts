// Text that a page declares about itself, as a reader would see it: without escapes, and without tags where they are tags.
import { collapseSpace } from '../../core/span';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  iexcl: '¡',
  iquest: '¿',
};
/** `&eacute;`: a letter and its accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const ESCAPE =
  /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([a-z]{2,6}));/gi;
const LAST_CODE_POINT = 0x10ffff;
/** What only a writer who speaks of markup means as it stands; of all other escapes a parser leaves, a site made two. */
const OF_MARKUP = /^&(?:lt|gt|#0*(?:60|62)|#x0*3[ce]);$/i;

/** Tags that sites leave in a line of text. */
const INLINE =
  'a|abbr|b|bdi|big|cite|code|del|div|em|font|h[1-6]|i|ins|mark|p|q|s|small|span|strike|strong|sub|sup|time|tt|u';
const ATTRIBUTES =
  '(?:\\s+[\\w:-]{1,40}\\s*=\\s*(?:"[^"<>]{0,200}"|\'[^\'<>]{0,200}\'|[^\\s"\'<>]{1,200}))*\\s*';
const TAG = new RegExp(`<(/?)(${INLINE})${ATTRIBUTES}>`, 'gi');
const LINE_BREAK = /<(?:br|wbr)\s*\/?>/gi;
const ANY_TAG = /<\/?[a-z][^<>]{0,200}>/gi;

function unescaped(written: string): string {
  return written.replace(ESCAPE, (whole, ...groups: (string | undefined)[]) => {
    const [decimal, hexadecimal, letter, accent, name] = groups;
    if (letter && accent) return `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC');
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** Takes tags that are opened and closed; a lone one is what the text speaks of, as in "What <b> is for". */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const tags = [...text.matchAll(TAG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isEnd: match[1] !== '',
    name: (match[2] ?? '').toLowerCase(),
  }));
  const open: (typeof tags)[number][] = [];
  const taken: typeof tags = [];
  for (const tag of tags) {
    if (!tag.isEnd) {
      open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const begin = open[at];
    if (!begin) continue;
    taken.push(begin, tag);
    open.length = at;
  }
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of taken.sort((one, other) => one.start - other.start)) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)].join('').replace(LINE_BREAK, ' ');
}

/** Numbers and quotation marks in what has been unescaped already: nobody means them as they stand. */
const ESCAPED_TWICE = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[lr][sd]quo|hellip|[nm]dash|quot|apos);/gi;

/** What has been unescaped already, without escapes that nobody means as they stand; `&lt;` and `&amp;` stay. */
export const unescapedTwice = (text: string): string =>
  text.replace(ESCAPED_TWICE, (whole) => (OF_MARKUP.test(whole) ? whole : unescaped(whole)));

/**
 * What an HTML parser has read, such as a meta tag's content or `<title>`, as one line. The parser has taken the escapes
 * already; of those that are left only what nobody means as it stands is taken (`&#8217;`, `&amp;`), `&lt;` is not.
 * Expects text of bounded length.
 */
export function parsedText(parsed: string): string {
  const text = parsed.replace(ESCAPE, (whole) => (OF_MARKUP.test(whole) ? whole : unescaped(whole)));
  return collapseSpace(withoutTags(parsed.includes('&amp;') ? unescapedTwice(text) : text));
}

/**
 * A string of JSON-LD, in which sites write HTML, as one line: unescaped once, and what can only have been escaped
 * twice (`&amp;#8217;`) once more. Expects text of bounded length.
 */
export const writtenText = (written: string): string => {
  const text = unescaped(written);
  const once = written.includes('&amp;') ? unescapedTwice(text) : text;
  return collapseSpace(withoutTags(once));
};

/** The same of a long text of whole paragraphs, for comparing: everything that looks like a tag goes. */
export const writtenProse = (written: string): string =>
  collapseSpace(unescaped(written).replace(ANY_TAG, ' '));

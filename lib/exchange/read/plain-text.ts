// Text as foreign files write it (with tags, character references, control characters, halves of pairs) → plain text.

/** Names of character references that titles are written with; what is not here stays as it is written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    middot: '·',
    euro: '€',
    trade: '™',
  }),
);

/** Names of U+00A1 to U+00FF in that order (HTML 4); `-` where a name stands above or is not used. */
const LATIN_1 =
  'iexcl cent pound curren yen brvbar sect uml copy ordf - not shy reg macr deg plusmn sup2 sup3 acute micro para - cedil sup1 ordm - frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const FIRST_LATIN_1 = 0xa1;

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,7});/gi;
const LAST_CODE_POINT = 0x10ffff;

function named(name: string): string | null {
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const at = LATIN_1.indexOf(name);
  return at < 0 ? null : String.fromCharCode(FIRST_LATIN_1 + at);
}

const codePoint = (code: number): string | null =>
  code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : null;

/** `written` is a match of `REFERENCE`; what stands for nothing that we know is given back. */
function decodeReference(written: string): string {
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) return named(name) ?? written;
  const isHex = /^#x/i.test(name);
  return codePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)) ?? written;
}

/** `&amp;`, `&#8217;`, `&#x2019;` → the characters that they stand for, once; unknown names stay. */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? text.replace(REFERENCE, (written) => decodeReference(written)) : text;

/** Elements that titles are written with: other things in angle brackets (`Map<String>`) are words. */
const TAG =
  /<\/?(?:a|abbr|article|b|bdi|big|blockquote|body|br|center|cite|code|del|div|dl|dt|dd|em|figure|figcaption|font|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|li|link|main|mark|meta|nobr|object|ol|p|pre|q|s|section|small|source|span|strike|strong|sub|sup|svg|table|tbody|td|th|time|title|tr|tt|u|ul|var|video|audio|wbr)(?:\s[^<>]*)?\/?>/gi;
/** What is no text at all: scripts, styles, comments. Bounded, so that no text costs more than linear time. */
const UNSAID = /<(script|style)\b[^<>]{0,1000}>[^<]{0,10000}<\/\1\s*>|<!--[^>]{0,1000}-->/gi;

/** Markup of a title or a line → its words. */
export const stripTags = (text: string): string =>
  text.includes('<') ? text.replace(UNSAID, ' ').replace(TAG, ' ') : text;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]/g;
/** Under `u`, only halves of a pair that stand alone are surrogates. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Without control characters and lone surrogates, which no database, file or screen has a use for. */
export const cleanText = (text: string): string =>
  text.replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd');

/** At most `most` UTF-16 units of `text`, and no half of a pair at its end; what is cut is said by `…`. */
export const cutTo = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** Anything that is a text or a number, as one line of plain text; `''`: there is none. */
export function lineOf(value: unknown, most: number): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // What is much longer than the line may be is not looked at: it would only be cut.
  const text = decodeReferences(stripTags(cleanText(value.slice(0, 2 * most))));
  return cutTo(text.replace(/\s+/g, ' ').trim(), most);
}

/** As `lineOf`, of what has no markup: there `<b>` and `&amp;` are words. */
export function plainLineOf(value: unknown, most: number): string {
  if (typeof value !== 'string') return lineOf(value, most);
  return cutTo(
    cleanText(value.slice(0, 2 * most))
      .replace(/\s+/g, ' ')
      .trim(),
    most,
  );
}

/** Anything that is a text, with its lines; `''`: there is none. */
export function linesOfText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  return cutTo(
    cleanText(value.slice(0, 2 * most))
      .replace(/\r\n?/g, '\n')
      .trim(),
    most,
  );
}

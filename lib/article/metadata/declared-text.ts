// Text that a page declares about itself, as a reader would see it: sites escape it twice, and leave tags in it.

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

function unescaped(written: string): string {
  return written.replace(ESCAPE, (whole, ...groups: (string | undefined)[]) => {
    const [decimal, hexadecimal, letter, accent, name] = groups;
    if (letter && accent) return `${letter}${ACCENTS[accent.toLowerCase()] ?? ''}`.normalize('NFC');
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** Without escapes, tags and needless white space. Expects text of bounded length. */
export function declaredText(written: string): string {
  const text = written.includes('&') ? unescaped(unescaped(written)) : written;
  return text
    .replace(/<[^>]{1,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// Text that a page declares about itself, as a reader would see it: sites escape it twice, and leave tags in it.

const ESCAPES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/&(?:amp|#0?38);/g, '&'],
  [/&(?:quot|#0?34);/g, '"'],
  [/&(?:apos|#0?39|#x27);/g, "'"],
  [/&(?:#8217|rsquo);/g, '’'],
  [/&(?:#8216|lsquo);/g, '‘'],
  [/&(?:#8220|ldquo);/g, '“'],
  [/&(?:#8221|rdquo);/g, '”'],
  [/&(?:#8222|bdquo);/g, '„'],
  [/&(?:#8211|ndash);/g, '–'],
  [/&(?:#8212|mdash);/g, '—'],
  [/&(?:#8230|hellip);/g, '…'],
  [/&(?:#8226|bull);/g, '•'],
  [/&(?:nbsp|#160);/g, ' '],
];

/** Without escapes, tags and needless white space. Expects text of bounded length. */
export function declaredText(written: string): string {
  let text = written;
  if (text.includes('&')) for (const [pattern, instead] of ESCAPES) text = text.replace(pattern, instead);
  return text
    .replace(/<[^>]{1,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

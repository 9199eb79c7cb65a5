// A line as papers of any script write it → the same with Latin digits and without marks of direction, and the way back.

/** The nought of each script whose digits stand in dates; its nine others follow it. */
const NOUGHTS = [
  0x0660, // Arabic
  0x06f0, // Persian, Urdu
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0e50, // Thai
  0xff10, // wide
];
const DIGITS = 10;
/** Signs between wide digits. */
const WIDE_SIGNS: Readonly<Record<string, string>> = { '／': '/', '．': '.', '－': '-', '：': ':' };
/** Marks that turn the direction of a line, soft hyphens, blanks of no width: nothing is seen of them. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const OTHER_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff0d-\uff1a\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

export interface PlainLine {
  readonly text: string;
  /** UTF-16 offset into the line as it was given, of an offset into `text`. */
  at(offset: number): number;
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  const nought = NOUGHTS.find((first) => code >= first && code < first + DIGITS);
  return nought === undefined ? (WIDE_SIGNS[sign] ?? sign) : String(code - nought);
}

/** Any text may be given; one in Latin digits alone is given back as it is. */
export function plainLine(written: string): PlainLine {
  if (!OTHER_DIGIT.test(written)) return { text: written, at: (offset) => offset };
  const offsets: number[] = [];
  let text = '';
  for (let offset = 0; offset < written.length; offset++) {
    const sign = written.charAt(offset);
    if (UNSEEN.test(sign)) continue;
    offsets.push(offset);
    text += plainSign(sign);
  }
  return { text, at: (offset) => offsets[offset] ?? written.length };
}

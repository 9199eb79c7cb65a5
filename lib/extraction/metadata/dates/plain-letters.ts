// A line → one as long in letters and signs of one byte alone, in which patterns with words cost the browser far less, and the way back.

/** Stands for any letter, any mark on a letter, and any other sign that one byte does not hold. */
const LETTER = 'ÿ';
const MARK = '¨';
const SIGN = '¤';
/** What patterns name themselves, by what stands for it. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['،', '¦'],
  ['г', 'ã'],
  ['е', 'ë'],
  ['о', 'õ'],
]);
/** Where they stand in a line by themselves, they are no more than any letter or sign. */
const TAKEN: ReadonlyMap<string, string> = new Map([
  ['ã', LETTER],
  ['ë', LETTER],
  ['õ', LETTER],
  [MARK, SIGN],
  ['¦', SIGN],
]);
const LAST_OF_ONE_BYTE = '\u00ff';

const kindOf = (sign: string): string => {
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  return /\s/.test(sign) ? ' ' : SIGN;
};

const plainSign = (sign: string): string =>
  NAMED.get(sign) ?? TAKEN.get(sign) ?? (sign <= LAST_OF_ONE_BYTE ? sign : kindOf(sign).repeat(sign.length));

/**
 * `text` as patterns of `inPlainLetters` read it. Put together from single signs, even where all are of one byte: what was
 * cut from a longer text is still stored in two.
 */
export const inPlainLetters = (text: string): string => [...text].map(plainSign).join('');

/**
 * The pattern of `source` for lines in plain letters. It may tell letters, marks, white space and digits, signs of Latin-1,
 * and of others only those in `NAMED`.
 *
 * Where a text has a sign of two bytes, the browser compiles `\p{L}` as hundreds of ranges, and again for each place in
 * which it can stand: half a second for one way to write a day. Of one byte there are five.
 */
export const plainPattern = (source: string): RegExp =>
  new RegExp([...source.replaceAll('\\p{M}', MARK)].map((sign) => NAMED.get(sign) ?? sign).join(''), 'dgu');

/** The matches of a `plainPattern` in `text`, given in plain letters too; groups say what stands in `text` itself. */
export function* matchesIn(text: string, plain: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of plain.matchAll(pattern)) {
    for (const [group, place] of match.indices?.entries() ?? [])
      if (place) match[group] = text.slice(...place);
    yield match;
  }
}

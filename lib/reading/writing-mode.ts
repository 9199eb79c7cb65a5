// Which way the lines of a text run: the traditional script of Mongolian is written downwards, and no other way.

/** As in CSS. */
export type WritingMode = 'horizontal-tb' | 'vertical-lr';

const LETTERS = /\p{L}/gu;
const MONGOLIAN = /(?=\p{L})\p{Script=Mongolian}/gu;
/** The script of a text shows in its beginning; in UTF-16 code units. */
const BEGINNING = 4000;
/** Of all letters; a text about the script quotes some. */
const LEAST_SHARE = 0.5;

/**
 * By the letters alone: pages seldom name the script, and `mn` is written in Cyrillic as well. Manchu and Sibe share
 * the script and its direction. What may run either way, Chinese and Japanese, is set in horizontal lines.
 */
export function writingModeOf(text: string): WritingMode {
  const beginning = text.slice(0, BEGINNING);
  const letters = beginning.match(LETTERS)?.length ?? 0;
  const mongolian = beginning.match(MONGOLIAN)?.length ?? 0;
  return mongolian > letters * LEAST_SHARE ? 'vertical-lr' : 'horizontal-tb';
}

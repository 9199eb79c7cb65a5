// Ordinals as English writes them: word number in, number out; and the offices whose holders are counted.

import { gapAfter, type WordTable, wordAt } from '../../core/words';

const IN_FIGURES = /^(\d{1,2})(?:st|nd|rd|th)$/i;
const ONES = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);
const FIRST_TEEN = 10;

/** 41 of "41st" and of the first word of "forty-first", 17 of "seventeenth"; null: no ordinal above "ninth" begins here. */
export function ordinalAt(words: WordTable, at: number): number | null {
  const word = wordAt(words, at).toLowerCase();
  const figures = IN_FIGURES.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return FIRST_TEEN + teen;
  const tens = TENS.get(word);
  const ones = ONES.indexOf(wordAt(words, at + 1).toLowerCase());
  const isJoined = gapAfter(words, at) === 'hyphen' || gapAfter(words, at) === 'space';
  return tens !== undefined && ones > 0 && isJoined ? tens + ones : null;
}

/**
 * Offices whose holders newspapers count, with the number of the first holder whom the gazetteer knows. Who returns is
 * counted again; who stays is not.
 */
export const FIRST_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['US/president', 1],
  ['PH/president', 4],
]);

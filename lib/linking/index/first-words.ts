// The word that a spelling begins with, as a number: lists of names are sorted by it, and most words of a text are refused by it.
import { foldWord } from '../../core/fold';
import type { WordTable } from '../../core/words';
import { nameFormOf } from './forms';

/** Size of the hash: eight times the number of first words keeps its false alarms rare. */
export const FIRST_WORD_HASHES = 0x10000;
const LOWER_CASE_BIT = 0x20;
const LAST_ASCII = 0x7f;
/** Quotes, dashes and invisible characters stand from here on; below it stand the letters of Latin names. */
const FIRST_PUNCTUATION = 0x2000;

/** Of length, the first two letters and the last one, their case aside. */
function hash(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | LOWER_CASE_BIT;
  const second = text.charCodeAt(start + 1 < end ? start + 1 : start) | LOWER_CASE_BIT;
  const last = text.charCodeAt(end - 1) | LOWER_CASE_BIT;
  return ((first * 31 + second) * 37 + last * 7 + (end - start) * 1009) & (FIRST_WORD_HASHES - 1);
}

const isPlain = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** First capitalised word of `surface`, folded and in capitals; null where it has none. */
export function firstWordOf(surface: string): string | null {
  let end = 0;
  let unit = surface.charCodeAt(0);
  while (isPlain(unit) || (unit > LAST_ASCII && unit < FIRST_PUNCTUATION)) unit = surface.charCodeAt(++end);
  const isWhole = end === surface.length || unit <= LAST_ASCII;
  const first = surface.charAt(0);
  if (isWhole && first !== first.toLowerCase()) return foldWord(surface.slice(0, end)).toUpperCase();
  return nameFormOf(surface, false)?.upper[0] ?? null;
}

/** Hash of `firstWordOf(surface)`, without making the word where the surface is plain; -1 where it has none. */
export function hashFirstWord(surface: string): number {
  let end = 0;
  let unit = surface.charCodeAt(0);
  if (isCapital(unit)) {
    while (isPlain(unit)) unit = surface.charCodeAt(++end);
    if (end === surface.length || unit <= LAST_ASCII) return hash(surface, 0, end);
  }
  const word = firstWordOf(surface);
  return word === null ? -1 : hash(word, 0, word.length);
}

export const hashWord = (word: string): number => hash(word, 0, word.length);

/** The hashes of all first words: 1 where one of them falls. */
export type FirstWords = Uint8Array;

/** False: no form begins with word `at`. Words that hold anything but ASCII always may. */
export const mayBegin = (
  firstWords: FirstWords,
  { text, starts, ends, exotic }: WordTable,
  at: number,
): boolean => firstWords[hash(text, starts[at] ?? 0, ends[at] ?? 0)] === 1 || exotic[at] === 1;

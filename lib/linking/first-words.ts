// Tells in a few machine steps that no form begins with a word, so that most words are never cut out of the text.
import type { Words } from '../text/words';

/** Bits of the sieve: eight times the forms' first words keep its false alarms rare. */
const SIEVE_SIZE = 0x10000;
const LOWER_CASE_BIT = 0x20;
const LAST_ASCII = 0x7f;

/** 1 at the hash of every first word in ASCII. */
export type FirstWords = Uint8Array;

/** Of length, the first two letters and the last one, their case aside. */
function hash(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | LOWER_CASE_BIT;
  const second = text.charCodeAt(start + 1 < end ? start + 1 : start) | LOWER_CASE_BIT;
  const last = text.charCodeAt(end - 1) | LOWER_CASE_BIT;
  return ((first * 31 + second) * 37 + last * 7 + (end - start) * 1009) & (SIEVE_SIZE - 1);
}

export function sieveOf(firstWords: Iterable<string>): FirstWords {
  const sieve = new Uint8Array(SIEVE_SIZE);
  for (const word of firstWords) sieve[hash(word, 0, word.length)] = 1;
  return sieve;
}

/** False: no form begins with word `at`. Words that hold anything but ASCII always may. */
export function mayBegin(sieve: FirstWords, { text, starts, ends }: Words, at: number): boolean {
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  if (sieve[hash(text, start, end)] === 1) return true;
  for (let k = start; k < end; k++) if (text.charCodeAt(k) > LAST_ASCII) return true;
  return false;
}

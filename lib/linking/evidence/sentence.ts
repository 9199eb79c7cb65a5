// The sentence around a mention and the paragraph it stands in: what time it speaks of, how far it is from the full name.
import type { DayInterval, IsoDay } from '../../core/calendar';
import { type WordTable, wordAt } from '../../core/words';
import { LONG_AGO } from '../en/role-words';
import { startsSentence } from './neighbours';
import { yearsAt } from './stated-years';

/** Words of a sentence, both ends inclusive. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** Further words belong to a table or a list, not to the sentence that is read. */
const LONGEST_REACH = 60;

/** The sentence around word `at`, at most `LONGEST_REACH` words to either side. */
export function sentenceAround(words: WordTable, at: number): Sentence {
  let first = at;
  while (first > 0 && at - first < LONGEST_REACH && !startsSentence(words, first)) first--;
  let last = at;
  while (last + 1 < words.count && last - at < LONGEST_REACH && !startsSentence(words, last + 1)) last++;
  return { first, last };
}

/**
 * The article's days, widened over every year that the sentence names; null: it speaks of a time without a date.
 *
 * "The Japanese prime minister apologised in 1995" names somebody else's prime minister, unless one held it throughout.
 */
export function timeOfSentence(
  words: WordTable,
  { first, last }: Sentence,
  days: DayInterval,
): DayInterval | null {
  let wide = days;
  for (let at = first; at <= last; at++) {
    const word = wordAt(words, at);
    if (LONG_AGO.has(word)) return null;
    const years = yearsAt(words, at);
    if (!years) continue;
    const [from, to] = [`${years.first}-01-01` as IsoDay, `${years.last}-12-31` as IsoDay];
    if (to < days.first) wide = { first: from < wide.first ? from : wide.first, last: wide.last };
    if (from > days.last) wide = { first: wide.first, last: to > wide.last ? to : wide.last };
  }
  return wide;
}

/** For each passage, where its line breaks are; found once, when somebody first asks. */
export function paragraphCounter(): (words: WordTable, from: number, to: number) => number {
  const breaksOf = new WeakMap<WordTable, readonly number[]>();
  const find = ({ text }: WordTable): readonly number[] => {
    const breaks: number[] = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (text.charAt(at + 1) !== '\n') breaks.push(at);
    }
    return breaks;
  };
  /** Breaks before `offset`, by halving. */
  const before = (breaks: readonly number[], offset: number): number => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (words, from, to) => {
    const breaks = breaksOf.get(words) ?? find(words);
    breaksOf.set(words, breaks);
    return before(breaks, to) - before(breaks, from);
  };
}

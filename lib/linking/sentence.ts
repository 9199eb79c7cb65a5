// Where a sentence begins and ends, and which other times it speaks of.
import type { DayInterval, IsoDay } from '../shared/calendar';
import { type Words, wordAt } from '../text/words';
import { LONG_AGO } from './en/role-words';
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
export function sentenceAround(words: Words, at: number): Sentence {
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
  words: Words,
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

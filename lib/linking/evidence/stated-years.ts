// Tells which numbers of a text are years: word number in, years out; a number that counts or measures is none.

import { gapAfter, isCapitalised, rawWord, type WordTable, wordAt } from '../../core/words';
import * as numberWords from '../en/number-words';

/** Calendar years, both ends inclusive. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const DECADE = /^(?:1[89]|20)\d0s$/;
/** "’90s", "the 60s". */
const SHORT_DECADE = /^[2-9]0s$/;
const CENTURY_OF_SHORT_DECADES = 1900;
const APOSTROPHE = /^['\u2018\u2019]$/;
const NUMBER = /^\d+$/;
const CURRENCY_BEFORE = /[$£€¥₹₽#§]\s?$/;
const SHARE_BEHIND = /^\s?%/;
const DASH = /^[-/\u2010-\u2013]$/;
const YEARS_IN_DECADE = 10;
const YEARS_IN_CENTURY = 100;
/** What stands between a number and its noun at most: "2000 heavily armed Russian soldiers". */
const MOST_BETWEEN = 3;

const lower = (words: WordTable, at: number): string => wordAt(words, at).toLowerCase();
const isNumber = (words: WordTable, at: number): boolean => NUMBER.test(rawWord(words, at));

/** The characters between words `at` and `at + 1`, as they stand; empty at either end of the text. */
const between = (words: WordTable, at: number): string =>
  at < 0 || at + 1 >= words.count ? '' : words.text.slice(words.ends[at], words.starts[at + 1]);

/** `2,000`, `2000.5`: the word is not the whole number. `12.05.2014` and `2014.05.12` are days. */
function isPartOfNumber(words: WordTable, at: number): boolean {
  const isJoined = (first: number, by: string) =>
    between(words, first) === by && isNumber(words, first) && isNumber(words, first + 1);
  if (isJoined(at - 1, ',') || isJoined(at, ',')) return true;
  return (isJoined(at - 1, '.') && !isJoined(at - 2, '.')) || (isJoined(at, '.') && !isJoined(at + 1, '.'));
}

/** `$2008`, `2000%`, "2030 GMT", "2000-strong". */
function isMeasure(words: WordTable, at: number): boolean {
  const { text } = words;
  const start = words.starts[at] ?? 0;
  const end = words.ends[at] ?? 0;
  if (CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (SHARE_BEHIND.test(text.slice(end, end + 2))) return true;
  const gap = gapAfter(words, at);
  const next = lower(words, at + 1);
  if (gap === 'hyphen') return numberWords.JOINED_TO_NUMBERS.has(next);
  if (gap !== 'space') return false;
  return numberWords.UNITS.has(next) || numberWords.UNITS_OF_TWO_WORDS.get(next) === lower(words, at + 2);
}

/** "page 1998", "No. 1815". */
function isNameOfSomething(words: WordTable, at: number): boolean {
  const gap = gapAfter(words, at - 1);
  const before = lower(words, at - 1);
  if (gap === 'dot-space') return before === 'no' || before === 'p' || before === 'pp';
  return gap === 'space' && before !== 'no' && numberWords.NUMBERED.has(before);
}

/** "2000 troops", "2000 more US troops". */
function countsWhatFollows(words: WordTable, at: number): boolean {
  for (let noun = at + 1; noun <= at + 1 + MOST_BETWEEN; noun++) {
    if (gapAfter(words, noun - 1) !== 'space') return false;
    const word = lower(words, noun);
    if (numberWords.COUNTED.has(word)) return true;
    if (!isCapitalised(words, noun) && !numberWords.BETWEEN_NUMBER_AND_COUNTED.has(word)) return false;
  }
  return false;
}

/** Whether what stands before the number says that it is a year. */
function isAnnounced(words: WordTable, at: number): boolean {
  const gap = gapAfter(words, at - 1);
  const before = lower(words, at - 1);
  if (before === 'of') return numberWords.PARTS_OF_YEARS.has(lower(words, at - 2));
  const isDay = isNumber(words, at - 1) && gap === 'comma'; // "May 3, 1998"
  return isDay || (gap !== 'break' && numberWords.BEFORE_YEARS.has(before));
}

function isCount(words: WordTable, at: number): boolean {
  if (numberWords.LIMITS.get(lower(words, at - 1))?.has(lower(words, at - 2))) return true;
  return countsWhatFollows(words, at) && !isAnnounced(words, at);
}

/** The last year of `2019/20`, `2014–2016`; of a year that stands alone, itself. */
function lastYear(words: WordTable, at: number, first: number): number {
  const isRange =
    DASH.test(between(words, at)) && !(DASH.test(between(words, at + 1)) && isNumber(words, at + 2));
  if (!isRange || !isNumber(words, at + 1)) return first;
  const written = rawWord(words, at + 1);
  if (YEAR.test(written)) return Math.max(first, Number(written));
  if (written.length !== 2) return first;
  const short = first - (first % YEARS_IN_CENTURY) + Number(written);
  const isNextCentury = short < first && first + 1 === short + YEARS_IN_CENTURY;
  return isNextCentury ? first + 1 : Math.max(first, short);
}

/** "in the 1990s", "the ’90s"; "a man in his 60s" is no time. */
function decadeAt(words: WordTable, at: number): Years | null {
  const word = lower(words, at);
  const start = words.starts[at] ?? 0;
  const isTime = lower(words, at - 1) === 'the' || APOSTROPHE.test(words.text.charAt(start - 1));
  const isDecade = DECADE.test(word) || (SHORT_DECADE.test(word) && isTime);
  if (!isDecade) return null;
  const written = Number(word.slice(0, -1));
  const first = written < YEARS_IN_CENTURY ? CENTURY_OF_SHORT_DECADES + written : written;
  return { first, last: first + YEARS_IN_DECADE - 1 };
}

/**
 * The years that word `at` names, 1800 to 2099: a year, a decade, or the first word of a range; else null. What may be
 * either is a year: a role beside a year of another time is not linked, and no card is better than a wrong one.
 */
export function yearsAt(words: WordTable, at: number): Years | null {
  const word = wordAt(words, at);
  if (!YEAR.test(word)) return decadeAt(words, at);
  const isOther =
    isPartOfNumber(words, at) || isMeasure(words, at) || isNameOfSomething(words, at) || isCount(words, at);
  if (isOther) return null;
  const first = Number(word);
  return { first, last: lastYear(words, at, first) };
}

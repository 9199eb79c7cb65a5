// Days of an office in words that claim no more than is known.
import { type DayInterval, EARLIEST_DAY, onDay } from '../../lib/shared/calendar';
import { daysInWords, isPeriod } from '../day-words';
import type { WordKey, Words } from '../words';

/** One form of words for each way in which a day can be known. */
interface Forms {
  /** The day itself. */
  readonly day: WordKey;
  /** A calendar month or year. */
  readonly period: WordKey;
  /** Any other interval, both ends named. */
  readonly between: WordKey;
  /** No lower bound is known. */
  readonly atLatest: WordKey;
}

const ON: Forms = { day: 'cardOnDay', period: 'cardInPeriod', between: 'cardBetween', atLatest: 'cardBy' };
const SINCE: Forms = {
  day: 'cardSince',
  period: 'cardSince',
  between: 'cardSinceBetween',
  atLatest: 'cardSinceAtLatest',
};
const LEFT: Forms = {
  day: 'cardLeftOn',
  period: 'cardLeftIn',
  between: 'cardLeftBetween',
  atLatest: 'cardLeftBy',
};

function say(days: DayInterval, forms: Forms, words: Words): string {
  const lastDay = daysInWords(onDay(days.last), words);
  if (days.first === days.last) return words(forms.day, lastDay);
  if (days.first === EARLIEST_DAY) return words(forms.atLatest, lastDay);
  if (isPeriod(days)) return words(forms.period, daysInWords(days, words));
  return words(forms.between, daysInWords(onDay(days.first), words), lastDay);
}

/** `on 21 April 2022`, `in April 2022`. */
export const onDays = (days: DayInterval, words: Words) => say(days, ON, words);
/** `since 26 October 2017`, `since some day between 3 March 1994 and 9 May 1994`. */
export const sinceDays = (days: DayInterval, words: Words) => say(days, SINCE, words);
/** `left on 25 January 2023`; `days` is the first day out of office. */
export const leftDays = (days: DayInterval, words: Words) => say(days, LEFT, words);

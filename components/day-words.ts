// Days in words, no more exact than they are known.
import type { DayInterval, IsoDay } from '../lib/shared/calendar';
import { formats } from './formats';
import type { Words } from './words';

/** `short`: where room is scarce, `21 Apr 2022`. */
export type MonthStyle = 'long' | 'short';

const noon = (day: IsoDay) => new Date(`${day}T12:00:00Z`);

function endsMonth(day: IsoDay): boolean {
  const next = noon(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

const isYear = ({ first, last }: DayInterval): boolean =>
  first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
const isMonth = ({ first, last }: DayInterval): boolean =>
  first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && endsMonth(last);

/** Whether the days are one calendar month or year, which `daysInWords` names by its name. */
export const isPeriod = (days: DayInterval): boolean => isYear(days) || isMonth(days);

/** `21 April 2022`; `April 2022` or `2022` if no more is known; else both ends. In the language of `words`. */
export function daysInWords(days: DayInterval, words: Words, style: MonthStyle = 'long'): string {
  const { first, last } = days;
  const { [style]: forms, year } = formats(words);
  if (isYear(days)) return year.format(noon(first));
  if (first === last) return forms.day.format(noon(first));
  return isMonth(days) ? forms.month.format(noon(first)) : forms.day.formatRange(noon(first), noon(last));
}

/** The reader's own calendar day of an instant, for what happened at the reader's desk. */
export const instantInWords = (instant: string, words: Words, style: MonthStyle = 'long'): string =>
  formats(words)[style].instant.format(new Date(instant));

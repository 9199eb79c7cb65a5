// Days in words, no more exact than they are known.
import type { DayInterval, IsoDay } from '../lib/shared/calendar';

/** The words of the interface are English, so its dates are too; day before month, as newspapers outside the US print it. */
const LOCALE = 'en-GB';

/** `short`: where room is scarce, `21 Apr 2022`. */
export type MonthStyle = 'long' | 'short';

const formats = (month: MonthStyle) => ({
  day: new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(LOCALE, { month, year: 'numeric', timeZone: 'UTC' }),
  instant: new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month, year: 'numeric' }),
});
const FORMATS = { long: formats('long'), short: formats('short') };

const noon = (day: IsoDay) => new Date(`${day}T12:00:00Z`);

function endsMonth(day: IsoDay): boolean {
  const next = noon(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** `21 April 2022`; `April 2022` or `2022` if no more is known; else both ends. */
export function daysInWords({ first, last }: DayInterval, style: MonthStyle = 'long'): string {
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return String(Number(year));
  const { day, month } = FORMATS[style];
  if (first === last) return day.format(noon(first));
  const oneMonth = first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && endsMonth(last);
  return oneMonth ? month.format(noon(first)) : day.formatRange(noon(first), noon(last));
}

/** The reader's own calendar day of an instant, for what happened at the reader's desk. */
export const instantInWords = (instant: string, style: MonthStyle = 'long'): string =>
  FORMATS[style].instant.format(new Date(instant));

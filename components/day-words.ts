// Days in words, no more exact than they are known.
import type { DayInterval, IsoDay } from '../lib/shared/calendar';

/** The words of the interface are English, so its dates are too; day before month, as newspapers outside the US print it. */
const LOCALE = 'en-GB';
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });
const YEAR = format({ year: 'numeric' });

const noon = (day: IsoDay) => new Date(`${day}T12:00:00Z`);

/** The day before the first of next month, or the last of December, ends a month or a year. */
function endsMonth(day: IsoDay): boolean {
  const next = noon(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** `21 April 2022`; `April 2022` or `2022` if no more is known; else both ends. */
export function daysInWords({ first, last }: DayInterval): string {
  if (first === last) return DAY.format(noon(first));
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return YEAR.format(noon(first));
  const oneMonth = first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && endsMonth(last);
  return oneMonth ? MONTH.format(noon(first)) : DAY.formatRange(noon(first), noon(last));
}

/** The reader's own calendar day of an instant, for what happened at the reader's desk. */
export const instantInWords = (instant: string): string =>
  new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  );

// Calendar days as intervals: a date known to the month or the year only covers all of its days.
import type { Brand } from './result';

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`; compares correctly as a string. */
export type IsoDay = Brand<string, 'IsoDay'>;

/** All days a date may mean, both ends inclusive; an exact day has `first === last`. */
export interface DayInterval {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** Stands for "no lower bound is known" in the `first` of an interval. */
export const EARLIEST_DAY = '0000-01-01' as IsoDay;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const MONTHS_IN_YEAR = 12;

const pad = (n: number) => String(n).padStart(2, '0');

/** Number of days in `month` (1-12) of `year`. */
function daysInMonth(year: number, month: number): number {
  const day = new Date(Date.UTC(2000, month, 0));
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
}

/** `YYYY-MM-DD` of a day that exists, else null. */
export function parseDay(text: string): IsoDay | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= MONTHS_IN_YEAR && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as IsoDay) : null;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` → the days it may mean; anything else is null. */
export function parseReducedDate(text: string): DayInterval | null {
  if (YEAR.test(text)) return { first: `${text}-01-01` as IsoDay, last: `${text}-12-31` as IsoDay };
  const monthly = MONTH.exec(text);
  if (monthly) {
    const [year, month] = [Number(monthly[1]), Number(monthly[2])];
    if (month < 1 || month > MONTHS_IN_YEAR) return null;
    return { first: `${text}-01` as IsoDay, last: `${text}-${pad(daysInMonth(year, month))}` as IsoDay };
  }
  const day = parseDay(text);
  return day && onDay(day);
}

/** The interval that means exactly `day`. */
export const onDay = (day: IsoDay): DayInterval => ({ first: day, last: day });

const DAY_MS = 86_400_000;
const ISO_DAY_LENGTH = 10;

/** The day before `day`; the earliest of all days has none and is its own. */
export const dayBefore = (day: IsoDay): IsoDay =>
  day <= EARLIEST_DAY
    ? EARLIEST_DAY
    : (new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, ISO_DAY_LENGTH) as IsoDay);

/** The day after `day`. */
export const dayAfter = (day: IsoDay): IsoDay =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, ISO_DAY_LENGTH) as IsoDay;

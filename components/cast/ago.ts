// The days of an article and today → `4 years ago`, never more than is certain.

import type { DayInterval, IsoDay } from '../../lib/core/calendar';
import { formats } from '../formats';
import type { Words } from '../words';

const DAY_MS = 86_400_000;
const MONTHS_IN_YEAR = 12;
/** Below so many days, days are counted; below so many months, months. */
const [LEAST_DAYS_FOR_MONTHS, LEAST_MONTHS_FOR_YEARS] = [60, 24];

const parts = (day: IsoDay) => day.split('-').map(Number) as [year: number, month: number, day: number];

/** Whole months from `from` to `to`; 0 where `to` is earlier. */
function wholeMonths(from: IsoDay, to: IsoDay): number {
  const [[year, month, day], [toYear, toMonth, toDay]] = [parts(from), parts(to)];
  const months = (toYear - year) * MONTHS_IN_YEAR + toMonth - month - (toDay < day ? 1 : 0);
  return Math.max(0, months);
}

/** Null: published today, or, as far as the days tell, not yet. */
export function agoInWords({ last }: DayInterval, today: IsoDay, words: Words): string | null {
  const days = Math.floor((Date.parse(today) - Date.parse(last)) / DAY_MS);
  if (days < 1) return null;
  const { ago } = formats(words);
  const months = wholeMonths(last, today);
  if (days < LEAST_DAYS_FOR_MONTHS) return ago.format(-days, 'day');
  return months < LEAST_MONTHS_FOR_YEARS
    ? ago.format(-months, 'month')
    : ago.format(-Math.floor(months / MONTHS_IN_YEAR), 'year');
}

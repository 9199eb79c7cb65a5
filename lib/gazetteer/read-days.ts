// Reads the days of the shipped form, which the build wrote out of parsed ones.
import { type DayInterval, type IsoDay, onDay } from '../shared/calendar';
import { type Days, RANGE } from './compiled-gazetteer';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function readDays(days: Days): DayInterval {
  if (days.length === DAY_LENGTH) return onDay(days as IsoDay);
  return {
    first: days.slice(0, DAY_LENGTH) as IsoDay,
    last: days.slice(DAY_LENGTH + RANGE.length) as IsoDay,
  };
}

/** What is usual there, nothing, reads as null. */
export const readDaysOrNull = (days: Days | 0 | undefined): DayInterval | null =>
  days ? readDays(days) : null;

// Time comes in as a function, so that tests and old articles can choose the day.
import type { IsoDay } from './calendar';

/** The reader's present moment. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const ISO_DAY_LENGTH = 10;
const MINUTE_MS = 60_000;

/** The calendar day at `moment` where clocks are `minutesEast` of UTC, -720 to 840. */
export const dayAt = (moment: Date, minutesEast: number): IsoDay =>
  new Date(moment.getTime() + minutesEast * MINUTE_MS).toISOString().slice(0, ISO_DAY_LENGTH) as IsoDay;

/** The calendar day of `clock` in UTC, the zone of the servers that facts are asked from. */
export const utcDay = (clock: Clock): IsoDay => dayAt(clock(), 0);

/** The calendar day that the reader's own clock shows: what "today" means on screen, and in what a reader enters. */
export const readersDay = (clock: Clock): IsoDay => {
  const now = clock();
  return dayAt(now, -now.getTimezoneOffset());
};

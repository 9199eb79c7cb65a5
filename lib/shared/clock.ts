// Time comes in as a function, so that tests and old articles can choose the day.
import type { IsoDay } from './calendar';

/** The reader's present moment. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** The calendar day of `clock` in UTC, the zone in which all facts are compared. */
export const today = (clock: Clock): IsoDay => clock().toISOString().slice(0, 10) as IsoDay;

// Calendar days, intervals of them, and dates as pages write them.
import * as z from 'zod/mini';
import { type IsoDay, parseDay } from '../calendar';
import { lineShape } from './text-shape';

/** `YYYY-MM-DD` of a day that exists. */
export const dayShape = z.custom<IsoDay>((value) => typeof value === 'string' && parseDay(value) !== null);

/** Both ends inclusive; an exact day has `first === last`. */
export const daysShape = z
  .object({ first: dayShape, last: dayShape })
  .check(z.refine(({ first, last }) => first <= last, 'the first day is after the last'));

/** A publication or an update: what the page says, and the days that it may mean. */
export const publishedDateShape = z.object({
  written: lineShape,
  days: daysShape,
  time: z.optional(lineShape),
  zone: z.optional(lineShape),
});

/** An ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it. */
export const instantShape = z.iso.datetime({ precision: 3 });

// The clock, the reader's calendar day and random ids, passed into pure code as functions.
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

const BYTES = 16;
const hex = (byte: number) => byte.toString(16).padStart(2, '0');

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether `id` has the form of those that `newUuid` makes. */
export const isUuid = (id: string): boolean => UUID.test(id);

/** A random UUID, version 4, in lower case. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const marked = [...bytes].map((byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x40; // the version
    return at === 8 ? (byte & 0x3f) | 0x80 : byte; // the variant
  });
  const digits = marked.map(hex).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-');
}

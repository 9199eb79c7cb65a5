// Which day it is: the reader's own, wherever on the earth the reader is.
import { afterEach, describe, expect, it } from 'vitest';
import { dayAt, readersDay, utcDay } from '@/lib/core/clock-and-ids';
import type { OfficeId, PersonId } from '@/lib/gazetteer/model/types';
import { type CorrectionWish, makeCorrection } from '@/lib/gazetteer/overlay/correction';
import { aGazetteer, day } from '@/test/builders';

const HOUR = 60;

it.each([
  ['in UTC', '2026-11-29T23:59:59Z', 0, '2026-11-29'],
  ['at UTC+14, in the morning', '2026-11-28T18:00:00Z', 14 * HOUR, '2026-11-29'],
  ['at UTC+14, the minute before midnight', '2026-11-29T09:59:59Z', 14 * HOUR, '2026-11-29'],
  ['at UTC+14, at midnight', '2026-11-29T10:00:00Z', 14 * HOUR, '2026-11-30'],
  ['at UTC-11, when UTC has turned', '2026-11-30T05:00:00Z', -11 * HOUR, '2026-11-29'],
  ['at UTC-11, at midnight', '2026-11-30T11:00:00Z', -11 * HOUR, '2026-11-30'],
  ['at UTC+5:45, just after midnight', '2026-11-28T18:15:00Z', 5.75 * HOUR, '2026-11-29'],
  ['over the turn of the year', '2026-12-31T22:00:00Z', 13 * HOUR, '2027-01-01'],
  ['over a leap day', '2028-02-29T10:30:00Z', -11 * HOUR, '2028-02-28'],
])('the day %s', (_where, moment, minutesEast, expected) => {
  expect(dayAt(new Date(moment), minutesEast)).toBe(expected);
});

describe('the day of the reader’s own clock', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const office = 'NZ/prime-minister' as OfficeId;
  const gazetteer = aGazetteer({ terms: [{ person: 'nz-holder', office, start: '2023-11-27' }] });

  it.each([
    ['east of Greenwich in the morning', 'Pacific/Kiritimati', '2026-11-28T18:00:00Z', '2026-11-29'],
    ['in New Zealand’s summer', 'Pacific/Auckland', '2026-11-28T11:00:00Z', '2026-11-29'],
    ['west of Greenwich in the evening', 'Pacific/Pago_Pago', '2026-11-30T05:00:00Z', '2026-11-29'],
    ['at Greenwich', 'UTC', '2026-11-29T00:00:00Z', '2026-11-29'],
  ])(
    '%s can be entered as a correction’s day, and the day after cannot',
    (_where, zoneName, moment, local) => {
      process.env['TZ'] = zoneName;
      const today = readersDay(() => new Date(moment));
      expect(today).toBe(local);
      const correct = (on: string) => {
        const wish: CorrectionWish = {
          office,
          person: 'nz-holder' as PersonId,
          day: day(on),
          successor: null,
        };
        return makeCorrection(gazetteer, wish, { today, id: '6f1e1b7a-0d5c-4c9e-8f7a-1c2d3e4f5a6b' });
      };
      expect(correct('2026-11-29').ok).toBe(true);
      expect(correct('2026-11-30')).toMatchObject({ ok: false, error: { kind: 'day-in-future' } });
    },
  );
});

it('facts are asked for by the day in UTC', () => {
  expect(utcDay(() => new Date('2026-11-28T18:00:00Z'))).toBe('2026-11-28');
});

// What time it is elsewhere: the hour there, the weekday where it is another, nothing where the browser knows no zone.
import { expect, it } from 'vitest';
import { timeInZone } from '@/components/formats';
import { englishWords } from '../../words';

/** A Wednesday; noon in a zone that has no summer time. */
const NOON = new Date('2026-11-25T12:00:00Z');

/** Whatever zone the tests run in, the reader's day is that of `zone` or it is not. */
const isReadersDay = (zone: string) =>
  NOON.toLocaleDateString('en', { timeZone: zone }) === NOON.toLocaleDateString('en');

it.each([
  ['ahead of us', 'Asia/Tokyo', 'Wed', '21:00'],
  ['half an hour off', 'Asia/Kolkata', 'Wed', '17:30'],
  ['behind us', 'America/New_York', 'Wed', '07:00'],
  ['on the next day already', 'Pacific/Kiritimati', 'Thu', '02:00'],
])('%s', (_why, zone, weekday, time) => {
  const expected = isReadersDay(zone) ? time : `${weekday} ${time}`;
  expect(timeInZone(NOON, zone, englishWords)?.replace(/[,\s]+/g, ' ')).toBe(expected);
});

it('a zone that the browser does not know has no time', () => {
  expect(timeInZone(NOON, 'Mars/Olympus', englishWords)).toBeNull();
});

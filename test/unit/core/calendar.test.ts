import { expect, it } from 'vitest';
import { parseDay, parseReducedDate } from '@/lib/core/calendar';

it.each([
  ['a plain day', '2022-04-21', '2022-04-21', '2022-04-21'],
  ['a month means all its days', '2022-04', '2022-04-01', '2022-04-30'],
  ['February of a leap year', '2024-02', '2024-02-01', '2024-02-29'],
  ['a century that is no leap year', '1900-02', '1900-02-01', '1900-02-28'],
  ['a year means all its days', '1996', '1996-01-01', '1996-12-31'],
  ['the first century is not 1900', '0004-02', '0004-02-01', '0004-02-29'],
])('%s', (_why, text, first, last) => {
  expect(parseReducedDate(text)).toEqual({ first, last });
});

it.each([
  ['month 13', '2022-13'],
  ['month 0', '2022-00'],
  ['30 February', '2022-02-30'],
  ['29 February without a leap year', '2023-02-29'],
  ['words', 'April 2022'],
  ['a time behind the day', '2022-04-21T00:00'],
  ['two digits', '22'],
  ['nothing', ''],
])('%s is no date', (_why, text) => {
  expect(parseReducedDate(text)).toBeNull();
});

it('refuses a month where a day is needed', () => {
  expect(parseDay('2022-04')).toBeNull();
});

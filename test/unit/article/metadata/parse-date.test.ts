import { expect, it } from 'vitest';
import { parseDate } from '@/lib/article/metadata/parse-date';

it.each([
  ['an instant in UTC', '2022-04-21T14:05:00Z', '2022-04-21'],
  ['the day in the offset that is written, not in UTC', '2022-04-21T23:30:00-05:00', '2022-04-21'],
  ['a day', '2022-04-21', '2022-04-21'],
  ['no separators', '20220421', '2022-04-21'],
  ['no separators, with a time', '20220421T140500Z', '2022-04-21'],
  ['slashes, year first', '2022/4/21', '2022-04-21'],
  ['seconds since 1970', '1650549900', '2022-04-21'],
  ['milliseconds since 1970', '1650549900000', '2022-04-21'],
  ['a letter date', 'Thu, 21 Apr 2022 14:05:00 +0000', '2022-04-21'],
  ['American', 'April 21, 2022', '2022-04-21'],
  ['British, ordinal', 'Thursday 21st April 2022 at 2pm', '2022-04-21'],
  ['abbreviated with a point', 'Apr. 2, 2022', '2022-04-02'],
  ['German', '21. März 2022, 10:00 Uhr', '2022-03-21'],
  ['German, figures', '21.04.2022', '2022-04-21'],
  ['French', '1er août 2022', '2022-08-01'],
  ['French, February', '3 février 2020', '2020-02-03'],
  ['Spanish', '4 de mayo de 2022', '2022-05-04'],
  ['Portuguese', '4 de outubro de 2022', '2022-10-04'],
  ['Italian', '19 giugno 2020', '2020-06-19'],
  ['Dutch', '7 maart 2021', '2021-03-07'],
  ['Polish', '5 października 2021', '2021-10-05'],
  ['Japanese', '2019年4月2日', '2019-04-02'],
  ['day above twelve decides the order', '21/04/2022', '2022-04-21'],
  ['month first, day above twelve', '04/21/2022', '2022-04-21'],
])('%s: %s', (_why, written, day) => {
  expect(parseDate(written)?.days).toEqual({ first: day, last: day });
});

it.each([
  ['a month is all its days', '2022-04', '2022-04-01', '2022-04-30'],
  ['a year is all its days', '2022', '2022-01-01', '2022-12-31'],
])('%s', (_why, written, first, last) => {
  expect(parseDate(written)?.days).toEqual({ first, last });
});

it.each([
  ['day and month cannot be told apart', '04/05/2022'],
  ['a day that is not', '2022-02-30'],
  ['an epoch that nobody set', '0000-00-00'],
  ['the first second of computing', '1970-01-01T00:00:00Z'],
  ['two digits for the year', '21.04.22'],
  ['no date', 'Yesterday at noon'],
  ['a word that is no month', '12 persons 2020'],
  ['a market on the 4th', 'market 4 2020'],
  ['a date with a page behind it', `2022-04-21${' and so on'.repeat(30)}`],
  ['nothing', ''],
])('refuses: %s', (_why, written) => {
  expect(parseDate(written)).toBeNull();
});

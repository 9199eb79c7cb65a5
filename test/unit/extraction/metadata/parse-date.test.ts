import { expect, it } from 'vitest';
import { datesIn, isGuessed, parseDate } from '@/lib/extraction/metadata/parse-date';

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
  ['Japanese, with a time', '2019年4月2日 10:00', '2019-04-02'],
  ['Russian', '3 марта 2021', '2021-03-03'],
  ['Ukrainian', '3 березня 2021', '2021-03-03'],
  ['Turkish', '3 Ağustos 2021', '2021-08-03'],
  ['Swedish', '3 augusti 2021', '2021-08-03'],
  ['Danish', '3. marts 2021', '2021-03-03'],
  ['Finnish', '3. marraskuuta 2021', '2021-11-03'],
  ['Czech', '3. listopadu 2021', '2021-11-03'],
  ['Indonesian', '3 Agustus 2021', '2021-08-03'],
  ['Catalan', "3 d'agost de 2021", '2021-08-03'],
  ['year before the month', '2023 Jan 7', '2023-01-07'],
  ['as programs write it', 'Mon Aug 03 12:45:00 EDT 2015', '2015-08-03'],
  ['points, year first', '2025.12.17', '2025-12-17'],
  ['a short year that only one order allows', '01/25/26', '2026-01-25'],
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

it.each(
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
)('%s is a month in every list of names', (name, month) => {
  const day = `2021-${String(month).padStart(2, '0')}-07`;
  expect(parseDate(`7 ${name} 2021`)?.days.first).toBe(day);
  expect(parseDate(`${name}. 7, 2021`)?.days.first).toBe(day);
});

it.each([
  ['the day first', '04/05/2022', 'day-first', '2022-05-04'],
  ['the month first', '04/05/2022', 'month-first', '2022-04-05'],
  ['two digits for the year', '31.10.23', 'day-first', '2023-10-31'],
  ['two digits of the last century', '31.10.98', 'day-first', '1998-10-31'],
] as const)('where the order is known: %s', (_why, written, order, day) => {
  expect(parseDate(written, order)?.days.first).toBe(day);
});

it.each([
  ['an order that was not written', '04/05/2022', true],
  ['a day that can be no month', '24/05/2022', false],
  ['the month in words', '4 May 2022', false],
])('guessed or not: %s', (_why, written, guessed) => {
  const date = parseDate(written, 'day-first');
  expect(date && isGuessed(date)).toBe(guessed);
});

it.each([
  ['a time with its offset', '2022-04-21T14:05:00+0200', { time: '14:05', zone: '+02:00' }],
  ['a time in UTC', '2022-04-21T14:05:00.123Z', { time: '14:05', zone: '+00:00' }],
  ['a time in a letter', 'Thu, 21 Apr 2022 14:05:00 GMT', { time: '14:05', zone: '+00:00' }],
  ['a time in UTC by name', '2022-04-21 14:05 UTC', { time: '14:05', zone: '+00:00' }],
  ['an offset behind a name, which is not read', '21 Apr 2022 14:05 GMT+0200', { time: '14:05' }],
  ['a time without an offset', '2022-04-21 14:05', { time: '14:05' }],
])('%s', (_why, written, clock) => {
  expect(parseDate(written)).toMatchObject(clock);
});

it('finds every day of a line and where it stands', () => {
  const line = 'Published 12 May 2021 | Updated June 3, 2023';
  expect(datesIn(line).map(({ date, start, end }) => [date.days.first, line.slice(start, end)])).toEqual([
    ['2021-05-12', '12 May 2021'],
    ['2023-06-03', 'June 3, 2023'],
  ]);
});

it.each([
  ['digits', '1'.repeat(200)],
  ['points', '1.'.repeat(100)],
  ['slashes', '1/1/'.repeat(50)],
  ['words', 'may '.repeat(50)],
  ['days and words', '1 may '.repeat(33)],
  ['spaces', `1${' '.repeat(190)}may 2021`],
  ['days without end', '1 May 2021 '.repeat(18)],
])('a line of %s is read in bounded steps', (_why, line) => {
  expect(datesIn(line, 'day-first').length).toBeLessThan(20);
});

/** A linear congruential generator: the same lines on every run. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

it('never throws, and never gives a day that is not in range', () => {
  const parts = [
    '1',
    '12',
    '31',
    '99',
    '2021',
    '20210421',
    '0',
    '/',
    '-',
    '.',
    ' ',
    'May',
    'mai',
    'T',
    ':',
    'Z',
    '年',
    '月',
    '日',
    'de',
    'º',
    '+',
    ',',
  ];
  const numbers = random(7);
  const next = () => numbers.next().value ?? 0;
  for (let round = 0; round < 5000; round++) {
    const line = Array.from({ length: next() % 12 }, () => parts[next() % parts.length]).join('');
    const days = [
      parseDate(line),
      parseDate(line, 'month-first'),
      ...datesIn(line, 'day-first').map(({ date }) => date),
    ]
      .filter((date) => date !== null)
      .flatMap((date) => [date.days.first, date.days.last]);
    for (const day of days) expect(day >= '1980-01-01' && day <= '2100-12-31', `${line}: ${day}`).toBe(true);
  }
});

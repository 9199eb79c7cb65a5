import { expect, it } from 'vitest';
import { leftDays, onDays, sinceDays } from '@/components/card/card-words';
import { days } from '@/test/builders';
import { englishWords } from '@/test/words';

it.each([
  ['a day', '2022-04-21', 'on 21 April 2022', 'since 21 April 2022', 'left on 21 April 2022'],
  ['a month', '1994-03', 'in March 1994', 'since March 1994', 'left in March 1994'],
  ['a year', '1994', 'in 1994', 'since 1994', 'left in 1994'],
  [
    'an interval',
    '1994-03-03..1994-05-09',
    'on a day between 3 March 1994 and 9 May 1994',
    'since some day between 3 March 1994 and 9 May 1994',
    'left between 3 March 1994 and 9 May 1994',
  ],
  [
    'no lower bound',
    '..1990-05-23',
    'on or before 23 May 1990',
    'since 23 May 1990 or before',
    'left by 23 May 1990',
  ],
])('%s', (_why, notation, on, since, left) => {
  const interval = days(notation);
  expect(onDays(interval, englishWords)).toBe(on);
  expect(sinceDays(interval, englishWords)).toBe(since);
  expect(leftDays(interval, englishWords)).toBe(left);
});

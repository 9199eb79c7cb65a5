import { expect, it } from 'vitest';
import { daysInWords } from '@/components/formats';
import { day } from '../../builders';
import { englishWords } from '../../words';

it.each([
  ['a day', '2022-04-21', '2022-04-21', '21 April 2022'],
  ['a month', '2022-04-01', '2022-04-30', 'April 2022'],
  ['February of a leap year', '2024-02-01', '2024-02-29', 'February 2024'],
  ['a year', '1996-01-01', '1996-12-31', '1996'],
  ['December, which ends a year but is a month', '1996-12-01', '1996-12-31', 'December 1996'],
  ['a month short of its last day', '2022-04-01', '2022-04-29', '1–29 April 2022'],
  ['parts of two months', '2022-04-21', '2022-05-03', '21 April–3 May 2022'],
  ['two months', '2022-04-01', '2022-05-31', '1 April–31 May 2022'],
])('says %s', (_why, first, last, words) => {
  // The spaces of a range differ between versions of ICU.
  expect(daysInWords({ first: day(first), last: day(last) }, englishWords).replace(/\s*–\s*/g, '–')).toBe(
    words,
  );
});

it('shortens the month where room is scarce', () => {
  expect(daysInWords({ first: day('2022-04-21'), last: day('2022-04-21') }, englishWords, 'short')).toBe(
    '21 Apr 2022',
  );
});

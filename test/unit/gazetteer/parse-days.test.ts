// The notation of dates in data/: precision is written, never guessed.
import { expect, it } from 'vitest';
import { parseDays } from '@/scripts/gazetteer/parse-days';

it.each([
  ['a day', '2017-10-26', '2017-10-26', '2017-10-26'],
  ['a month covers its days', '1994-02', '1994-02-01', '1994-02-28'],
  ['a year covers its days', '1984', '1984-01-01', '1984-12-31'],
  ['a range is some day in it', '1991-10-08..1993-12-10', '1991-10-08', '1993-12-10'],
  ['a range of months', '1991-10..1991-12', '1991-10-01', '1991-12-31'],
  ['not later than', '..1993-12-10', '0000-01-01', '1993-12-10'],
])('%s', (_why, written, first, last) => {
  expect(parseDays(written)).toEqual({ first, last });
});

it.each([
  ['a day that does not exist', '2023-02-29'],
  ['a range that runs backwards', '1993..1991'],
  ['a range without an end', '1993-12-10..'],
  ['words', 'spring 1990'],
  ['nothing', ''],
])('refuses %s', (_why, written) => {
  expect(parseDays(written)).toBeNull();
});

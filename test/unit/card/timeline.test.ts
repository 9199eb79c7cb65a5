import { expect, it } from 'vitest';
import { layTimeline } from '@/components/card/timeline';
import { anOfficeLine, day, days } from '@/test/builders';

const termOf = (since: string, until: string | null) =>
  anOfficeLine({ since, until, asOf: day('2020-12-31') });
const articleDay = days('2010-07-02');

it.each([
  [
    'one after the other share a lane',
    [termOf('2001-01-01', '2004-01-01'), termOf('2004-01-01', '2008-01-01')],
    [0, 0],
  ],
  [
    'two at once stand below each other',
    [termOf('2001-01-01', '2008-01-01'), termOf('2004-01-01', '2006-01-01')],
    [0, 1],
  ],
  [
    'a free lane is used again',
    [termOf('2001-01-01', '2009-01-01'), termOf('2002-01-01', '2003-01-01'), termOf('2005-01-01', null)],
    [0, 1, 1],
  ],
])('%s', (_why, terms, lanes) => {
  expect(layTimeline(terms, articleDay)?.bars.map(({ lane }) => lane)).toEqual(lanes);
});

it('spans whole years, the article’s day among them', () => {
  const timeline = layTimeline([termOf('2012-03-01', '2014-06-01')], articleDay);
  expect(timeline).toMatchObject({ firstYear: 2010, lastYear: 2014 });
  expect(timeline?.day).toBeCloseTo(0.1, 2);
});

it('lets an open term reach the newest day known', () => {
  const timeline = layTimeline([termOf('2011-01-01', null)], articleDay);
  expect(timeline?.lastYear).toBe(2020);
  expect(timeline?.bars[0]?.to).toBeCloseTo(1, 2);
});

it('tells days that are possible from days that are certain', () => {
  const bar = layTimeline([termOf('2010', '2019')], articleDay)?.bars[0];
  expect(bar).toMatchObject({ from: 0 });
  expect(bar?.certain?.from).toBeCloseTo(0.1, 2);
  expect(bar?.certain?.to).toBeCloseTo(0.9, 2);
});

it('has nothing certain to draw where beginning and end may be the same day', () => {
  expect(layTimeline([termOf('2010', '2010')], articleDay)?.bars[0]?.certain).toBeNull();
});

it('draws an office without known beginning from its latest beginning', () => {
  expect(layTimeline([termOf('..1990-05-23', '1992-01-01')], articleDay)?.firstYear).toBe(1990);
});

it.each([
  ['no terms', []],
  ['a monarch of many realms', Array.from({ length: 15 }, () => termOf('2001-01-01', null))],
])('draws nothing for %s', (_why, terms) => {
  expect(layTimeline(terms, articleDay)).toBeNull();
});

// Which clipping fell into which term of office, which into none, and of which nothing is certain; weeks and months beside it.
import { describe, expect, it } from 'vitest';
import { type ClippingAbout, seenDays } from '@/lib/library/archive/about';
import { clippingsByTerm } from '@/lib/library/archive/in-terms';
import { monthsOf, weekOf, weeksUpTo } from '@/lib/library/archive/tally';
import { anOfficeLine } from '../../../builders';
import { day, days } from '../../../gazetteer-builders';

const clipping = (published: string | null): ClippingAbout => ({
  id: 'a',
  title: 'A story',
  days: published === null ? null : days(published),
});

describe('a clipping and a term', () => {
  it.each<[why: string, published: string | null, term: Parameters<typeof anOfficeLine>[0], where: string]>([
    ['in the middle', '2019-05-01', { until: '2023-01-25' }, 'term'],
    ['on the first day', '2017-10-26', { until: '2023-01-25' }, 'term'],
    ['on the day before', '2017-10-25', { until: '2023-01-25' }, 'outside'],
    ['on the last day', '2023-01-24', { until: '2023-01-25' }, 'term'],
    ['on the first day out of office', '2023-01-25', { until: '2023-01-25' }, 'outside'],
    ['a month that lies inside', '2019-05', { until: '2023-01-25' }, 'term'],
    ['a month that the term begins in', '2017-10', { until: '2023-01-25' }, 'unsure'],
    ['a year that the term ends in', '2023', { until: '2023-01-25' }, 'unsure'],
    ['a term whose beginning is known to the year', '2017-11-01', { since: '2017' }, 'unsure'],
    ['a term whose end is known to the year', '2023-06-01', { until: '2023' }, 'unsure'],
    ['an open term', '2024-01-01', {}, 'term'],
    ['an open term, after the last look at it', '2026-03-01', {}, 'term'],
    ['an open term at which nobody has looked for long', '2026-03-01', { stale: true }, 'unsure'],
    ['… before that look', '2025-03-01', { stale: true }, 'term'],
    ['a disputed term', '2019-05-01', { disputed: true }, 'unsure'],
    ['no date', null, {}, 'unsure'],
  ])('%s', (_why, published, term, where) => {
    const { terms, outside, unsure } = clippingsByTerm([clipping(published)], [anOfficeLine(term)]);
    const found = { term: terms[0]!.clippings.length, outside: outside.length, unsure: unsure.length };
    expect(found).toEqual({ term: 0, outside: 0, unsure: 0, [where]: 1 });
  });

  it('stands under both of two offices', () => {
    const lines = [anOfficeLine(), anOfficeLine({ office: 'Minister', until: '2023-01-25' })];
    const { terms } = clippingsByTerm([clipping('2019-05-01')], lines);
    expect(terms.map(({ clippings }) => clippings.length)).toEqual([1, 1]);
  });

  it('is certain in one office, whatever another leaves open', () => {
    const lines = [anOfficeLine(), anOfficeLine({ office: 'Minister', disputed: true })];
    expect(clippingsByTerm([clipping('2019-05-01')], lines).unsure).toEqual([]);
  });
});

describe('first and last seen', () => {
  it.each([
    ['none', [], null],
    ['without dates', [null], null],
    ['one day', ['2019-05-01'], ['2019-05-01', '2019-05-01']],
    ['a month and a day', ['2019-05', null, '2018-01-02'], ['2018-01-02', '2019-05-31']],
  ])('%s', (_why, published, seen) => {
    const found = seenDays(published.map(clipping));
    expect(found && [found.first, found.last]).toEqual(seen);
  });
});

describe('weeks', () => {
  it.each([
    ['a Monday begins its own', '2024-01-01', '2024-01-01'],
    ['a Sunday ends the week', '2024-01-07', '2024-01-01'],
    ['over the turn of a year', '2021-01-03', '2020-12-28'],
    ['over a leap day', '2024-03-01', '2024-02-26'],
  ])('%s', (_why, of, monday) => {
    expect(weekOf(day(of))).toBe(monday);
  });

  it('run without a gap from the first to that of today', () => {
    const counts = new Map([[day('2024-01-01'), 2]]);
    expect(weeksUpTo(counts, day('2024-01-17'), 10)).toEqual([
      ['2024-01-01', 2],
      ['2024-01-08', 0],
      ['2024-01-15', 0],
    ]);
    expect(weeksUpTo(counts, day('2024-01-17'), 2).map(([week]) => week)).toEqual([
      '2024-01-08',
      '2024-01-15',
    ]);
    expect(weeksUpTo(new Map(), day('2024-01-17'), 2)).toEqual([]);
  });
});

describe('months', () => {
  it('stand latest first, and so do their clippings', () => {
    const dated = ['2024-01-01', '2023-05-02', '2024-01-31'].map((each) => ({ id: each, day: day(each) }));
    expect(monthsOf(dated)).toEqual([
      { month: '2024-01', ids: ['2024-01-31', '2024-01-01'] },
      { month: '2023-05', ids: ['2023-05-02'] },
    ]);
  });
});

// A country's leaders on a day: in order of protocol, each person once, and what was vacant.
import { describe, expect, it } from 'vitest';
import { holders, openHolders, vacanciesOn } from '@/lib/gazetteer/model/terms';
import type { CountryCode, OfficeId, SourceId } from '@/lib/gazetteer/model/types';
import { aGazetteer, days } from '../../builders';

const IR = 'IR' as CountryCode;
const gazetteer = aGazetteer({
  offices: [
    { id: 'IR/leader', rank: 'de-facto-leader' },
    { id: 'IR/head', rank: 'head-of-state' },
    { id: 'IR/minister', rank: 'minister' },
    { id: 'IR/deputy', rank: 'deputy' },
    { id: 'IR/first', rank: 'head-of-government' },
  ],
  terms: [
    { person: 'ir-leader', office: 'IR/leader', start: '1989-06-04' },
    { person: 'ir-both', office: 'IR/leader', start: '1981-10-09', end: '1989-06-04' },
    { person: 'ir-both', office: 'IR/head', start: '1981-10-09', end: '1989-08-16' },
    { person: 'ir-head', office: 'IR/head', start: '1989-08-16', end: '1997-08-03' },
    { person: 'ir-first', office: 'IR/first', start: '1981-10-31', end: '1989-08-03' },
    { person: 'ir-minister', office: 'IR/minister', start: '1985-01-01' },
    { person: 'ir-deputy', office: 'IR/deputy', start: '1985-01-01' },
  ],
  vacancies: [
    {
      office: 'IR/head' as OfficeId,
      start: days('1997-08-03'),
      end: days('1997-08-05'),
      why: 'between two presidents',
      sources: ['a-source' as SourceId],
    },
  ],
});
const people = (terms: readonly { person: string }[]) => terms.map(({ person }) => person);

describe('holders', () => {
  it.each([
    ['a leader without office of state comes first', '1990-01-01', ['ir-leader', 'ir-head']],
    ['a leader who is also president is named once, as president', '1985-06-01', ['ir-both', 'ir-first']],
    ['a year in which a head changed names only who stayed', '1989', []],
    ['a vacancy leaves the others', '1997-08-04', ['ir-leader']],
  ])('%s', (_why, day, expected) => {
    expect(people(holders(gazetteer, IR, days(day)))).toEqual(expected);
  });

  it('that are open count from their first day on', () => {
    expect(people(openHolders(gazetteer, IR, days('2020-01-01')))).toEqual(['ir-leader']);
    expect(people(openHolders(gazetteer, IR, days('1980-01-01')))).toEqual([]);
  });
});

describe('vacancies', () => {
  it.each([
    ['on a day inside', '1997-08-04', 1],
    ['not on the day on which it ended', '1997-08-05', 0],
    ['not for a month that it does not fill', '1997-08', 0],
  ])('%s', (_why, day, count) => {
    expect(vacanciesOn(gazetteer, IR, days(day))).toHaveLength(count);
  });
});

// Who held an office then: only what is certain for every day asked about.
import { describe, expect, it } from 'vitest';
import {
  holders,
  inForceOn,
  officesOf,
  openHolders,
  termsInForce,
  termsOf,
} from '@/lib/gazetteer/model/terms';
import type { CountryCode, OfficeId, PersonId } from '@/lib/gazetteer/model/types';
import { aGazetteer, aTerm, days } from '@/test/builders';

const office = 'NZ/prime-minister';
const ardern = { person: 'nz-jacinda-ardern', office, start: '2017-10-26', end: '2023-01-25' };
const vague = { person: 'ad-josep-pintat', office, start: '1984', end: '1990-05-23..1993-12-10' };
const open = { person: 'nz-christopher-luxon', office, start: '2023-11-27', end: null, asOf: '2026-01-22' };

describe('a term is in force', () => {
  it.each([
    ['on its first day', ardern, '2017-10-26', true],
    ['not on the day before', ardern, '2017-10-25', false],
    ['on the day before the handover', ardern, '2023-01-24', true],
    ['not on the handover day, which is the successor’s', ardern, '2023-01-25', false],
    ['in all of a month inside it', ardern, '2022-04', true],
    ['not in a month in which it began', ardern, '2017-10', false],
    ['not in a month in which it ended', ardern, '2023-01', false],
    ['not in the year of an uncertain start', vague, '1984-06-01', false],
    ['after an uncertain start', vague, '1985-01-01', true],
    ['not inside an uncertain end', vague, '1991-01-01', false],
    ['while open', open, '2025-06-01', true],
    ['while open and after its newest source, which the card then names', open, '2026-11-01', true],
  ])('%s', (_why, term, asked, expected) => {
    expect(inForceOn(aTerm(term), days(asked))).toBe(expected);
  });
});

describe('queries', () => {
  const gazetteer = aGazetteer({
    offices: [
      { id: 'NZ/governor-general', rank: 'viceregal' },
      { id: 'NZ/minister-of-finance', rank: 'minister' },
    ],
    terms: [
      open,
      ardern,
      { person: 'gb-elizabeth', office: 'NZ/king', start: '1952-02-06', end: '2022-09-08' },
      { person: 'nz-cindy-kiro', office: 'NZ/governor-general', start: '2021-10-21' },
      {
        person: 'nz-grant-robertson',
        office: 'NZ/minister-of-finance',
        start: '2017-10-26',
        end: '2023-11-27',
      },
    ],
  });
  const people = (terms: readonly { person: string }[]) => terms.map(({ person }) => person);

  it('finds the holder of an office', () => {
    expect(people(termsInForce(gazetteer, office as OfficeId, days('2022-04-21')))).toEqual([ardern.person]);
    expect(termsInForce(gazetteer, 'XX/none' as OfficeId, days('2022-04-21'))).toEqual([]);
  });

  it('finds the offices of a person, oldest first', () => {
    const person = ardern.person as PersonId;
    expect(termsOf(gazetteer, person)).toHaveLength(1);
    expect(officesOf(gazetteer, person, days('2022-04-21'))).toHaveLength(1);
    expect(officesOf(gazetteer, person, days('2023-06-01'))).toEqual([]);
  });

  it('names state, viceroy and government in that order, and no ministers', () => {
    expect(people(holders(gazetteer, 'NZ' as CountryCode, days('2022-04-21')))).toEqual([
      'gb-elizabeth',
      'nz-cindy-kiro',
      ardern.person,
    ]);
  });

  it('names as present only those whose terms are open', () => {
    expect(people(openHolders(gazetteer, 'NZ' as CountryCode, days('2026-11-01')))).toEqual([
      'nz-cindy-kiro',
      open.person,
    ]);
  });
});

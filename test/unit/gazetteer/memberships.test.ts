// What a country belonged to, in and out of it: on the article's day and since, and only what cards name.
import { expect, it } from 'vitest';
import { describeMemberships } from '@/lib/gazetteer/describe/describe-memberships';
import { membershipsOf } from '@/lib/gazetteer/model/terms';
import type { CountryCode, Organisation, OrganisationCode } from '@/lib/gazetteer/model/types';
import { aGazetteer, anOrganisation, day, days } from '../../builders';

const organisation = (code: string, over: Partial<Organisation> = {}) =>
  anOrganisation({ code: code as OrganisationCode, name: code, ...over });
const gambia = { country: 'GM' as CountryCode, start: days('1965'), end: days('2013-10-03') };
const gambiaAgain = { country: 'GM' as CountryCode, start: days('2018-02-08'), end: null };
const kenya = { country: 'KE' as CountryCode, start: days('1963'), end: null };

const gazetteer = aGazetteer({
  organisations: [
    organisation('COMMONWEALTH', { members: [gambia, kenya, gambiaAgain] }),
    organisation('A-BANK', { members: [gambiaAgain], onCards: false }),
  ],
});

it('names each time in an organisation that cards name', () => {
  const found = membershipsOf(gazetteer, 'GM' as CountryCode);
  expect(found.map(({ organisation: { name }, membership }) => [name, membership])).toEqual([
    ['COMMONWEALTH', gambia],
    ['COMMONWEALTH', gambiaAgain],
  ]);
});

interface Belonged {
  readonly held: string[];
  readonly joined: string[];
  readonly left: string[];
}

it.each<[why: string, from: string, to: string | null, on: string, belonged: Belonged]>([
  ['then and now', '1973', null, '2019-04-21', { held: ['PACT'], joined: [], left: [] }],
  ['joined since', '2023-04-04', null, '2019-04-21', { held: [], joined: ['PACT'], left: [] }],
  ['left since', '1973', '2020-02-01', '2019-04-21', { held: ['PACT'], joined: [], left: ['PACT'] }],
  ['joined and left since', '2020', '2024', '2019-04-21', { held: [], joined: [], left: [] }],
  ['left before', '1973', '2009-01-01', '2019-04-21', { held: [], joined: [], left: [] }],
  [
    'a day in the year of joining tells neither',
    '2019',
    null,
    '2019-04-21',
    { held: [], joined: [], left: [] },
  ],
  [
    'the day of joining is the first',
    '2019-04-21',
    null,
    '2019-04-21',
    { held: ['PACT'], joined: [], left: [] },
  ],
  [
    'the day of leaving is the first without',
    '1973',
    '2019-04-21',
    '2019-04-21',
    { held: [], joined: [], left: [] },
  ],
  [
    'an end that is only announced',
    '1973',
    '2030-01-01',
    '2019-04-21',
    { held: ['PACT'], joined: [], left: [] },
  ],
  ['the body bore another name then', '1958', null, '1965-04-21', { held: [], joined: [], left: [] }],
])('%s', (_why, from, to, on, belonged) => {
  const member = { country: 'GM' as CountryCode, start: days(from), end: to === null ? null : days(to) };
  const pact = organisation('PACT', { members: [member], founded: days('1970-01-01') });
  const { memberships, joined, left } = describeMemberships(
    aGazetteer({ organisations: [pact] }),
    'GM' as CountryCode,
    { day: days(on), today: day('2026-11-30') },
  );
  const codes = (lines: typeof joined) => lines.map((line) => line.organisation.code);
  expect({ held: codes(memberships), joined: codes(joined), left: codes(left) }).toEqual(belonged);
});

it('who has left and come back has neither left nor joined', () => {
  const days2010 = { day: days('2010-01-01'), today: day('2026-11-30') };
  const { memberships, joined, left } = describeMemberships(gazetteer, 'GM' as CountryCode, days2010);
  expect([memberships.length, joined.length, left.length]).toEqual([1, 0, 0]);
});

// What a country belonged to, in and out of it, and only what cards name.
import { expect, it } from 'vitest';
import { membershipsOf } from '@/lib/gazetteer/model/terms';
import type { CountryCode, Organisation, OrganisationCode } from '@/lib/gazetteer/model/types';
import { aGazetteer, anOrganisation, days } from '../../builders';

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

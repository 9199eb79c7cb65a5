// The compiled file and the gazetteer are the same facts; a file of another version is refused.
import { describe, expect, it } from 'vitest';
import { GAZETTEER_VERSION } from '@/lib/gazetteer/bundle/compiled-format';
import { encodeGazetteer } from '@/lib/gazetteer/bundle/encode-gazetteer';
import { loadGazetteer } from '@/lib/gazetteer/bundle/load-gazetteer';
import type {
  CountryCode,
  Gazetteer,
  OfficeId,
  OrganisationCode,
  PersonId,
  SourceId,
} from '@/lib/gazetteer/model/types';
import { aGazetteer, day, days } from '@/test/builders';

const gazetteer = aGazetteer({
  countries: [
    {
      code: 'UA',
      area: 603_550,
      languages: ['Ukrainian'],
      borders: ['PL' as CountryCode],
      formerNames: [{ name: 'Old', start: null, end: days('1991') }],
      outline: 'M1 1l2 2',
      note: 'A note.',
    },
  ],
  people: [
    { id: 'ua-volodymyr-zelenskyy', aliases: ['Volodymyr Zelensky'], birthYear: 1978, wikidata: 'Q3874799' },
    {
      id: 'xx-one',
      name: 'Ann Two',
      surname: null,
      shortForms: ['Two'],
      gender: 'female',
      country: 'UA' as CountryCode,
    },
    { id: 'ua-jose-ona', name: 'José Oña', gender: 'male' },
  ],
  offices: [
    { id: 'BA/president', collective: true },
    {
      id: 'UA/foreign-minister',
      portfolio: 'foreign',
      alsoTitled: ['top diplomat'],
      from: days('1991-08'),
      to: days('2030'),
    },
  ],
  vacancies: [
    {
      office: 'UA/foreign-minister' as OfficeId,
      start: days('2000'),
      end: null,
      why: 'nobody was named',
      sources: ['a-source' as SourceId],
    },
  ],
  organisations: [
    {
      code: 'NATO' as OrganisationCode,
      name: 'NATO',
      longName: 'A treaty',
      names: [],
      abbreviations: ['NATO'],
      onCards: true,
      members: [
        { country: 'UA' as CountryCode, start: days('1999'), end: days('2001-02-03') },
        { country: 'UA' as CountryCode, start: days('2005'), end: null },
      ],
      seat: 'Brussels',
      founded: days('1949-04'),
      asOf: day('2026-01-22'),
      sources: ['a-source' as SourceId],
    },
  ],
  terms: [
    { person: 'ua-volodymyr-zelenskyy', office: 'UA/president', start: '2019-05-20' },
    { person: 'ua-volodymyr-zelenskyy', office: 'BA/president', start: '2001', end: '2002', note: 'a guest' },
    { person: 'xx-one', office: 'UA/president', start: '2014-06-07', end: '2019-05-20', asOf: '2019-05-20' },
    { person: 'xx-one', office: 'BA/president', start: '1991', end: '1993..1994-03', acting: true },
    { person: 'xx-two', office: 'BA/president', start: '..1992-05-01', end: '1995-01', disputed: true },
  ],
});
const rowsOf = ({ termsByOffice, vacanciesByOffice, ...rest }: Gazetteer) => ({
  people: [...rest.people.values()],
  countries: [...rest.countries.values()],
  offices: [...rest.offices.values()],
  sources: [...rest.sources.values()],
  terms: [...rest.offices.keys()].flatMap((id) => termsByOffice.get(id) ?? []),
  vacancies: [...vacanciesByOffice.values()].flat(),
  organisations: [...rest.organisations.values()],
});

function reloaded(): Gazetteer {
  const json: unknown = JSON.parse(JSON.stringify(encodeGazetteer(rowsOf(gazetteer))));
  const loaded = loadGazetteer(json);
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return loaded.value;
}

it('brings back every fact', () => {
  expect(rowsOf(reloaded())).toEqual(rowsOf(gazetteer));
});

it('brings back the terms of each person, oldest first', () => {
  const loaded = reloaded();
  for (const id of gazetteer.people.keys())
    expect(loaded.termsByPerson.get(id) ?? []).toEqual(gazetteer.termsByPerson.get(id) ?? []);
});

it('knows no terms of strangers', () => {
  const loaded = reloaded();
  expect(loaded.termsByPerson.get('xx-nobody' as PersonId) ?? []).toEqual([]);
  expect(loaded.termsByOffice.get('XX/none' as OfficeId) ?? []).toEqual([]);
});

describe('refuses', () => {
  it.each([
    ['null', null, 'not-a-gazetteer'],
    ['a string', 'gazetteer', 'not-a-gazetteer'],
    ['an object without a version', { people: [] }, 'not-a-gazetteer'],
    ['a file of a later version', { version: GAZETTEER_VERSION + 1 }, 'wrong-version'],
  ])('%s', (_what, json, kind) => {
    expect(loadGazetteer(json)).toMatchObject({ ok: false, error: { kind } });
  });
});

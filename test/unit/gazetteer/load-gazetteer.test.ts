// The compiled file and the gazetteer are the same facts; a file of another version is refused.
import { describe, expect, it } from 'vitest';
import { GAZETTEER_VERSION } from '@/lib/gazetteer/compiled-gazetteer';
import { encodeGazetteer } from '@/lib/gazetteer/encode-gazetteer';
import { loadGazetteer } from '@/lib/gazetteer/load-gazetteer';
import { aGazetteer } from '@/test/builders';

const gazetteer = aGazetteer({
  people: [
    { id: 'ua-volodymyr-zelenskyy', aliases: ['Volodymyr Zelensky'], birthYear: 1978, wikidata: 'Q3874799' },
  ],
  offices: [{ id: 'BA/president', collective: true }],
  terms: [
    { person: 'ua-volodymyr-zelenskyy', office: 'UA/president', start: '2019-05-20' },
    { person: 'xx-one', office: 'BA/president', start: '1991', end: '1993..1994-03', acting: true },
    { person: 'xx-two', office: 'BA/president', start: '..1992-05-01', end: '1995-01', disputed: true },
  ],
});
const rows = {
  people: [...gazetteer.people.values()],
  countries: [...gazetteer.countries.values()],
  offices: [...gazetteer.offices.values()],
  sources: [...gazetteer.sources.values()],
  terms: [...gazetteer.termsByOffice.values()].flat(),
  vacancies: [...gazetteer.vacanciesByOffice.values()].flat(),
  organisations: [...gazetteer.organisations.values()],
};

it('brings back every fact', () => {
  const json: unknown = JSON.parse(JSON.stringify(encodeGazetteer(rows)));
  expect(loadGazetteer(json)).toEqual({ ok: true, value: gazetteer });
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

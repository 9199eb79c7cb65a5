import { expect, it } from 'vitest';
import { officePhrase } from '@/components/card/card-words';
import type { WordKey, Words } from '@/components/words';
import type { BodyCode, CountryCode } from '@/lib/gazetteer/model/types';
import { anOfficeLine } from '@/test/builders';
import { englishWords } from '@/test/words';

it.each([
  ['plain', 'Prime Minister', 'NZ', 'New Zealand', 'Prime Minister of New Zealand'],
  ['a name with an article', 'Monarch', 'NL', 'Netherlands', 'Monarch of the Netherlands'],
  ['another name with an article', 'President', 'GM', 'Gambia', 'President of the Gambia'],
  ['a body with one', 'Secretary-General', 'UN', 'United Nations', 'Secretary-General of the United Nations'],
  ['a body without', 'Secretary General', 'NATO', 'NATO', 'Secretary General of NATO'],
  [
    'an office with an “of” of its own',
    'President of the Confederation',
    'CH',
    'Switzerland',
    'President of the Confederation, Switzerland',
  ],
])('%s', (_why, office, code, name, expected) => {
  const line = anOfficeLine({ office, body: { code: code as BodyCode, name } });
  expect(officePhrase(line, englishWords)).toBe(expected);
});

it('bends the phrase as the language of the words groups countries, without a change of code', () => {
  const FRENCH: Partial<Record<string, string>> = {
    countryGroups: 'Du: JP CA; DeLa: FR',
    cardOfficeOf: '$1 de $2',
    cardOfficeOfDu: '$1 du $2',
  };
  const french: Words = (key: WordKey, ...given) =>
    (FRENCH[key] ?? '').replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1]));
  const said = (code: string, name: string) =>
    officePhrase({ office: 'Roi', body: { code: code as CountryCode, name } }, french);
  expect(said('JP', 'Japon')).toBe('Roi du Japon');
  expect(said('IL', 'Israël')).toBe('Roi de Israël');
  expect(said('FR', 'France')).toBe('Roi de France'); // the file lacks the message of its own group
});

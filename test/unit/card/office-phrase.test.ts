import { expect, it } from 'vitest';
import { officePhrase } from '@/components/card/card-words';
import type { CountryCode } from '@/lib/gazetteer/model/types';
import { anOfficeLine } from '@/test/builders';
import { englishWords } from '@/test/words';

it.each([
  ['plain', 'Prime Minister', 'NZ', 'New Zealand', 'Prime Minister of New Zealand'],
  ['a name with an article', 'Monarch', 'NL', 'Netherlands', 'Monarch of the Netherlands'],
  ['an article that is there already', 'President', 'GM', 'The Gambia', 'President of The Gambia'],
  [
    'an office with an “of” of its own',
    'President of the Confederation',
    'CH',
    'Switzerland',
    'President of the Confederation, Switzerland',
  ],
])('%s', (_why, office, code, name, expected) => {
  const line = anOfficeLine({ office, body: { code: code as CountryCode, name } });
  expect(officePhrase(line, englishWords)).toBe(expected);
});

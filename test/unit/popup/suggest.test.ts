// Names that are offered while one types into the popup's search: those that are kept, meant for certain, and no others.
import { expect, it } from 'vitest';
import { type NameSources, type SearchName, suggest } from '@/entrypoints/popup/search/suggest';
import type { CountryCode, PersonId } from '@/lib/gazetteer/model/types';

const person = (name: string, flag: string | null = null): SearchName => ({
  id: name.toLowerCase() as PersonId,
  field: 'person',
  name,
  flag: flag as CountryCode | null,
});
const country = (name: string, code: string): SearchName => ({
  id: code as CountryCode,
  field: 'country',
  name,
  flag: code as CountryCode,
});

const NAMES = [
  country('Japan', 'JP'),
  person('Fumio Kishida', 'JP'),
  person('Recep Tayyip Erdoğan', 'TR'),
  country('South Korea', 'KR'),
  person('John Smith'),
  person('Jair Bolsonaro', 'BR'),
  country('Guinea-Bissau', 'GW'),
  country('Trinidad & Tobago', 'TT'),
  country('Trinidad and Tobago', 'TT'),
  country('Ivory Coast', 'CI'),
  country('Coast of Ivory', 'CI'),
];

const SOURCES: NameSources = {
  names: async () => NAMES,
  isMeant: async ({ name }) => name !== 'John Smith' && !name.includes('&'), // two are called so; no paper writes that
  tagsLike: async (prefix) =>
    ['japan', 'grain', 'world news', 'a "b"'].filter((tag) => tag.startsWith(prefix)),
  sitesLike: async (prefix) =>
    ['japantimes.co.jp', 'co.jp', 'bbc.co.uk'].filter((site) => site.startsWith(prefix)),
};

it.each<[why: string, typed: string, queries: string[]]>([
  ['nothing typed', '', []],
  ['a surname', 'kish', ['person:"Fumio Kishida" ']],
  ['a first name and a beginning', 'Fumio K', ['person:"Fumio Kishida" ']],
  ['words before it stay', 'grain deal kishi', ['grain deal person:"Fumio Kishida" ']],
  ['accents and capitals', 'ERDOGA', ['person:"Recep Tayyip Erdoğan" ']],
  ['a middle of a word begins no name', 'ishida', []],
  ['a name of two words on both sides of a hyphen', 'bissau', ['country:Guinea-Bissau ']],
  ['all kinds', 'jap', ['country:Japan ', 'tag:japan ', 'site:japantimes.co.jp ']],
  ['the name that is understood, of two', 'trini', ['country:"Trinidad and Tobago" ']],
  ['one name of those that are understood', 'coast', ['country:"Ivory Coast" ']],
  ['a field asks for its kind alone', 'country:jap', ['country:Japan ']],
  ['a field with a quote', 'country:"south k', ['country:"South Korea" ']],
  [
    'a field without a value offers all that it has',
    'tag:',
    ['tag:japan ', 'tag:grain ', 'tag:"world news" '],
  ],
  ['a tag in capitals', 'tag:GRA', ['tag:grain ']],
  ['what is left out', 'grain -tag:jap', ['grain -tag:japan ']],
  ['a site by the address that was pasted', 'site:https://www.bbc', ['site:bbc.co.uk ']],
  ['what is below every site of a country is none', 'site:co.', []],
  ['a name that is not certain is not offered', 'smith', []],
  ['nobody', 'xyz', []],
  ['signs alone', '--', []],
])('%s', async (_why, typed, queries) => {
  expect((await suggest(SOURCES, typed)).map(({ query }) => query)).toEqual(queries);
});

it('offers what it can read where names cannot be', async () => {
  const names = () => Promise.reject(new Error('The extension was updated'));
  expect((await suggest({ ...SOURCES, names }, 'jap')).map(({ name }) => name)).toEqual([
    'japan',
    'japantimes.co.jp',
  ]);
});

it('offers six at most', async () => {
  const names = Array.from({ length: 20 }, (_, at) => person(`Ann Number${at}`));
  expect(await suggest({ ...SOURCES, names: async () => names }, 'person:ann')).toHaveLength(6);
});

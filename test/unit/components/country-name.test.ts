// A flag's alternative text names the state that is meant: no successor in place of one that is gone.
import { describe, expect, it } from 'vitest';
import { countryName } from '@/components/country-name';
import { counted, daysInWords } from '@/components/formats';
import type { WordKey, Words } from '@/components/words';
import { foldText } from '@/lib/core/fold';
import type { CountryCode } from '@/lib/gazetteer/model/types';
import { readGazetteer } from '@/scripts/read-gazetteer';
import { day } from '../../builders';
import { englishWords } from '../../words';

it.each([
  ['a state that is gone', 'SU', 'Soviet Union'],
  ['one of that code before another bore it', 'CS', 'Czechoslovakia'],
  ['one that became part of another', 'DD', 'East Germany'],
  ['one that fell apart', 'YU', 'Yugoslavia'],
  ['a code that ISO has not given', 'XK', 'Kosovo'],
  ['what newspapers call it', 'MM', 'Myanmar'],
  ['a code of old that the browser replaces by another state', 'AN', 'AN'],
  ['a code of old: East Timor', 'TP', 'TP'],
  ['a code of old: Zaire', 'ZR', 'ZR'],
  ['a code of old: Burma', 'BU', 'BU'],
  ['a part of a country', 'GB-SCT', 'GB-SCT'],
  ['no code at all', '', ''],
])('%s: %s', (_why, code, name) => {
  expect(countryName(code as CountryCode, englishWords)).toBe(name);
});

it('says of every country a name that the gazetteer knows', async () => {
  const { countries } = await readGazetteer();
  const strange = [...countries.values()].filter(({ code, name, longName, names }) => {
    const said = foldText(countryName(code, englishWords));
    return ![name, longName ?? '', ...names].some((each) => foldText(each) === said);
  });
  expect(strange.map(({ code }) => code)).toEqual([]);
}, 120_000);

describe('in another language, without a change of code', () => {
  const POLISH: Partial<Record<string, string>> = {
    locale: 'pl',
    popupLeadersOne: '$1 przywódca',
    popupLeadersFew: '$1 przywódcy',
    popupLeadersMany: '$1 przywódców',
    popupLeadersOther: '$1 przywódcy',
    popupCountriesOne: '$1 kraj',
    popupCountriesOther: '$1 kraju',
  };
  /** As the browser does: the empty text for a key that nobody has. */
  const polish: Words = (key: WordKey, ...given) => (POLISH[key] ?? '').replace('$1', String(given[0] ?? ''));
  const leaders = { one: 'popupLeadersOne', other: 'popupLeadersOther' } as const;
  const countries = { one: 'popupCountriesOne', other: 'popupCountriesOther' } as const;

  it.each([
    ['one', 1, '1 przywódca'],
    ['few', 3, '3 przywódcy'],
    ['many', 5, '5 przywódców'],
  ])('a count has its form: %s', (_form, count, said) => {
    expect(counted(polish, count, leaders)).toBe(said);
  });

  it('a form that is not given is said as other', () => {
    expect(counted(polish, 5, countries)).toBe('5 kraju');
  });

  it('days and countries', () => {
    const days = { first: day('2022-04-21'), last: day('2022-04-21') };
    expect(daysInWords(days, polish)).toBe('21 kwietnia 2022');
    expect(countryName('NZ' as CountryCode, polish)).toBe('Nowa Zelandia');
  });
});

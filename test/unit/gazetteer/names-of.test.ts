// A state's name of then is said only while it was certainly in use.
import { expect, it } from 'vitest';
import { formerNameOn } from '@/lib/gazetteer/model/terms';
import { aCountry, days } from '../../builders';

const congo = aCountry({
  code: 'CD',
  formerNames: [
    { name: 'Congo-Léopoldville', start: null, end: days('1971-10-27') },
    { name: 'Zaire', start: days('1971-10-27'), end: days('1997-05-17') },
    { name: 'Roughly so', start: days('2001'), end: days('2003-05') },
  ],
});

it.each([
  ['a name without a known beginning', '1965-01-01', 'Congo-Léopoldville'],
  ['the day of the new name', '1971-10-27', 'Zaire'],
  ['the last day of the old one', '1997-05-16', 'Zaire'],
  ['the name of today', '1997-05-17', null],
  ['a year in which it changed', '1971', null],
  ['inside an uncertain beginning', '2001-06-01', null],
  ['inside an uncertain end', '2003-05-10', null],
  ['between the two', '2002-05-10', 'Roughly so'],
])('%s', (_why, day, name) => {
  expect(formerNameOn(congo, days(day))).toBe(name);
});

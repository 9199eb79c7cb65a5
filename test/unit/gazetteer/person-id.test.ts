// The id that the shipped file leaves out must come back letter by letter.
import { expect, it } from 'vitest';
import { usualPersonId } from '@/lib/gazetteer/person-id';
import type { CountryCode } from '@/lib/gazetteer/types';

it.each([
  ['plain letters', 'NZ', 'Jacinda Ardern', 'nz-jacinda-ardern'],
  ['accents', 'HU', 'Viktor Orbán', 'hu-viktor-orban'],
  ['letters that no accent explains', 'PL', 'Lech Wałęsa', 'pl-lech-walesa'],
  ['initials and hyphens', 'KR', 'Ban Ki-moon Jr.', 'kr-ban-ki-moon-jr'],
  ['an apostrophe', 'IE', "Brian O'Nolan", 'ie-brian-onolan'],
  ['a dotless i', 'TR', 'Binali Yıldırım', 'tr-binali-yildirim'],
])('%s', (_why, country, name, id) => {
  expect(usualPersonId(country as CountryCode, name)).toBe(id);
});

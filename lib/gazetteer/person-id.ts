// How a person's id is made of home and name, so that the shipped file need not repeat it.
import type { CountryCode, PersonId } from './types';

const PLAIN = /^[A-Za-z .'-]*$/;
const MARKS = /\p{M}/gu;
const NOT_IN_IDS = /[^a-z0-9]+/g;
/** Letters that no decomposition turns into a plain one. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'a',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

function plain(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  const bare = name.normalize('NFD').replace(MARKS, '').toLowerCase();
  return bare.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** `NZ`, `Jacinda Ardern` → `nz-jacinda-ardern`: the id that most people have; others differ from it for a reason. */
export const usualPersonId = (country: CountryCode, name: string): PersonId =>
  `${country.toLowerCase()}-${plain(name).replace(/'/g, '').replace(NOT_IN_IDS, '-')}`.replace(
    /-$/,
    '',
  ) as PersonId;

// How a person's id is made of home and name, so that the shipped file need not repeat it.
import type { CountryCode, PersonId } from './types';

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

const SPACE = 0x20;
const HYPHEN = 0x2d;
const isLetter = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Most names: nothing but plain letters, spaces and hyphens. Looked at unit by unit, as a start-up cannot wait. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (!isLetter(unit) && unit !== SPACE && unit !== HYPHEN) return false;
  }
  return true;
}

function toPlain(name: string): string {
  const bare = name.normalize('NFD').replace(MARKS, '').toLowerCase();
  const latin = bare.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  return latin.replace(/['’]/g, '').replace(NOT_IN_IDS, '-').replace(/-$/, '');
}

/** `NZ`, `Jacinda Ardern` → `nz-jacinda-ardern`: the id that most people have; others differ from it for a reason. */
export const usualPersonId = (country: CountryCode, name: string): PersonId =>
  `${country.toLowerCase()}-${isPlain(name) ? name.toLowerCase().replaceAll(' ', '-') : toPlain(name)}` as PersonId;

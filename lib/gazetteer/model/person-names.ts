// Names of people: ids made of them, when two are the same, and what can be a name at all.
import { foldText } from '../../core/fold';
import type { CountryCode, PersonId } from './types';

const NOT_LETTERS = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** `Dilan Yeşilgöz-Zegerius` → `dilan yesilgoz zegerius`; the empty text where the name has no letter or digit. */
export const nameKey = (name: string): string => foldText(name).replace(NOT_LETTERS, ' ').trim();

/** Whether two names are written alike but for marks, case, and what stands between words. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** The longest name in the bundle has 45 letters. */
const LONGEST_NAME = 80;
/** What no name holds: markup, addresses, controls, invisible marks that turn text around, and digits. */
const NEVER_IN_NAMES =
  /[<>{}[\]|\\/@#=*_~^"“”;:!?\p{Nd}\p{Cc}\p{Co}\p{Cn}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const LETTER = /\p{L}/u;
/** `al-`, `de`: a name may begin small, but some part of it is written large where the script knows capitals. */
const CASED_ONLY_SMALL = /^[^\p{Lu}\p{Lt}\p{Lo}]*$/u;

/** White space at the ends taken off and runs of it made one space; null where it is no name that a card may show. */
export function plausibleName(written: string): string | null {
  const name = written.trim().replace(/\s+/g, ' ').normalize('NFC');
  if (name.length === 0 || name.length > LONGEST_NAME) return null;
  if (NEVER_IN_NAMES.test(name) || !LETTER.test(name) || CASED_ONLY_SMALL.test(name)) return null;
  return name;
}

const NOT_IN_IDS = /[^a-z0-9]+/g;
const AT_THE_ENDS = /^-|-$/g;
/** Letters and marks that folding leaves in another script: an id cannot hold them. */
const OTHER_SCRIPT = /[\p{L}\p{M}]/u;
const PLAIN_LETTERS = /[a-z]/g;
/** In characters. Names of the bundle have up to 45; an id may have 200, with country, hash and number. */
const LONGEST_SLUG = 120;

const SPACE = 0x20;
const HYPHEN = 0x2d;
const isLetter = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Most names: nothing but plain letters, spaces and hyphens. Looked at unit by unit, as a start-up cannot wait. */
function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (!isLetter(unit) && unit !== SPACE && unit !== HYPHEN) return false;
  }
  return name.length > 0 && name.length <= LONGEST_SLUG;
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const BASE = 36;

/** FNV-1a of 64 bits over the UTF-8 bytes of `text`, in base 36: up to 13 characters of `a-z0-9`. */
function hash(text: string): string {
  let value = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * FNV_PRIME);
  return value.toString(BASE);
}

/** What cannot be written in plain letters, or is too long, is told apart by a hash of the whole name. */
function slugOf(name: string): string {
  const latin = foldText(name).replace(/['’]/g, '');
  const slug = latin.replace(NOT_IN_IDS, '-').replace(AT_THE_ENDS, '');
  const isWhole = !OTHER_SCRIPT.test(latin.replace(PLAIN_LETTERS, ''));
  if (isWhole && slug !== '' && slug.length <= LONGEST_SLUG) return slug;
  const start = slug.slice(0, LONGEST_SLUG);
  return `${start === '' ? 'x' : start}-${hash(nameKey(name))}`;
}

/**
 * `NZ`, `Jacinda Ardern` → `nz-jacinda-ardern`: the id that most people have; others differ from it for a reason.
 *
 * Any name gives an id of `a-z`, `0-9` and `-`, at most 140 characters long. In other scripts it is `gr-x-` and a hash;
 * names that `sameName` holds for the same share it.
 */
export const usualPersonId = (country: CountryCode, name: string): PersonId =>
  `${country.toLowerCase()}-${isPlain(name) ? name.toLowerCase().replaceAll(' ', '-') : slugOf(name)}` as PersonId;

/** `usual`, or the first of `usual-2`, `usual-3` … that nobody bears. */
export function freePersonId(usual: PersonId, isTaken: (id: PersonId) => boolean): PersonId {
  let id = usual;
  for (let number = 2; isTaken(id); number++) id = `${usual}-${number}` as PersonId;
  return id;
}

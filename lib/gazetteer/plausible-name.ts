// Tells a person's name from markup, addresses and noise, whoever typed it.

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

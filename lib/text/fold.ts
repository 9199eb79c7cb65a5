// Makes words comparable across spellings: accents, ligatures and invisible characters do not tell names apart.

/** Letters that Unicode does not decompose but newspapers replace. */
const REPLACED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
]);

const MARKS_AND_INVISIBLES = /[\p{M}\p{Cf}ʻʼʾʿ]/gu;
const REPLACEABLE = /[łŁđĐøØßıəƏæÆœðÐþÞ]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII.
const ASCII = /^[\x00-\x7f]*$/;

/** `word` without accents and invisible characters; case is kept. `Côte` → `Cote`, `Łukasz` → `Lukasz`. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLES, '')
    .replace(REPLACEABLE, (letter) => REPLACED_LETTERS.get(letter) ?? letter);
}

// Takes any text and gives it in letters that can be compared: the one table of folded letters, for names, titles and ids.
/**
 * Letters that Unicode does not decompose but newspapers, and readers who search, replace. In small letters; what a
 * capital becomes is derived. `ə` is `a` as in Aliyev, `ŋ` is `n` as in ASCII lists of Sami places.
 */
const REPLACED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ɗ: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ƙ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ə: 'a',
  ɓ: 'b',
  ɛ: 'e',
  ɔ: 'o',
  ƴ: 'y',
  ƶ: 'z',
  ς: 'σ',
};

/**
 * Marks above and below a letter. Marks that are letters of their own (vowels of Indic scripts, the voicing marks of
 * Japanese) tell names apart and stay.
 */
const MARKS = '[[\\p{M}&&[\\p{Script=Inherited}\\p{Script=Hebrew}\\p{Script=Arabic}]]--[\\u3099\\u309a]]';
/** Nothing is seen of them, or nothing that a reader would type: joiners, ʻokina, ayin and hamza, tatweel. */
const INVISIBLES = '[\\p{Cf}ʻʼʾʿ\\u0640]';
const MARKS_AND_INVISIBLES = new RegExp(`${MARKS}|${INVISIBLES}`, 'gv');

const SMALL = Object.keys(REPLACED_LETTERS).join('');
/** ß, ı and ς have no capital of their own but ẞ. */
const CAPITALS = [...SMALL]
  .map((letter) => letter.toUpperCase())
  .filter((letter) => /^[^\p{ASCII}Σ]$/u.test(letter));
const REPLACEABLE = new RegExp(`[${SMALL}${CAPITALS.join('')}ẞ]`, 'g');
const SMALL_LETTER = /\p{Ll}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII.
const ASCII = /^[\x00-\x7f]*$/;

/** `Æ` is `Ae` before a small letter, `AE` elsewhere. */
function replaceLetter(letter: string, offset: number, text: string): string {
  const small = REPLACED_LETTERS[letter];
  if (small !== undefined) return small;
  const capitals = REPLACED_LETTERS[letter.toLowerCase()]!.toUpperCase();
  return SMALL_LETTER.test(text.charAt(offset + 1))
    ? capitals.charAt(0) + capitals.slice(1).toLowerCase()
    : capitals;
}

/**
 * `text` without accents and invisible characters, special letters replaced; case is kept. `Côte` → `Cote`,
 * `Łukasz` → `Lukasz`, `Æthelred` → `Aethelred`.
 *
 * Never throws; any text may be given. The length changes (`ß` → `ss`), so offsets into the result are none into
 * `text`: whoever needs offsets folds word by word, as `wordAt` does.
 */
export function foldWord(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFKD').replace(MARKS_AND_INVISIBLES, '').replace(REPLACEABLE, replaceLetter);
}

/**
 * `text` folded, in small letters: what is searched and compared without regard to case. `IŞIK`, `ışık` → `isik`;
 * `Straße` → `strasse`. Small letters are those of no language, so both capitals of Turkish give `i`.
 */
export const foldText = (text: string): string => foldWord(foldWord(text).toLowerCase());

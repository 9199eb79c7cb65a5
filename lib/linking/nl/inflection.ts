// A Dutch adjective or inhabitant as the dictionary has it → all that may be written for it: "Duits", "Duitse"; "Deen", "Denen".

/** Of -ees both the adjective and the inhabitant: "Chinees", "Chinese", "Chinezen". */
const PEOPLE_IN_EES = /ees$/;
const ADJECTIVE = /(?:[^e]|ee[^e])s$|isch$/;
/** A long vowel is written once where a syllable follows: "Koreaan", "Koreanen". */
const LONG_VOWEL = /(aa|ee|oo|uu)([^aeious])$/;
const SPOKEN_S = /(?:er|ër|aar|aard)$/;
const PLURAL_ALREADY = /en$/;
/** Behind these the plural has an apostrophe, which ends a word, or nothing at all. */
const OPEN_END = /[aiou]$/;

/** Adjectives with and without -e; inhabitants, one and many. */
export function inflectDutchDemonym(word: string): readonly string[] {
  if (PEOPLE_IN_EES.test(word)) return [word, `${word.slice(0, -3)}ese`, `${word.slice(0, -3)}ezen`];
  if (PLURAL_ALREADY.test(word) && !/een$/.test(word)) return [word];
  if (ADJECTIVE.test(word)) return [word, `${word}e`];
  const long = LONG_VOWEL.exec(word);
  if (long && !SPOKEN_S.test(word))
    return [word, `${word.slice(0, long.index)}${long[1]?.charAt(0)}${long[2]}en`];
  if (/aard$/.test(word)) return [word, `${word}en`];
  if (/aar$/.test(word)) return [word, `${word}s`, `${word.slice(0, -3)}aren`];
  if (SPOKEN_S.test(word)) return [word, `${word}s`];
  if (OPEN_END.test(word)) return [word, `${word}s`];
  return [word, `${word}en`, `${word}${word.slice(-1)}en`];
}

/** A name and its genitive, which the press writes without a mark: "Duitslands", "Frankrijks". */
export const inflectDutchName = (name: string): readonly string[] =>
  /(?:land|rijk|ika)$/.test(name) ? [name, `${name}s`] : [name];

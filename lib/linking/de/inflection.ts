// A German name, adjective or inhabitant as the dictionary has it → all that may be written for it.

/** Behind these no -s can be heard, and an apostrophe stands instead. */
const HISSES = /[sxzß]$/;
/** Adjectives inside names: "Vereinigte", "Dominikanische", "Heilige". */
const ADJECTIVE = /^(\p{Lu}\p{Ll}+(?:igt|isch|ig|ch))e[rs]?$/u;
const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];
const PLURALS = /(?:e|inseln|staaten|emirate|gebiete|lande)$/i;

function casesOfWord(word: string): readonly string[] {
  const [, stem] = ADJECTIVE.exec(word) ?? [];
  return stem === undefined ? [word] : ADJECTIVE_ENDINGS.slice(1, 5).map((ending) => stem + ending);
}

/** "Vereinigte Arabische Emirate" in all cases: its adjectives take one ending, all the same. */
function adjectiveCases(words: readonly string[]): readonly (readonly string[])[] {
  if (!words.some((word) => ADJECTIVE.test(word))) return [words];
  return [0, 1, 2, 3].map((ending) =>
    words.map((word) => {
      const cases = casesOfWord(word);
      return cases.length === 1 ? word : (cases[ending] ?? word);
    }),
  );
}

const lastForms = (word: string): readonly string[] => {
  const forms = [word];
  if (!HISSES.test(word)) forms.push(`${word}s`);
  if (/reich$/.test(word)) forms.push(`${word}es`);
  if (PLURALS.test(word) && !word.endsWith('n')) forms.push(`${word}n`);
  return forms;
};

/** A name in all cases: "Deutschlands", "der Vereinigten Staaten", "des Vereinigten Königreichs", "in den Niederlanden". */
export function inflectGermanName(name: string): readonly string[] {
  return adjectiveCases(name.split(' ')).flatMap((words) => {
    const before = words.slice(0, -1);
    return lastForms(words.at(-1) ?? '').map((last) => [...before, last].join(' '));
  });
}

const PARTS = [
  'Nord',
  'Süd',
  'Ost',
  'West',
  'Zentral',
  'Mittel',
  'Nordost',
  'Nordwest',
  'Südost',
  'Südwest',
  'Nachkriegs',
  'Vorkriegs',
];
const LONG_WORD = /^\p{Lu}\p{Ll}{4,}$/u;

/** A part or a time of a country in one word with it: "Süditaliens", "Ostukraine", "Nachkriegsbelgien". */
export const deriveGermanName = (name: string): readonly string[] =>
  LONG_WORD.test(name)
    ? PARTS.flatMap((part) => lastForms(part + name.charAt(0).toLowerCase() + name.slice(1)))
    : [];

const isAdjective = (word: string): boolean => /^\p{Ll}/u.test(word) || /(?:isch|-deutsch)$/.test(word);
/** Inhabitants that are adjectives: "ein Deutscher". */
const NOMINAL_ADJECTIVE = 'Deutsche';

/** Adjectives with their endings; inhabitants in all cases, men and women: Amerikaner, Franzose, Israeli, Ungar. */
export function inflectGermanDemonym(word: string): readonly string[] {
  if (isAdjective(word)) return ADJECTIVE_ENDINGS.map((ending) => word + ending);
  if (word.endsWith(NOMINAL_ADJECTIVE)) return ['', 'r', 'n'].map((ending) => word + ending);
  if (word.endsWith('in')) return [word, `${word}nen`];
  if (word.endsWith('e')) {
    const stem = word.slice(0, -1);
    return [word, `${word}n`, `${stem}in`, `${stem}innen`];
  }
  if (word.endsWith('er')) return [word, `${word}s`, `${word}n`, `${word}in`, `${word}innen`];
  if (/[aiou]$/.test(word)) return [word, `${word}s`];
  return [word, `${word}s`, `${word}n`, `${word}en`, `${word}in`, `${word}innen`];
}

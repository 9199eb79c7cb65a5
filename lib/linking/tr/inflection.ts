// A Turkish name, adjective or inhabitant → all that is written in one word with it: cases by vowel harmony, plurals.

/** The close vowel that follows each vowel: -lı, -li, -lu, -lü. */
const CLOSE: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};
const VOWEL = /[aıoueiöü]/;
const BACK = /[aıou]/;
/** Behind these -da is -ta. */
const VOICELESS = /[fstkçşhp]$/;
/** Names that end in a possessive take their cases with -n-: "Devletlerine", "Cumhuriyetinde". */
const POSSESSIVE = /\p{L} .*(?:leri|ları|iyeti|lığı|liği|kası)$/u;

interface Harmony {
  readonly open: string;
  readonly close: string;
}

function harmonyOf(word: string): Harmony {
  const last = [...word.replace(/I/g, 'ı').replace(/İ/g, 'i').toLowerCase()]
    .filter((letter) => VOWEL.test(letter))
    .at(-1);
  return { open: BACK.test(last ?? '') ? 'a' : 'e', close: CLOSE[last ?? ''] ?? 'i' };
}

/** Accusative, genitive, dative, locative, ablative, with, and "who is in". */
function casesOf(word: string): readonly string[] {
  const { open, close } = harmonyOf(word);
  const endsOpen = VOWEL.test(word.slice(-1));
  const buffer = POSSESSIVE.test(word) ? 'n' : endsOpen ? 'y' : '';
  const place = (POSSESSIVE.test(word) ? 'nd' : VOICELESS.test(word) ? 't' : 'd') + open;
  const endings = [
    buffer + close,
    `${endsOpen ? 'n' : ''}${close}n`,
    buffer + open,
    place,
    `${place}n`,
    `${place}ki`,
    `${endsOpen ? 'y' : ''}l${open}`,
  ];
  return endings.map((ending) => word + ending);
}

/** With a case and no apostrophe shorter names are other words: "Maliye", "Çini". */
const SHORTEST_BARE = 5;

/** A name in all cases, written without an apostrophe; before one it stands as it is. */
export const inflectTurkishName = (name: string): readonly string[] =>
  name.length < SHORTEST_BARE ? [name] : [name, ...casesOf(name)];

/** "Alman", "Almanın", "Almanlar", "Almanların"; of the shortest only the plural: "Fin", "Finler". */
export function inflectTurkishDemonym(word: string): readonly string[] {
  const plural = `${word}l${harmonyOf(word).open}r`;
  const one = word.length < SHORTEST_BARE ? [] : casesOf(word);
  return [word, ...one, plural, ...casesOf(plural)];
}

// A number → a repeatable text that is as hard to index and to pack as a newspaper's: words as frequent as their rank makes them.

/** UTF-16 units of an article's text. */
export const TEXT_LENGTH = 6000;
const WORDS = 60_000;

/** A repeatable stream of numbers in 0…1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu en or al st ing'.split(' ');

/** The `rank`th most frequent word: short ones are the common ones, as in every language. */
export function wordOf(rank: number): string {
  let [word, rest] = ['', rank + 1];
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** A word as often as its rank makes it (Zipf). */
export const aWord = (random: () => number): string => wordOf(Math.floor(WORDS ** random()) - 1);

function aText(random: () => number, length: number): string {
  const words: string[] = [];
  for (let size = 0; size < length; size += words.at(-1)!.length + 1)
    words.push(words.length % 18 === 17 ? `${aWord(random)}.\n` : aWord(random));
  return words.join(' ');
}

/** Title and text of the `n`th article, and the numbers that its other parts are drawn from. */
export function textsOf(n: number): { title: string; text: string; random: () => number } {
  const random = numbersFrom(n + 1);
  return { title: aText(random, 60), text: aText(random, TEXT_LENGTH), random };
}

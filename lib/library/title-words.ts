// Titles are found by the words they are made of, in any script, however they are accented.

/** The language only matters for scripts without spaces, which `Intl.Segmenter` recognises by themselves. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const MARKS = /\p{M}/gu;
/** Longer "words" are addresses and hashes; their beginning is enough to find them. */
const WORD_LENGTH = 40;

/** Case, accents and width taken away: `Orbán` → `orban`. */
const fold = (text: string) => text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/** The distinct folded words of `title`, in order of first appearance. */
export function titleWords(title: string): string[] {
  const words = new Set<string>();
  for (const { segment, isWordLike } of SEGMENTER.segment(fold(title))) {
    if (isWordLike) words.add(segment.slice(0, WORD_LENGTH));
  }
  return [...words];
}

/** True if every one of `prefixes` begins one of `words`; both come from `titleWords`. */
export const matchesAll = (words: readonly string[], prefixes: readonly string[]): boolean =>
  prefixes.every((prefix) => words.some((word) => word.startsWith(prefix)));

/** Number of words of a text in any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of SEGMENTER.segment(text)) if (isWordLike) count++;
  return count;
}

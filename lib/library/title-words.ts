// Takes a title or what is searched for, gives the words that are compared: in any script, however they are accented.
import { foldText } from '../core/fold';

/** The language only matters for scripts without spaces, which `Intl.Segmenter` recognises by themselves. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
/** Longer "words" are addresses and hashes; their beginning is enough to find them. In UTF-16 units. */
const WORD_LENGTH = 40;
/** Stands inside one word for the segmenter, between two for a reader: `L’Élysée`, `O’Neill`. */
const APOSTROPHES = /['’‘ʼ＇]/u;

/** Folded words of `text`; those with an apostrophe as a list of their parts. */
function* wordsIn(text: string): Generator<readonly string[]> {
  for (const { segment, isWordLike } of SEGMENTER.segment(text))
    if (isWordLike)
      yield segment
        .split(APOSTROPHES)
        .map((part) => foldText(part).slice(0, WORD_LENGTH))
        .filter((part) => part !== '');
}

/**
 * What a title is found by: its distinct folded words in order of first appearance. `Orbán` → `orban`; a word with an
 * apostrophe gives its parts, and all of it in one: `O’Neill` → `o`, `neill`, `oneill`.
 *
 * Stored with each row: whoever changes what it gives lets a new version of the database compute it anew.
 */
export function titleWords(title: string): string[] {
  const words = new Set<string>();
  for (const parts of wordsIn(title)) {
    for (const part of parts) words.add(part);
    if (parts.length > 1) words.add(parts.join('').slice(0, WORD_LENGTH));
  }
  return [...words];
}

/** The distinct folded words that a reader searches for, each the beginning of a word of the title. */
export const searchWords = (query: string): string[] => [...new Set([...wordsIn(query)].flat())];

/** True if every one of `prefixes`, from `searchWords`, begins one of `words`, from `titleWords`. */
export const matchesAll = (words: readonly string[], prefixes: readonly string[]): boolean =>
  prefixes.every((prefix) => words.some((word) => word.startsWith(prefix)));

/** Number of words of a text in any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of SEGMENTER.segment(text)) if (isWordLike) count++;
  return count;
}

// A mention and the language of the text that it stands in → the article's own word for whom or what it names, where that is not the name on the card.

import { foldWord } from '../../core/fold';
import type { LinkedMention, MentionType } from '../../linking/types';

/** Words that stand for the name itself; an adjective or an office is none. */
const NAMES: ReadonlySet<MentionType> = new Set(['leader', 'country', 'organisation']);
/** Letters of a word that both begin with: the rest is an ending, as in “Merkels”. */
const SAME_BEGINNING = 5;

const wordsOf = (name: string): string[] =>
  foldWord(name)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const isSameWord = (one: string, other: string): boolean =>
  one === other || (one.length >= SAME_BEGINNING && other.startsWith(one.slice(0, SAME_BEGINNING)));

/**
 * “Dänemark” for Denmark, “Путин” for Vladimir Putin; null: the article says it as the card does, or is English, which
 * has its own short forms. `lang` is the text's, by BCP 47; empty: it does not say.
 */
export function calledHere(
  { type, name }: Pick<LinkedMention, 'type' | 'name'>,
  words: string,
  lang: string,
): string | null {
  if (!NAMES.has(type) || lang === '' || /^en\b/i.test(lang)) return null;
  const named = wordsOf(name);
  const isAlike = wordsOf(words).every((word) => named.some((each) => isSameWord(each, word)));
  return isAlike ? null : words;
}

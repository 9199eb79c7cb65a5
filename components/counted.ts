// Counts with the right form of the noun.
import { formats } from './formats';
import type { WordKey, Words } from './words';

const CATEGORY = /Other$/;

/**
 * `1 leader`, `3 leaders`: the count goes in for `$1`, and `and` for `$2`.
 *
 * A language with more forms than English has them beside these under the same name: `popupLeadersFew`,
 * `popupLeadersMany`. What its file lacks is said as `other`.
 */
export function counted(
  words: Words,
  count: number,
  forms: Readonly<Record<'one' | 'other', WordKey>> & { readonly and?: string },
): string {
  const { plural, number } = formats(words);
  const { one, other, and } = forms;
  const written = number.format(count);
  const say = (key: WordKey) => (and === undefined ? words(key, written) : words(key, written, and));
  const category = plural.select(count);
  if (category === 'one') return say(one);
  if (category === 'other') return say(other);
  const suffix = category[0]!.toUpperCase() + category.slice(1);
  // No key of the English file: the browser gives the empty text for what the language's own file lacks, too.
  return say(other.replace(CATEGORY, suffix) as WordKey) || say(other);
}

// Counts with the right form of the noun.
import type { WordKey, Words } from './words';

const RULES = new Intl.PluralRules('en');
const NUMBER = new Intl.NumberFormat('en');

/** `1 leader`, `3 leaders`: the count goes in for `$1`. */
export const counted = (
  words: Words,
  count: number,
  forms: Readonly<Record<'one' | 'other', WordKey>>,
): string => words(RULES.select(count) === 'one' ? forms.one : forms.other, NUMBER.format(count));

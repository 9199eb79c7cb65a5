// Counts with the right form of the noun.
import type { WordKey, Words } from './words';

const RULES = new Intl.PluralRules('en');
/** As the words of the interface write numbers. */
export const NUMBER = new Intl.NumberFormat('en');

/** `1 leader`, `3 leaders`: the count goes in for `$1`, and `and` for `$2`. */
export function counted(
  words: Words,
  count: number,
  forms: Readonly<Record<'one' | 'other', WordKey>> & { readonly and?: string },
): string {
  const key = RULES.select(count) === 'one' ? forms.one : forms.other;
  const number = NUMBER.format(count);
  return forms.and === undefined ? words(key, number) : words(key, number, forms.and);
}

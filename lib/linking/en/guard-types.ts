// The shape of a rule that says that a country's name is printed and the country is not meant.

import type { WordRange } from '../evidence/neighbours';

/** What kind of word stands there; rules for languages touch demonyms only, and so on. */
export type CountryWord = 'country-name' | 'abbreviation' | 'code' | 'demonym';

export interface CountryGuard {
  readonly reason: string;
  readonly appliesTo: readonly CountryWord[];
  /** True: the country is not meant here. */
  readonly rejects: (place: WordRange) => boolean;
}

/** All kinds of words but codes, which count in results only. */
export const ANY_WORD: readonly CountryWord[] = ['country-name', 'abbreviation', 'demonym'];
/** The country's own name, long or short. */
export const OWN_NAMES: readonly CountryWord[] = ['country-name', 'abbreviation'];

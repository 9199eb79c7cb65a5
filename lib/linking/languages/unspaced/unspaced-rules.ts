// What a language without spaces between its words, or with endings behind its names, brings to linking: spellings, people, guards, single characters.

import type { CountryCode } from '../../../gazetteer/model/types';

/** A name in a text, with what stands beside it, for guards to judge. */
export interface TextPlace {
  /** All of the text, and where the name begins in it, for the few that look farther. */
  readonly text: string;
  readonly start: number;
  /** The last characters before it, line breaks among them. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

export interface TextGuard {
  readonly reason: string;
  /** True: the country is not meant here. */
  readonly rejects: (place: TextPlace) => boolean;
}

/** What a language brings that is not looked up word by word. */
export interface UnspacedRules {
  /** All that may be printed for a name, itself among them: other scripts, with and without the dot between words. */
  readonly spell: (name: string) => readonly string[];
  /** What makes its people of a country's name, right behind it; anchored at the start. */
  readonly people: RegExp;
  readonly guards: readonly TextGuard[];
  /** "フランス・パリ", "西アフリカ・マリ": whether a name is the country's though a dot joins it to what is none; without this, never. */
  readonly besideDot?: (place: TextPlace, side: 'before' | 'after') => boolean;
  /** Single characters that stand for countries, in such a row only: all that a global expression matches; what stands beside is looked at, not matched. */
  readonly letterRows: readonly RegExp[];
  readonly letters: ReadonlyMap<string, CountryCode>;
}

/** What such a language does not have: nothing of it is looked up word by word. */
export const NO_SPACED_RULES = {
  functionWords: new Set<string>(),
  inflectName: (name: string): readonly string[] => [name],
  inflectDemonym: (word: string): readonly string[] => [word],
  guards: [],
  americanStates: new Set<string>(),
} as const;

// What a language other than English brings to linking: its words as compiled, its rules, and its guards.
import type { CountryGuard } from '../en/guard-types';
import type { OfficeRules } from './roles/find-foreign-roles';
import type { UnspacedRules } from './unspaced/unspaced-rules';

/** ISO 639, two letters. */
export type LanguageCode = string;

/** How the words of a language are grouped; the asset has a list of words by country for each. */
export type LanguageWordKind = 'name' | 'abbreviation' | 'demonym';

/** Spellings by country code, each as the dictionary has it: inflection is the rules' work. */
export type SpellingsByCountry = Readonly<Record<string, readonly string[]>>;

/** How a language's press writes a person of the gazetteer, where it is not as the gazetteer does. */
export interface PersonSpellings {
  readonly id: string;
  /** In full, as the dictionary has them. */
  readonly names: readonly string[];
  /** What stands for them once they have been named. */
  readonly shortNames: readonly string[];
}

/** `languages/XX.json`: what the build makes of `data/languages/XX.yaml` and of the names in CLDR. */
export interface LanguageWords {
  readonly lang: LanguageCode;
  readonly names: SpellingsByCountry;
  /** Written with all their capitals and no others. */
  readonly abbreviations: SpellingsByCountry;
  /** Adjectives and inhabitants. What begins small stands capitalised too; what begins with a capital never stands small. */
  readonly demonyms: SpellingsByCountry;
  /** Longer names that hold a country's and are something else. */
  readonly fixed: readonly string[];
  /** Everyday words that an inflected or folded word of a country looks like, in small letters with all marks: never read. */
  readonly unread: readonly string[];
  /** The same of those that are the country's within a sentence: at its beginning they are not read. */
  readonly notFirst: readonly string[];
  readonly people: readonly PersonSpellings[];
}

/** A language's own folder as linking sees it. */
export interface LanguageRules {
  readonly lang: LanguageCode;
  /** Small words that its texts are full of, folded. */
  readonly functionWords: ReadonlySet<string>;
  /** All that may be written for a name, itself among them: cases, genitives. */
  readonly inflectName: (name: string) => readonly string[];
  /** All that may be written for an adjective or inhabitant, itself among them. */
  readonly inflectDemonym: (word: string) => readonly string[];
  /** What a word may be without what is written in one before it ("and", "in"), the word itself first; folded. */
  readonly withoutPrefix?: (word: string) => readonly string[];
  /** What follows a state's name, folded: before it a word is the country's that at a sentence's start is an everyday word. */
  readonly behindState?: RegExp;
  /** Longer words that mean a part of the country, where no country bears them itself. */
  readonly deriveName?: (name: string) => readonly string[];
  /** When a country's word is printed and the country is not meant. */
  readonly guards: readonly CountryGuard[];
  /** Names that are an American state's too, where the article is about America. */
  readonly americanStates: ReadonlySet<string>;
  /** How it speaks of those who hold an office; left out: offices are not looked for. */
  readonly offices?: OfficeRules;
  /** For languages without spaces, or with endings behind names; their names are looked up in the text, not by words. */
  readonly unspaced?: UnspacedRules;
}

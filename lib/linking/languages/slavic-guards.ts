// Guards of the languages that decline names: languages, first halves of joined adjectives, longer names in capitals; each brings its words.

import { gapAfter, isCapitalised } from '../../core/words';
import type { CountryGuard } from '../en/guard-types';
import { gapAfterRange, type WordRange } from '../evidence/neighbours';
import { followsCapital, isShoutedWord, lowerAt } from './shared-guards';

/** Folded and in small letters where they are rows of words. */
export interface SlavicWords {
  /** What is said of languages: "język", "tłumacz", "перевод". */
  readonly speech: RegExp;
  /** "na", "po", "z": before these an adjective that has no noun behind it is a language. */
  readonly intoWords: ReadonlySet<string>;
  /** Adjectives in the cases that stand behind such a word. */
  readonly languageForm: RegExp;
  /** Words that no noun can be: what follows an adjective that stands alone. */
  readonly functionWords: ReadonlySet<string>;
  /** The first half of "polsko-niemiecki". */
  readonly firstHalf: RegExp;
  /** Names in the nominative, which have no place behind another capital. */
  readonly nominative: RegExp;
  /** What may stand in capitals before a nationality in capitals, and is the state's. */
  readonly stateBodies: RegExp;
}

const LANGUAGE_REACH = 4;

/** "język polski", "języków polskiego i niemieckiego", "angielski język": beside what languages are called. */
const isAboutLanguage =
  ({ speech, functionWords }: SlavicWords) =>
  (place: WordRange): boolean => {
    if (gapAfterRange(place) === 'space' && speech.test(lowerAt(place, place.last + 1))) return true;
    for (let at = place.first - 1; at >= place.first - LANGUAGE_REACH && at >= 0; at--) {
      const gap = gapAfter(place.words, at);
      if (gap !== 'space' && gap !== 'comma') return false;
      if (speech.test(lowerAt(place, at))) return standsAlone(place, functionWords);
    }
    return false;
  };

/** No noun follows that the adjective could belong to. */
const standsAlone = (place: WordRange, functionWords: ReadonlySet<string>): boolean =>
  gapAfterRange(place) !== 'space' || functionWords.has(lowerAt(place, place.last + 1));

/** "na polski", "с английского и": into or from the language. */
const isIntoLanguage =
  ({ intoWords, languageForm, functionWords }: SlavicWords) =>
  (place: WordRange): boolean =>
    languageForm.test(lowerAt(place, place.last)) &&
    intoWords.has(lowerAt(place, place.first - 1)) &&
    standsAlone(place, functionWords);

/** "niemiecko" is a word of its own only before a hyphen. */
const isHalfAlone =
  ({ firstHalf }: SlavicWords) =>
  (place: WordRange): boolean =>
    firstHalf.test(lowerAt(place, place.last)) && gapAfter(place.words, place.last) !== 'hyphen';

/** "Morze Japońskie", "Bank Turecki": a nationality in capitals behind a capital. */
const isOfName =
  ({ stateBodies }: SlavicWords) =>
  (place: WordRange): boolean =>
    isCapitalised(place.words, place.first) &&
    followsCapital(place) &&
    !isShoutedWord(place) &&
    !stateBodies.test(lowerAt(place, place.first - 1));

/** "Newsweek Polska": a country behind somebody else's name stands in the genitive where it is meant. */
const isNominativeBehindName =
  ({ nominative }: SlavicWords) =>
  (place: WordRange): boolean =>
    nominative.test(lowerAt(place, place.last)) && followsCapital(place) && !isShoutedWord(place);

/** "Kuba Nowak": a given name before a family name. */
export const isBeforeFamilyName =
  (names: ReadonlySet<string>) =>
  (place: WordRange): boolean =>
    place.first === place.last &&
    names.has(lowerAt(place, place.first)) &&
    gapAfterRange(place) === 'space' &&
    isCapitalised(place.words, place.last + 1);

/** What a language of this family objects to, beside what all do. */
export const slavicGuards = (words: SlavicWords): readonly CountryGuard[] => [
  { reason: 'said of the language', appliesTo: ['demonym'], rejects: isAboutLanguage(words) },
  { reason: 'into or from the language', appliesTo: ['demonym'], rejects: isIntoLanguage(words) },
  { reason: 'half of a joined word, alone', appliesTo: ['demonym'], rejects: isHalfAlone(words) },
  { reason: 'part of a name in capitals', appliesTo: ['demonym'], rejects: isOfName(words) },
  {
    reason: 'behind a capital, and not in the genitive',
    appliesTo: ['country-name'],
    rejects: isNominativeBehindName(words),
  },
];

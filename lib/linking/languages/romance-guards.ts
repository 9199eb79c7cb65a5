// Guards of the languages that write nationalities small and nouns too: the language itself, longer names in capitals; each brings its words.

import { gapAfter, isCapitalised, rawWord, wordAt } from '../../core/words';
import type { CountryGuard } from '../en/guard-types';
import { startsSentence, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import { followsCapital, isShoutedWord, lowerAt } from './shared-guards';

/** Each a row of words, folded and in small letters. */
export interface RomanceWords {
  /** Nationalities that are a language's name as they stand: masculine, one. */
  readonly languageNames: ReadonlySet<string>;
  /** "in": what stands right before a language and before no people. */
  readonly inWords: ReadonlySet<string>;
  /** Articles, joined to a preposition or not. */
  readonly articles: ReadonlySet<string>;
  /** What is done with a language, and what a language is called. */
  readonly speech: ReadonlySet<string>;
  /** What is said of a language: "is", "as". */
  readonly behindLanguage: ReadonlySet<string>;
  /** What may stand in capitals before a nationality in capitals, and is the state's. */
  readonly stateBodies: ReadonlySet<string>;
  /** Inhabitants have a capital (French): an article before a small letter is the language's. */
  readonly peopleAreCapitalised: boolean;
  /** What is written with a capital all the same, as it once was, and is no family name: "gli Italiani", "empresa Americana". */
  readonly peopleOfOld: RegExp;
  /** Countries that people are christened after. */
  readonly givenNames: ReadonlySet<string>;
}

const SPEECH_REACH = 4;

/** Whether one of the words shortly before is about speaking. */
function followsSpeech(place: WordRange, speech: ReadonlySet<string>): boolean {
  for (let at = place.first - 1; at >= place.first - SPEECH_REACH && at >= 0; at--) {
    const gap = gapAfter(place.words, at);
    if (gap === 'break' || gap === 'dot-space') return false;
    if (speech.has(lowerAt(place, at))) return true;
  }
  return false;
}

const isPerson = (place: WordRange): boolean =>
  isCapitalised(place.words, place.last + 1) && wordAfter(place) !== '';

/** "(alemán: …": the word in that language follows. */
const BEFORE_EXAMPLE = /^ ?:/;

/** "en español", "parle le français", "l’italiano è": the language alone. */
const isLanguage =
  ({ languageNames, inWords, articles, speech, behindLanguage, peopleAreCapitalised }: RomanceWords) =>
  (place: WordRange): boolean => {
    if (!languageNames.has(lowerAt(place, place.first)) || place.first !== place.last) return false;
    const isCapital = isCapitalised(place.words, place.first) && !startsSentence(place.words, place.first);
    if (isCapital && peopleAreCapitalised) return false;
    const before = wordBefore(place).toLowerCase();
    if (
      BEFORE_EXAMPLE.test(
        place.words.text.slice(place.words.ends[place.last], (place.words.ends[place.last] ?? 0) + 2),
      )
    )
      return true;
    if (inWords.has(before) || followsSpeech(place, speech)) return true;
    const elided = gapAfter(place.words, place.first - 1) === 'apostrophe';
    const article = elided ? lowerAt(place, place.first - 1) : before;
    if (!articles.has(article)) return false;
    if (behindLanguage.has(wordAfter(place).toLowerCase())) return true;
    return peopleAreCapitalised && !isPerson(place);
  };

/** "la lengua española", "un dictionnaire anglais": said of the language, in any gender. */
const isAboutLanguage =
  ({ speech }: RomanceWords) =>
  (place: WordRange): boolean =>
    !isCapitalised(place.words, place.first) && speech.has(wordBefore(place).toLowerCase());

/** "Comédie-"; not "Franco-", of two countries. */
const followsHyphenedCapital = ({ words, first }: WordRange): boolean =>
  gapAfter(words, first - 1) === 'hyphen' &&
  isCapitalised(words, first - 1) &&
  !lowerAt({ words }, first - 1).endsWith('o');

/** "Real Academia Española", "Liga Italiana", "Comédie-Française": a nationality in capitals behind a capital. */
const isOfName =
  ({ stateBodies }: RomanceWords) =>
  (place: WordRange): boolean =>
    isCapitalised(place.words, place.first) &&
    (followsCapital(place) || followsHyphenedCapital(place)) &&
    !stateBodies.has(lowerAt(place, place.first - 1));

const ONE = new Set(['el', 'la', 'il', 'lo', 'o', 'a']);

/** "Checo Pérez", "Giordano Bruno", "Complexo do Alemão": a capital within a sentence, where people are written small, is a name's. */
const isInName =
  ({ peopleAreCapitalised, peopleOfOld, stateBodies }: RomanceWords) =>
  (place: WordRange): boolean =>
    !peopleAreCapitalised &&
    isCapitalised(place.words, place.first) &&
    !startsSentence(place.words, place.first) &&
    gapAfter(place.words, place.first - 1) !== 'hyphen' &&
    !peopleOfOld.test(lowerAt(place, place.last)) &&
    !stateBodies.has(lowerAt(place, place.first - 1)) &&
    !isShoutedWord(place) &&
    !ALL_CAPITALS.test(rawWord(place.words, place.first));

/** "El Chino", "il Turco", "EL COLOMBIANO": where people are written small, a capital behind an article is a nickname or a paper's name. */
const isCalledSo =
  ({ peopleAreCapitalised }: RomanceWords) =>
  (place: WordRange): boolean => {
    if (peopleAreCapitalised || !isCapitalised(place.words, place.first)) return false;
    if (!ONE.has(wordBefore(place).toLowerCase())) return false;
    const next = wordAt(place.words, place.last + 1);
    return !isShoutedWord(place) || !ALL_CAPITALS.test(next);
  };

/** "Francia Márquez", "India Martínez": a capital right behind it is a family name. */
const isGivenName =
  ({ givenNames }: RomanceWords) =>
  (place: WordRange): boolean =>
    givenNames.has(lowerAt(place, place.first)) &&
    place.first === place.last &&
    wordAfter(place) !== '' &&
    isCapitalised(place.words, place.last + 1) &&
    !ALL_CAPITALS.test(wordAfter(place));

const NORTH_OR_SOUTH = /^(?:nord|sud|norte|sur|sul)$/;
const OF_THE = new Set(['du', 'del', 'do']);
/** "les Américains du Nord": of the continent. */
const isOfHalfContinent = (place: WordRange): boolean =>
  /^ameri[ck]/.test(lowerAt(place, place.first)) &&
  OF_THE.has(wordAfter(place).toLowerCase()) &&
  NORTH_OR_SOUTH.test(lowerAt(place, place.last + 2));

const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
/** What a language of this family objects to, beside what all do. */
export const romanceGuards = (words: RomanceWords): readonly CountryGuard[] => [
  { reason: 'the language', appliesTo: ['demonym'], rejects: isLanguage(words) },
  { reason: 'said of the language', appliesTo: ['demonym'], rejects: isAboutLanguage(words) },
  {
    reason: 'part of a name in capitals',
    appliesTo: ['demonym'],
    rejects: (place) => isOfName(words)(place) && !isShoutedWord(place),
  },
  { reason: 'part of somebody’s name', appliesTo: ['demonym'], rejects: isInName(words) },
  { reason: 'a nickname or a paper', appliesTo: ['demonym'], rejects: isCalledSo(words) },
  { reason: 'a given name', appliesTo: ['country-name'], rejects: isGivenName(words) },
  {
    reason: 'letters as in "CÓMO SE USA": a word in capitals',
    appliesTo: ['abbreviation'],
    rejects: isShoutedWord,
  },
  { reason: 'the north or south of the continent', appliesTo: ['demonym'], rejects: isOfHalfContinent },
  {
    reason: 'behind a capital: part of a longer name',
    appliesTo: ['country-name'],
    rejects: (place) => followsCapital(place) && !isShoutedWord(place),
  },
];

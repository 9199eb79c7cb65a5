// What is German about countries: cases and genitives, languages, larger names in capitals; words in data/languages/de.yaml.

import { gapAfter, isCapitalised, rawWord } from '../../core/words';
import type { CountryGuard } from '../en/guard-types';
import { gapAfterRange, startsSentence, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import { joinsSmallWord } from '../languages/country-words';
import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { foreignNameGuard, lowerAt, sharedGuards, wordSet } from '../languages/shared-guards';
import { deriveGermanName, inflectGermanDemonym, inflectGermanName } from './inflection';

/** Without those that are English words too: die, was, war, man, am, in. */
const FUNCTION_WORDS = wordSet(
  'der das den dem des ein eine einen einem einer eines und oder aber nicht ist sind waren wird werden wurde ' +
    'wurden haben hatte hatten mit von vom zum zur auf aus bei nach vor über für gegen durch um im ins als auch ' +
    'noch nur schon sich sie er es wir ihr ihre ihren seine seinen seiner sein dass daß wenn wie wer zu ' +
    'bis seit unter zwischen ohne während weil kann können soll sollen muss müssen mehr sehr diese dieser dieses ich',
);

const WORDS = {
  headsBefore: wordSet(
    'fc sv radio hotel restaurant café kino straße platz allee fluss strom golf meer see delta bank air royal club ' +
      'miss bundesstaat',
  ),
  links: wordSet('von der des am im'),
  headsAfter: wordSet(
    'straße strasse platz allee ring weg hotel center airlines telecom radio tv cup pokal funk masters museum halle ' +
      'ag gmbh delta stadion bundesstaat river bar',
  ),
  addresses: wordSet('herr herrn frau dr prof familie fräulein'),
  givenNames: wordSet(
    'frank peter michael thomas stefan andreas anna maria hans karl klaus jürgen martin christian daniel alexander markus ' +
      'sabine petra monika julia laura max paul felix jan tim lukas leon jonas david robert georg johann josef franz ' +
      'wolfgang werner günter helmut heinz otto fritz kurt walter gerhard matthias sebastian florian philipp simon ' +
      'barbara claudia susanne andrea nicole katrin birgit karin ursula helga eva lena lisa sarah sophie marie',
  ),
  currencies: wordSet(
    'dollar dollars franken pfund euro rubel yen yuan peso pesos krone kronen lira real rupien rupie won mark',
  ),
};

/** What proper names that begin with a nationality go on with; elsewhere a capital at a sentence's start tells nothing. */
const NAMES_AFTER = wordSet(
  'bank bahn post telekom börse welle bundestag bundesbahn revolution ozean schäferhund dogge eiche gesellschaft museum ' +
    'akademie bucht grippe eier reich bischofskonferenz nationalbibliothek gewerkschaftsbund ' +
    'umwelthilfe wohnen',
);
const SPEAKING = wordSet(
  'spricht sprechen sprach sprachen spreche gesprochen redet reden lernt lernen lernte versteht verstehen kann können ' +
    'auf fließend übersetzt unterrichtet schreibt',
);
const ABOUT_LANGUAGE = wordSet(
  'sprache sprachen sprachkurs sprachkenntnisse grammatik wörterbuch dialekt übersetzung akzent muttersprache',
);
const INTO_LANGUAGE = wordSet('ins im');
/** Of these the neuter is the language too: "das Deutsche", "im Deutschen". */
const NOMINAL = /^Deutsche[rnms]?$/;
const INFLECTED = /(?:e|en|er|es|em)$/;

const isSmall = ({ words, last }: WordRange): boolean => !isCapitalised(words, last);
const isOneWord = ({ first, last }: WordRange): boolean => first === last;

/** "Die Deutsche Bank", "der Indische Ozean": an adjective in capitals before a noun is part of a name. */
function isAdjectiveOfName(place: WordRange): boolean {
  const raw = rawWord(place.words, place.last);
  if (isSmall(place) || !/isch|deutsch/i.test(raw) || !INFLECTED.test(raw)) return false;
  if (gapAfterRange(place) !== 'space' || !isCapitalised(place.words, place.last + 1)) return false;
  return !startsSentence(place.words, place.first) || NAMES_AFTER.has(lowerAt(place, place.last + 1));
}

/** "auf Französisch", "Deutsch lernen": without an ending and with a capital it is the language. */
function isLanguageName(place: WordRange): boolean {
  const raw = rawWord(place.words, place.last);
  if (!/(?:isch|deutsch)$/i.test(raw)) return false;
  if (gapAfter(place.words, place.last) === 'hyphen') return !joinsSmallWord(place);
  if (!isSmall(place)) return true;
  return SPEAKING.has(wordBefore(place).toLowerCase());
}

/** "ins Französische", "im Deutschen", "des Russischen": an adjective that is no people's name, and stands as a noun. */
function isNominalLanguage(place: WordRange): boolean {
  const raw = rawWord(place.words, place.last);
  if (isSmall(place) || !/ische[nrms]?$|^Deutsche/.test(raw) || !INFLECTED.test(raw)) return false;
  if (isCapitalised(place.words, place.last + 1) && gapAfterRange(place) === 'space') return false;
  if (NOMINAL.test(raw)) return INTO_LANGUAGE.has(wordBefore(place).toLowerCase());
  return !startsSentence(place.words, place.first);
}

/** "die französische Sprache", "ein deutsches Wörterbuch". */
const isAboutLanguage = (place: WordRange): boolean => ABOUT_LANGUAGE.has(wordAfter(place).toLowerCase());

const RIVER = wordSet('fluss strom ufer nebenfluss flussdelta');
/** "am Niger", "der Fluss Niger", "Nigerdelta": the river has no article of the country's. */
const isRiver = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'niger' &&
  isOneWord(place) &&
  (/^am$/i.test(wordBefore(place)) ||
    RIVER.has(wordBefore(place).toLowerCase()) ||
    RIVER.has(lowerAt(place, place.first - 2)));

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'an adjective of a larger name', appliesTo: ['demonym'], rejects: isAdjectiveOfName },
  { reason: 'the language', appliesTo: ['demonym'], rejects: isLanguageName },
  { reason: 'the language as a noun', appliesTo: ['demonym'], rejects: isNominalLanguage },
  { reason: 'said of the language', appliesTo: ['demonym'], rejects: isAboutLanguage },
  foreignNameGuard(wordSet('the de le')),
  { reason: 'the river', appliesTo: ['country-name'], rejects: isRiver },
];

const OFFICES: OfficeRules = {
  titles: titleTable([
    'präsident präsidenten staatspräsident staatspräsidenten bundespräsident bundespräsidenten: president, male',
    'präsidentin staatspräsidentin bundespräsidentin: president, female',
    'premierminister premierministers premier premiers ministerpräsident ministerpräsidenten: prime minister, male',
    'premierministerin ministerpräsidentin: prime minister, female',
    'bundeskanzler bundeskanzlers kanzler kanzlers: chancellor, male',
    'bundeskanzlerin kanzlerin: chancellor, female',
    'außenminister außenministers: foreign minister, male',
    'außenministerin: foreign minister, female',
    'könig königs: king, male',
    'königin: queen, female',
  ]),
  articles: wordSet('der die den dem des'),
  adjective: 'before',
  links: wordSet('von'),
  hasGenitive: true,
  notBefore: wordSet('ist war wird wurde werden bleibt bleiben als zum zur sei wäre nicht'),
  notBehind: wordSet('des der von beim werden a d'),
};

export const GERMAN: LanguageRules = {
  lang: 'de',
  functionWords: FUNCTION_WORDS,
  inflectName: inflectGermanName,
  inflectDemonym: inflectGermanDemonym,
  deriveName: deriveGermanName,
  guards: [...OWN_GUARDS, ...sharedGuards(WORDS)],
  offices: OFFICES,
  americanStates: new Set(['georgia', 'georgien']),
};

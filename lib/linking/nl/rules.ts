// What is Dutch about countries: function words, the language itself, larger names; its names in data/languages/nl.yaml.

import { gapAfter, isCapitalised, rawWord } from '../../core/words';
import type { CountryGuard } from '../en/guard-types';
import { startsSentence, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import type { LanguageRules } from '../languages/language-types';
import { type OfficeRules, titleTable } from '../languages/roles/find-foreign-roles';
import { followsCapital, foreignNameGuard, lowerAt, sharedGuards, wordSet } from '../languages/shared-guards';
import { inflectDutchDemonym, inflectDutchName } from './inflection';

/** Without those that are English words too: met, door, over, was, had, in, is, of. */
const FUNCTION_WORDS = wordSet(
  'het een van en niet dat zijn voor op aan ook naar bij uit maar worden wordt werd werden heeft hebben nog geen meer ' +
    'dan wat als om te er hij zij ze haar hun deze dit onder tegen tussen sinds zonder volgens omdat tot zich wel kan ' +
    'kunnen moet moeten zal zullen toen waar welke wie ons onze ik je jij waren hebben veel alle tijdens binnen daar de',
);

const WORDS = {
  headsBefore: wordSet(
    'fc sv radio hotel restaurant café straat plein laan rivier golf zee meer delta bank air royal club miss ' +
      'deelstaat telecom ajax',
  ),
  links: wordSet('van de het'),
  headsAfter: wordSet(
    'straat plein laan weg hotel center airlines telecom radio tv cup hal museum casino festival heineken stadion arena',
  ),
  addresses: wordSet('heer mevrouw meneer dr prof professor familie'),
  givenNames: wordSet(
    'jan piet kees hans peter willem johan maria anna karel frank tom mark bart wim henk erik eric paul rob marc luc dirk ' +
      'joris pieter koen tim sander thomas lucas anne els ingrid linda sandra petra eva sara emma',
  ),
  currencies: wordSet(
    'dollar dollars frank franken franc pond euro roebel yen yuan peso kroon kronen lira won',
  ),
};

const SPEAKING = wordSet(
  'spreekt spreken sprak spraken gesproken leert leren leerde verstaat verstaan vloeiend vertaald vertaalt schrijft goed',
);
const INTO_LANGUAGE = wordSet('het in uit naar op');
const ABOUT_LANGUAGE = wordSet(
  'taal talen taalcursus grammatica woordenboek dialect vertaling accent spreektaal taalgebied les lessen leraar',
);
const BEHIND_LANGUAGE = wordSet(
  'is in en of als spreken spreekt leren voor met te van aan zijn wordt was om die door',
);
/** "in het Russisch geschreven". */
const PARTICIPLE = /^ge.+(?:en|d|t)$/;
/** What proper names that begin with a nationality go on with. */
const NAMES_AFTER = wordSet('bank spoorwegen revolutie oceaan loterij museum');

const isBareAdjective = (word: string): boolean =>
  /(?:s|isch)$/.test(word) && !/(?:ers|ërs|rus)$/i.test(word);

/** "in het Frans", "spreekt Duits": without -e, and nothing behind it that it could be said of. */
function isLanguage(place: WordRange): boolean {
  if (!isBareAdjective(rawWord(place.words, place.last))) return false;
  const before = wordBefore(place).toLowerCase();
  const after = wordAfter(place).toLowerCase();
  if (SPEAKING.has(before)) return true;
  if (gapAfter(place.words, place.last) === 'hyphen') return false;
  const standsAlone = after === '' || BEHIND_LANGUAGE.has(after) || PARTICIPLE.test(after);
  const isPeople = /ees$/.test(rawWord(place.words, place.last));
  return standsAlone && (INTO_LANGUAGE.has(before) || !isPeople);
}

/** "de Franse taal", "een Duits woordenboek". */
const isAboutLanguage = (place: WordRange): boolean => ABOUT_LANGUAGE.has(wordAfter(place).toLowerCase());

/** "De Nederlandsche Bank", "Indische Oceaan": in capitals, before what ends a name. */
const isOfName = (place: WordRange): boolean =>
  isCapitalised(place.words, place.last + 1) && NAMES_AFTER.has(wordAfter(place).toLowerCase());

const RIVER = wordSet('rivier oever oevers monding');
const isRiver = (place: WordRange): boolean =>
  lowerAt(place, place.first) === 'niger' &&
  (wordBefore(place).toLowerCase() === 'de' || RIVER.has(wordBefore(place).toLowerCase()));

/** "Telecom Italia", "Laurence Pool": nouns are small in Dutch, so a capital before it makes a longer name. */
const isBehindCapital = (place: WordRange): boolean =>
  followsCapital(place) && !startsSentence(place.words, place.first);

const OWN_GUARDS: readonly CountryGuard[] = [
  { reason: 'the language', appliesTo: ['demonym'], rejects: isLanguage },
  { reason: 'said of the language', appliesTo: ['demonym'], rejects: isAboutLanguage },
  { reason: 'an adjective of a larger name', appliesTo: ['demonym'], rejects: isOfName },
  foreignNameGuard(),
  { reason: 'the river', appliesTo: ['country-name'], rejects: isRiver },
  {
    reason: 'behind a capital: part of a longer name',
    appliesTo: ['country-name'],
    rejects: isBehindCapital,
  },
];

const OFFICES: OfficeRules = {
  titles: titleTable([
    'president: president',
    'presidente: president, female',
    'premier minister_president eerste_minister: prime minister',
    'bondskanselier kanselier: chancellor',
    'koning: king, male',
    'koningin: queen, female',
  ]),
  articles: wordSet('de'),
  adjective: 'before',
  links: wordSet('van de het'),
  hasGenitive: false,
  notBefore: wordSet('is was wordt werd worden blijft als zijn niet'),
  notBehind: wordSet('van der bij'),
};

export const DUTCH: LanguageRules = {
  lang: 'nl',
  functionWords: FUNCTION_WORDS,
  inflectName: inflectDutchName,
  inflectDemonym: inflectDutchDemonym,
  guards: [...OWN_GUARDS, ...sharedGuards(WORDS)],
  offices: OFFICES,
  americanStates: new Set(['georgia', 'georgie']),
};

// When a country's name is printed and the country is not meant: the rules of all topics, in the order in which they are asked.

import { gapAfter, isCapitalised, wordAt } from '../../core/words';
import { isShouted, spelled, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import { FIRM_GUARDS } from './firm-guards';
import { ANY_WORD, type CountryGuard } from './guard-types';
import { LANGUAGE_GUARDS } from './language-guards';
import * as heads from './name-heads';
import { PERSON_GUARDS } from './person-guards';
import { PLACE_GUARDS } from './place-guards';

const DOLLAR_SIGN = /^\.? ?\$/;
const LONGEST_DOLLAR_SIGN = 3;

/** "US$1", "NZ $ 26 million", "40 US dollars". */
function isMoney(place: WordRange): boolean {
  const end = place.words.ends[place.last] ?? 0;
  if (DOLLAR_SIGN.test(place.words.text.slice(end, end + LONGEST_DOLLAR_SIGN))) return true;
  return heads.CURRENCY_WORDS.has(wordAfter(place)) && /\d$/.test(wordBefore(place));
}

/** "GIVE US A BREAK": without full stops, capitals do not tell the country from the pronoun. */
const isShoutedPronoun = (place: WordRange): boolean =>
  spelled(place) === 'US' && (isShouted(place) || heads.PRONOUN_VERBS.has(wordBefore(place).toLowerCase()));

/** "US.gov", "china.com": part of an address. */
export function isAddress({ words, first, last }: WordRange): boolean {
  const after = gapAfter(words, last) === 'dot' && !isCapitalised(words, last + 1);
  const initials = gapAfter(words, last) === 'dot' && wordAt(words, last + 1).length === 1;
  const before = words.text.charAt((words.starts[first] ?? 0) - 1);
  return initials || (after && last - first === 0) || before === '@' || before === '/' || before === '_';
}

/** "Turkey prices", "wild Turkey". */
const isBird = (place: WordRange): boolean =>
  spelled(place) === 'Turkey' &&
  (heads.BIRD_WORDS_AFTER.has(wordAfter(place)) || heads.BIRD_WORDS_BEFORE.has(wordBefore(place)));

/** Things and words that only look like the country. */
const THING_GUARDS: readonly CountryGuard[] = [
  { reason: 'money', appliesTo: ANY_WORD, rejects: isMoney },
  { reason: 'the pronoun in capitals', appliesTo: ['abbreviation'], rejects: isShoutedPronoun },
  { reason: 'part of an address', appliesTo: ANY_WORD, rejects: isAddress },
  { reason: 'the bird', appliesTo: ['country-name'], rejects: isBird },
];

/** Every rule; those that decide most often come first. */
export const COUNTRY_GUARDS: readonly CountryGuard[] = [
  ...FIRM_GUARDS,
  ...PLACE_GUARDS,
  ...PERSON_GUARDS,
  ...THING_GUARDS,
  ...LANGUAGE_GUARDS,
];

// When a country's name is printed and the country is not meant: one rule a row, each with its reason.
import { gapAfter, isCapitalised, wordAt } from '../../text/words';
import {
  capitalisedRun,
  gapAfterPlace,
  isNameLike,
  isShouted,
  type Place,
  spelled,
  startsSentence,
  wordAfter,
  wordBefore,
} from '../neighbours';
import { US_STATE_ABBREVIATIONS, US_STATES } from './cues';
import { HOMOGRAPHS } from './homographs';
import * as heads from './name-heads';

/** What kind of word stands there; rules for languages touch demonyms only, and so on. */
export type CountryWord = 'country-name' | 'abbreviation' | 'demonym';

export interface CountryGuard {
  readonly reason: string;
  readonly appliesTo: readonly CountryWord[];
  /** True: the country is not meant here. */
  readonly rejects: (place: Place) => boolean;
}

const ALL: readonly CountryWord[] = ['country-name', 'abbreviation', 'demonym'];
const NAMES: readonly CountryWord[] = ['country-name', 'abbreviation'];
const DIGITS = /^\d+$/;
const ROAD_NUMBER = /^\d{1,3}$/;
const DOLLAR_SIGN = /^\.? ?\$/;
const LONGEST_DOLLAR_SIGN = 3;
const US_ABBREVIATION = /^U\.?S$/;
const firstWords: ReadonlySet<string> = new Set(US_STATES.map((state) => state.split(' ')[0] ?? ''));

function isPlaceName(place: Place): boolean {
  return isCapitalised(place.words, place.last + 1) && heads.PLACE_HEADS.has(wordAfter(place));
}

function isOrganisation(place: Place): boolean {
  const run = capitalisedRun(place);
  if (run.length === 0) {
    return heads.ORGANISATION_HEADS.has(wordAfter(place)) && isCapitalised(place.words, place.last + 1);
  }
  if (heads.STATE_HEADS.has(run[0] ?? '') && run.length === 1) return false;
  if (run.some((word) => heads.STATE_TAILS.has(word))) return false;
  return run.some((word) => heads.ORGANISATION_HEADS.has(word));
}

/** Directions may open a sentence about the country itself: "Northern Iraq was calm". */
function followsHead(place: Place): boolean {
  const before = wordBefore(place);
  if (!heads.HEADS_BEFORE.has(before)) return false;
  return !(heads.DIRECTIONS.has(before) && startsSentence(place.words, place.first - 1));
}

function followsHeadWithOf(place: Place): boolean {
  const { words, first } = place;
  if (!heads.LINKS_OF.has(wordBefore(place)) || gapAfter(words, first - 2) !== 'space') return false;
  return heads.HEADS_WITH_OF.has(wordAt(words, first - 2));
}

/** "Peru, Indiana, is"; not the list "Mexico, Texas and Arizona". */
function isTownBeforeState({ words, last }: Place): boolean {
  if (gapAfter(words, last) !== 'comma') return false;
  const next = wordAt(words, last + 1);
  if (US_STATE_ABBREVIATIONS.has(next)) return isCapitalised(words, last + 1);
  if (!firstWords.has(next)) return false;
  const stateEnd = US_STATES.includes(next) ? last + 1 : last + 2;
  const follows = wordAt(words, stateEnd + 1);
  const goesOn = gapAfter(words, stateEnd) === 'comma' && isCapitalised(words, stateEnd + 1);
  return !goesOn && follows !== 'and' && follows !== 'or';
}

/** "US$1", "NZ $ 26 million", "40 US dollars". */
function isMoney(place: Place): boolean {
  const end = place.words.ends[place.last] ?? 0;
  if (DOLLAR_SIGN.test(place.words.text.slice(end, end + LONGEST_DOLLAR_SIGN))) return true;
  return heads.CURRENCY_WORDS.has(wordAfter(place)) && /\d$/.test(wordBefore(place));
}

/** "US-75", "US 169", "U.S. Highway 1". */
function isRoad(place: Place): boolean {
  if (!US_ABBREVIATION.test(spelled(place))) return false;
  const { words, last } = place;
  const gap = gapAfterPlace(place);
  const next = wordAt(words, last + 1);
  if (gap === 'hyphen') return DIGITS.test(next);
  const isNumber = gap === 'space' && ROAD_NUMBER.test(next);
  return (
    isNumber && /\d$|^(?:on|along|off|via|from|onto|take|near|and)$/.test(wordAt(words, place.first - 1))
  );
}

/** "GIVE US A BREAK": without full stops, capitals do not tell the country from the pronoun. */
const isShoutedPronoun = (place: Place): boolean =>
  spelled(place) === 'US' && (isShouted(place) || heads.PRONOUN_VERBS.has(wordBefore(place).toLowerCase()));

/** "US.gov", "china.com": part of an address. */
function isAddress({ words, first, last }: Place): boolean {
  const after = gapAfter(words, last) === 'dot' && !isCapitalised(words, last + 1);
  const initials = gapAfter(words, last) === 'dot' && wordAt(words, last + 1).length === 1;
  const before = words.text.charAt((words.starts[first] ?? 0) - 1);
  return initials || (after && last - first === 0) || before === '@' || before === '/' || before === '_';
}

/** "Chad Boyer", "BY CHAD KLIMACK". */
export function isGivenName(place: Place): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.given || gapAfter(place.words, place.last) !== 'space') return false;
  const next = wordAfter(place);
  if (/^by$/i.test(wordBefore(place))) return isCapitalised(place.words, place.last + 1);
  return isNameLike(place.words, place.last + 1) && !heads.STATE_HEADS.has(next) && /^.\p{Ll}/u.test(next);
}

/** "Michael Jordan". */
export function isFamilyName(place: Place): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.surname || wordBefore(place) === '') return false;
  return isNameLike(place.words, place.first - 1) && /^.\p{Ll}/u.test(wordBefore(place));
}

/** "said in French", "speaks Spanish", "(French: île)". */
function isLanguage(place: Place): boolean {
  const { words, first, last } = place;
  const after = gapAfter(words, last);
  const next = wordAt(words, last + 1);
  if ((after === 'hyphen' || after === 'space') && heads.LANGUAGE_WORDS_AFTER.has(next)) return true;
  if (
    words.text.charAt(words.ends[last] ?? 0) === ':' &&
    words.text.charAt((words.starts[first] ?? 0) - 1) === '('
  ) {
    return true;
  }
  const noNounFollows = after !== 'space' && after !== 'hyphen' && after !== 'apostrophe';
  const standsAlone = noNounFollows || heads.SMALL_WORDS.has(next);
  if (!standsAlone) return false;
  let before = first - 1;
  while (heads.LANGUAGE_FILLERS.has(wordAt(words, before))) before--;
  const word = wordAt(words, before);
  if (gapAfter(words, first - 1) !== 'space') return false;
  const isProfessor =
    word === 'of' && /^(?:[Pp]rofessor|[Tt]eacher|[Kk]nowledge|[Ss]tudy)$/.test(wordAt(words, before - 1));
  return word === 'in' || word === 'In' || heads.LANGUAGE_WORDS_BEFORE.has(word) || isProfessor;
}

const isHeritage = ({ words, first }: Place): boolean =>
  gapAfter(words, first - 1) === 'hyphen' && heads.HERITAGE_BEFORE.has(wordAt(words, first - 1));

const isTeam = (place: Place): boolean =>
  spelled(place) === 'Indians' && heads.TEAM_WORDS_AFTER.has(wordAfter(place));

/** "Turkey prices", "wild Turkey". */
const isBird = (place: Place): boolean =>
  spelled(place) === 'Turkey' &&
  (heads.BIRD_WORDS_AFTER.has(wordAfter(place)) || heads.BIRD_WORDS_BEFORE.has(wordBefore(place)));

/** "Jordan middle school", "Lebanon High": a town's school. */
const isSchoolTown = (place: Place): boolean =>
  HOMOGRAPHS.get(spelled(place))?.town === true &&
  heads.SCHOOL_WORDS_AFTER.has(wordAfter(place).toLowerCase());

/** In the order of how often they decide. */
export const COUNTRY_GUARDS: readonly CountryGuard[] = [
  { reason: 'part of an organisation’s name', appliesTo: ALL, rejects: isOrganisation },
  { reason: 'part of a place’s name', appliesTo: ALL, rejects: isPlaceName },
  { reason: 'a head before takes it into its name', appliesTo: NAMES, rejects: followsHead },
  { reason: 'a head with "of" takes it into its name', appliesTo: NAMES, rejects: followsHeadWithOf },
  { reason: 'an American town before its state', appliesTo: ['country-name'], rejects: isTownBeforeState },
  { reason: 'somebody’s given name', appliesTo: ['country-name', 'demonym'], rejects: isGivenName },
  { reason: 'somebody’s family name', appliesTo: ['country-name', 'demonym'], rejects: isFamilyName },
  { reason: 'money', appliesTo: ALL, rejects: isMoney },
  { reason: 'a road', appliesTo: NAMES, rejects: isRoad },
  { reason: 'the pronoun in capitals', appliesTo: ['abbreviation'], rejects: isShoutedPronoun },
  { reason: 'part of an address', appliesTo: ALL, rejects: isAddress },
  { reason: 'the language', appliesTo: ['demonym'], rejects: isLanguage },
  { reason: 'people of that descent', appliesTo: ALL, rejects: isHeritage },
  { reason: 'the bird', appliesTo: ['country-name'], rejects: isBird },
  { reason: 'a town’s school', appliesTo: ['country-name'], rejects: isSchoolTown },
  { reason: 'a team', appliesTo: ['demonym'], rejects: isTeam },
];

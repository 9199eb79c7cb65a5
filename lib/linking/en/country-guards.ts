// When a country's name is printed and the country is not meant: one rule a row, each with its reason.

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import {
  capitalisedRun,
  gapAfterRange,
  isHeading,
  isNameLike,
  isShouted,
  spelled,
  startsSentence,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../evidence/neighbours';
import { US_STATE_ABBREVIATIONS, US_STATES } from './cues';
import { HOMOGRAPHS } from './homographs';
import * as heads from './name-heads';

/** What kind of word stands there; rules for languages touch demonyms only, and so on. */
export type CountryWord = 'country-name' | 'abbreviation' | 'demonym';

export interface CountryGuard {
  readonly reason: string;
  readonly appliesTo: readonly CountryWord[];
  /** True: the country is not meant here. */
  readonly rejects: (place: WordRange) => boolean;
}

const ALL: readonly CountryWord[] = ['country-name', 'abbreviation', 'demonym'];
const NAMES: readonly CountryWord[] = ['country-name', 'abbreviation'];
const DIGITS = /^\d+$/;
const ROAD_NUMBER = /^\d{1,3}$/;
const DOLLAR_SIGN = /^\.? ?\$/;
const LONGEST_DOLLAR_SIGN = 3;
/** Longer words in capitals are shouted, not abbreviated. */
const LONGEST_ABBREVIATION = 3;
/** "Czech: [ˈan…": how the name before is spoken. */
const PRONUNCIATION = /^: ?[[/]/;
const LONGEST_PRONUNCIATION_MARK = 3;
/** Nearly all languages end so: Italian, Spanish, Japanese, Icelandic, French, Dutch, Greek, Czech, Arabic. */
const LANGUAGE_ENDING = /(?:n|sh|ese|ic|ch|k|i|l|u)$/;
const LONGEST_LIST = 6;
const US_ABBREVIATION = /^U\.?S$/;
const firstWords: ReadonlySet<string> = new Set(US_STATES.map((state) => state.split(' ')[0] ?? ''));

function isPlaceName(place: WordRange): boolean {
  return isCapitalised(place.words, place.last + 1) && heads.PLACE_HEADS.has(wordAfter(place));
}

/** The name beyond a hyphen: "Armenia-Italy" of "Armenia-Italy Parliamentary Friendship Group". */
function withPartner(place: WordRange): WordRange {
  const { words, last } = place;
  const isPair = gapAfter(words, last) === 'hyphen' && isCapitalised(words, last + 1);
  return isPair ? { ...place, last: last + 1, dotted: false } : place;
}

function isOrganisation(place: WordRange): boolean {
  const run = capitalisedRun(withPartner(place));
  if (run.length === 0) {
    return heads.ORGANISATION_HEADS.has(wordAfter(place)) && isCapitalised(place.words, place.last + 1);
  }
  const end = run.at(-1) ?? '';
  if (heads.INSTRUMENT_TAILS.has(end) && run.length > 1) return true;
  if (/^Special Forces/.test(run.join(' '))) return true;
  if (heads.NAMED_AS_THE_STATE.has(spelled(place))) {
    if (heads.AGENCY_TAILS.has(end)) return false;
  } else if (heads.ARMED_BODIES.test(run.join(' '))) return true;
  if (heads.STATE_HEADS.has(run[0] ?? '') && run.length === 1) return false;
  if (run.some((word) => heads.STATE_TAILS.has(word))) return false;
  return run.some((word) => heads.ORGANISATION_HEADS.has(word));
}

/** "Parti Pribumi Bersatu Malaysia": two or more names before it, all in capitals, are a party's or a firm's. */
function endsLongName(place: WordRange): boolean {
  const { words, first } = place;
  const joins = (at: number) =>
    gapAfter(words, at) === 'space' && isNameLike(words, at) && wordAt(words, at).length > 1;
  return (
    joins(first - 1) &&
    joins(first - 2) &&
    joins(first - 3) &&
    !isHeading(words, { first: first - 2, last: first - 2 })
  );
}

/** "News Corp Australia", "VIA Rail Canada": a firm's part in that country. */
const isBranch = (place: WordRange): boolean =>
  (heads.FIRMS_BEFORE.has(wordBefore(place)) || heads.ORGANISATION_HEADS.has(wordBefore(place))) &&
  !startsSentence(place.words, place.first - 1);

/** "Malta Road", "Lebanon High School": the town of that name has such things, the state does not. */
export const hasTownFeature = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.town === true &&
  (heads.TOWN_FEATURES.has(wordAfter(place)) || isSchoolTown(place));

/** Directions may open a sentence about the country itself: "Northern Iraq was calm". */
function followsHead(place: WordRange): boolean {
  const before = wordBefore(place);
  if (!heads.HEADS_BEFORE.has(before)) return false;
  return !(heads.DIRECTIONS.has(before) && startsSentence(place.words, place.first - 1));
}

function followsHeadWithOf(place: WordRange): boolean {
  const { words, first } = place;
  if (!heads.LINKS_OF.has(wordBefore(place)) || gapAfter(words, first - 2) !== 'space') return false;
  return heads.HEADS_WITH_OF.has(wordAt(words, first - 2));
}

/** "Peru, Indiana, is"; not the list "Mexico, Texas and Arizona". */
function isTownBeforeState({ words, last }: WordRange): boolean {
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
function isMoney(place: WordRange): boolean {
  const end = place.words.ends[place.last] ?? 0;
  if (DOLLAR_SIGN.test(place.words.text.slice(end, end + LONGEST_DOLLAR_SIGN))) return true;
  return heads.CURRENCY_WORDS.has(wordAfter(place)) && /\d$/.test(wordBefore(place));
}

/** "US-75", "US 169", "U.S. Highway 1". */
function isRoad(place: WordRange): boolean {
  if (!US_ABBREVIATION.test(spelled(place))) return false;
  const { words, last } = place;
  const gap = gapAfterRange(place);
  const next = wordAt(words, last + 1);
  if (gap === 'hyphen') return DIGITS.test(next);
  const isNumber = gap === 'space' && ROAD_NUMBER.test(next);
  const isListed = gapAfter(words, last + 1) === 'comma' && heads.ROAD_WORDS.has(wordAt(words, last + 2));
  if (isNumber && isListed) return true;
  return (
    isNumber && /\d$|^(?:on|along|off|via|from|onto|take|near|and)$/.test(wordAt(words, place.first - 1))
  );
}

/** "GIVE US A BREAK": without full stops, capitals do not tell the country from the pronoun. */
const isShoutedPronoun = (place: WordRange): boolean =>
  spelled(place) === 'US' && (isShouted(place) || heads.PRONOUN_VERBS.has(wordBefore(place).toLowerCase()));

/** "US.gov", "china.com": part of an address. */
function isAddress({ words, first, last }: WordRange): boolean {
  const after = gapAfter(words, last) === 'dot' && !isCapitalised(words, last + 1);
  const initials = gapAfter(words, last) === 'dot' && wordAt(words, last + 1).length === 1;
  const before = words.text.charAt((words.starts[first] ?? 0) - 1);
  return initials || (after && last - first === 0) || before === '@' || before === '/' || before === '_';
}

/** "Chad Boyer", "BY CHAD KLIMACK". */
export function isGivenName(place: WordRange): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.given || gapAfter(place.words, place.last) !== 'space') return false;
  const next = wordAfter(place);
  if (/^by$/i.test(wordBefore(place))) return isCapitalised(place.words, place.last + 1);
  return isNameLike(place.words, place.last + 1) && !heads.STATE_HEADS.has(next) && /^.\p{Ll}/u.test(next);
}

/** "Michael Jordan". */
export function isFamilyName(place: WordRange): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.surname || wordBefore(place) === '' || heads.HEADS_BEFORE.has(wordBefore(place)))
    return false;
  return isNameLike(place.words, place.first - 1) && /^.\p{Ll}/u.test(wordBefore(place));
}

/** First of the languages that stand in a row: "Icelandic" of "some Icelandic, Italian, and Spanish". */
function startOfList(words: WordTable, from: number): number {
  let first = from;
  for (let seen = 0; seen < LONGEST_LIST; seen++) {
    const before = wordAt(words, first - 1);
    const link = before === 'and' || before === 'or' ? first - 1 : first;
    const gap = gapAfter(words, link - 1);
    if ((link === first && gap !== 'comma') || (gap !== 'comma' && gap !== 'space')) break;
    if (!isCapitalised(words, link - 1) || !LANGUAGE_ENDING.test(wordAt(words, link - 1))) break;
    first = link - 1;
  }
  return first;
}

/** "said in French", "speaks Spanish", "(French: île)". */
function isLanguage(place: WordRange): boolean {
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
  if (
    PRONUNCIATION.test(
      words.text.slice(words.ends[last], (words.ends[last] ?? 0) + LONGEST_PRONUNCIATION_MARK),
    )
  )
    return true;
  const noNounFollows = after !== 'space' && after !== 'hyphen' && after !== 'apostrophe';
  const standsAlone = noNounFollows || heads.SMALL_WORDS.has(next);
  if (!standsAlone) return false;
  const listFirst = startOfList(words, first);
  let before = listFirst - 1;
  while (heads.LANGUAGE_FILLERS.has(wordAt(words, before))) before--;
  const word = wordAt(words, before);
  if (gapAfter(words, listFirst - 1) !== 'space') return false;
  const isProfessor =
    word === 'of' && /^(?:[Pp]rofessor|[Tt]eacher|[Kk]nowledge|[Ss]tudy)$/.test(wordAt(words, before - 1));
  return word === 'in' || word === 'In' || heads.LANGUAGE_WORDS_BEFORE.has(word) || isProfessor;
}

const isHeritage = (place: WordRange): boolean => {
  const { words, first } = place;
  if (gapAfter(words, first - 1) !== 'hyphen' || heads.BETWEEN_PEOPLES.has(wordAfter(place))) return false;
  return heads.HERITAGE_BEFORE.has(wordAt(words, first - 1));
};

const isTeam = (place: WordRange): boolean =>
  spelled(place) === 'Indians' && heads.TEAM_WORDS_AFTER.has(wordAfter(place));

/** "Turkey prices", "wild Turkey". */
const isBird = (place: WordRange): boolean =>
  spelled(place) === 'Turkey' &&
  (heads.BIRD_WORDS_AFTER.has(wordAfter(place)) || heads.BIRD_WORDS_BEFORE.has(wordBefore(place)));

/** "Jordan middle school", "Lebanon High": a town's school. */
const isSchoolTown = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.town === true &&
  heads.SCHOOL_WORDS_AFTER.has(wordAfter(place).toLowerCase());

/** "lunch at the Luxembourg": a palace, where no noun follows that the name could describe. */
function isPalace(place: WordRange): boolean {
  if (!heads.PALACES.has(spelled(place)) || !/^the$/i.test(wordBefore(place))) return false;
  const next = wordAfter(place);
  return next === '' || heads.SMALL_WORDS.has(next) || heads.AFTER_PLACES.has(next);
}

/** "Macedonia is a province of Greece": a part of some country. */
function isPartOfCountry({ words, last }: WordRange): boolean {
  if (gapAfter(words, last) !== 'space' || !/^(?:is|was)$/.test(wordAt(words, last + 1))) return false;
  if (!/^(?:an?|the)$/.test(wordAt(words, last + 2))) return false;
  for (const at of [last + 3, last + 4]) {
    if (heads.PARTS_OF_COUNTRIES.has(wordAt(words, at))) return /^(?:of|in)$/.test(wordAt(words, at + 1));
  }
  return false;
}

/** "a Lebanon woman": of the country she would be Lebanese. */
const isTownsfolk = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.town === true && heads.TOWNSFOLK.has(wordAfter(place));

/** "JSC KAZAKH INVEST" in a sentence in small letters: a firm that spells itself so. */
function isShoutedFirm(place: WordRange): boolean {
  const { words, first, last } = place;
  const written = words.text.slice(words.starts[first], words.ends[last]);
  if (written.length <= LONGEST_ABBREVIATION || written !== written.toUpperCase() || !isShouted(place))
    return false;
  const isSmall = (at: number) => {
    const word = wordAt(words, at);
    return word !== '' && word === word.toLowerCase() && /\p{L}/u.test(word);
  };
  return [first - 1, first - 2, first - 3].some(isSmall) && [last + 1, last + 2, last + 3].some(isSmall);
}

/** "Chad scored twice": what people do and states do not. */
const doesWhatPeopleDo = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.given === true && heads.WHAT_PEOPLE_DO.has(wordAfter(place));

/** In the order of how often they decide. */
export const COUNTRY_GUARDS: readonly CountryGuard[] = [
  { reason: 'part of an organisation’s name', appliesTo: ALL, rejects: isOrganisation },
  { reason: 'part of a place’s name', appliesTo: ALL, rejects: isPlaceName },
  { reason: 'a head before takes it into its name', appliesTo: NAMES, rejects: followsHead },
  { reason: 'the end of a party’s or a firm’s name', appliesTo: NAMES, rejects: endsLongName },
  { reason: 'a firm’s branch', appliesTo: NAMES, rejects: isBranch },
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
  { reason: 'a palace', appliesTo: ['country-name'], rejects: isPalace },
  { reason: 'a part of another country', appliesTo: ['country-name'], rejects: isPartOfCountry },
  { reason: 'somebody from a town', appliesTo: ['country-name'], rejects: isTownsfolk },
  { reason: 'a firm in capitals', appliesTo: ['country-name', 'demonym'], rejects: isShoutedFirm },
  { reason: 'somebody, by what is done', appliesTo: ['country-name'], rejects: doesWhatPeopleDo },
  { reason: 'a team', appliesTo: ['demonym'], rejects: isTeam },
];

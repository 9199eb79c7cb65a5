// A country’s name as part of a place: a river, a region, a town, a road; one rule a row, each with its reason.

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import {
  gapAfterRange,
  spelled,
  startsSentence,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../evidence/neighbours';
import { US_STATE_ABBREVIATIONS, US_STATES } from './cues';
import { ANY_WORD, type CountryGuard, OWN_NAMES } from './guard-types';
import { HOMOGRAPHS } from './homographs';
import * as heads from './name-heads';

const DIGITS = /^\d+$/;
const ROAD_NUMBER = /^\d{1,3}$/;
const US_ABBREVIATION = /^U\.?S$/;
const DOTTED_STATES: ReadonlySet<string> = new Set('N.Y N.J N.M N.H N.C N.D S.C S.D R.I W.Va D.C'.split(' '));
const firstWords: ReadonlySet<string> = new Set(US_STATES.map((state) => state.split(' ')[0] ?? ''));

function isPlaceName(place: WordRange): boolean {
  return isCapitalised(place.words, place.last + 1) && heads.PLACE_HEADS.has(wordAfter(place));
}

/** "N. Ireland", "W Australia": a direction that is not written out. */
const INITIALS_OF_DIRECTIONS: ReadonlySet<string> = new Set(['N', 'S', 'E', 'W', 'NW', 'NE', 'SW', 'SE']);
const LINE_BREAK = /^[ \t]*\r?\n[ \t]*$/;

const titleCase = (word: string): string =>
  word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** "New\nGuinea": a line may end within a name; a paragraph does not. */
function isBrokenBefore({ words, first }: WordRange): boolean {
  if (first === 0 || gapAfter(words, first - 1) !== 'break') return false;
  return LINE_BREAK.test(words.text.slice(words.ends[first - 1], words.starts[first]));
}

/** The direction or the like right before, as names are written: `NEW` → `New`; else empty. */
function directionBefore(place: WordRange): string {
  const { words, first } = place;
  const gap = gapAfter(words, first - 1);
  const word = wordAt(words, first - 1);
  const isInitial = gap === 'space' || gap === 'dot-space' || gap === 'dot';
  if (isInitial && INITIALS_OF_DIRECTIONS.has(word)) return word;
  return gap === 'hyphen' || isBrokenBefore(place) ? titleCase(word) : '';
}

/** "northern Ireland", "N. Irish", "Papua New\nGuinea": the name of another place, wherever it stands. */
function isAnotherPlace(place: WordRange): boolean {
  const direction = directionBefore(place);
  if (INITIALS_OF_DIRECTIONS.has(direction) || heads.PARTS_OF_NAMES.has(direction)) return true;
  return heads.NEVER_THE_COUNTRY.get(spelled(place))?.has(wordBefore(place).toLowerCase()) === true;
}

/** Directions may open a sentence about the country itself: "Northern Iraq was calm". */
function followsHead(place: WordRange): boolean {
  const before = titleCase(wordBefore(place));
  if (!heads.HEADS_BEFORE.has(before) && !heads.HEADS_BEFORE.has(wordBefore(place))) return false;
  return !(heads.DIRECTIONS.has(before) && startsSentence(place.words, place.first - 1));
}

/** "Bank of Ireland", "Electricite de France". */
function followsHeadWithOf(place: WordRange): boolean {
  const { words, first } = place;
  const link = first - 1;
  const isBefore = gapAfter(words, link) === 'space' && gapAfter(words, link - 1) === 'space';
  if (heads.FOREIGN_LINKS.has(wordAt(words, first - 1))) return isCapitalised(words, first - 2);
  return isBefore && wordAt(words, link) === 'of' && heads.HEADS_WITH_OF.has(wordAt(words, link - 1));
}

/** "N.Y.", "S.C.", "W.Va.": a state's initials, from word `at` on. */
const isDottedState = (words: WordTable, at: number): boolean =>
  gapAfter(words, at) === 'dot' && DOTTED_STATES.has(`${wordAt(words, at)}.${wordAt(words, at + 1)}`);

/** "Peru, Indiana, is"; not the list "Mexico, Texas and Arizona". */
function isTownBeforeState({ words, last }: WordRange): boolean {
  if (gapAfter(words, last) !== 'comma') return false;
  const next = wordAt(words, last + 1);
  if (isDottedState(words, last + 1) || heads.BOROUGHS.has(next)) return true;
  if (US_STATE_ABBREVIATIONS.has(next)) return isCapitalised(words, last + 1);
  if (!firstWords.has(next)) return false;
  const stateEnd = US_STATES.includes(next) ? last + 1 : last + 2;
  const follows = wordAt(words, stateEnd + 1);
  const goesOn = gapAfter(words, stateEnd) === 'comma' && isCapitalised(words, stateEnd + 1);
  return !goesOn && follows !== 'and' && follows !== 'or';
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
  const gapBefore = gapAfter(words, place.first - 1);
  const roadBefore = gapBefore === 'break' ? '' : wordAt(words, place.first - 1);
  // "Played 4, U.S. 10 points" is a table; of roads the one before is named too: "I-44, US 169".
  const isAfterRoad = /\d$/.test(roadBefore) && heads.ROAD_WORDS.has(wordAt(words, place.first - 2));
  const isTable = gapAfter(words, last + 1) === 'space' && DIGITS.test(wordAt(words, last + 2));
  const isOnRoad = /^(?:on|along|off|via|from|onto|take|near|and)$/.test(roadBefore);
  return isNumber && !isTable && (isAfterRoad || (isOnRoad && gapBefore === 'space'));
}

/** "Jordan middle school", "Lebanon High": a town's school. */
const isSchoolTown = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.town === true &&
  heads.SCHOOL_WORDS_AFTER.has(wordAfter(place).toLowerCase());

/** "Malta Road", "Lebanon High School": the town of that name has such things, the state does not. */
export const hasTownFeature = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.town === true &&
  (heads.TOWN_FEATURES.has(wordAfter(place)) || isSchoolTown(place));

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

/** Places that are not the country. */
export const PLACE_GUARDS: readonly CountryGuard[] = [
  { reason: 'part of a place’s name', appliesTo: ANY_WORD, rejects: isPlaceName },
  { reason: 'a direction before makes it another place', appliesTo: ANY_WORD, rejects: isAnotherPlace },
  { reason: 'a head before takes it into its name', appliesTo: OWN_NAMES, rejects: followsHead },
  { reason: 'a head with "of" takes it into its name', appliesTo: OWN_NAMES, rejects: followsHeadWithOf },
  { reason: 'an American town before its state', appliesTo: ['country-name'], rejects: isTownBeforeState },
  { reason: 'a road', appliesTo: OWN_NAMES, rejects: isRoad },
  { reason: 'a town’s school', appliesTo: ['country-name'], rejects: isSchoolTown },
  { reason: 'a palace', appliesTo: ['country-name'], rejects: isPalace },
  { reason: 'a part of another country', appliesTo: ['country-name'], rejects: isPartOfCountry },
  { reason: 'somebody from a town', appliesTo: ['country-name'], rejects: isTownsfolk },
];

// What is said beside a name → whether it can be the leader of that name: an age, a trade, whose husband or wife it is.
import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import type { Person } from '../../gazetteer/model/types';
import { titleBefore, type WordRange } from './neighbours';

/** What no leader is called in the years in which leaders are in the news: players, and trades of a town. */
const TRADES: ReadonlySet<string> = new Set(
  (
    'plumber electrician carpenter bricklayer mechanic welder baker butcher barber hairdresser waiter waitress driver ' +
    'postman firefighter nurse pensioner student pupil schoolboy schoolgirl teenager midfielder striker winger ' +
    'goalkeeper defender fullback batsman bowler quarterback pitcher jockey cyclist swimmer sprinter golfer ' +
    'guitarist drummer bassist'
  ).split(' '),
);
/** A trade of years ago contradicts nothing. */
const ONCE: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'onetime', 'trained']);
/** Words between the article and the trade: `a night bus driver`. */
const MOST_BETWEEN = 3;
const AGE = /^\d\d$/;
/** Years by which a stated age may differ from the one by the year of birth: birthdays, and days of writing. */
const AGE_TOLERANCE = 2;
const WIVES: ReadonlySet<string> = new Set(['wife', 'widow']);
const HUSBANDS: ReadonlySet<string> = new Set(['husband', 'widower']);
const ELDERS: ReadonlySet<string> = new Set(['father', 'mother', 'grandfather', 'grandmother', 'uncle']);
const MALE_TITLES: ReadonlySet<string> = new Set(['Mr', 'Sir', 'Lord', 'Señor', 'Herr', 'Monsieur']);
/** Forms of address of women and men alike; after `Mrs` no man is looked for. */
const ANYBODYS_TITLES: ReadonlySet<string> = new Set(['Dr', 'Prof', 'Professor']);
/** Words in which who is spoken of is named by the family: `Joe Biden’s wife came, too: Dr Biden`. */
const REACH = 10;

/** `, a plumber from Leeds`: somebody else of the name. */
export function isOfAnotherTrade({ words, last }: WordRange): boolean {
  if (gapAfter(words, last) !== 'comma' || !/^an?$/.test(wordAt(words, last + 1))) return false;
  for (let at = last + 2; at < last + 2 + MOST_BETWEEN; at++) {
    if (gapAfter(words, at - 1) !== 'space' || ONCE.has(wordAt(words, at)) || isCapitalised(words, at))
      return false;
    if (TRADES.has(wordAt(words, at))) return wordAt(words, at + 1) !== 'of';
  }
  return false;
}

/** `His father, Ferdinand Marcos`. */
export const isCalledElder = (words: WordTable, first: number): boolean =>
  ['comma', 'space'].includes(gapAfter(words, first - 1)) &&
  ELDERS.has(wordAt(words, first - 1).toLowerCase());

/** The age that stands behind a name between commas; null: none. */
function ageBehind({ words, last }: WordRange): number | null {
  const isSetOff = gapAfter(words, last) === 'comma' && gapAfter(words, last + 1) === 'comma';
  return isSetOff && AGE.test(wordAt(words, last + 1)) ? Number(wordAt(words, last + 1)) : null;
}

/** `Brown, 34, beat`: the leader, born in `birthYear`, had another age in `year`. Unknown years contradict nothing. */
export function isOfAnotherAge(place: WordRange, birthYear: number | null, year: number | null): boolean {
  const age = ageBehind(place);
  if (age === null || birthYear === null || year === null) return false;
  return Math.abs(year - birthYear - age) > AGE_TOLERANCE;
}

/** "Mr Clinton": of a couple who bear the surname, him. */
export const isAddressedAsMan = ({ words, first }: WordRange): boolean =>
  MALE_TITLES.has(titleBefore(words, first));

/**
 * A form of address before a surname that is not the leader's: `Mr May`, or `Dr Biden` a few words behind somebody’s
 * wife. Of a leader whose gender is not known nothing is told.
 */
export function isOfTheFamily({ words, first }: WordRange, gender: Person['gender']): boolean {
  const title = titleBefore(words, first);
  if (gender === 'female' && MALE_TITLES.has(title)) return true;
  if (gender === null || !ANYBODYS_TITLES.has(title)) return false;
  const spouses = gender === 'male' ? WIVES : HUSBANDS;
  for (let at = first - 2; at >= Math.max(0, first - REACH); at--)
    if (spouses.has(wordAt(words, at))) return true;
  return false;
}

// Tells when a name stands inside a larger one: a tower, a town, a ship or a pub that was named after somebody.

import { gapAfter, isCapitalised, wordAt } from '../../core/words';
import { US_STATES } from '../en/cues';
import * as nameWords from '../en/name-words';
import type { MentionAt } from './article-context';
import { isInNameOfFirm } from './firm-names';
import { capitalisedRun, isHeadline, wordAfter, wordBefore } from './neighbours';

/** First words of the United States' parts, as they stand after a town. */
const STATE_STARTS: ReadonlySet<string> = new Set([
  'D',
  'DC',
  ...US_STATES.map((state) => state.split(' ')[0] ?? ''),
]);
const SUFFIXES: ReadonlySet<string> = new Set(['Jr', 'Sr', 'II', 'III', 'IV', 'Junior', 'Senior']);
export const wordRangeOf = ({ passage: { words }, mention: { first, last } }: MentionAt) => ({
  words,
  first,
  last,
  dotted: false,
});

const followsArticle = (found: MentionAt): boolean => /^the$/i.test(wordBefore(wordRangeOf(found)));

/** "Lincoln, Nebraska", "Washington, D.C.", "the town of Gonzales", "in Washington". */
export function isTown(found: MentionAt): boolean {
  const { words, last } = wordRangeOf(found);
  if (gapAfter(words, last) === 'comma' && STATE_STARTS.has(wordAt(words, last + 1))) return true;
  const name = wordAt(words, last);
  return (
    nameWords.TOWN_SURNAMES.has(name) && nameWords.WORDS_BEFORE_PLACES.has(wordBefore(wordRangeOf(found)))
  );
}

/** "USS Ronald Reagan", "HMS Queen Elizabeth", "the carrier Charles de Gaulle". */
function isShip(found: MentionAt): boolean {
  const before = wordBefore(wordRangeOf(found));
  return nameWords.SHIP_PREFIXES.has(before) || nameWords.SHIPS.has(before);
}

/** "Indira Gandhi National Open University": what is named stands at the end of the capitalised words behind. */
function isNamedAfter(found: MentionAt): boolean {
  const { words, last } = wordRangeOf(found);
  if (nameWords.NAMED_AFTER_PEOPLE.has(wordAfter(wordRangeOf(found)))) return true;
  if (nameWords.NAMED_AFTER_PEOPLE.has(wordAt(words, last + 2))) return true;
  return (
    !isHeadline(words, found.mention) &&
    capitalisedRun(wordRangeOf(found)).some((word) => nameWords.SITES.has(word))
  );
}

/** "Trump Tower", "Marshall Plan", "Johnson & Johnson", "George Bush Jr." */
export function isPartOfLargerName(found: MentionAt): boolean {
  const { words, last } = wordRangeOf(found);
  const next = wordAfter(wordRangeOf(found));
  if (isShip(found) || isInNameOfFirm(wordRangeOf(found))) return true;
  if (SUFFIXES.has(next) || (gapAfter(words, last) === 'comma' && SUFFIXES.has(wordAt(words, last + 1))))
    return true;
  if (!isCapitalised(words, last + 1))
    return nameWords.THINGS_NAMED_AFTER_PEOPLE.has(next) && followsArticle(found);
  return isNamedAfter(found);
}

/** "The Queen Victoria" is a pub and "the George Washington" a ship; "the Bill Clinton administration" is his. */
export const isCalledWithArticle = (found: MentionAt): boolean =>
  followsArticle(found) && !nameWords.GOVERNED_BY_PEOPLE.has(wordAfter(wordRangeOf(found)));

// Tells when a name stands inside a larger one: a tower, a town, a ship or a pub that was named after somebody.

import { gapAfter, isCapitalised, wordAt } from '../../core/words';
import { US_STATES } from '../en/cues';
import * as nameWords from '../en/name-words';
import type { MentionAt } from './article-context';
import { wordAfter, wordBefore } from './neighbours';

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

/** "USS Ronald Reagan", "HMS Queen Elizabeth". */
const isShip = (found: MentionAt): boolean => nameWords.SHIP_PREFIXES.has(wordBefore(wordRangeOf(found)));

const AMPERSAND = /^ ?& ?$/;

/** "Johnson & Johnson", "Brown & Root": a name joined to another by `&` is a firm's. */
function isFirm({ passage: { words }, mention: { first, last } }: MentionAt): boolean {
  const between = (at: number) =>
    at < 0 || at + 1 >= words.count ? '' : words.text.slice(words.ends[at], words.starts[at + 1]);
  return AMPERSAND.test(between(first - 1)) || AMPERSAND.test(between(last));
}

/** "Trump Tower", "Marshall Plan", "Johnson & Johnson", "George Bush Jr." */
export function isPartOfLargerName(found: MentionAt): boolean {
  const { words, last } = wordRangeOf(found);
  const next = wordAfter(wordRangeOf(found));
  if (isShip(found) || isFirm(found)) return true;
  if (SUFFIXES.has(next) || (gapAfter(words, last) === 'comma' && SUFFIXES.has(wordAt(words, last + 1))))
    return true;
  if (!isCapitalised(words, last + 1))
    return nameWords.THINGS_NAMED_AFTER_PEOPLE.has(next) && followsArticle(found);
  return nameWords.NAMED_AFTER_PEOPLE.has(next) || nameWords.NAMED_AFTER_PEOPLE.has(wordAt(words, last + 2));
}

/** "The Queen Victoria" is a pub and "the George Washington" a ship; "the Bill Clinton administration" is his. */
export const isCalledWithArticle = (found: MentionAt): boolean =>
  followsArticle(found) && !nameWords.GOVERNED_BY_PEOPLE.has(wordAfter(wordRangeOf(found)));

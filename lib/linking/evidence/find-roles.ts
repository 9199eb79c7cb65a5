// Finds phrases that speak of an office's holder without a name: "the Japanese prime minister", "the president of France".

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import type { BodyCode, CountryCode } from '../../gazetteer/model/types';
import { CALENDAR_WORDS } from '../en/name-words';
import * as roleWords from '../en/role-words';
import { mayBegin } from '../index/first-words';
import type { OfficeTitles, TitlePhrase } from '../index/office-titles';
import { isNameLike, startsSentence } from './neighbours';

/** A country or organisation that the text names, by word numbers (inclusive). */
export interface NamedBody {
  readonly first: number;
  readonly last: number;
  readonly body: BodyCode;
  /** A demonym cannot follow "of": "the president of the German parliament". */
  readonly isAdjective: boolean;
  /** UTF-16 offset after it, with a full stop of its own: `U.S.` */
  readonly end: number;
}

/** The bodies of a passage, found by the word that they end or begin with. */
export interface NamedBodies {
  readonly ending: ReadonlyMap<number, NamedBody>;
  readonly beginning: ReadonlyMap<number, NamedBody>;
}

/** A role in a text; `body` is null where the text leaves the country to be understood. */
export interface RoleMention {
  readonly first: number;
  readonly last: number;
  /** UTF-16 offset after it: all that its country's mention holds, the role holds too. */
  readonly end: number;
  readonly phrase: TitlePhrase;
  readonly body: BodyCode | CountryCode | null;
  readonly isActing: boolean;
}

const MOST_MODIFIERS = 3;
/** Words from a title to the `be` of "will now be chosen". */
const FUTURE_REACH = 4;
const isJoined = (words: WordTable, at: number): boolean => {
  const gap = gapAfter(words, at);
  return gap === 'space' || gap === 'hyphen';
};
/** Whether its last full stop is its own. */
const isDotted = ({ ends }: WordTable, { last, end }: NamedBody): boolean => end > (ends[last] ?? 0);
const lower = (words: WordTable, at: number): string => wordAt(words, at).toLowerCase();

/** Number of the last word of the longest title that begins at word `at`. */
function titleAt(
  titles: OfficeTitles,
  words: WordTable,
  at: number,
): { phrase: TitlePhrase; last: number } | null {
  for (const phrase of titles.beginning(lower(words, at))) {
    let k = 1;
    while (k < phrase.words.length && isJoined(words, at + k - 1) && lower(words, at + k) === phrase.words[k])
      k++;
    if (k === phrase.words.length) return { phrase, last: at + k - 1 };
  }
  return null;
}

/** What the words before a title or its country do to it. */
interface Before {
  /** First word that is none of ours: the determiner, or whatever stands there. */
  readonly at: number;
  readonly isActing: boolean;
}

/** Walks back over adjectives; null: one of them says that the holder is not meant. */
function walkBack(words: WordTable, from: number): Before | null {
  let at = from;
  let isActing = false;
  for (let seen = 0; seen <= MOST_MODIFIERS && isJoined(words, at); seen++) {
    const word = lower(words, at);
    if (roleWords.ACTING_WORDS.has(word)) isActing = true;
    else if (roleWords.NOT_THE_HOLDER.has(word)) return null;
    else if (!roleWords.HARMLESS_BEFORE_TITLES.has(word)) break;
    at--;
  }
  return { at, isActing };
}

/** Whether the words after a title that ends at word `last` leave it the holder's. */
export function isReferring(words: WordTable, last: number): boolean {
  const gap = gapAfter(words, last);
  const next = lower(words, last + 1);
  if (gap === 'hyphen') return false;
  if (gap === 'apostrophe') return !(next === 's' && roleWords.OF_THE_OFFICE.has(lower(words, last + 2)));
  if (gap !== 'space') return true;
  if (roleWords.NOT_THE_HOLDER_AFTER.has(next)) return false;
  if (next === 'and' && roleWords.AND_A_FIRM.has(lower(words, last + 2))) return false;
  const namesSomebody = isCapitalised(words, last + 1) && isNameLike(words, last + 1);
  return !namesSomebody || CALENDAR_WORDS.has(wordAt(words, last + 1));
}

/** Whether a phrase whose first word is `first` is set into its sentence as a holder is. */
function isDefinite(
  words: WordTable,
  before: Before,
  { needsArticle }: { readonly needsArticle: boolean },
): boolean {
  const { at } = before;
  if (startsSentence(words, at + 1)) return !needsArticle;
  const word = isJoined(words, at) || gapAfter(words, at) === 'apostrophe' ? lower(words, at) : '';
  if (roleWords.INDEFINITE.has(word)) return false;
  if (word === 'the') return startsSentence(words, at) || !roleWords.PREDICATES.has(lower(words, at - 1));
  return !needsArticle && !roleWords.PREDICATES.has(word);
}

/** A title by its words, not yet tied to anybody. */
export interface TitleMention {
  readonly first: number;
  readonly last: number;
  readonly phrase: TitlePhrase;
}

/** "the French president of the club", "for Renault": the country is his, the office is not the country's. */
function isOfAnotherBody(words: WordTable, last: number): boolean {
  const isAtName = /^(?:at|for)$/.test(lower(words, last + 1)) && isCapitalised(words, last + 2);
  if (isAtName && isJoined(words, last) && isNameLike(words, last + 2)) return true;
  if (gapAfter(words, last) !== 'space' || lower(words, last + 1) !== 'of') return false;
  const at =
    roleWords.INDEFINITE.has(lower(words, last + 2)) || lower(words, last + 2) === 'the'
      ? last + 3
      : last + 2;
  return !roleWords.THE_STATE_ITSELF.has(lower(words, at));
}

/** An office begins with them. */
const BEGINS = /^(?:take office|be sworn|be inaugurated|take over)$/;

/** "MPs will choose Britain's new prime minister": whoever it is, the text does not mean today's. */
function isBeingChosen(words: WordTable, before: Before): boolean {
  const at = roleWords.DETERMINERS.has(lower(words, before.at)) ? before.at - 1 : before.at;
  const verb = lower(words, at) === 'for' ? at - 1 : at;
  return roleWords.CHOOSING.has(lower(words, verb)) && isJoined(words, verb);
}

/** "Britain's new prime minister will be chosen", "is to be elected": nobody holds it yet. */
function isStillToBeFilled(words: WordTable, last: number): boolean {
  const verb = lower(words, last + 1);
  const follows = lower(words, last + 2);
  if (verb === 'is' && roleWords.CHOSEN.has(follows)) return true;
  const isFuture =
    (verb === 'to' && follows === 'be') ||
    roleWords.FUTURE.has(verb) ||
    ((verb === 'is' || verb === 'was') && lower(words, last + 2) === 'to');
  for (let at = last + 2; isFuture && at <= last + FUTURE_REACH; at++) {
    if (!isJoined(words, at - 1)) return false;
    const next = lower(words, at + 1);
    if (lower(words, at) === 'be') return roleWords.CHOSEN.has(next) || BEGINS.test(`be ${next}`);
    if (BEGINS.test(`${lower(words, at)} ${next}`)) return true;
  }
  return false;
}

/** "Japan's prime minister", "the Japanese prime minister", "NATO chief". */
function roleOfBodyBefore(
  words: WordTable,
  title: TitleMention,
  bodies: NamedBodies,
): RoleMention | 'none' | null {
  const between = walkBack(words, title.first - 1);
  if (!between) return 'none';
  const isPossessive = lower(words, between.at) === 's' && gapAfter(words, between.at - 1) === 'apostrophe';
  const isPlural = gapAfter(words, between.at) === 'apostrophe';
  const end = isPossessive ? between.at - 1 : between.at;
  const named = bodies.ending.get(end);
  const isBeside = isPossessive || isPlural || isJoined(words, end);
  if (!named || !(isBeside || (isDotted(words, named) && gapAfter(words, end) === 'dot-space'))) return null;
  if (isOfAnotherBody(words, title.last) || isStillToBeFilled(words, title.last)) return 'none';
  const before = walkBack(words, named.first - 1);
  if (before && isBeingChosen(words, before)) return 'none';
  // In the middle of a sentence "US president" without an article is a task to run for, not a person.
  const needsArticle = !isPossessive && !isPlural && before !== null && !startsSentence(words, before.at + 1);
  if (!before || !isDefinite(words, before, { needsArticle })) return 'none';
  return {
    ...title,
    first: named.first,
    end: words.ends[title.last] ?? 0,
    body: named.body,
    isActing: between.isActing || before.isActing,
  };
}

/** "the prime minister of Japan". */
function roleOfBodyAfter(words: WordTable, title: TitleMention, bodies: NamedBodies): RoleMention | 'none' {
  const of = title.last + 1;
  const at = lower(words, of + 1) === 'the' ? of + 2 : of + 1;
  const named = bodies.beginning.get(at);
  const before = walkBack(words, title.first - 1);
  if (!named || named.isAdjective || !before || !isDefinite(words, before, { needsArticle: true }))
    return 'none';
  if (isBeingChosen(words, before)) return 'none';
  const after = gapAfter(words, named.last);
  const isOwner = after === 'apostrophe' || after === 'hyphen';
  const goesOn =
    after === 'space' && isCapitalised(words, named.last + 1) && isNameLike(words, named.last + 1);
  if (isOwner || goesOn) return 'none';
  return { ...title, last: named.last, end: named.end, body: named.body, isActing: before.isActing };
}

/** "the prime minister", "the country's prime minister". */
function bareRole(words: WordTable, title: TitleMention): RoleMention | 'none' {
  const before = walkBack(words, title.first - 1);
  if (!before) return 'none';
  const isCountrys =
    lower(words, before.at) === 's' && roleWords.STANDS_FOR_COUNTRY.has(lower(words, before.at - 1));
  const from = isCountrys ? { ...before, at: before.at - 2 } : before;
  if (!isDefinite(words, from, { needsArticle: true }) || lower(words, from.at) !== 'the') return 'none';
  return { ...title, end: words.ends[title.last] ?? 0, body: null, isActing: before.isActing };
}

function readRole(words: WordTable, title: TitleMention, bodies: NamedBodies): RoleMention | 'none' {
  const withBody = roleOfBodyBefore(words, title, bodies);
  if (withBody) return withBody;
  const isOf = gapAfter(words, title.last) === 'space' && lower(words, title.last + 1) === 'of';
  return isOf ? roleOfBodyAfter(words, title, bodies) : bareRole(words, title);
}

/** Titles that may speak of their holder, in reading order, in one pass. */
export function findTitles(titles: OfficeTitles, words: WordTable): TitleMention[] {
  const found: TitleMention[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!mayBegin(titles.firstWords, words, at)) continue;
    const title = titleAt(titles, words, at);
    if (!title) continue;
    const { phrase, last } = title;
    if (isReferring(words, last)) found.push({ first: at, last, phrase });
    at = last;
  }
  return found;
}

/**
 * The roles among the titles; a role never holds a name that is printed with its title. None overlaps another: two
 * that claim one country ("the president of Japan prime minister") leave in doubt whose it is, and neither is kept.
 */
export function findRoles(
  titles: readonly TitleMention[],
  words: WordTable,
  bodies: NamedBodies,
): RoleMention[] {
  const roles = titles.map((title) => readRole(words, title, bodies)).filter((role) => role !== 'none');
  return roles.filter((role, at) => {
    const [before, after] = [roles[at - 1], roles[at + 1]];
    return !(before && before.last >= role.first) && !(after && after.first <= role.last);
  });
}

// Decides whether a full name is the leader's: by the time since the office, and by who else may bear it.

import { rawWord } from '../../core/words';
import type { PersonId } from '../../gazetteer/model/types';
import * as nameWords from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { isCalledWithArticle, isPartOfLargerName, wordRangeOf } from '../evidence/larger-names';
import { generationSaid } from '../evidence/namesake-signs';
import { isNameLike, startsSentence, titleBefore, wordBefore } from '../evidence/neighbours';
import { isOthersGivenName } from '../evidence/ruler-names';
import { isOfAnotherAge, isOfAnotherTrade } from '../evidence/said-beside';
import type { PersonRecord } from '../index/candidates';
import type { Form } from '../index/forms';
import { isFullyStyled, isRuler } from '../index/ruler-forms';
import { toldApart } from './namesakes';
import { type PersonDecision, reigned, wasMinisterOnly, yearOfArticle, yearsOut } from './person-decision';

/**
 * How surely a full name is the leader's, where the article speaks of the leader's country or gives a top title, and
 * where it does neither. Checked against annotated texts by `bench/linking-calibration.ts`.
 */
interface Confidence {
  readonly atHome: number;
  readonly abroad: number;
}
/** By years since the office, from the last row that applies. */
const BY_YEARS_SINCE: readonly (readonly [years: number, confidence: Confidence])[] = [
  [0, { atHome: 0.97, abroad: 0.9 }],
  [1, { atHome: 0.95, abroad: 0.75 }],
  [16, { atHome: 0.88, abroad: 0.55 }],
  [41, { atHome: 0.82, abroad: 0.4 }],
];
/** The same before the first office: politicians are in the news before they lead. */
const BY_YEARS_AHEAD: readonly (readonly [years: number, confidence: Confidence])[] = [
  [1, { atHome: 0.9, abroad: 0.6 }],
  [11, { atHome: 0.65, abroad: 0.35 }],
  [26, { atHome: 0.3, abroad: 0 }],
];
const UNDATED: Confidence = { atHome: 0.93, abroad: 0.85 };
const LESSER_TITLE = 0.6;
/** At most so sure, and never shown, is the name of a minister where nothing speaks of the country or the office. */
const MINISTER_ABROAD = 0.55;
/** Of namesakes, the one whom a number, an age, a title or the years beside the name tell. */
const TOLD_APART = 0.85;
/** Two namesakes closer than this cannot be told apart. */
const TOO_CLOSE = 0.05;

function confidenceAfter(context: ArticleContext, facts: PersonRecord): Confidence {
  if (!context.isDated) return UNDATED;
  const years = yearsOut(facts, context.days);
  const [table, distance] = years >= 0 ? [BY_YEARS_SINCE, years] : [BY_YEARS_AHEAD, -years];
  return table.findLast(([from]) => distance >= from)?.[1] ?? { atHome: 0, abroad: 0 };
}

/** Whether the article names a country in which this person held office. */
export const isNamed = (context: ArticleContext, { countries }: PersonRecord): boolean =>
  [...countries].some((country) => context.named.has(country));

/** The same of its capital and its people: enough beside a full name. */
const isNear = (context: ArticleContext, facts: PersonRecord): boolean =>
  isNamed(context, facts) || [...facts.countries].some((country) => context.hinted.has(country));

/** Names that papers print for readers abroad without a word of the country: leaders', and those of a few powers. */
function isKnownAbroad({ index }: ArticleContext, facts: PersonRecord): boolean {
  if (!wasMinisterOnly(index.gazetteer, facts)) return true;
  return [...facts.countries].some((country) => nameWords.ALWAYS_IN_THE_NEWS.has(country));
}

/** "George H. W. Bush": strangers of the name seldom have the same initials. */
const hasInitial = ({ words }: Form): boolean => words.some(({ length }) => length === 1);

function scoreFullName(context: ArticleContext, found: MentionAt, facts: PersonRecord): number {
  const { atHome, abroad } = confidenceAfter(context, facts);
  // What speaks for the country or the office is English; whom everybody knows needs nothing to speak for.
  const isKnownElsewhere =
    nameWords.HOUSEHOLD_NAMES.has(facts.person.id) && yearsOut(facts, context.days) >= 0;
  if (found.passage.mannersAt?.(found.mention.first) && isKnownElsewhere) return atHome;
  const title = titleBefore(found.passage.words, found.mention.first);
  if (nameWords.LESSER_TITLES.has(title)) return atHome - LESSER_TITLE;
  if (nameWords.isTopTitle(title) || hasInitial(found.mention.form) || isNear(context, facts)) return atHome;
  return isKnownAbroad(context, facts) ? abroad : Math.min(abroad, MINISTER_ABROAD);
}

/** `isSettled`: of several of one name, something that stands beside it tells this one. */
export interface FullNameDecision extends PersonDecision {
  readonly isSettled: boolean;
}

const isFullName = ({ senses }: Form): boolean => senses.some(({ kind }) => kind === 'full-name');

const isKnownGivenName = ({ index }: ArticleContext, word: string): boolean =>
  index.formsBeginning(word.toUpperCase()).some(isFullName);

/** "Peter John Key": the word before is somebody's given name; before a mononym any name is. */
function continuesName(context: ArticleContext, found: MentionAt): boolean {
  const { passage, at, mention } = found;
  const { words, first } = wordRangeOf(found);
  const before = wordBefore(wordRangeOf(found));
  if (before.length < 2 || !isNameLike(words, first - 1)) return false;
  if (passage.mannersAt?.(first - 1)?.isNoName(rawWord(words, first - 1))) return false;
  if (passage.mentions[at - 1]?.last === first - 1) return false;
  const isMononym = mention.first === mention.last;
  if (startsSentence(words, first - 1)) return isMononym && isKnownGivenName(context, before);
  return isMononym || isKnownGivenName(context, before);
}

/** A ruler's bare given name means the ruler only in office, at home, or where the article has the title too. */
function isThisRuler(context: ArticleContext, found: MentionAt, facts: PersonRecord): boolean {
  if (isOthersGivenName(found, facts)) return false;
  const isStyled = isFullyStyled(found.mention.form) || context.styledRulers.has(facts.person.id);
  if (isStyled || !reigned(context.index.gazetteer, facts)) return true;
  const title = titleBefore(found.passage.words, found.mention.first);
  if (nameWords.TITLES.has(title)) return true;
  const isSurnameToo = found.candidates.surnames.length > 0;
  return !isSurnameToo && isNamed(context, facts) && yearsOut(facts, context.days) === 0;
}

/** Whether a larger name takes this one in; of father and son "Sr." and "Jr." are their own. */
function isTakenIn(context: ArticleContext, found: MentionAt): boolean {
  const isOfTwo = found.candidates.fullNames.length > 1 && generationSaid(wordRangeOf(found)) !== null;
  if (!isOfTwo && isPartOfLargerName(found)) return true;
  return isCalledWithArticle(found) || continuesName(context, found);
}

/**
 * The leader whose full name this is; null: none of them for certain. `settled`: whom the same name means elsewhere in
 * the article, by a sign that stands there.
 */
export function decideFullName(
  context: ArticleContext,
  found: MentionAt,
  settled: PersonId | null = null,
): FullNameDecision | null {
  if (isTakenIn(context, found)) return null;
  const scored = found.candidates.fullNames
    .filter((facts) => !isRuler(facts) || isThisRuler(context, found, facts))
    .map((facts) => ({ facts, confidence: scoreFullName(context, found, facts) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best, second] = scored;
  if (!best) return null;
  const people = scored.map(({ facts }) => facts);
  const told = second ? toldApart(context, found, people) : best.facts;
  const elsewhere = scored.find(({ facts }) => facts.person.id === settled);
  const isClear = !second || best.confidence - second.confidence >= TOO_CLOSE;
  const byScore = told === undefined && isClear ? best : null;
  const chosen = scored.find(({ facts }) => facts === told) ?? elsewhere ?? byScore;
  if (!chosen) return null;
  const place = wordRangeOf(found);
  const year = yearOfArticle(context);
  if (isOfAnotherTrade(place) || isOfAnotherAge(place, chosen.facts.person.birthYear, year)) return null;
  const { facts, confidence } = chosen;
  const isSettled = second !== undefined && facts === told;
  // Namesakes are known by their title or their years; what is left in doubt is the country.
  const sure = isSettled ? Math.max(confidence, TOLD_APART) : confidence;
  return { person: facts.person.id, evidence: 'full-name', confidence: sure, isSettled };
}

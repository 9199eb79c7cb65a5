// Decides whether a full name is the leader's: by the time since the office, and by who else may bear it.

import { gapAfter, wordAt } from '../../core/words';
import * as nameWords from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { isCalledWithArticle, isPartOfLargerName, wordRangeOf } from '../evidence/larger-names';
import { isNameLike, startsSentence, titleBefore, wordBefore } from '../evidence/neighbours';
import { isOthersGivenName } from '../evidence/ruler-names';
import { isCalledElder, isOfAnotherAge, isOfAnotherTrade } from '../evidence/said-beside';
import type { PersonRecord } from '../index/candidates';
import type { Form } from '../index/forms';
import { isFullyStyled, isRuler } from '../index/ruler-forms';
import { type PersonDecision, reigned, yearOfArticle, yearsOut } from './person-decision';

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
/** Before a title: it was held once, by whichever of two namesakes. */
const PAST: ReadonlySet<string> = new Set(['former', 'ex']);
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

function scoreFullName(context: ArticleContext, found: MentionAt, facts: PersonRecord): number {
  const { atHome, abroad } = confidenceAfter(context, facts);
  const title = titleBefore(found.passage.words, found.mention.first);
  if (nameWords.LESSER_TITLES.has(title)) return atHome - LESSER_TITLE;
  return nameWords.TOP_TITLES.has(title) || isNamed(context, facts) ? atHome : abroad;
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

/** The one of them who is out of office; null: more than one is, or none. */
function eldestOf(context: ArticleContext, { candidates }: MentionAt): PersonRecord | null {
  const [sole, another] = candidates.fullNames.filter((facts) => yearsOut(facts, context.days) > 0);
  return sole && !another ? sole : null;
}

/**
 * Of several people of one full name, the one in office on a day when a top title stands before it; null: the title is
 * said to be past, and any of them may have held it; undefined: the title does not tell.
 */
function holderAmong(context: ArticleContext, found: MentionAt): PersonRecord | null | undefined {
  const { words } = found.passage;
  const { first } = found.mention;
  if (!context.isDated) return undefined;
  if (isCalledElder(words, first)) return eldestOf(context, found);
  if (!nameWords.TOP_TITLES.has(titleBefore(words, first))) return undefined;
  const isPast = PAST.has(wordAt(words, first - 2).toLowerCase());
  if (isPast && gapAfter(words, first - 2) === 'space') return null;
  const [sole, another] = found.candidates.fullNames.filter((facts) => yearsOut(facts, context.days) === 0);
  return another ? undefined : sole;
}

/** The leader whose full name this is; null: none of them for certain. */
export function decideFullName(context: ArticleContext, found: MentionAt): PersonDecision | null {
  if (isPartOfLargerName(found) || isCalledWithArticle(found) || continuesName(context, found)) return null;
  const scored = found.candidates.fullNames
    .filter((facts) => !isRuler(facts) || isThisRuler(context, found, facts))
    .map((facts) => ({ facts, confidence: scoreFullName(context, found, facts) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best, second] = scored;
  if (!best) return null;
  const holder = second ? holderAmong(context, found) : best.facts;
  const isClear = !second || best.confidence - second.confidence >= TOO_CLOSE;
  const chosen = scored.find(({ facts }) => facts === holder) ?? (isClear ? best : null);
  if (!chosen || holder === null) return null;
  const place = wordRangeOf(found);
  if (isOfAnotherTrade(place) || isOfAnotherAge(place, chosen.facts.person.birthYear, yearOfArticle(context)))
    return null;
  return { person: chosen.facts.person.id, evidence: 'full-name', confidence: chosen.confidence };
}

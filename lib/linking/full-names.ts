// Decides whether a full name is the leader's: by the time since the office, and by who else may bear it.
import { gapAfter, type Words, wordAt } from '../text/words';
import type { ArticleContext } from './article-context';
import * as nameWords from './en/name-words';
import type { Form } from './forms';
import type { PersonFacts } from './gazetteer-index';
import { isCalledWithArticle, isPartOfLargerName, placeOf } from './larger-names';
import { isNameLike, startsSentence, wordBefore } from './neighbours';
import type { MentionAt, PersonDecision } from './person-decision';
import { yearsOut } from './terms';

/** How surely a full name is the leader's, by years since the office, from the last row that applies. */
const BY_YEARS_SINCE: readonly (readonly [years: number, confidence: number])[] = [
  [0, 0.97],
  [1, 0.95],
  [16, 0.85],
  [41, 0.7],
];
/** The same before the first office: politicians are in the news before they lead. */
const BY_YEARS_AHEAD: readonly (readonly [years: number, confidence: number])[] = [
  [1, 0.9],
  [11, 0.65],
  [26, 0.3],
];
const UNDATED = 0.93;
/** Taken off where neither the person's country nor a title is near: in office, and else. */
const STRANGER_IN_OFFICE = 0.07;
const STRANGER = 0.3;
const LESSER_TITLE = 0.6;
/** Two namesakes closer than this cannot be told apart. */
const TOO_CLOSE = 0.05;

const fromTable = (table: typeof BY_YEARS_SINCE, years: number): number =>
  table.findLast(([from]) => years >= from)?.[1] ?? 0;

/** Whether the article names a country in which this person held office. */
export const isNamed = (context: ArticleContext, { countries }: PersonFacts): boolean =>
  [...countries].some((country) => context.named.has(country));

/** The word before, across the full stop of an abbreviation: `Rep.` */
export function titleBefore(words: Words, first: number): string {
  const gap = gapAfter(words, first - 1);
  return gap === 'space' || gap === 'dot-space' ? wordAt(words, first - 1) : '';
}

function scoreFullName(context: ArticleContext, found: MentionAt, facts: PersonFacts): number {
  const years = yearsOut(facts, context.days);
  const base = !context.isDated
    ? UNDATED
    : years >= 0
      ? fromTable(BY_YEARS_SINCE, years)
      : fromTable(BY_YEARS_AHEAD, -years);
  const title = titleBefore(found.passage.words, found.mention.first);
  if (nameWords.LESSER_TITLES.has(title)) return base - LESSER_TITLE;
  const isKnown = nameWords.TOP_TITLES.has(title) || isNamed(context, facts);
  return isKnown ? base : base - (years === 0 && context.isDated ? STRANGER_IN_OFFICE : STRANGER);
}

const isFullName = ({ readings }: Form): boolean => readings.some(({ kind }) => kind === 'full-name');

/** "Peter John Key": the word before is somebody's given name; before a mononym any name is. */
function continuesName({ index }: ArticleContext, found: MentionAt): boolean {
  const { passage, at, mention } = found;
  const { words, first } = placeOf(found);
  const before = wordBefore(placeOf(found));
  if (before.length < 2 || !isNameLike(words, first - 1) || startsSentence(words, first - 1)) return false;
  if (passage.mentions[at - 1]?.last === first - 1 || wordAt(words, first - 2) === '') return false;
  const isMononym = mention.first === mention.last;
  return isMononym || index.formsBeginning(before.toUpperCase()).some(isFullName);
}

/** The leader whose full name this is; null: none of them for certain. */
export function decideFullName(context: ArticleContext, found: MentionAt): PersonDecision | null {
  if (isPartOfLargerName(found) || isCalledWithArticle(found) || continuesName(context, found)) return null;
  const scored = found.candidates.fullNames
    .map((facts) => ({ facts, confidence: scoreFullName(context, found, facts) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best, second] = scored;
  if (!best || (second && best.confidence - second.confidence < TOO_CLOSE)) return null;
  return { person: best.facts.person.id, evidence: 'full-name', confidence: best.confidence };
}

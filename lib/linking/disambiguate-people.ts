// Decides which leader a name means, or that it is somebody else; when in doubt, nobody.
import type { OfficeRank, PersonId } from '../gazetteer/types';
import { gapAfter, type Words, wordAt } from '../text/words';
import type { ArticleContext, Passage } from './article-context';
import type { Candidates } from './candidates';
import * as nameWords from './en/name-words';
import type { Mention } from './find-mentions';
import type { PersonFacts } from './gazetteer-index';
import { type Introductions, latestIntroduction } from './introductions';
import { isCalledWithArticle, isPartOfLargerName, isTown, placeOf } from './larger-names';
import { isNameLike, startsSentence, wordBefore } from './neighbours';
import { type Introduction, isSpokenOfAsWoman, isWomansName, standingOf } from './surnames';
import { mayCover, yearsOut } from './terms';
import type { Evidence } from './types';

export interface PersonDecision {
  readonly person: PersonId;
  readonly evidence: Evidence;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A mention by its place among its passage's mentions. */
export interface MentionAt {
  readonly passage: Passage;
  readonly at: number;
  readonly mention: Mention;
  readonly candidates: Candidates;
}

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
  [11, 0.55],
  [26, 0.3],
];
const UNDATED = 0.93;
/** Taken off where neither the person's country nor a title is near: in office, and else. */
const STRANGER_IN_OFFICE = 0.07;
const STRANGER = 0.3;
const LESSER_TITLE = 0.6;
/** Two namesakes closer than this cannot be told apart. */
const TOO_CLOSE = 0.05;

const SURNAME_AFTER_FULL_NAME = 0.95;
const TITLE_AND_SURNAME = 0.93;
const SURNAME_IN_OFFICE = 0.85;
/** In office, nobody else in the gazetteer has the name, but the country is not named. */
const SURNAME_FAR_FROM_HOME = 0.75;
const SURNAME_OUT_OF_OFFICE = 0.75;
/** Years before and after office in which a leader is written of without a first name. */
const FAME_YEARS_BEFORE = 2;
const FAME_YEARS_AFTER = 20;
const SURNAME_BEFORE_FULL_NAME = 0.9;
const SHORTEST_SURNAME_ALONE = 4;

const LEADING_RANKS: ReadonlySet<OfficeRank> = new Set([
  'head-of-state',
  'head-of-government',
  'head-of-both',
  'de-facto-leader',
]);
const RANKS_OF_TITLE: Readonly<Record<'state' | 'government' | 'monarch' | 'vice', readonly OfficeRank[]>> = {
  vice: ['deputy'],
  state: ['head-of-state', 'head-of-both'],
  government: ['head-of-government', 'head-of-both'],
  monarch: ['head-of-state'],
};
const DIGIT = /^\d/;

const fromTable = (table: typeof BY_YEARS_SINCE, years: number): number =>
  table.findLast(([from]) => years >= from)?.[1] ?? 0;

const isNamed = (context: ArticleContext, { countries }: PersonFacts): boolean =>
  [...countries].some((country) => context.named.has(country));

/** The word before, across the full stop of an abbreviation: `Rep.` */
function titleBefore(words: Words, first: number): string {
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

/** The leader whose full name this is; null: none of them for certain. */
export function decideFullName(context: ArticleContext, found: MentionAt): PersonDecision | null {
  const { words, first } = placeOf(found);
  const before = wordBefore(placeOf(found));
  const isInner = before.length > 1 && isNameLike(words, first - 1) && !startsSentence(words, first - 1);
  if (
    isPartOfLargerName(found) ||
    isCalledWithArticle(found) ||
    (isInner && wordAt(words, first - 2) !== '' && isGivenLike(found))
  )
    return null;
  const scored = found.candidates.fullNames
    .map((facts) => ({ facts, confidence: scoreFullName(context, found, facts) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best, second] = scored;
  if (!best || (second && best.confidence - second.confidence < TOO_CLOSE)) return null;
  return { person: best.facts.person.id, evidence: 'full-name', confidence: best.confidence };
}

/** "Peter John Key": the word before belongs to a longer name, as no nation or title stands there. */
function isGivenLike({ passage, at, mention }: MentionAt): boolean {
  const previous = passage.mentions[at - 1];
  return !(previous && previous.last === mention.first - 1);
}

/** A month, or a word at the start of a sentence, that looks like the surname. */
function isOrdinaryWord(found: MentionAt): boolean {
  const { words, first, last } = placeOf(found);
  const word = wordAt(words, first);
  if (nameWords.MONTH_SURNAMES.has(word)) {
    const next = wordAt(words, last + 1);
    if (DIGIT.test(next) || nameWords.WORDS_BEFORE_MONTHS.has(wordBefore(placeOf(found)))) return true;
    if (DIGIT.test(wordAt(words, first - 1))) return true;
    return startsSentence(words, first) && /^(?:be|I|we|he|she|they|the|you|it)$/.test(next);
  }
  return false;
}

/** "President Bush", "Prime Minister Blair" where one holder of that name was in office. */
function decideByTitle(context: ArticleContext, found: MentionAt): PersonDecision | null {
  const { words, first } = placeOf(found);
  const beforeTitle = wordAt(words, first - 2);
  const isVice = beforeTitle === 'Vice' && wordBefore(placeOf(found)) === 'President';
  const title = isVice ? 'vice' : nameWords.TOP_TITLES.get(wordBefore(placeOf(found)));
  if (!title || !context.isDated) return null;
  const beforeAll = isVice ? wordAt(words, first - 3) : beforeTitle;
  if (nameWords.NOT_YET_OR_NO_MORE.has(beforeAll)) return null;
  if (wordBefore(placeOf(found)) === 'Minister' && beforeTitle !== 'Prime') return null;
  const fits = RANKS_OF_TITLE[title];
  const holders = found.candidates.surnames.filter(({ terms }) =>
    terms.some((term) => {
      const rank = context.index.gazetteer.offices.get(term.office)?.rank;
      return rank !== undefined && fits.includes(rank) && mayCover(term, context.days);
    }),
  );
  const [only, another] = holders;
  if (!only) return null;
  const near = another ? holders.filter((facts) => isNamed(context, facts)) : holders;
  const sole = near.length === 1 ? near[0] : undefined;
  return sole
    ? { person: sole.person.id, evidence: 'title-and-surname', confidence: TITLE_AND_SURNAME }
    : null;
}

/** Whether this person ever stood at the head of a country: ministers are not known by their surnames alone. */
const hasLed = ({ index }: ArticleContext, { terms }: PersonFacts): boolean =>
  terms.some(({ office }) => LEADING_RANKS.has(index.gazetteer.offices.get(office)?.rank ?? 'minister'));

/** A surname that nobody introduced, as only the well known are: where one person of that name led a country that is named. */
function decideByOffice(context: ArticleContext, found: MentionAt): PersonDecision | null {
  const { words, first } = placeOf(found);
  const word = wordAt(words, first);
  if (word.length < SHORTEST_SURNAME_ALONE) return null;
  if (nameWords.ORDINARY_WORD_SURNAMES.has(word) || found.candidates.countries.length > 0) return null;
  if (nameWords.LESSER_TITLES.has(titleBefore(words, first))) return null;
  const leaders = found.candidates.surnames.filter((facts) => hasLed(context, facts));
  const known = leaders.filter((facts) => isNamed(context, facts));
  const [holder, rival] = known.filter((facts) => yearsOut(facts, context.days) === 0);
  if (holder && !rival && context.isDated) {
    return { person: holder.person.id, evidence: 'surname-in-office', confidence: SURNAME_IN_OFFICE };
  }
  const sole = leaders.length === 1 ? leaders[0] : undefined;
  const isEverywhere =
    sole && [...sole.countries].some((country) => nameWords.ALWAYS_IN_THE_NEWS.has(country));
  if (isEverywhere && context.isDated && yearsOut(sole, context.days) === 0) {
    return { person: sole.person.id, evidence: 'surname-in-office', confidence: SURNAME_FAR_FROM_HOME };
  }
  const [only, another] = known;
  const years = only ? yearsOut(only, context.days) : 0;
  if (!only || another || years < -FAME_YEARS_BEFORE || years > FAME_YEARS_AFTER) return null;
  return { person: only.person.id, evidence: 'surname-in-office', confidence: SURNAME_OUT_OF_OFFICE };
}

/** The leader whose surname this is; null: none of them for certain. */
export function decideSurname(
  context: ArticleContext,
  found: MentionAt,
  introductions: Introductions,
): PersonDecision | null {
  const { passage, at, mention } = found;
  if (standingOf(passage, at) !== 'alone' || isPartOfLargerName(found)) return null;
  if (isOrdinaryWord(found) || isTown(found)) return null;
  const asWoman = isSpokenOfAsWoman(passage, mention);
  const surname = mention.form.upper.join(' ');
  const introduction = latestIntroduction(introductions, { passage, at: mention.first, surname, asWoman });
  if (introduction) {
    const { person } = introduction;
    return person && { person, evidence: 'surname-after-full-name', confidence: SURNAME_AFTER_FULL_NAME };
  }
  if (asWoman) return null;
  const sole = introductions.soleBearer.get(surname);
  if (sole)
    return { person: sole, evidence: 'surname-after-full-name', confidence: SURNAME_BEFORE_FULL_NAME };
  if (sole === null) return null;
  return decideByTitle(context, found) ?? decideByOffice(context, found);
}

/** Who is introduced here, if a full name or a stranger's name stands here; null for anything else. */
export function introductionAt(found: MentionAt, decision: PersonDecision | null): Introduction | null {
  const { passage, at, mention, candidates } = found;
  if (candidates.fullNames.length > 0) {
    const facts = decision && candidates.fullNames.find(({ person }) => person.id === decision.person);
    const { person, surnames = [] } = facts ?? candidates.fullNames[0] ?? {};
    if (!person || surnames.length === 0) return null;
    const isWoman = isWomansName(person.name);
    return { passage, at: mention.first, surnames, person: decision?.person ?? null, isWoman };
  }
  if (candidates.surnames.length === 0 || standingOf(passage, at) !== 'in-other-name') return null;
  const isWoman = isWomansName(wordAt(passage.words, mention.first - 1));
  return { passage, at: mention.first, surnames: [mention.form.upper.join(' ')], person: null, isWoman };
}

// Mention of a surname and who was introduced → the leader meant, or null when in doubt.

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import type { PersonId } from '../../gazetteer/model/types';
import * as nameWords from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { isInNameOfFirm, isSpokenOfAsFirm } from '../evidence/firm-names';
import {
  type Bearer,
  type Introduction,
  type Introductions,
  isSpokenOfAsWoman,
  isWomansName,
  latestIntroduction,
  standingOf,
} from '../evidence/introductions';
import { isPartOfLargerName, isTown, wordRangeOf } from '../evidence/larger-names';
import { startsSentence, titleBefore, wordBefore } from '../evidence/neighbours';
import { isAddressedAsMan, isOfAnotherAge, isOfAnotherTrade, isOfTheFamily } from '../evidence/said-beside';
import type { PersonRecord } from '../index/candidates';
import { decideBareSurname, decideByHonorific } from './bare-surnames';
import { hasLed, type PersonDecision, yearOfArticle, yearsOut } from './person-decision';
import { decideByGeneration, decideByTitle } from './titled-surnames';

const SURNAME_AFTER_FULL_NAME = 0.95;
const SURNAME_BEFORE_FULL_NAME = 0.9;
/** Years since the office after which a text of two people speaks of the other one: fathers of today's leaders. */
const LONG_GONE = 30;
const DIGIT = /^\d/;

/** A month, or a word at the start of a sentence, that looks like the surname. */
function isOrdinaryWord(found: MentionAt): boolean {
  const { words, first, last } = wordRangeOf(found);
  const word = wordAt(words, first);
  if (!nameWords.MONTH_SURNAMES.has(word)) return false;
  const next = wordAt(words, last + 1);
  if (DIGIT.test(next) || nameWords.WORDS_BEFORE_MONTHS.has(wordBefore(wordRangeOf(found)))) return true;
  if (DIGIT.test(wordAt(words, first - 1))) return true;
  return startsSentence(words, first) && /^(?:be|I|we|he|she|they|the|you|it)$/.test(next);
}

/** "in Dinner With Saddam": a capital on a word that never has one says that this is the title of a work. */
function isInTitleOfWork(words: WordTable, first: number): boolean {
  const [before, link] = [wordAt(words, first - 2), wordAt(words, first - 1)];
  if (gapAfter(words, first - 1) !== 'space' || gapAfter(words, first - 2) !== 'space') return false;
  if (!nameWords.NEVER_CAPITALISED.has(link.toLowerCase()) || !isCapitalised(words, first - 1)) return false;
  const isHeadline = isCapitalised(words, first - 3) || startsSentence(words, first - 2);
  return !isHeadline && before !== '' && isCapitalised(words, first - 2);
}

const isAmerican = ({ countries }: PersonRecord): boolean =>
  [...countries].some((country) => nameWords.PRESIDENT_AND_GOVERNORS.has(country));

/** "Governor Bush", when George W. Bush is president: his brother. */
function isBelow({ index, days }: ArticleContext, found: MentionAt, id: PersonId): boolean {
  const facts = index.factsOf(id);
  const title = titleBefore(found.passage.words, found.mention.first);
  if (!facts || !nameWords.BELOW_PRESIDENTS.has(title) || !isAmerican(facts)) return false;
  return hasLed(index.gazetteer, facts) && yearsOut(facts, days) >= 0;
}

/** The leader whose surname this is; null: none of them for certain, or the form of address is not theirs. */
export function decideSurname(
  context: ArticleContext,
  found: MentionAt,
  introductions: Introductions,
): PersonDecision | null {
  const place = wordRangeOf(found);
  if (isOfAnotherTrade(place) || isSpokenOfAsFirm(place)) return null;
  const decision = decideBearer(context, found, introductions);
  const person = decision && context.index.gazetteer.people.get(decision.person);
  if (!person || isBelow(context, found, person.id)) return null;
  const isOther =
    isOfAnotherAge(place, person.birthYear, yearOfArticle(context)) || isOfTheFamily(place, person.gender);
  return isOther ? null : decision;
}

/**
 * Whom the introduction names; where two bear the surname, the man after "Mr", the one in office on the article's days,
 * the one who has not been gone for decades, or nobody.
 */
function bearerOf(context: ArticleContext, found: MentionAt, bearer: Bearer): PersonId | null {
  const { introduction, other } = bearer;
  if (other === undefined || introduction.person === null) return introduction.person;
  if (other === null) return null;
  const two = found.candidates.surnames.filter(
    ({ person }) => person.id === introduction.person || person.id === other,
  );
  const men = isAddressedAsMan(wordRangeOf(found))
    ? two.filter(({ person }) => person.gender === 'male')
    : two;
  const inOffice = men.filter((facts) => yearsOut(facts, context.days) === 0);
  const lately = men.filter((facts) => yearsOut(facts, context.days) <= LONG_GONE);
  const [sole, another] = [men, inOffice, lately].find(({ length }) => length === 1) ?? [];
  return sole && !another ? sole.person.id : null;
}

function decideBearer(
  context: ArticleContext,
  found: MentionAt,
  introductions: Introductions,
): PersonDecision | null {
  const { passage, at, mention } = found;
  if (standingOf(passage, at) !== 'alone') return null;
  const byGeneration = decideByGeneration(context, found);
  if (byGeneration !== undefined) return byGeneration;
  if (isPartOfLargerName(found)) return null;
  if (isOrdinaryWord(found) || isTown(found) || isInTitleOfWork(passage.words, mention.first)) return null;
  const asWoman = isSpokenOfAsWoman(passage, mention);
  const surname = mention.form.upper.join(' ');
  const bearer = latestIntroduction(introductions, { passage, at: mention.first, surname, asWoman });
  const introduced = bearer ? bearer.introduction.person : introductions.soleBearer.get(surname);
  const titled = asWoman
    ? undefined
    : decideByTitle(context, found, bearer?.other === undefined ? introduced : undefined);
  if (titled !== undefined) return titled;
  if (bearer) {
    const person = bearerOf(context, found, bearer);
    if (!person) return null;
    const confidence = SURNAME_AFTER_FULL_NAME;
    return { person, evidence: 'surname-after-full-name', confidence, leansOn: bearer.introduction };
  }
  if (asWoman) return decideByHonorific(context, found);
  const sole = introductions.soleBearer.get(surname);
  if (sole)
    return { person: sole, evidence: 'surname-after-full-name', confidence: SURNAME_BEFORE_FULL_NAME };
  if (sole === null) return null;
  return decideBareSurname(context, found);
}

/** "Ford Motor": a firm bears the surname from there on, but that of a leader whom everybody knows by it. */
const isOthersFirm = (found: MentionAt): boolean =>
  isInNameOfFirm(wordRangeOf(found)) &&
  !found.candidates.surnames.some(({ person }) => nameWords.HOUSEHOLD_NAMES.has(person.id));

/** Who is introduced here, if a full name or a stranger's name stands here; null for anything else. */
export function introductionAt(found: MentionAt, decision: PersonDecision | null): Introduction | null {
  const { passage, at, mention, candidates } = found;
  if (candidates.fullNames.length > 0) {
    const facts = decision && candidates.fullNames.find(({ person }) => person.id === decision.person);
    const { person, surnames = [] } = facts ?? candidates.fullNames[0] ?? {};
    if (!person || surnames.length === 0) return null;
    const isWoman = isWomansName(person.name) || person.gender === 'female';
    return { passage, at: mention.first, surnames, person: decision?.person ?? null, isWoman };
  }
  if (candidates.surnames.length === 0) return null;
  if (standingOf(passage, at) !== 'in-other-name' && !isOthersFirm(found)) return null;
  const isWoman = isWomansName(wordAt(passage.words, mention.first - 1));
  return { passage, at: mention.first, surnames: [mention.form.upper.join(' ')], person: null, isWoman };
}

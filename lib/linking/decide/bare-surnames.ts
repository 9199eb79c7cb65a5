// Decides about a surname that nobody in the article was introduced with: by the office, by fame.

import { wordAt } from '../../core/words';
import type { OfficeTerm } from '../../gazetteer/model/types';
import * as nameWords from '../en/name-words';
import { HOUSEHOLD_BESIDE_THEIR_COUNTRY, HOUSEHOLD_FORMS, HOUSEHOLD_NAMES } from '../en/name-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { wordRangeOf } from '../evidence/larger-names';
import { titleBefore } from '../evidence/neighbours';
import type { PersonRecord } from '../index/candidates';
import { isNamed } from './full-names';
import { hasLed, mayCover, type PersonDecision, yearsOut } from './person-decision';

const SURNAME_IN_OFFICE = 0.85;
/** In office, nobody else in the gazetteer has the name, but the country is not named. */
const SURNAME_FAR_FROM_HOME = 0.75;
const SURNAME_OUT_OF_OFFICE = 0.75;
const HOUSEHOLD_NAME = 0.92;
const WOMAN_IN_OFFICE = 0.8;
/** Years before and after office in which a leader is written of without a first name. */
const FAME_YEARS_BEFORE = 2;
const FAME_YEARS_AFTER = 20;
const SHORTEST_SURNAME_ALONE = 4;
/** Words within which a country stands beside a name. */
const BESIDE = 15;

const termOn = ({ terms }: PersonRecord, context: ArticleContext): OfficeTerm | undefined =>
  terms.find((term) => mayCover(term, context.days));

/** Whether the country, its people or its capital stand within a few words: "Kim" and Pyongyang. */
function standsBesideCountry({ passage, at, mention }: MentionAt, { countries }: PersonRecord): boolean {
  const { mentions } = passage;
  const names = (k: number) =>
    mentions[k]?.form.senses.some((sense) => 'country' in sense && countries.has(sense.country)) ?? false;
  for (let k = at - 1; k >= 0 && mention.first - (mentions[k]?.last ?? 0) <= BESIDE; k--)
    if (names(k)) return true;
  for (let k = at + 1; k < mentions.length && (mentions[k]?.first ?? 0) - mention.last <= BESIDE; k++)
    if (names(k)) return true;
  return false;
}

/** Somebody so well known that papers print the surname alone, in any year after the first office. */
function decideByFame(context: ArticleContext, found: MentionAt): PersonDecision | null {
  const { surnames } = found.candidates;
  const byForm = HOUSEHOLD_FORMS.get(found.mention.form.upper.join(' '));
  const known = surnames.find(({ person }) => HOUSEHOLD_NAMES.has(person.id) || person.id === byForm);
  if (known && (!context.isDated || yearsOut(known, context.days) >= -FAME_YEARS_BEFORE)) {
    return { person: known.person.id, evidence: 'well-known-surname', confidence: HOUSEHOLD_NAME };
  }
  const beside = surnames.filter(
    (facts) =>
      HOUSEHOLD_BESIDE_THEIR_COUNTRY.has(facts.person.id) &&
      termOn(facts, context) !== undefined &&
      standsBesideCountry(found, facts),
  );
  const [sole, another] = beside;
  const office = sole && termOn(sole, context)?.office;
  if (!sole || another || !office) return null;
  return { person: sole.person.id, evidence: 'surname-in-office', confidence: SURNAME_IN_OFFICE, office };
}

const inOffice = (context: ArticleContext, facts: PersonRecord, confidence: number): PersonDecision => {
  const office = termOn(facts, context)?.office;
  const decision = { person: facts.person.id, evidence: 'surname-in-office', confidence } as const;
  return office ? { ...decision, office } : decision;
};

/** A surname whose one bearer leads, or lately led, a country that the article names. */
function decideByOffice(context: ArticleContext, found: MentionAt): PersonDecision | null {
  const { words, first } = wordRangeOf(found);
  const word = wordAt(words, first);
  if (word.length < SHORTEST_SURNAME_ALONE) return null;
  if (nameWords.ORDINARY_WORD_SURNAMES.has(word) || found.candidates.countries.length > 0) return null;
  if (nameWords.LESSER_TITLES.has(titleBefore(words, first))) return null;
  const leaders = found.candidates.surnames.filter((facts) => hasLed(context.index.gazetteer, facts));
  const known = leaders.filter((facts) => isNamed(context, facts));
  const [holder, rival] = known.filter((facts) => yearsOut(facts, context.days) === 0);
  if (holder && !rival && context.isDated) return inOffice(context, holder, SURNAME_IN_OFFICE);
  const sole = leaders.length === 1 ? leaders[0] : undefined;
  const isEverywhere =
    sole && [...sole.countries].some((country) => nameWords.ALWAYS_IN_THE_NEWS.has(country));
  if (isEverywhere && context.isDated && yearsOut(sole, context.days) === 0) {
    return inOffice(context, sole, SURNAME_FAR_FROM_HOME);
  }
  const [only, another] = known;
  const years = only ? yearsOut(only, context.days) : 0;
  if (!only || another || years < -FAME_YEARS_BEFORE || years > FAME_YEARS_AFTER) return null;
  return { person: only.person.id, evidence: 'well-known-surname', confidence: SURNAME_OUT_OF_OFFICE };
}

/** "Mrs. Clinton" of whom nobody told the first name: the one woman of that name in office, her country named. */
export function decideByHonorific(context: ArticleContext, found: MentionAt): PersonDecision | null {
  if (!context.isDated) return null;
  const women = found.candidates.surnames.filter(
    (facts) =>
      facts.person.gender === 'female' && termOn(facts, context) !== undefined && isNamed(context, facts),
  );
  const [sole, another] = women;
  return sole && !another ? inOffice(context, sole, WOMAN_IN_OFFICE) : null;
}

/** Whom a surname means that no full name in the article explains; null: nobody for certain. */
export const decideBareSurname = (context: ArticleContext, found: MentionAt): PersonDecision | null =>
  decideByFame(context, found) ?? decideByOffice(context, found);

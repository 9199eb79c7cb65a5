// Several people of one name and what is said around it → the one who is meant, nobody for certain, or no telling.

import { FIRST_NUMBERS } from '../en/number-words';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { wordRangeOf } from '../evidence/larger-names';
import { ageSaid, generationSaid, isSaidToBeDead, ordinalsSaid, yearsSaid } from '../evidence/namesake-signs';
import { isCalledElder } from '../evidence/said-beside';
import { titleEndingBefore } from '../evidence/titles';
import type { PersonRecord } from '../index/candidates';
import { yearOfArticle, yearsOut } from './person-decision';
import { readTitle } from './titled-names';

/** The person who is meant; null: it is said to be one of them, not which; undefined: nothing is said. */
export type Told = PersonRecord | null | undefined;

/** Years by which a stated age may differ from the one by the year of birth. */
const AGE_TOLERANCE = 1;
/** A parent is at least so much older. */
const GENERATION = 15;
/** Of a namesake so much younger nobody speaks as of one who has died of age. */
const SELDOM_DEAD_BEFORE = 80;

const soleOf = (people: readonly PersonRecord[]): PersonRecord | undefined =>
  people.length === 1 ? people[0] : undefined;

/** The eldest, where everybody's age is known and a generation lies between. */
function eldestOf(people: readonly PersonRecord[]): PersonRecord | null {
  const [eldest, next] = people.toSorted((a, b) => (a.person.birthYear ?? 0) - (b.person.birthYear ?? 0));
  const [born, bornNext] = [eldest?.person.birthYear, next?.person.birthYear];
  return eldest && born && bornNext && bornNext - born >= GENERATION ? eldest : null;
}

/** As the 41st president of a country whose presidents are counted. */
function hasNumber(
  { index: { gazetteer } }: ArticleContext,
  { person, terms }: PersonRecord,
  number: number,
) {
  return terms.some(({ office }) => {
    const first = FIRST_NUMBERS.get(office);
    if (first === undefined) return false;
    const order = (gazetteer.termsByOffice.get(office) ?? [])
      .filter(({ acting }) => !acting)
      .toSorted((a, b) => (a.start.first < b.start.first ? -1 : 1))
      .map((term) => term.person)
      .filter((holder, at, all) => holder !== all[at - 1]);
    return order[number - first] === person.id;
  });
}

function byGeneration(context: ArticleContext, found: MentionAt, people: readonly PersonRecord[]): Told {
  const range = wordRangeOf(found);
  const said = generationSaid(range);
  const eldest = eldestOf(people);
  if (said)
    return eldest && people.length === 2 && said === 'younger' ? people.find((p) => p !== eldest) : eldest;
  if (!isCalledElder(range.words, range.first)) return undefined;
  return soleOf(people.filter((facts) => yearsOut(facts, context.days) > 0)) ?? null;
}

/** Only one of them can be dead: of two who have left office, the old one. */
function byDeath(context: ArticleContext, found: MentionAt, people: readonly PersonRecord[]): Told {
  const title = titleEndingBefore(context, found);
  const range = wordRangeOf(found);
  const styled = title ? { ...range, first: title.from } : range; // "mourned former President George Bush"
  if (title?.said !== 'late' && !isSaidToBeDead(range) && !isSaidToBeDead(styled)) return undefined;
  const eldest = eldestOf(people);
  const year = yearOfArticle(context) ?? 0;
  const mayLive = people.every(
    (facts) => facts === eldest || year - (facts.person.birthYear ?? year) < SELDOM_DEAD_BEFORE,
  );
  return eldest && mayLive && yearsOut(eldest, context.days) > 0 ? eldest : null;
}

function byYears(context: ArticleContext, found: MentionAt, people: readonly PersonRecord[]): Told {
  const years = yearsSaid(wordRangeOf(found), yearOfArticle(context) ?? 0);
  const held = people.filter(({ terms }) =>
    years.some(({ first, last }) =>
      terms.some(
        ({ start, end }) =>
          start.first.slice(0, 4) <= `${last}` && (!end || end.last.slice(0, 4) > `${first}`),
      ),
    ),
  );
  return soleOf(held);
}

function byTitle(context: ArticleContext, found: MentionAt, people: readonly PersonRecord[]): Told {
  const told = readTitle(context, found, people);
  if (!told || (told.title.said === 'held' && told.meant.length === 0)) return undefined;
  return soleOf(told.meant.map(({ facts }) => facts)) ?? null;
}

/** Which of several people of one name a mention means, by the surest sign that stands beside it. */
export function toldApart(context: ArticleContext, found: MentionAt, people: readonly PersonRecord[]): Told {
  const range = wordRangeOf(found);
  const year = yearOfArticle(context);
  if (year === null) return undefined;
  const generation = byGeneration(context, found, people);
  if (generation !== undefined) return generation;
  const numbers = ordinalsSaid(range);
  const counted = soleOf(
    people.filter((facts) => numbers.some((number) => hasNumber(context, facts, number))),
  );
  if (counted) return counted;
  const age = ageSaid(range);
  const ofAge = ({ person: { birthYear } }: PersonRecord) =>
    age !== null && birthYear !== null && Math.abs(year - birthYear - age) <= AGE_TOLERANCE;
  const aged = soleOf(people.filter(ofAge));
  if (aged) return aged;
  const dead = byDeath(context, found, people);
  if (dead !== undefined) return dead;
  const titled = byTitle(context, found, people);
  return titled === undefined ? byYears(context, found, people) : titled;
}

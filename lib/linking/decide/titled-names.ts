// A title before a name and those who bear the name → those of them who held that office when the text says they did.

import type { OfficeTerm } from '../../gazetteer/model/types';
import type { ArticleContext, MentionAt } from '../evidence/article-context';
import { wordRangeOf } from '../evidence/larger-names';
import { yearsSaid } from '../evidence/namesake-signs';
import { type TitleBefore, titleEndingBefore } from '../evidence/titles';
import type { PersonRecord } from '../index/candidates';
import { mayCover, yearOfArticle } from './person-decision';

/** Who has been out of office for longer is no longer called "the former president" without a first name. */
const LONGEST_FORMER = 40;

/** A person of the name and a term under the title. */
export interface TitleBearer {
  readonly facts: PersonRecord;
  readonly term: OfficeTerm;
}

/** What a title tells of those who bear the name behind it. */
export interface ToldByTitle {
  readonly title: TitleBefore;
  /** Everybody of the name who ever bore the title. */
  readonly ever: readonly TitleBearer[];
  /** Those whom it can mean here, a person once each; none: nobody who is known. */
  readonly meant: readonly TitleBearer[];
}

function bearersOf(
  context: ArticleContext,
  { phrase }: TitleBefore,
  people: readonly PersonRecord[],
): TitleBearer[] {
  const { offices } = context.index.gazetteer;
  return people.flatMap((facts) =>
    facts.terms.flatMap((term) => {
      const office = offices.get(term.office);
      const bears = office && phrase.offices.get(office.body)?.some(({ id }) => id === office.id);
      return bears ? { facts, term } : [];
    }),
  );
}

const oncePerPerson = (bearers: readonly TitleBearer[]): TitleBearer[] =>
  bearers.filter(({ facts }, at) => bearers.findIndex((other) => other.facts === facts) === at);

/** Held and left: who holds the office again is no former holder of it. */
function formerOf({ days }: ArticleContext, ever: readonly TitleBearer[]): TitleBearer[] {
  const holds = new Set(ever.filter(({ term }) => mayCover(term, days)).map(({ facts }) => facts));
  const year = Number(days.first.slice(0, 4));
  return ever.filter(
    ({ facts, term: { end } }) =>
      !holds.has(facts) &&
      end !== null &&
      end.first <= days.last &&
      year - Number(end.last.slice(0, 4)) <= LONGEST_FORMER,
  );
}

/** "In 1991 President Bush": held in those years; none where the sentence names no others than the article's own. */
function heldInYears(context: ArticleContext, found: MentionAt, ever: readonly TitleBearer[]): TitleBearer[] {
  const years = yearsSaid(wordRangeOf(found), yearOfArticle(context) ?? 0);
  if (years.length === 0) return [];
  const covers = ({ term: { start, end } }: TitleBearer) =>
    years.some(
      ({ first, last }) =>
        start.first.slice(0, 4) <= `${last}` && (end === null || end.last.slice(0, 4) >= `${first}`),
    );
  return ever.filter(covers);
}

/** Whom a title before `found` can mean among `people` who bear the name; null: there is no title that they bore. */
export function readTitle(
  context: ArticleContext,
  found: MentionAt,
  people: readonly PersonRecord[],
): ToldByTitle | null {
  const title = context.isDated ? titleEndingBefore(context, found) : null;
  if (!title || title.said === 'not-held') return null;
  const ever = bearersOf(context, title, people);
  if (ever.length === 0) return null;
  if (title.said !== 'held') return { title, ever, meant: oncePerPerson(formerOf(context, ever)) };
  const now = oncePerPerson(ever.filter(({ term }) => mayCover(term, context.days)));
  const then = oncePerPerson(heldInYears(context, found, ever));
  const isOfOldTimes =
    then.length > 0 && !then.some(({ facts }) => now.some((other) => other.facts === facts));
  return { title, ever, meant: isOfOldTimes ? then : now };
}

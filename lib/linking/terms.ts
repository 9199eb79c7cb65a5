// Where a person stands on the article's day: in office, before it, or how long after.
import type { Gazetteer, OfficeRank, OfficeTerm } from '../gazetteer/types';
import type { DayInterval, IsoDay } from '../shared/calendar';
import type { PersonFacts } from './gazetteer-index';

/** In force on at least one of `days`, as far as is known. */
export const mayCover = (term: OfficeTerm, days: DayInterval): boolean =>
  term.start.first <= days.last && (term.end === null || days.first < term.end.last);

const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** Whole years between the article and the nearest term: 0 in office, negative before the first, else since the last. */
export function yearsOut(person: PersonFacts, days: DayInterval): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const term of person.terms) {
    if (mayCover(term, days)) return 0;
    const isAhead = term.start.first > days.last;
    const years = isAhead
      ? yearOf(days.last) - yearOf(term.start.first)
      : yearOf(days.first) - yearOf(term.end?.last ?? days.first);
    if (Math.abs(years) < Math.abs(nearest)) nearest = years || (isAhead ? -1 : 1);
  }
  return nearest;
}

const LEADING_RANKS: ReadonlySet<OfficeRank> = new Set([
  'head-of-state',
  'head-of-government',
  'head-of-both',
  'de-facto-leader',
]);

/** Whether this person ever stood at the head of a country: ministers are not known by their surnames alone. */
export const hasLed = ({ offices }: Gazetteer, { terms }: PersonFacts): boolean =>
  terms.some(({ office }) => LEADING_RANKS.has(offices.get(office)?.rank ?? 'minister'));

// What is decided of a person's mention, and when somebody's terms allow it.

import type { DayInterval, IsoDay } from '../../core/calendar';
import type {
  CountryCode,
  Gazetteer,
  OfficeId,
  OfficeRank,
  OfficeTerm,
  PersonId,
} from '../../gazetteer/model/types';
import type { ArticleContext, Passage } from '../evidence/article-context';
import type { PersonRecord } from '../index/candidates';
import type { Evidence } from '../types';

export interface PersonDecision {
  readonly person: PersonId;
  readonly evidence: Evidence;
  /** 0 to 1. */
  readonly confidence: number;
  /** The office on the article's day that the decision leans on. */
  readonly office?: OfficeId;
  /** Where the full name stands that this surname follows. */
  readonly leansOn?: { readonly passage: Passage; readonly at: number };
}

/** In force on at least one of `days`, as far as is known. */
export const mayCover = (term: OfficeTerm, days: DayInterval): boolean =>
  term.start.first <= days.last && (term.end === null || days.first < term.end.last);

const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** Null where no date is known. */
export const yearOfArticle = ({ days, isDated }: Pick<ArticleContext, 'days' | 'isDated'>): number | null =>
  isDated ? yearOf(days.first) : null;

/** Whole years between the article and the nearest term: 0 in office, negative before the first, else since the last. */
export function yearsOut(person: PersonRecord, days: DayInterval): number {
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
export const hasLed = ({ offices }: Gazetteer, { terms }: PersonRecord): boolean =>
  terms.some(({ office }) => LEADING_RANKS.has(offices.get(office)?.rank ?? 'minister'));

/** Whether every office of this person was a ministry of a country: few such names are known abroad. */
export const wasMinisterOnly = ({ offices, countries }: Gazetteer, { terms }: PersonRecord): boolean =>
  terms.every(({ office: id }) => {
    const office = offices.get(id);
    return office?.rank === 'minister' && countries.has(office.body as CountryCode);
  });

const CROWNED = /\b(?:King|Queen|Monarch|Emperor|Empress|Shah|Emir|Prince|Duke|Sultan|Pope)\b/i;

/** Whether this person held an office that is held under a given name: a king, a pope. */
export const reigned = ({ offices }: Gazetteer, { terms }: PersonRecord): boolean =>
  terms.some(({ office }) => CROWNED.test(offices.get(office)?.title ?? ''));

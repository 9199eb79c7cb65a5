// What data/ covers and where it is silent, so that nobody has to guess how far to trust it.

import type { IsoDay } from '../../lib/core/calendar';
import type {
  Country,
  CountryCode,
  Gazetteer,
  Office,
  OfficeRank,
  OfficeTerm,
  Person,
} from '../../lib/gazetteer/model/types';
import { lengthOf, measureOffice, type Stretch } from './office-days';

/** The offices that must have a holder for every day. */
const TOP: ReadonlySet<OfficeRank> = new Set([
  'head-of-state',
  'head-of-government',
  'head-of-both',
  'viceregal',
]);
const GOVERNING: ReadonlySet<OfficeRank> = new Set(['head-of-government', 'head-of-both']);

/** From the year of the oldest source to the day of the newest that looks at every country. */
export const COVERED: Stretch = { from: '1990-01-01' as IsoDay, to: '2026-01-01' as IsoDay };
/** A shorter silence is usually a handover. */
const LONGEST_HANDOVER_DAYS = 30;

const allTerms = ({ offices, termsByOffice }: Gazetteer): OfficeTerm[] =>
  [...offices.keys()].flatMap((id) => termsByOffice.get(id) ?? []);
const isTop = ({ rank }: Office) => TOP.has(rank);
const historyOf = (gazetteer: Gazetteer, office: Office) => ({
  office,
  terms: gazetteer.termsByOffice.get(office.id) ?? [],
  vacancies: gazetteer.vacanciesByOffice.get(office.id) ?? [],
});

/** That part of the covered time in which the office's state existed. */
function lifetimeOf(gazetteer: Gazetteer, { body }: Office): Stretch {
  const state = gazetteer.countries.get(body as CountryCode);
  const from = state?.from && state.from > COVERED.from ? state.from : COVERED.from;
  const to = state?.to && state.to < COVERED.to ? state.to : COVERED.to;
  return { from, to };
}

export interface CoverageGap extends Stretch {
  readonly office: Office;
  readonly days: number;
}

export interface OfficeDayCount {
  readonly days: number;
  readonly unknown: number;
  /** Silences of more than thirty days, longest first. */
  readonly gaps: readonly CoverageGap[];
}

/** Days of all top offices of countries, and how many of them nobody is known for. */
export function countOfficeDays(gazetteer: Gazetteer): OfficeDayCount {
  const tops = [...gazetteer.offices.values()].filter(isTop);
  const measured = tops.map((office) => ({
    office,
    ...measureOffice(historyOf(gazetteer, office), lifetimeOf(gazetteer, office)),
  }));
  const silences = measured.flatMap(({ office, unknown }) =>
    unknown.map((stretch): CoverageGap => ({ ...stretch, office, days: lengthOf(stretch) })),
  );
  return {
    days: measured.reduce((sum, { days }) => sum + days, 0),
    unknown: silences.reduce((sum, { days }) => sum + days, 0),
    gaps: silences.filter(({ days }) => days > LONGEST_HANDOVER_DAYS).sort((a, b) => b.days - a.days),
  };
}

/** Sovereign states for which no term of a head of government is open. */
export function withoutGovernment(gazetteer: Gazetteer): Country[] {
  return [...gazetteer.countries.values()].filter(({ code, kind }) => {
    const offices = (gazetteer.officesByBody.get(code) ?? []).filter(({ rank }) => GOVERNING.has(rank));
    const open = offices.some(({ id }) => gazetteer.termsByOffice.get(id)?.some(({ end }) => end === null));
    return kind === 'sovereign' && !open;
  });
}

/** People whom no article could mention a second time: neither a surname nor another short form. */
export const withoutShortForm = (gazetteer: Gazetteer): Person[] =>
  [...gazetteer.people.values()].filter(
    ({ surname, aliases, shortForms }) => surname === null && aliases.length + shortForms.length === 0,
  );

/** Open terms, in offices that still exist, that no source has confirmed since `day`; oldest first. */
export const openSinceBefore = (gazetteer: Gazetteer, day: IsoDay): OfficeTerm[] =>
  allTerms(gazetteer)
    .filter(({ end, asOf }) => end === null && asOf < day)
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));

export interface Coverage {
  readonly countries: number;
  readonly organisations: number;
  readonly people: number;
  readonly terms: number;
  readonly vacancies: number;
  /** Terms whose start or end is not known to the day. */
  readonly uncertain: number;
  readonly newestAsOf: IsoDay;
}

const isExact = ({ start, end }: OfficeTerm) =>
  start.first === start.last && (end === null || end.first === end.last);

/** What the gazetteer holds, in numbers, and where top offices have gaps. */
export function measureCoverage(gazetteer: Gazetteer): Coverage {
  const terms = allTerms(gazetteer);
  return {
    countries: gazetteer.countries.size,
    organisations: gazetteer.organisations.size,
    people: gazetteer.people.size,
    terms: terms.length,
    vacancies: [...gazetteer.vacanciesByOffice.values()].flat().length,
    uncertain: terms.filter((term) => !isExact(term)).length,
    newestAsOf: terms.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), COVERED.from),
  };
}

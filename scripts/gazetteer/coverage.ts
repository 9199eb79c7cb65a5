// What data/ covers and where it is silent, so that nobody has to guess how far to trust it.
import type { Country, Gazetteer, Office, OfficeTerm } from '../../lib/gazetteer/types';
import type { IsoDay } from '../../lib/shared/calendar';
import { daysBetween } from './days-between';

/** Days between two terms of one office on which certainly nobody known to us held it. */
export interface Gap {
  readonly office: Office;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly days: number;
}

/** A shorter silence is usually a handover. */
const LONGEST_HANDOVER_DAYS = 30;
/** Gaps that end before this day are of no use to a reader of news since 1990. */
const COVERED_SINCE = '1990-01-01';

function gapsOf(office: Office, terms: readonly OfficeTerm[]): Gap[] {
  return terms.slice(1).flatMap((term, index) => {
    const earlier = terms.slice(0, index + 1);
    if (earlier.some(({ end }) => end === null)) return [];
    const from = earlier
      .map(({ end }) => end!.last)
      .sort()
      .at(-1)!;
    const to = term.start.first;
    if (to < COVERED_SINCE || to <= from) return [];
    const days = daysBetween(from, to);
    return days > LONGEST_HANDOVER_DAYS ? [{ office, from, to, days }] : [];
  });
}

/** Gaps of more than thirty days in top offices, longest first. */
export function findGaps(gazetteer: Gazetteer): Gap[] {
  return [...gazetteer.offices.values()]
    .filter(({ rank }) => rank !== 'minister')
    .flatMap((office) => gapsOf(office, gazetteer.termsByOffice.get(office.id) ?? []))
    .sort((a, b) => b.days - a.days);
}

const GOVERNING = new Set(['head-of-government', 'head-of-both']);

/** Sovereign states for which no term of a head of government is open. */
export function withoutGovernment(gazetteer: Gazetteer): Country[] {
  return [...gazetteer.countries.values()].filter(({ code, kind }) => {
    const offices = (gazetteer.officesByBody.get(code) ?? []).filter(({ rank }) => GOVERNING.has(rank));
    const open = offices.some(({ id }) => gazetteer.termsByOffice.get(id)?.some(({ end }) => end === null));
    return kind === 'sovereign' && !open;
  });
}

export interface Coverage {
  readonly people: number;
  readonly terms: number;
  readonly countries: number;
  /** Terms whose start or end is not known to the day. */
  readonly uncertain: number;
  readonly newestAsOf: IsoDay;
  readonly oldestOpen: OfficeTerm;
}

export function measureCoverage(gazetteer: Gazetteer): Coverage {
  const terms = [...gazetteer.termsByOffice.values()].flat();
  const byAge = terms.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return {
    people: gazetteer.people.size,
    terms: terms.length,
    countries: gazetteer.countries.size,
    uncertain: terms.filter(({ start, end }) => start.first !== start.last || (end && end.first !== end.last))
      .length,
    newestAsOf: byAge.at(-1)!.asOf,
    oldestOpen: byAge.find(({ end }) => end === null)!,
  };
}

// Answers who held what on a day, who came before and after, and what a country was called and belonged to then.
import type { DayInterval, IsoDay } from '../../core/calendar';
import type {
  BodyCode,
  Country,
  CountryCode,
  Gazetteer,
  Membership,
  Office,
  OfficeId,
  OfficeRank,
  OfficeTerm,
  Organisation,
  OrganisationCode,
  PersonId,
  Vacancy,
} from './types';

/**
 * Whether `term` was certainly in force on every one of `days`.
 *
 * Terms are half-open, so a handover day belongs to the successor alone; a day inside an uncertain start or end
 * belongs to nobody. An open term counts on days after its `asOf` too: what is shown then must say "as of".
 */
export const inForceOn = ({ start, end }: Pick<OfficeTerm, 'start' | 'end'>, days: DayInterval): boolean =>
  start.last <= days.first && (end === null || days.last < end.first);

/** Holders of `office` on all of `days`; several only for a collective or disputed office. */
export const termsInForce = (gazetteer: Gazetteer, office: OfficeId, days: DayInterval): OfficeTerm[] =>
  (gazetteer.termsByOffice.get(office) ?? []).filter((term) => inForceOn(term, days));

/** All known terms, oldest first. */
export const termsOf = (gazetteer: Gazetteer, person: PersonId): readonly OfficeTerm[] =>
  gazetteer.termsByPerson.get(person) ?? [];

/** The terms certainly in force on all of `days`. */
export const officesOf = (gazetteer: Gazetteer, person: PersonId, days: DayInterval): OfficeTerm[] =>
  termsOf(gazetteer, person).filter((term) => inForceOn(term, days));

/** Every rank that leads a country, in order of protocol; deputies and ministers do not. */
const LEADING: readonly OfficeRank[] = ['head-of-state', 'viceregal', 'head-of-both', 'head-of-government'];
const DE_FACTO: readonly OfficeRank[] = ['de-facto-leader'];

function officesOfRank(gazetteer: Gazetteer, body: BodyCode, ranks: readonly OfficeRank[]): Office[] {
  const offices = gazetteer.officesByBody.get(body) ?? [];
  return ranks.flatMap((rank) => offices.filter((office) => office.rank === rank));
}

/** A party's leader who is also president is named once, by the office of state. */
function led(gazetteer: Gazetteer, country: CountryCode, termsOf: (office: Office) => OfficeTerm[]) {
  const formal = officesOfRank(gazetteer, country, LEADING).flatMap(termsOf);
  const deFacto = officesOfRank(gazetteer, country, DE_FACTO).flatMap(termsOf);
  const named = new Set(formal.map(({ person }) => person));
  return [...deFacto.filter(({ person }) => !named.has(person)), ...formal];
}

/** Those certainly at the head of `country` on all of `days`: de facto leader, state, its viceroy, government. */
export const holders = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): OfficeTerm[] =>
  led(gazetteer, country, ({ id }) => termsInForce(gazetteer, id, days));

/** The terms of `office` that are open and have certainly begun by `days`. */
export const openTermsIn = (gazetteer: Gazetteer, office: OfficeId, days: DayInterval): OfficeTerm[] =>
  termsInForce(gazetteer, office, days).filter(({ end }) => end === null);

/** Those whose terms at the head of `country` are open and have begun by `days`, in the same order. */
export const openHolders = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): OfficeTerm[] =>
  led(gazetteer, country, ({ id }) => openTermsIn(gazetteer, id, days));

/** The top offices of `country` that were certainly vacant on all of `days`. */
export const vacanciesOn = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): Vacancy[] =>
  officesOfRank(gazetteer, country, LEADING).flatMap(({ id }) =>
    (gazetteer.vacanciesByOffice.get(id) ?? []).filter((vacancy) => inForceOn(vacancy, days)),
  );

/** The foreign ministers of `country`: several only where the office is shared, or two offices share the work. */
export const foreignOffices = (gazetteer: Gazetteer, country: CountryCode): Office[] =>
  officesOfRank(gazetteer, country, ['minister']).filter(({ portfolio }) => portfolio === 'foreign');

/** The states that are gone and left `country` among their successors, in the order of the files. */
export const formerStatesOf = (gazetteer: Gazetteer, country: CountryCode): Country[] =>
  [...gazetteer.countries.values()].filter(({ successors }) => successors.includes(country));

/** The offices that lead `organisation`, in the order of its file; those of its parts are not among them. */
export const headsOf = (gazetteer: Gazetteer, organisation: OrganisationCode): Office[] =>
  officesOfRank(gazetteer, organisation, ['head-of-organisation']);

/** The countries that certainly were members on all of `days`, in the order of the file. */
export const membersOn = ({ members }: Organisation, days: DayInterval): CountryCode[] =>
  members.filter((membership) => inForceOn(membership, days)).map(({ country }) => country);

/** A longer time between two terms hides somebody unknown, unless a vacancy is on record for it. */
const LONGEST_HANDOVER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

const daysBetween = (from: IsoDay, to: IsoDay) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Days between a certain end and a certain start for which neither term nor vacancy is on record. */
function unaccounted(gazetteer: Gazetteer, end: DayInterval, next: OfficeTerm): number {
  const vacancies = gazetteer.vacanciesByOffice.get(next.office) ?? [];
  const empty = vacancies
    .filter((vacancy) => vacancy.start.first >= end.first && vacancy.start.last <= next.start.last)
    .map((vacancy) => daysBetween(vacancy.start.last, vacancy.end?.first ?? next.start.last))
    .reduce((sum, days) => sum + Math.max(0, days), 0);
  return daysBetween(end.last, next.start.first) - empty;
}

/** Whether `later` took the office over from `earlier`, with nobody unknown in between. */
function follows(gazetteer: Gazetteer, earlier: OfficeTerm, later: OfficeTerm): boolean {
  if (earlier.end === null || earlier.start.first >= later.start.first) return false;
  if (earlier.end.first > later.start.last) return false;
  return unaccounted(gazetteer, earlier.end, later) <= LONGEST_HANDOVER_DAYS;
}

/** Collective and disputed offices have no single line of holders. */
function lineOf(gazetteer: Gazetteer, { office, disputed }: OfficeTerm): readonly OfficeTerm[] {
  if (disputed || gazetteer.offices.get(office)?.collective) return [];
  return (gazetteer.termsByOffice.get(office) ?? []).filter((term) => !term.disputed);
}

/** Who held the office just before; null where that is not certain. */
export function predecessorOf(gazetteer: Gazetteer, term: OfficeTerm): OfficeTerm | null {
  const line = lineOf(gazetteer, term);
  return line.findLast((earlier) => follows(gazetteer, earlier, term)) ?? null;
}

/** Who holds or held the office just after; null where that is not certain, or nobody does yet. */
export function successorOf(gazetteer: Gazetteer, term: OfficeTerm): OfficeTerm | null {
  const line = lineOf(gazetteer, term);
  return line.find((later) => follows(gazetteer, term, later)) ?? null;
}

export interface CountryMembership {
  readonly organisation: Organisation;
  readonly membership: Membership;
}

/** All times in organisations that cards name, in the order of the files. */
export const membershipsOf = (gazetteer: Gazetteer, country: CountryCode): CountryMembership[] =>
  [...gazetteer.organisations.values()]
    .filter(({ onCards }) => onCards)
    .flatMap((organisation) =>
      organisation.members
        .filter((membership) => membership.country === country)
        .map((membership) => ({ organisation, membership })),
    );

/** The official name that was certainly in use on all of `days`, if it has since been given up; else null. */
export function formerNameOn({ formerNames }: Country, days: DayInterval): string | null {
  const then = formerNames.find(
    ({ start, end }) => (start === null || start.last <= days.first) && days.last < end.first,
  );
  return then?.name ?? null;
}

// Answers "who led this country then?", in the order in which a card names them.
import type { DayInterval } from '../shared/calendar';
import { inForceOn, termsInForce } from './terms-in-force';
import type { CountryCode, Gazetteer, Office, OfficeRank, OfficeTerm, Vacancy } from './types';

/** Every rank that leads a country, in order of protocol; deputies and ministers do not. */
const LEADING: readonly OfficeRank[] = ['head-of-state', 'viceregal', 'head-of-both', 'head-of-government'];
const DE_FACTO: readonly OfficeRank[] = ['de-facto-leader'];

function officesOfRank(gazetteer: Gazetteer, country: CountryCode, ranks: readonly OfficeRank[]): Office[] {
  const offices = gazetteer.officesByBody.get(country) ?? [];
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

/** Those whose terms at the head of `country` are open and have begun by `days`, in the same order. */
export const openHolders = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): OfficeTerm[] =>
  led(gazetteer, country, ({ id }) =>
    (gazetteer.termsByOffice.get(id) ?? []).filter((term) => term.end === null && inForceOn(term, days)),
  );

/** The top offices of `country` that were certainly vacant on all of `days`. */
export const vacanciesOn = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): Vacancy[] =>
  officesOfRank(gazetteer, country, LEADING).flatMap(({ id }) =>
    (gazetteer.vacanciesByOffice.get(id) ?? []).filter((vacancy) => inForceOn(vacancy, days)),
  );

// Answers "who led this country then?", in the order in which a card names them.
import type { DayInterval } from '../shared/calendar';
import { inForceOn, termsInForce } from './terms-in-force';
import type { CountryCode, Gazetteer, OfficeRank, OfficeTerm } from './types';

/** Every rank that leads a country, in order of protocol; ministers do not. */
const LEADING: readonly OfficeRank[] = ['head-of-state', 'viceregal', 'head-of-both', 'head-of-government'];

function leadingOffices(gazetteer: Gazetteer, country: CountryCode) {
  const offices = gazetteer.officesByBody.get(country) ?? [];
  return LEADING.flatMap((rank) => offices.filter((office) => office.rank === rank));
}

/** Those certainly at the head of `country` on all of `days`: state first, then its viceroy, then government. */
export const topHolders = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): OfficeTerm[] =>
  leadingOffices(gazetteer, country).flatMap(({ id }) => termsInForce(gazetteer, id, days));

/** Those whose terms at the head of `country` are open and have begun by `days`, in the same order. */
export const openTopHolders = (gazetteer: Gazetteer, country: CountryCode, days: DayInterval): OfficeTerm[] =>
  leadingOffices(gazetteer, country).flatMap(({ id }) =>
    (gazetteer.termsByOffice.get(id) ?? []).filter((term) => term.end === null && inForceOn(term, days)),
  );

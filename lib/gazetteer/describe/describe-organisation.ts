// An international body and the article's day → the card that tells who led it, and who its members were, then and now.
import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import { headsOf, membersOn, openTermsIn, termsInForce } from '../model/terms';
import type { CountryCode, Gazetteer, OfficeTerm, Organisation } from '../model/types';
import type { CardDay, CountryName, OrganisationCard } from './card-model';
import { describeOfficeLine, describeSources } from './describe-office';

/** The build refuses members that have no file. */
const namesOf = ({ countries }: Gazetteer, codes: readonly CountryCode[]): CountryName[] =>
  codes.map((code) => ({ code, name: countries.get(code)!.name }));

/** The card of `organisation` on the article's `day` and `today`; leaders and members that are not certain are left out. */
export function describeOrganisation(
  gazetteer: Gazetteer,
  organisation: Organisation,
  { day, today }: { readonly day: CardDay; readonly today: IsoDay },
): OrganisationCard {
  const { code, name, longName, seat, founded, asOf, sources } = organisation;
  const heads = headsOf(gazetteer, code);
  const lines = (terms: readonly OfficeTerm[]) =>
    terms.map((term) => describeOfficeLine(gazetteer, term, today));
  const membersOf = (days: DayInterval) => namesOf(gazetteer, membersOn(organisation, days));
  return {
    kind: 'organisation',
    ...{ id: code, name, longName, seat, founded, asOf, day },
    flag: null,
    isLed: heads.length > 0,
    sources: describeSources(gazetteer, sources),
    // biome-ignore lint/suspicious/noThenProperty: a list, so nothing can mistake the card for a promise
    then: lines(heads.flatMap(({ id }) => termsInForce(gazetteer, id, day.days))),
    membersThen: membersOf(day.days),
    now: lines(heads.flatMap(({ id }) => openTermsIn(gazetteer, id, onDay(today)))),
    membersNow: membersOf(onDay(today)),
  };
}

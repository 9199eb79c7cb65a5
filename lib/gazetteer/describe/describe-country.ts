// A country and the article's day → the card that tells what it is, who led it and what it belonged to, then and now.

import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import {
  foreignOffices,
  formerNameOn,
  formerStatesOf,
  holders,
  openHolders,
  openTermsIn,
  termsInForce,
  vacanciesOn,
} from '../model/terms';
import type { Country, CountryCode, Gazetteer, OfficeRank, OfficeTerm, Vacancy } from '../model/types';
import type { CardDay, CountryCard, CountryName, OfficeLine, VacantOffice } from './card-model';
import { describeMemberships } from './describe-memberships';
import { describeOfficeLine, describeSources } from './describe-office';

/** The build refuses neighbours and successors that have no file. */
const namesOf = ({ countries }: Gazetteer, codes: readonly CountryCode[]): CountryName[] =>
  codes.map((code) => ({ code, name: countries.get(code)!.name }));

const describeVacancy = (gazetteer: Gazetteer, vacancy: Vacancy, asOf: IsoDay): VacantOffice => ({
  office: gazetteer.offices.get(vacancy.office)!.title,
  why: vacancy.why,
  asOf: vacancy.end?.first ?? asOf,
  sources: describeSources(gazetteer, vacancy.sources),
});

/** What is no question of any day. */
function describeFacts(gazetteer: Gazetteer, country: Country) {
  const { code, name, longName, capital, region, population, asOf, from, to } = country;
  const { area, languages, government, borders, successors, note, outline, ownNames, zone } = country;
  return {
    ...{ id: code, name, longName, flag: code, capital, region, population, asOf },
    ...{ area, languages, government, note, outline, ownNames, zone },
    neighbours: namesOf(gazetteer, borders),
    successors: namesOf(gazetteer, successors),
    formerStates: formerStatesOf(gazetteer, code).map((state) => ({ code: state.code, name: state.name })),
    existed: from === null && to === null ? null : { from, to },
    sources: describeSources(gazetteer, country.sources),
  };
}

/** What heads a government, and takes its ministers along when it goes. */
const HEADS_OF_GOVERNMENT: ReadonlySet<OfficeRank> = new Set(['head-of-government', 'head-of-both']);

/** Nobody is known to be in the government of today who was last seen in the one before. */
const sinceThatGovernment = (heads: readonly OfficeLine[]) => {
  const governments = heads.filter(({ rank }) => HEADS_OF_GOVERNMENT.has(rank));
  return ({ asOf }: OfficeLine): boolean => governments.every(({ since }) => since.last <= asOf);
};

/** Doubtful lines, old ones, and those of whom the card tells as heads already, are left out. */
const certain = (lines: readonly OfficeLine[], heads: readonly OfficeLine[]): OfficeLine[] =>
  lines.filter(
    ({ person, disputed, stale }) =>
      !disputed && !stale && !heads.some((head) => head.person.id === person.id),
  );

/** The card of `country` on the article's `day` and `today`; holders that are not certain are left out. */
export function describeCountry(
  gazetteer: Gazetteer,
  country: Country,
  { day, today }: { readonly day: CardDay; readonly today: IsoDay },
): CountryCard {
  const lines = (terms: readonly OfficeTerm[]) =>
    terms.map((term) => describeOfficeLine(gazetteer, term, today));
  const vacantOn = (days: DayInterval) =>
    vacanciesOn(gazetteer, country.code, days).map((vacancy) =>
      describeVacancy(gazetteer, vacancy, country.asOf),
    );
  const foreign = foreignOffices(gazetteer, country.code);
  const then = lines(holders(gazetteer, country.code, day.days));
  const now = lines(openHolders(gazetteer, country.code, onDay(today)));
  const foreignThen = lines(foreign.flatMap(({ id }) => termsInForce(gazetteer, id, day.days)));
  const foreignNow = lines(foreign.flatMap(({ id }) => openTermsIn(gazetteer, id, onDay(today))));
  return {
    kind: 'country',
    ...describeFacts(gazetteer, country),
    ...describeMemberships(gazetteer, country.code, { day: day.days, today }),
    day,
    nameThen: day.assumed ? null : formerNameOn(country, day.days),
    then,
    vacant: vacantOn(day.days),
    now,
    foreignThen: certain(foreignThen, then),
    foreignNow: certain(foreignNow, now).filter(sinceThatGovernment(now)),
  };
}

// What a country's card says: its facts, and who led it on the article's day and now.
import { holders, openHolders, vacanciesOn } from '../gazetteer/holders';
import { membershipsOf } from '../gazetteer/memberships';
import { formerNameOn } from '../gazetteer/names-of';
import type { Country, CountryCode, Gazetteer, OfficeTerm, Vacancy } from '../gazetteer/types';
import { type DayInterval, type IsoDay, onDay } from '../shared/calendar';
import type { CardDay, CountryCard, CountryName, VacantOffice } from './card-model';
import { describeOfficeLine, describeSources } from './describe-office-line';

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
  const { area, languages, government, borders, successors, note, outline } = country;
  return {
    ...{ id: code, name, longName, flag: code, capital, region, population, asOf },
    ...{ area, languages, government, note, outline },
    neighbours: namesOf(gazetteer, borders),
    successors: namesOf(gazetteer, successors),
    memberships: membershipsOf(gazetteer, code).map(({ organisation, membership }) => ({
      organisation: organisation.name,
      since: membership.start,
      until: membership.end,
    })),
    existed: from === null && to === null ? null : { from, to },
    sources: describeSources(gazetteer, country.sources),
  };
}

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
  return {
    kind: 'country',
    ...describeFacts(gazetteer, country),
    day,
    nameThen: day.assumed ? null : formerNameOn(country, day.days),
    // biome-ignore lint/suspicious/noThenProperty: a list, so nothing can mistake the card for a promise
    then: lines(holders(gazetteer, country.code, day.days)),
    vacant: vacantOn(day.days),
    now: lines(openHolders(gazetteer, country.code, onDay(today))),
  };
}

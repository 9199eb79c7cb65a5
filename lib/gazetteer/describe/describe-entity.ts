// An entity and the article's day → the card that tells of it; and the cards of countries.

import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import { formerNameOn, holders, membershipsOf, openHolders, vacanciesOn } from '../model/terms';
import type {
  Country,
  CountryCode,
  EntityId,
  Gazetteer,
  OfficeTerm,
  OrganisationCode,
  PersonId,
  Vacancy,
} from '../model/types';
import type { CardDay, CardModel, CountryCard, CountryName, VacantOffice } from './card-model';
import { describeLeader } from './describe-leader';
import { describeOfficeLine, describeSources } from './describe-office';
import { describeOrganisation } from './describe-organisation';

export interface CardMoment {
  /** The article's first publication; null: it carries no date, and today is assumed. */
  readonly published: DayInterval | null;
  readonly today: IsoDay;
}

/** Null: the gazetteer knows no such entity, as may happen with a clipping made by an older version. */
export function describeEntity(
  gazetteer: Gazetteer,
  id: EntityId,
  { published, today }: CardMoment,
): CardModel | null {
  const day: CardDay = { days: published ?? onDay(today), assumed: published === null };
  const person = gazetteer.people.get(id as PersonId);
  if (person) return describeLeader(gazetteer, person, { day, today });
  const country = gazetteer.countries.get(id as CountryCode);
  if (country) return describeCountry(gazetteer, country, { day, today });
  const organisation = gazetteer.organisations.get(id as OrganisationCode);
  return organisation ? describeOrganisation(gazetteer, organisation, { day, today }) : null;
}

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

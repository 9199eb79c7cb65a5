// What a country's card says: its facts, and who led it on the article's day and now.
import { openTopHolders, topHolders } from '../gazetteer/top-holders';
import type { Country, Gazetteer, OfficeTerm } from '../gazetteer/types';
import { type IsoDay, onDay } from '../shared/calendar';
import type { CardDay, CountryCard } from './card-model';
import { describeOfficeLine, describeSources } from './describe-office-line';

export function describeCountry(
  gazetteer: Gazetteer,
  country: Country,
  { day, today }: { readonly day: CardDay; readonly today: IsoDay },
): CountryCard {
  const lines = (terms: readonly OfficeTerm[]) =>
    terms.map((term) => describeOfficeLine(gazetteer, term, today));
  const { code, name, longName, capital, region, population, asOf, from, to } = country;
  return {
    kind: 'country',
    id: code,
    name,
    longName,
    flag: code,
    day,
    capital,
    region,
    population,
    existed: from === null && to === null ? null : { from, to },
    asOf,
    sources: describeSources(gazetteer, country.sources),
    // biome-ignore lint/suspicious/noThenProperty: a list, so nothing can mistake the card for a promise
    then: lines(topHolders(gazetteer, code, day.days)),
    now: lines(openTopHolders(gazetteer, code, onDay(today))),
  };
}

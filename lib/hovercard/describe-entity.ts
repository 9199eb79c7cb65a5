// The one question a hover asks: what does the card of this entity say, beside an article of that day?
import type { CountryCode, EntityId, Gazetteer, PersonId } from '../gazetteer/types';
import { type DayInterval, type IsoDay, onDay } from '../shared/calendar';
import type { CardDay, CardModel } from './card-model';
import { describeCountry } from './describe-country';
import { describeLeader } from './describe-leader';

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
  return country ? describeCountry(gazetteer, country, { day, today }) : null;
}

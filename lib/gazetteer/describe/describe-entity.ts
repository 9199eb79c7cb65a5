// An entity and the article's day → the card that tells of it; null where nobody knows it.

import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import type { CountryCode, EntityId, Gazetteer, OrganisationCode, PersonId } from '../model/types';
import type { CardDay, CardModel } from './card-model';
import { describeCountry } from './describe-country';
import { describeLeader } from './describe-leader';
import { describeOrganisation } from './describe-organisation';

export interface CardMoment {
  /** The article's first publication; null: it carries no date, and today is assumed. */
  readonly published: DayInterval | null;
  readonly today: IsoDay;
}

/**
 * The card of whatever bears `id`, of which each room of the gazetteer has ids of its own. Null: it knows no such entity,
 * as may happen with a clipping made by an older version.
 */
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

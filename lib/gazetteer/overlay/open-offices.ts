// What a reader can correct: the terms that are open now, of a country or an organisation.

import type { DayInterval } from '../../core/calendar';
import type {
  BodyCode,
  CountryCode,
  EntityId,
  Gazetteer,
  OfficeId,
  OrganisationCode,
  PersonId,
} from '../model/types';

export interface OpenTerm {
  readonly office: OfficeId;
  readonly person: PersonId;
  readonly title: string;
  readonly name: string;
  readonly since: DayInterval;
}

export interface BodyChoice {
  readonly code: BodyCode;
  readonly name: string;
}

export interface BodyChoices {
  readonly countries: readonly BodyChoice[];
  readonly organisations: readonly BodyChoice[];
}

/** Open terms of `body`, in the order of its offices. */
export const openTermsOf = (gazetteer: Gazetteer, body: BodyCode): OpenTerm[] =>
  (gazetteer.officesByBody.get(body) ?? []).flatMap((office) =>
    (gazetteer.termsByOffice.get(office.id) ?? [])
      .filter(({ end, disputed }) => end === null && !disputed)
      .map(({ person, start }) => ({
        office: office.id,
        person,
        title: office.title,
        name: gazetteer.people.get(person)!.name,
        since: start,
      })),
  );

/** Countries and organisations that have an open term: in the order of the gazetteer, which no reader knows. */
export function bodiesWithOpenTerms(gazetteer: Gazetteer): BodyChoices {
  const named = (rows: Iterable<{ readonly code: BodyCode; readonly name: string }>) =>
    [...rows]
      .filter(({ code }) => openTermsOf(gazetteer, code).length > 0)
      .map(({ code, name }) => ({ code, name }));
  return {
    countries: named(gazetteer.countries.values()),
    organisations: named(gazetteer.organisations.values()),
  };
}

export interface FirstChoice {
  readonly body: BodyCode;
  /** The person whose card the reader came from. */
  readonly person: PersonId | null;
}

/** A body that nobody leads has nothing to correct. */
const firstOfOrganisation = (gazetteer: Gazetteer, body: OrganisationCode): FirstChoice | null =>
  gazetteer.organisations.has(body) && openTermsOf(gazetteer, body).length > 0
    ? { body, person: null }
    : null;

/** What the form shows first for an entity whose card the reader has left; null: nothing of it can be corrected. */
export function firstChoice(gazetteer: Gazetteer, about: EntityId): FirstChoice | null {
  if (gazetteer.countries.has(about as CountryCode)) return { body: about as CountryCode, person: null };
  const person = gazetteer.people.get(about as PersonId);
  if (!person) return firstOfOrganisation(gazetteer, about as OrganisationCode);
  const open = (gazetteer.termsByPerson.get(person.id) ?? []).filter(
    ({ end, disputed }) => end === null && !disputed,
  );
  const home = open.find(({ office }) => gazetteer.offices.get(office)?.body === person.country) ?? open[0];
  const body = home && gazetteer.offices.get(home.office)?.body;
  return { body: body ?? person.country, person: body ? person.id : null };
}

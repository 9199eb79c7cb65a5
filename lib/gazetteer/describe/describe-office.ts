// A term of office → the line of a card that tells of it: whose office, since when, who came before and after.

import type { IsoDay } from '../../core/calendar';
import { predecessorOf, successorOf } from '../model/terms';
import type {
  BodyCode,
  CountryCode,
  Gazetteer,
  OfficeTerm,
  OrganisationCode,
  SourceId,
} from '../model/types';
import type { CardSource, OfficeBody, OfficeLine, PersonName } from './card-model';

/** The same day a year earlier; 29 February stands, as days are only compared here. */
const aYearBefore = (day: IsoDay): string =>
  String(Number(day.slice(0, 4)) - 1).padStart(4, '0') + day.slice(4);

/** Unknown sources cannot occur: the build refuses them. */
export const describeSources = (gazetteer: Gazetteer, ids: readonly SourceId[]): CardSource[] =>
  ids.map((id) => {
    const { title, url } = gazetteer.sources.get(id)!;
    return { title, url };
  });

/** The build refuses offices whose country or organisation has no file. */
function bodyOf({ countries, organisations }: Gazetteer, body: BodyCode): OfficeBody {
  const country = countries.get(body as CountryCode);
  const { code, name } = country ?? organisations.get(body as OrganisationCode)!;
  return { code, name };
}

const nameOf = ({ people }: Gazetteer, term: OfficeTerm | null): PersonName | null => {
  const person = term && people.get(term.person);
  return person ? { id: person.id, name: person.name } : null;
};

/** `today` decides only whether the line is stale: open, and last confirmed more than a year ago. */
export function describeOfficeLine(gazetteer: Gazetteer, term: OfficeTerm, today: IsoDay): OfficeLine {
  const person = gazetteer.people.get(term.person)!;
  const office = gazetteer.offices.get(term.office)!;
  return {
    person: { id: person.id, name: person.name },
    office: office.title,
    rank: office.rank,
    body: bodyOf(gazetteer, office.body),
    since: term.start,
    until: term.end,
    asOf: term.asOf,
    stale: term.end === null && term.asOf < aYearBefore(today),
    acting: term.acting,
    disputed: term.disputed,
    note: term.note,
    origin: term.origin,
    sources: describeSources(gazetteer, term.sources),
    predecessor: nameOf(gazetteer, predecessorOf(gazetteer, term)),
    successor: nameOf(gazetteer, successorOf(gazetteer, term)),
  };
}

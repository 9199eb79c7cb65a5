// Spells out one term as a line of a card, with its bounds, its freshness and its sources.
import { predecessorOf, successorOf } from '../gazetteer/succession';
import type {
  BodyCode,
  Country,
  CountryCode,
  Gazetteer,
  OfficeTerm,
  Organisation,
  OrganisationCode,
  SourceId,
} from '../gazetteer/types';
import type { IsoDay } from '../shared/calendar';
import type { CardSource, OfficeLine, PersonName } from './card-model';

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
const bodyOf = ({ countries, organisations }: Gazetteer, code: BodyCode): Country | Organisation =>
  (countries.get(code as CountryCode) ?? organisations.get(code as OrganisationCode))!;

const nameOf = ({ people }: Gazetteer, term: OfficeTerm | null): PersonName | null => {
  const person = term && people.get(term.person);
  return person ? { id: person.id, name: person.name } : null;
};

/** `today` decides only whether the line is stale: open, and last confirmed more than a year ago. */
export function describeOfficeLine(gazetteer: Gazetteer, term: OfficeTerm, today: IsoDay): OfficeLine {
  const person = gazetteer.people.get(term.person)!;
  const office = gazetteer.offices.get(term.office)!;
  const body = bodyOf(gazetteer, office.body);
  return {
    person: { id: person.id, name: person.name },
    office: office.title,
    rank: office.rank,
    body: { code: body.code, name: body.name },
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

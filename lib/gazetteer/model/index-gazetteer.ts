// Flat lists of facts → Gazetteer: maps by id, by office, by person and by country; terms in order of their start.
import { groupBy } from '../../core/collections';
import type {
  Country,
  Gazetteer,
  Office,
  OfficeTerm,
  Organisation,
  PeopleDirectory,
  Person,
  Source,
  Vacancy,
} from './types';

/** The facts as flat lists; every id that a row refers to has its own row. */
export interface GazetteerRows {
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly offices: readonly Office[];
  readonly terms: readonly OfficeTerm[];
  readonly vacancies: readonly Vacancy[];
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
}

/** By earliest possible start, then by earliest possible end; open terms last. */
export function byStart(a: OfficeTerm, b: OfficeTerm): number {
  if (a.start.first !== b.start.first) return a.start.first < b.start.first ? -1 : 1;
  if (a.end === null || b.end === null) return (a.end === null ? 1 : 0) - (b.end === null ? 1 : 0);
  if (a.end.first === b.end.first) return 0;
  return a.end.first < b.end.first ? -1 : 1;
}

function oldestFirst<K>(groups: Map<K, OfficeTerm[]>): Map<K, OfficeTerm[]> {
  for (const terms of groups.values()) terms.sort(byStart);
  return groups;
}

function directoryOf(people: readonly Person[]): PeopleDirectory {
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    get: (id) => byId.get(id),
    keys: () => byId.keys(),
    values: () => byId.values(),
    size: byId.size,
    at: (position) => people[position]!,
    idAt: (position) => people[position]!.id,
  };
}

/** Terms come out oldest first, per person and per office. */
export function indexGazetteer(rows: GazetteerRows): Gazetteer {
  const { people, countries, offices, terms, vacancies, organisations, sources } = rows;
  return {
    visitNames: (visit) =>
      people.forEach((person) => {
        visit(person);
      }),
    people: directoryOf(people),
    countries: new Map(countries.map((country) => [country.code, country])),
    offices: new Map(offices.map((office) => [office.id, office])),
    sources: new Map(sources.map((source) => [source.id, source])),
    termsByPerson: oldestFirst(groupBy(terms, (term) => term.person)),
    termsByOffice: oldestFirst(groupBy(terms, (term) => term.office)),
    officesByBody: groupBy(offices, (office) => office.body),
    organisations: new Map(organisations.map((organisation) => [organisation.code, organisation])),
    vacanciesByOffice: groupBy(vacancies, (vacancy) => vacancy.office),
  };
}

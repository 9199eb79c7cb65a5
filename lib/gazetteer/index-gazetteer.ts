// Turns flat lists of facts into the maps that every query starts from.
import type { Country, Gazetteer, Office, OfficeTerm, Person, Source } from './types';

/** The facts as flat lists; every id that a row refers to has its own row. */
export interface GazetteerRows {
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly offices: readonly Office[];
  readonly terms: readonly OfficeTerm[];
  readonly sources: readonly Source[];
}

/** Groups rows by `key`, keeping their order inside each group. */
function groupBy<K, V>(rows: readonly V[], key: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** By earliest possible start, then by earliest possible end; open terms last. */
function byStart(a: OfficeTerm, b: OfficeTerm): number {
  if (a.start.first !== b.start.first) return a.start.first < b.start.first ? -1 : 1;
  if (a.end === null || b.end === null) return (a.end === null ? 1 : 0) - (b.end === null ? 1 : 0);
  if (a.end.first === b.end.first) return 0;
  return a.end.first < b.end.first ? -1 : 1;
}

/** Terms come out oldest first, per person and per office. */
export function indexGazetteer({ people, countries, offices, terms, sources }: GazetteerRows): Gazetteer {
  const sorted = terms.toSorted(byStart);
  return {
    people: new Map(people.map((person) => [person.id, person])),
    countries: new Map(countries.map((country) => [country.code, country])),
    offices: new Map(offices.map((office) => [office.id, office])),
    sources: new Map(sources.map((source) => [source.id, source])),
    termsByPerson: groupBy(sorted, (term) => term.person),
    termsByOffice: groupBy(sorted, (term) => term.office),
    officesByCountry: groupBy(offices, (office) => office.country),
  };
}

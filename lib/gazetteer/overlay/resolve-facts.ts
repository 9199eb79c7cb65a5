// Bundle, refresh, corrections → one Gazetteer: the later layer wins, and the reader's word wins over both.
import { groupBy, memoize } from '../../core/collections';
import { byStart } from '../model/index-gazetteer';
import type {
  Gazetteer,
  OfficeId,
  OfficeTerm,
  PeopleDirectory,
  Person,
  PersonId,
  Vacancy,
} from '../model/types';
import { applyChanges, type OfficeChanges } from './apply-changes';
import { type ChangeLayer, sourcesOf } from './fact-change';

/** Changes of all layers by office, lower layers first; offices that the bundle does not know are left out. */
function changesByOffice(bundle: Gazetteer, layers: readonly ChangeLayer[]): Map<OfficeId, OfficeChanges[]> {
  const byOffice = new Map<OfficeId, OfficeChanges[]>();
  for (const layer of layers)
    for (const [id, changes] of groupBy(layer.changes, ({ office }) => office)) {
      const office = bundle.offices.get(id);
      if (!office) continue;
      const known = byOffice.get(id) ?? [];
      byOffice.set(id, [...known, { layer, changes, isShared: office.collective }]);
    }
  return byOffice;
}

/** People of the layers whom the bundle lacks, each once; the lower layer's facts stand. */
function newcomers(bundle: Gazetteer, layers: readonly ChangeLayer[]): Person[] {
  const byId = new Map<PersonId, Person>();
  for (const person of layers.flatMap(({ people }) => people))
    if (!bundle.people.get(person.id) && !byId.has(person.id)) byId.set(person.id, person);
  return [...byId.values()];
}

/** Newcomers are numbered after everybody else, so that positions in the bundle stay true. */
function withNewcomers(people: PeopleDirectory, added: readonly Person[]): PeopleDirectory {
  const byId = new Map(added.map((person) => [person.id, person]));
  const known = people.size;
  return {
    get: (id) => byId.get(id) ?? people.get(id),
    at: (position) => (position < known ? people.at(position) : added[position - known]!),
    idAt: (position) => (position < known ? people.idAt(position) : added[position - known]!.id),
    *keys() {
      yield* people.keys();
      yield* byId.keys();
    },
    *values() {
      yield* people.values();
      yield* added;
    },
    size: known + added.length,
  };
}

/** An office that somebody has taken is vacant no more. */
function endVacancies(vacancies: readonly Vacancy[], terms: readonly OfficeTerm[]): Vacancy[] {
  return vacancies.map((vacancy) => {
    const taken = terms.find(
      ({ origin, start }) => origin !== 'bundle' && start.first >= vacancy.start.first,
    );
    return vacancy.end === null && taken ? { ...vacancy, end: taken.start } : vacancy;
  });
}

/**
 * What holds when `layers`, the lowest first, are laid over `bundle`. Pure; the bundle itself is never changed.
 *
 * Without any change it is the bundle, at no cost. Offices that no layer speaks of are looked up in the bundle.
 */
export function resolveFacts(bundle: Gazetteer, layers: readonly ChangeLayer[]): Gazetteer {
  const spokenOf = changesByOffice(bundle, layers);
  if (spokenOf.size === 0) return bundle;
  const added = newcomers(bundle, layers);
  const ofOffice = memoize((id: OfficeId): readonly OfficeTerm[] => {
    const shipped = bundle.termsByOffice.get(id) ?? [];
    return (spokenOf.get(id) ?? []).reduce<readonly OfficeTerm[]>(applyChanges, shipped);
  });
  const allTouched = memoize((_: 'all') =>
    groupBy([...spokenOf.keys()].flatMap(ofOffice), ({ person }) => person),
  );
  const ofPerson = memoize((id: PersonId): readonly OfficeTerm[] => {
    const untouched = (bundle.termsByPerson.get(id) ?? []).filter(({ office }) => !spokenOf.has(office));
    return [...untouched, ...(allTouched('all').get(id) ?? [])].sort(byStart);
  });
  const vacancies = [...bundle.vacanciesByOffice].map(
    ([id, empty]) => [id, spokenOf.has(id) ? endVacancies(empty, ofOffice(id)) : empty] as const,
  );
  return {
    ...bundle,
    people: withNewcomers(bundle.people, added),
    visitNames: (visit) => {
      bundle.visitNames(visit);
      added.forEach(visit);
    },
    sources: new Map([...bundle.sources, ...layers.flatMap((layer) => [...sourcesOf(layer)])]),
    termsByOffice: { get: ofOffice },
    termsByPerson: { get: ofPerson },
    vacanciesByOffice: new Map(vacancies),
  };
}

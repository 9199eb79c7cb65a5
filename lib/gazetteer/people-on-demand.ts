// The people of the shipped file: their ids at once, the rest of each when somebody asks.
import { FEMALE, NO_SURNAME, type PersonLine } from './compiled-gazetteer';
import { firstTwo, unpackList, unpackRow } from './packed-row';
import { usualPersonId } from './person-id';
import type { CountryCode, Directory, Gazetteer, Person, PersonForms, PersonId } from './types';

const COUNTRY_LENGTH = 'NZ'.length;

/** The id that a line stands for; `start` and `name` are its first two fields. */
const idOf = (start: string, name: string): PersonId =>
  start.length === COUNTRY_LENGTH ? usualPersonId(start as CountryCode, name) : (start as PersonId);

function readForms([, name = '', surname, aliases, shortForms]: readonly string[]): PersonForms {
  return {
    name,
    surname: surname ? (surname === NO_SURNAME ? null : surname) : name.slice(name.lastIndexOf(' ') + 1),
    aliases: unpackList(aliases),
    shortForms: unpackList(shortForms),
  };
}

function readPerson(line: PersonLine): Person {
  const row = unpackRow(line);
  const [start = '', name = '', , , , birthYear, gender, wikidata, country] = row;
  return {
    id: idOf(start, name),
    ...readForms(row),
    gender: gender ? (Number(gender) === FEMALE ? 'female' : 'male') : null,
    country: (country || start.slice(0, COUNTRY_LENGTH).toUpperCase()) as CountryCode,
    birthYear: birthYear ? Number(birthYear) : null,
    wikidata: wikidata ? `Q${wikidata}` : null,
  };
}

export interface PeopleOnDemand extends Directory<PersonId, Person>, Pick<Gazetteer, 'visitNames'> {
  /** By position in the file. */
  readonly ids: readonly PersonId[];
  readonly positionOf: (id: PersonId) => number | undefined;
}

export function peopleOnDemand(lines: readonly PersonLine[]): PeopleOnDemand {
  const ids = lines.map((line) => idOf(...firstTwo(line)));
  const positions = new Map(ids.map((id, at) => [id, at]));
  const read = new Map<PersonId, Person>();
  const get = (id: PersonId): Person | undefined => {
    const known = read.get(id);
    if (known) return known;
    const at = positions.get(id);
    if (at === undefined) return undefined;
    const person = readPerson(lines[at]!);
    read.set(id, person);
    return person;
  };
  return {
    visitNames: (visit) => {
      for (const line of lines) visit(readForms(unpackRow(line)));
    },
    ids,
    positionOf: (id) => positions.get(id),
    get,
    keys: () => ids,
    /** Not kept: whoever walks over all of them wants no more than a look. */
    *values() {
      for (const line of lines) yield readPerson(line);
    },
    size: lines.length,
  };
}

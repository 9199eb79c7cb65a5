// The people of the shipped file: their ids at once, the rest of each when somebody asks.

import { usualPersonId } from '../model/person-names';
import type {
  CountryCode,
  Gazetteer,
  OwnName,
  PeopleDirectory,
  Person,
  PersonForms,
  PersonId,
} from '../model/types';
import { FEMALE, firstTwo, NO_SURNAME, type PersonLine, unpackList, unpackRow } from './compiled-format';

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

/** `ja 安倍晋三`: a tag holds no blank. */
function readOwnName(field: string): OwnName {
  const blank = field.indexOf(' ');
  return { lang: field.slice(0, blank), name: field.slice(blank + 1) };
}

function readPerson(line: PersonLine): Person {
  const row = unpackRow(line);
  const [start = '', name = '', , , , birthYear, gender, wikidata, country, ownName] = row;
  return {
    id: idOf(start, name),
    ...readForms(row),
    gender: gender ? (Number(gender) === FEMALE ? 'female' : 'male') : null,
    country: (country || start.slice(0, COUNTRY_LENGTH).toUpperCase()) as CountryCode,
    birthYear: birthYear ? Number(birthYear) : null,
    ...(ownName && { ownName: readOwnName(ownName) }),
    wikidata: wikidata ? `Q${wikidata}` : null,
  };
}

export interface PeopleOnDemand extends PeopleDirectory, Pick<Gazetteer, 'visitNames'> {
  readonly positionOf: (id: PersonId) => number | undefined;
}

export function peopleOnDemand(lines: readonly PersonLine[]): PeopleOnDemand {
  /** Of those who were read; of everybody once somebody is asked for by an id that nobody read bears. */
  const positions = new Map<PersonId, number>();
  const read: (Person | undefined)[] = [];
  const idAt = (position: number): PersonId => read[position]?.id ?? idOf(...firstTwo(lines[position]!));
  const at = (position: number): Person => {
    const known = read[position];
    if (known) return known;
    const person = readPerson(lines[position]!);
    read[position] = person;
    positions.set(person.id, position);
    return person;
  };
  const positionOf = (id: PersonId): number | undefined => {
    if (!positions.has(id) && positions.size < lines.length)
      for (let position = 0; position < lines.length; position++) positions.set(idAt(position), position);
    return positions.get(id);
  };
  return {
    visitNames: (visit) => {
      for (const line of lines) visit(readForms(unpackRow(line)));
    },
    positionOf,
    at,
    idAt,
    get: (id) => {
      const position = positionOf(id);
      return position === undefined ? undefined : at(position);
    },
    keys: () => lines.map((_, position) => idAt(position)),
    /** Not kept: whoever walks over all of them wants no more than a look. */
    *values() {
      for (const line of lines) yield readPerson(line);
    },
    size: lines.length,
  };
}

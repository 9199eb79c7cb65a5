// Finds out whether somebody on Wikidata is somebody we know, and gives strangers an id of ours.
import { groupBy } from '../../core/collections';
import { nameKey, plausibleName, usualPersonId } from '../model/person-names';
import type { CountryCode, Gazetteer, Office, Person, PersonId } from '../model/types';
import type { WikidataStatement } from './parse-answer';

export type PersonMatch =
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'new'; readonly person: Person }
  /** Several people of ours bear the name. */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'not-a-name' };

/** Everybody by item and by name; made once a refresh. */
export interface PeopleByName {
  readonly byItem: ReadonlyMap<string, Person>;
  readonly byName: ReadonlyMap<string, readonly Person[]>;
}

export function indexPeople({ people }: Gazetteer): PeopleByName {
  const all = [...people.values()];
  const forms = all.flatMap((person) =>
    [...new Set([person.name, ...person.aliases].map(nameKey))].map((key) => ({ key, person })),
  );
  const byName = new Map(
    [...groupBy(forms, ({ key }) => key)].map(([key, rows]) => [key, rows.map(({ person }) => person)]),
  );
  const withItem = all.filter(({ wikidata }) => wikidata !== null);
  return { byItem: new Map(withItem.map((person) => [person.wikidata!, person])), byName };
}

/** Cards and ids are written in Latin letters; a label in other letters only is not taken. */
const LATIN = /\p{Script=Latin}/u;

/** At home there, or known for an office there. */
const belongsTo = (gazetteer: Gazetteer, person: Person, country: CountryCode): boolean =>
  person.country === country ||
  (gazetteer.termsByPerson.get(person.id) ?? []).some(({ office }) => office.startsWith(`${country}/`));

const mayBe = (person: Person, { birthYear, item }: WikidataStatement): boolean =>
  (person.wikidata === null || person.wikidata === item) &&
  (person.birthYear === null || birthYear === null || person.birthYear === birthYear);

/** The family name where the name holds it, else the last word; null for those who go by one name. */
function surnameIn(name: string, family: string | null): string | null {
  const words = name.split(' ');
  if (words.length === 1) return null;
  const isNumbered = /^[IVX]+$/.test(words.at(-1)!);
  if (family && ` ${nameKey(name)} `.includes(` ${nameKey(family)} `)) return plausibleName(family);
  return isNumbered ? null : words.at(-1)!;
}

/**
 * A crown that several countries share passes on within its home: a new monarch of Canada is at home where the last
 * one was.
 */
const homeOf = (gazetteer: Gazetteer, { id, body }: Office): CountryCode => {
  const last = gazetteer.termsByOffice.get(id)?.at(-1);
  return (last && gazetteer.people.get(last.person)?.country) ?? (body as CountryCode);
};

/** What to tell apart: who is said to hold which office. */
export interface SaidHolder {
  readonly office: Office;
  readonly statement: WikidataStatement;
}

function newcomer(gazetteer: Gazetteer, { office, statement }: SaidHolder, name: string): Person {
  const country = homeOf(gazetteer, office);
  const usual = usualPersonId(country, name);
  const id = gazetteer.people.get(usual) ? (`${usual}-${statement.item.toLowerCase()}` as PersonId) : usual;
  return {
    id,
    name,
    surname: surnameIn(name, statement.family),
    aliases: [],
    shortForms: [],
    gender: statement.gender,
    country,
    birthYear: statement.birthYear,
    wikidata: statement.item,
  };
}

/** The bundle's item may be wrong: a person of another name, born in another year, is somebody else. */
const isThatPerson = (person: Person, { name, birthYear }: WikidataStatement): boolean =>
  birthYear === null ||
  person.birthYear === null ||
  person.birthYear === birthYear ||
  [person.name, ...person.aliases].some((form) => nameKey(form) === nameKey(name ?? ''));

/** By the item where we have it; else by name, country and year of birth, and only where one person is left. */
export function matchPerson(
  gazetteer: Gazetteer,
  { byItem, byName }: PeopleByName,
  said: SaidHolder,
): PersonMatch {
  const { statement } = said;
  const own = byItem.get(statement.item);
  if (own) return isThatPerson(own, statement) ? { kind: 'known', person: own } : { kind: 'unclear' };
  const name = plausibleName(statement.name ?? '');
  if (name === null || !LATIN.test(name)) return { kind: 'not-a-name' };
  const bearers = (byName.get(nameKey(name)) ?? []).filter(
    (person) => belongsTo(gazetteer, person, statement.country) && mayBe(person, statement),
  );
  if (bearers.length > 1) return { kind: 'unclear' };
  return bearers[0]
    ? { kind: 'known', person: bearers[0] }
    : { kind: 'new', person: newcomer(gazetteer, said, name) };
}

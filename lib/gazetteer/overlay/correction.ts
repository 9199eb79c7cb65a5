// What the reader corrects: what they wish, checked, as a correction and as changes of facts.
import { type DayInterval, type IsoDay, onDay } from '../../core/calendar';
import { err, ok, type Result } from '../../core/result';
import { freePersonId, plausibleName, sameName, usualPersonId } from '../model/person-names';
import type { CountryCode, Gazetteer, OfficeId, OfficeTerm, Person, PersonId } from '../model/types';
import type { ChangeLayer, FactChange } from './fact-change';

interface Made {
  /** A UUID: the same correction may come back from an exported file. */
  readonly id: string;
  readonly madeOn: IsoDay;
  readonly office: OfficeId;
}

export interface EndedCorrection extends Made {
  readonly kind: 'ended';
  /** The name is kept, because the person may be unknown once a refresh was forgotten. */
  readonly person: { readonly id: PersonId; readonly name: string };
  /** Of the term that is meant. */
  readonly start: DayInterval;
  /** First day out of office. */
  readonly end: DayInterval;
}

export interface SuccessorCorrection extends Made {
  readonly kind: 'successor';
  /** With all facts, because nobody else may know this person. */
  readonly person: Person;
  /** First day in office. */
  readonly start: DayInterval;
}

export type Correction = EndedCorrection | SuccessorCorrection;

function changeOf(correction: Correction): FactChange {
  const { office, madeOn: asOf, start } = correction;
  const said = { office, person: correction.person.id, asOf, item: null, start };
  return correction.kind === 'ended'
    ? { ...said, kind: 'ended', end: correction.end }
    : { ...said, kind: 'begun', end: null };
}

/** The reader's layer; corrections hold in the order in which they were made. */
export const layerOfCorrections = (corrections: readonly Correction[]): ChangeLayer => ({
  origin: 'reader',
  people: corrections.flatMap((correction) => (correction.kind === 'successor' ? correction.person : [])),
  changes: corrections.map(changeOf),
});

/** What is wanted: that the open term of `person` ended on `day`, and, where a name is given, who came then. */
export interface CorrectionWish {
  readonly office: OfficeId;
  readonly person: PersonId;
  /** First day out of office, and the successor's first day in it. */
  readonly day: IsoDay;
  /** As typed; null: nobody is named. */
  readonly successor: string | null;
}

export type WishError =
  | { readonly kind: 'no-such-term' }
  | { readonly kind: 'day-in-future' }
  | { readonly kind: 'day-before-start'; readonly start: IsoDay }
  | { readonly kind: 'not-a-name' }
  | { readonly kind: 'same-person' };

export interface WishMoment {
  readonly today: IsoDay;
  /** A fresh UUID. */
  readonly id: string;
}

/** Somebody whom nothing is known of but the name; the last word is the form of second mention. */
function stranger(gazetteer: Gazetteer, name: string, country: CountryCode): Person {
  const words = name.split(' ');
  const isAnother = (id: PersonId) => {
    const bearer = gazetteer.people.get(id);
    return bearer !== undefined && !sameName(bearer.name, name);
  };
  return {
    id: freePersonId(usualPersonId(country, name), isAnother),
    name,
    surname: words.length > 1 ? words.at(-1)! : null,
    aliases: [],
    shortForms: [],
    gender: null,
    country,
    birthYear: null,
    wikidata: null,
  };
}

/** The one person of that name who is at home there or has held an office there. */
function knownPerson(gazetteer: Gazetteer, name: string, country: CountryCode): Person | null {
  const isThere = (person: Person) =>
    person.country === country ||
    (gazetteer.termsByPerson.get(person.id) ?? []).some(({ office }) => office.startsWith(`${country}/`));
  const bearers = [...gazetteer.people.values()].filter(
    (person) => [person.name, ...person.aliases].some((form) => sameName(form, name)) && isThere(person),
  );
  return bearers.length === 1 ? bearers[0]! : null;
}

function nameSuccessor(gazetteer: Gazetteer, term: OfficeTerm, written: string): Result<Person, WishError> {
  const name = plausibleName(written);
  if (name === null) return err({ kind: 'not-a-name' });
  const body = gazetteer.offices.get(term.office)!.body;
  const home = gazetteer.countries.has(body as CountryCode)
    ? (body as CountryCode)
    : gazetteer.people.get(term.person)!.country;
  const person = knownPerson(gazetteer, name, home) ?? stranger(gazetteer, name, home);
  return person.id === term.person ? err({ kind: 'same-person' }) : ok(person);
}

/** `gazetteer` as it holds now, refresh and earlier corrections included. */
export function makeCorrection(
  gazetteer: Gazetteer,
  { office, person, day, successor }: CorrectionWish,
  { today, id }: WishMoment,
): Result<Correction, WishError> {
  const terms = gazetteer.termsByOffice.get(office) ?? [];
  const term = terms.findLast((each) => each.person === person && each.end === null);
  if (!term) return err({ kind: 'no-such-term' });
  if (day > today) return err({ kind: 'day-in-future' });
  if (day <= term.start.first) return err({ kind: 'day-before-start', start: term.start.first });
  const made = { id, madeOn: today, office };
  if (successor === null) {
    const { name } = gazetteer.people.get(person)!;
    return ok({ ...made, kind: 'ended', person: { id: person, name }, start: term.start, end: onDay(day) });
  }
  const named = nameSuccessor(gazetteer, term, successor);
  return named.ok ? ok({ ...made, kind: 'successor', person: named.value, start: onDay(day) }) : named;
}

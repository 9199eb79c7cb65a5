// Facts that are right in form and hard to believe: the traces that lists with a line a year and merged people leave.

import type { DayInterval, IsoDay } from '../../lib/core/calendar';
import { groupBy } from '../../lib/core/collections';
import type { Gazetteer, OfficeTerm, Person, PersonId, SourceId } from '../../lib/gazetteer/model/types';
import { daysBetween } from './days-between';

export const DOUBT_KINDS = ['long-term', 'age', 'gap', 'edition-day', 'shared-name'] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** Something that an editor should look at once, and then mend or explain. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** What it is about, for the table of explained ones: a person, or an office and a person with a blank between. */
  readonly about: string;
  readonly message: string;
}

const DAYS_A_YEAR = 365.25;
/** An office of fewer people has no usual length. */
const FEWEST_HOLDERS = 4;
/** A hold on an office is long from here on, if it is also so many times as long as the second longest. */
const LONG_YEARS = 12;
const LONG_TIMES = 2.5;
const YOUNGEST = 18;
const OLDEST = 95;
/** Who returns to the same office after so many years may be a namesake. */
const LONG_GAP_YEARS = 20;
/** On a day on which so many rows were seen as true, an edition of a yearly list was made. */
const ROWS_OF_AN_EDITION = 20;
/** Rows that name this source were settled by somebody who looked. */
const EDITOR = 'editor' as SourceId;

const years = (from: string, to: string) => daysBetween(from, to) / DAYS_A_YEAR;
const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
const lastDay = ({ end, asOf }: OfficeTerm): IsoDay => end?.last ?? asOf;
const isDay = (days: DayInterval | null): days is DayInterval => days !== null && days.first === days.last;
const folded = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const inOffice = ({ office, person }: OfficeTerm) => `${office} ${person}`;

/** Years that each person held this office, all terms together. */
function yearsHeld(terms: readonly OfficeTerm[]): [PersonId, number][] {
  return [...groupBy(terms, ({ person }) => person)].map(([person, held]) => [
    person,
    held.reduce((sum, term) => sum + Math.max(0, years(term.start.first, lastDay(term))), 0),
  ]);
}

/** One line that runs on where the list behind it knew no successor. */
function longTerms(allTerms: readonly OfficeTerm[]): Doubt[] {
  return [...groupBy(allTerms, ({ office }) => office)].flatMap(([office, terms]) => {
    const [longest, second, ...others] = yearsHeld(terms).toSorted(([, a], [, b]) => b - a);
    if (!longest || !second || others.length + 2 < FEWEST_HOLDERS) return [];
    const [person, held] = longest;
    if (held < LONG_YEARS || held < second[1] * LONG_TIMES) return [];
    const message = `${office}: ${person} held it ${Math.round(held)} years, nobody else more than ${Math.round(second[1])}`;
    return [{ kind: 'long-term', about: `${office} ${person}`, message }];
  });
}

/** The very old in office, or a child that is no monarch: a namesake's year of birth, or two people under one id. */
function agesOf({ id, birthYear, surname }: Person, terms: readonly OfficeTerm[]): Doubt[] {
  if (birthYear === null || terms.length === 0) return [];
  const young = Math.min(...terms.map(({ start }) => yearOf(start.last))) - birthYear;
  const old = Math.max(...terms.map((term) => yearOf(lastDay(term)))) - birthYear;
  const tooYoung = young < YOUNGEST && surname !== null;
  if (!tooYoung && old <= OLDEST) return [];
  return [{ kind: 'age', about: id, message: `${id} was in office at the age of ${tooYoung ? young : old}` }];
}

function gapsOf(terms: readonly OfficeTerm[]): Doubt[] {
  return [...groupBy(terms, ({ office }) => office).values()].flatMap((held) => {
    const inOrder = held.toSorted((a, b) => (a.start.first < b.start.first ? -1 : 1));
    return inOrder.slice(1).flatMap((term, index) => {
      const gap = years(lastDay(inOrder[index]!), term.start.first);
      if (gap < LONG_GAP_YEARS) return [];
      const message = `${term.office}: ${term.person} returned after ${Math.round(gap)} years`;
      return [{ kind: 'gap' as const, about: inOffice(term), message }];
    });
  });
}

/** Days on which so many rows were seen as true that an edition of a list must have been made then. */
function editionsOf(terms: readonly OfficeTerm[]): ReadonlySet<IsoDay> {
  const seen = groupBy(terms, ({ asOf }) => asOf);
  return new Set([...seen].filter(([, rows]) => rows.length >= ROWS_OF_AN_EDITION).map(([day]) => day));
}

/** A start or an end on an edition's day may be that on which a change was seen, if no editor has looked at it. */
function editionDays(terms: readonly OfficeTerm[]): Doubt[] {
  const editions = editionsOf(terms);
  return terms
    .filter(({ sources }) => !sources.includes(EDITOR))
    .flatMap((term) => {
      const day = [term.start, term.end].find((days) => isDay(days) && editions.has(days.first));
      if (!day) return [];
      const about = inOffice(term);
      return [
        { kind: 'edition-day' as const, about, message: `${about}: ${day.first} is the day of an edition` },
      ];
    });
}

/** One full form of two people of a country: father and son, or one person entered twice. */
function sharedNames(people: Iterable<Person>): Doubt[] {
  const forms = [...people].flatMap((person) =>
    [...new Set([person.name, ...person.aliases].map(folded))].map((form) => ({ form, person })),
  );
  const groups = groupBy(forms, ({ form, person }) => `${person.country} ${form}`);
  return [...groups].flatMap(([form, [first, ...others]]) =>
    others.map(({ person }) => ({
      kind: 'shared-name' as const,
      about: `${first!.person.id} ${person.id}`,
      message: `${first!.person.id} and ${person.id} are both called ${form.slice(form.indexOf(' ') + 1)}`,
    })),
  );
}

/** Every doubt about the facts of `gazetteer`, explained or not, kind by kind. */
export function findDoubts(gazetteer: Gazetteer): Doubt[] {
  const terms = [...gazetteer.offices.keys()].flatMap((id) => gazetteer.termsByOffice.get(id) ?? []);
  const byPerson = groupBy(terms, ({ person }) => person);
  const people = [...gazetteer.people.values()];
  return [
    ...longTerms(terms),
    ...people.flatMap((person) => agesOf(person, byPerson.get(person.id) ?? [])),
    ...[...byPerson.values()].flatMap(gapsOf),
    ...editionDays(terms),
    ...sharedNames(people),
  ];
}

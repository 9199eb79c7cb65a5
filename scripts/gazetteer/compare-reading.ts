// Where a reading and data/ disagree: a holder that one of them lacks, a day that differs, a year nobody covers.

import type { DayInterval } from '../../lib/core/calendar';
import { groupBy } from '../../lib/core/collections';
import type { Gazetteer, Office, OfficeTerm, Person } from '../../lib/gazetteer/model/types';
import { daysBetween } from './days-between';
import type { ReadTerm } from './reading';

export interface Difference {
  readonly country: string;
  readonly message: string;
}

/** Terms that ended before are not asked about: readings begin in 1990. */
const SINCE = '1990-01-01';

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .toLowerCase();
const wordsOf = (text: string) => new Set(fold(text).split(' ').filter(Boolean));

/** The same person if a name form shares a word of three letters or more with what was read. */
function isNamed(person: Person, read: string): boolean {
  const forms = [person.name, person.surname ?? '', ...person.aliases, ...person.shortForms];
  const known = wordsOf(forms.join(' '));
  return [...wordsOf(read)].some((word) => word.length > 2 && known.has(word));
}

const officeMatches = (office: Office, read: string) =>
  office.rank === read ||
  office.id.endsWith(`/${read}`) ||
  (office.rank === 'head-of-both' && read.startsWith('head-of'));

const say = ({ first, last }: DayInterval) => (first === last ? first : `${first}..${last}`);
const sayTerm = (start: DayInterval, end: DayInterval | null) =>
  `${say(start)} to ${end ? say(end) : 'open'}`;

/** Days by which two dates differ; 0 where the intervals touch. */
function apart(a: DayInterval | null, b: DayInterval | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.POSITIVE_INFINITY;
  if (a.first <= b.last && b.first <= a.last) return 0;
  return a.last < b.first ? daysBetween(a.last, b.first) : daysBetween(b.last, a.first);
}

/** Neither name is a shorter form of the other. */
function areTwo(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const within = (part: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...part].every((word) => all.has(word));
  return !within(a, b) && !within(b, a);
}

/** One person of data/ in whom two were read: a son under his father's id, or a term held against the wrong one. */
function mergedPeople(matches: ReadonlyMap<OfficeTerm, string>): string[] {
  const byPerson = groupBy([...matches], ([{ person }]) => person);
  return [...byPerson].flatMap(([person, [first, ...others]]) => {
    const other = others.find(([, name]) => areTwo(first![1], name));
    return other ? [`${person} was read as two people: ${first![1]}, ${other[1]}`] : [];
  });
}

const distance = (term: OfficeTerm, read: ReadTerm) => apart(term.start, read.start);

interface Knowledge {
  readonly gazetteer: Gazetteer;
  /** Terms of the country's offices that were asked about. */
  readonly terms: readonly OfficeTerm[];
}

function compareTerm(
  read: ReadTerm,
  { gazetteer, terms }: Knowledge,
  used: Map<OfficeTerm, string>,
): string[] {
  const { person, start, end, office } = read;
  const candidates = terms
    .filter((term) => !used.has(term))
    .filter((term) => officeMatches(gazetteer.offices.get(term.office)!, office))
    .filter((term) => isNamed(gazetteer.people.get(term.person)!, person))
    .toSorted((a, b) => distance(a, read) - distance(b, read));
  const [term] = candidates;
  if (!term) return [`data/ lacks ${person}, ${office}, ${sayTerm(start, end)}`];
  used.set(term, person);
  const name = `${term.office} ${gazetteer.people.get(term.person)!.name}`;
  const doubts = [
    { what: 'start', own: term.start, read: start, by: apart(term.start, start) },
    { what: 'end', own: term.end, read: end, by: apart(term.end, end) },
  ];
  return doubts
    .filter(({ by }) => by > 0)
    .map(({ what, own, read, by }) => {
      const far = Number.isFinite(by) ? `${by} days apart` : 'one is open';
      return `${name}: ${what} ${own ? say(own) : 'open'} in data/, read as ${read ? say(read) : 'open'} (${far})`;
    });
}

const inexact = (days: DayInterval | null) => days !== null && days.first !== days.last;

/** The differences for each country that the reading names, in the order of the reading. */
export function compareReading(gazetteer: Gazetteer, reading: readonly ReadTerm[]): Difference[] {
  return [...new Set(reading.map(({ country }) => country))].flatMap((country) => {
    const read = reading.filter((term) => term.country === country);
    const offices = (gazetteer.officesByBody.get(country) ?? []).filter((office) =>
      read.some((term) => officeMatches(office, term.office)),
    );
    const terms = offices
      .flatMap(({ id }) => gazetteer.termsByOffice.get(id) ?? [])
      .filter(({ end }) => end === null || end.last >= SINCE);
    const used = new Map<OfficeTerm, string>();
    const found = read.flatMap((term) => compareTerm(term, { gazetteer, terms }, used));
    const unread = terms
      .filter((term) => !used.has(term))
      .map(({ person, office, start, end }) => `not read: ${office} ${person} ${sayTerm(start, end)}`);
    const wide = terms
      .filter(({ start, end }) => (inexact(start) && start.last >= SINCE) || inexact(end))
      .map(({ person, office, start, end }) => `not to the day: ${office} ${person} ${sayTerm(start, end)}`);
    return [...found, ...mergedPeople(used), ...unread, ...wide].map((message) => ({ country, message }));
  });
}

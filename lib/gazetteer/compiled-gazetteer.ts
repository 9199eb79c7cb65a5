// The form in which the gazetteer is shipped: rows as tuples that refer to each other by position.
import { type DayInterval, type IsoDay, onDay } from '../shared/calendar';
import { type GazetteerRows, indexGazetteer } from './index-gazetteer';
import type { Country, Gazetteer, Office, OfficeTerm, Person, Source, SourceId } from './types';

/** Raised whenever the shape below changes; a file of another version is refused at load. */
export const GAZETTEER_VERSION = 1;

/** `2017-10-26`, or `1991-10-08..1993-12-10` for a date that is not known to the day. */
type Days = string;
type PersonRow = readonly [
  id: Person['id'],
  name: string,
  surname: string | null,
  aliases: readonly string[],
  country: Country['code'],
  birthYear: number | null,
  wikidata: string | null,
];
type OfficeRow = readonly [
  id: Office['id'],
  country: Office['country'],
  rank: Office['rank'],
  title: string,
  collective: 0 | 1,
];
type TermRow = readonly [
  person: number,
  office: number,
  start: Days,
  end: Days | null,
  asOf: IsoDay,
  flags: number,
  sources: number,
];

export interface CompiledGazetteer {
  readonly version: typeof GAZETTEER_VERSION;
  readonly sources: readonly Source[];
  /** Each distinct combination of sources once. */
  readonly sourceSets: readonly (readonly SourceId[])[];
  readonly people: readonly PersonRow[];
  readonly countries: readonly Country[];
  readonly offices: readonly OfficeRow[];
  readonly terms: readonly TermRow[];
}

const ACTING = 1;
const DISPUTED = 2;
const RANGE = '..';
const DAY_LENGTH = 'YYYY-MM-DD'.length;

const writeDays = ({ first, last }: DayInterval): Days =>
  first === last ? first : `${first}${RANGE}${last}`;

function readDays(days: Days): DayInterval {
  if (days.length === DAY_LENGTH) return onDay(days as IsoDay);
  return {
    first: days.slice(0, DAY_LENGTH) as IsoDay,
    last: days.slice(DAY_LENGTH + RANGE.length) as IsoDay,
  };
}

/** Gives each distinct list of sources a position. */
function sourceSetPositions() {
  const sets: (readonly SourceId[])[] = [];
  const positions = new Map<string, number>();
  const positionOf = (sources: readonly SourceId[]) => {
    const key = sources.join();
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, sets.length);
    return sets.push(sources) - 1;
  };
  return { sets, positionOf };
}

/** Every id that a term refers to must have its row; the cross checks of the build see to that. */
export function encodeGazetteer({
  people,
  countries,
  offices,
  terms,
  sources,
}: GazetteerRows): CompiledGazetteer {
  const personAt = new Map(people.map(({ id }, at) => [id, at]));
  const officeAt = new Map(offices.map(({ id }, at) => [id, at]));
  const { sets, positionOf } = sourceSetPositions();
  const termRow = (term: OfficeTerm): TermRow => [
    personAt.get(term.person)!,
    officeAt.get(term.office)!,
    writeDays(term.start),
    term.end && writeDays(term.end),
    term.asOf,
    (term.acting ? ACTING : 0) | (term.disputed ? DISPUTED : 0),
    positionOf(term.sources),
  ];
  return {
    version: GAZETTEER_VERSION,
    sources,
    people: people.map((row) => [
      row.id,
      row.name,
      row.surname,
      row.aliases,
      row.country,
      row.birthYear,
      row.wikidata,
    ]),
    countries,
    offices: offices.map((row) => [row.id, row.country, row.rank, row.title, row.collective ? 1 : 0]),
    terms: terms.map(termRow),
    sourceSets: sets,
  };
}

export function decodeGazetteer({ sourceSets, ...compiled }: CompiledGazetteer): Gazetteer {
  const people = compiled.people.map(
    ([id, name, surname, aliases, country, birthYear, wikidata]): Person => ({
      id,
      name,
      surname,
      aliases,
      country,
      birthYear,
      wikidata,
    }),
  );
  const offices = compiled.offices.map(
    ([id, country, rank, title, collective]): Office => ({
      id,
      country,
      rank,
      title,
      collective: collective === 1,
    }),
  );
  const terms = compiled.terms.map(
    ([person, office, start, end, asOf, flags, sources]): OfficeTerm => ({
      person: people[person]!.id,
      office: offices[office]!.id,
      start: readDays(start),
      end: end === null ? null : readDays(end),
      asOf,
      acting: (flags & ACTING) !== 0,
      disputed: (flags & DISPUTED) !== 0,
      sources: sourceSets[sources]!,
    }),
  );
  return indexGazetteer({ people, offices, terms, countries: compiled.countries, sources: compiled.sources });
}

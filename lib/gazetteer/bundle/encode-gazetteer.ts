// Writes the shipped form of the gazetteer; runs at build only, and is the mirror of decode-gazetteer.
import type { DayInterval } from '../../core/calendar';
import { groupBy } from '../../core/collections';
import { byStart, type GazetteerRows } from '../model/index-gazetteer';
import { usualPersonId } from '../model/person-names';
import {
  type Country,
  OFFICE_RANKS,
  type Office,
  type OfficeId,
  type OfficeTerm,
  type Organisation,
  type Person,
  type PersonId,
  PORTFOLIOS,
  type SourceId,
  type Vacancy,
} from '../model/types';
import {
  ACTING_FLAG,
  type CompiledGazetteer,
  type CountryRow,
  type Days,
  DISPUTED,
  FEMALE,
  GAZETTEER_VERSION,
  LINE,
  MALE,
  NO_SURNAME,
  type OfficeRow,
  type OrganisationRow,
  type PersonLine,
  packRow,
  RANGE,
  type Usual,
} from './compiled-format';

const USUAL: Usual = 0;

const writeDays = ({ first, last }: DayInterval): Days =>
  first === last ? first : `${first}${RANGE}${last}`;
const writeDaysOrUsual = (days: DayInterval | null): Days | Usual => (days ? writeDays(days) : USUAL);
const listOrUsual = (list: readonly string[]) => (list.length > 0 ? list : USUAL);

/** Leaves out the usual fields at the end. */
function shorten<Row extends readonly unknown[]>(row: Row): Row {
  const kept = row.findLastIndex((field) => field !== USUAL) + 1;
  // Every row type allows its trailing fields to be missing.
  return row.slice(0, kept) as unknown as Row;
}

type SourceSetPosition = (sources: readonly SourceId[]) => number;

/** Gives each distinct list of sources a position, the most frequent one first. */
function sourceSetPositions(lists: readonly (readonly SourceId[])[]) {
  const counted = new Map<string, { set: readonly SourceId[]; count: number }>();
  for (const set of lists) {
    const known = counted.get(set.join());
    if (known) known.count += 1;
    else counted.set(set.join(), { set, count: 1 });
  }
  const byCount = [...counted.entries()].sort(([, a], [, b]) => b.count - a.count);
  const positions = new Map(byCount.map(([key], at) => [key, at]));
  const positionOf: SourceSetPosition = (sources) => positions.get(sources.join())!;
  return { sets: byCount.map(([, { set }]) => set), positionOf };
}

function personLine(person: Person): PersonLine {
  const { id, name, surname, country } = person;
  const isUsual = id === usualPersonId(country, name);
  const inId = id.slice(0, country.length).toUpperCase();
  return packRow([
    isUsual ? country : id,
    name,
    surname === name.split(' ').at(-1) ? null : (surname ?? NO_SURNAME),
    person.aliases,
    person.shortForms,
    person.birthYear,
    person.gender && { female: FEMALE, male: MALE }[person.gender],
    person.wikidata?.slice('Q'.length) ?? null,
    inId === country ? null : country,
    person.ownName ? `${person.ownName.lang} ${person.ownName.name}` : null,
  ]);
}

function countryRow({ formerNames, ...country }: Country): CountryRow {
  const known = Object.entries(country).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const names = formerNames.map(
    ({ name, start, end }) => [name, writeDaysOrUsual(start), writeDays(end)] as const,
  );
  const { code, name, kind, asOf, sources } = country;
  return {
    ...{ code, name, kind, asOf, sources },
    ...Object.fromEntries(known),
    ...(names.length > 0 && { formerNames: names }),
  };
}

const organisationRow = ({ members, founded, ...rest }: Organisation): OrganisationRow => ({
  ...rest,
  founded: founded ? writeDays(founded) : 0,
  members: members.map(({ country, start, end }) =>
    end ? [country, writeDays(start), writeDays(end)] : [country, writeDays(start)],
  ),
});

interface Positions {
  readonly personAt: ReadonlyMap<PersonId, number>;
  readonly positionOf: SourceSetPosition;
}

function termLine(term: OfficeTerm, before: OfficeTerm | undefined, positions: Positions): string {
  const { personAt, positionOf } = positions;
  const start = writeDays(term.start);
  // Position 0 would read as "usual", so positions of people are counted from 1.
  return packRow([
    personAt.get(term.person)! + 1,
    before?.end && start === writeDays(before.end) ? null : start,
    term.end && writeDays(term.end),
    term.asOf === term.end?.first ? null : term.asOf,
    positionOf(term.sources),
    (term.acting ? ACTING_FLAG : 0) + (term.disputed ? DISPUTED : 0),
    term.note,
  ]);
}

interface OfficeFacts extends Positions {
  readonly terms: ReadonlyMap<OfficeId, readonly OfficeTerm[]>;
  readonly vacancies: ReadonlyMap<OfficeId, readonly Vacancy[]>;
}

function officeRow(office: Office, { terms, vacancies, ...positions }: OfficeFacts): OfficeRow {
  const empty = (vacancies.get(office.id) ?? []).map(
    ({ start, end, why, sources }) =>
      [writeDays(start), writeDaysOrUsual(end), why, positions.positionOf(sources)] as const,
  );
  const held = (terms.get(office.id) ?? []).toSorted(byStart);
  return shorten<OfficeRow>([
    office.id,
    OFFICE_RANKS.indexOf(office.rank),
    office.title,
    held.map((term, at) => termLine(term, held[at - 1], positions)).join(LINE),
    listOrUsual(office.alsoTitled),
    office.portfolio === null ? USUAL : PORTFOLIOS.indexOf(office.portfolio) + 1,
    office.collective ? 1 : USUAL,
    writeDaysOrUsual(office.from),
    writeDaysOrUsual(office.to),
    empty.length > 0 ? empty : USUAL,
  ]);
}

/** Every id that a row refers to must have its row; the cross checks of the build see to that. */
export function encodeGazetteer(rows: GazetteerRows): CompiledGazetteer {
  const { people, countries, organisations, offices, terms, vacancies, sources } = rows;
  const { sets, positionOf } = sourceSetPositions([...terms, ...vacancies].map((row) => row.sources));
  const facts: OfficeFacts = {
    personAt: new Map(people.map(({ id }, at) => [id, at])),
    positionOf,
    terms: groupBy(terms, ({ office }) => office),
    vacancies: groupBy(vacancies, ({ office }) => office),
  };
  return {
    version: GAZETTEER_VERSION,
    sources,
    sourceSets: sets,
    people: people.map(personLine),
    countries: countries.map(countryRow),
    organisations: organisations.map(organisationRow),
    offices: offices.map((office) => officeRow(office, facts)),
  };
}

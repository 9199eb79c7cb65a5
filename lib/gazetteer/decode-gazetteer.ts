// Reads the shipped form of the gazetteer back into facts; runs each time the background wakes, so it is kept lean.
import { type DayInterval, type IsoDay, onDay } from '../shared/calendar';
import { remembered } from '../shared/remembered';
import {
  ACTING,
  type CompiledGazetteer,
  type CountryRow,
  type Days,
  DISPUTED,
  FEMALE,
  type OfficeRow,
  type OrganisationRow,
  type PersonRow,
  RANGE,
  type TermRow,
} from './compiled-gazetteer';
import { byStart, indexGazetteer } from './index-gazetteer';
import { usualPersonId } from './person-id';
import {
  type BodyCode,
  type Country,
  type CountryCode,
  type Gazetteer,
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
} from './types';

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const COUNTRY_LENGTH = 'NZ'.length;
const NOTHING: readonly never[] = [];

/** The build wrote these strings out of parsed days. */
function readDays(days: Days): DayInterval {
  if (days.length === DAY_LENGTH) return onDay(days as IsoDay);
  return {
    first: days.slice(0, DAY_LENGTH) as IsoDay,
    last: days.slice(DAY_LENGTH + RANGE.length) as IsoDay,
  };
}
const readDaysOrNull = (days: Days | 0 | undefined): DayInterval | null => (days ? readDays(days) : null);

function readPerson(row: PersonRow): Person {
  const [idOrCountry, name, surname = 0, aliases, shortForms, birthYear, gender, wikidata, country] = row;
  const isUsual = idOrCountry.length === COUNTRY_LENGTH;
  const home = (country || idOrCountry.slice(0, COUNTRY_LENGTH).toUpperCase()) as CountryCode;
  return {
    id: isUsual ? usualPersonId(home, name) : (idOrCountry as PersonId),
    name,
    surname: surname === 0 ? name.slice(name.lastIndexOf(' ') + 1) : surname,
    aliases: aliases || NOTHING,
    shortForms: shortForms || NOTHING,
    gender: gender ? (gender === FEMALE ? 'female' : 'male') : null,
    country: home,
    birthYear: birthYear || null,
    wikidata: wikidata ? `Q${wikidata}` : null,
  };
}

const UNKNOWN = {
  longName: null,
  names: NOTHING,
  abbreviations: NOTHING,
  demonyms: NOTHING,
  capital: null,
  region: null,
  population: null,
  area: null,
  languages: NOTHING,
  government: null,
  borders: NOTHING,
  successors: NOTHING,
  note: null,
  outline: null,
  from: null,
  to: null,
} as const;

const readCountry = ({ formerNames = [], ...row }: CountryRow): Country => ({
  ...UNKNOWN,
  ...row,
  formerNames: formerNames.map(([name, start, end]) => ({
    name,
    start: readDaysOrNull(start),
    end: readDays(end),
  })),
});

const readOrganisation = ({ members, ...row }: OrganisationRow): Organisation => ({
  ...row,
  members: members.map(([country, start, end]) => ({
    country,
    start: readDays(start),
    end: readDaysOrNull(end),
  })),
});

function readOffice(row: OfficeRow): Office {
  const [id, rank, title, , alsoTitled, portfolio, collective, from, to] = row;
  return {
    id: id as OfficeId,
    body: id.slice(0, id.indexOf('/')) as BodyCode,
    rank: OFFICE_RANKS[rank]!,
    title,
    alsoTitled: alsoTitled || NOTHING,
    portfolio: portfolio ? PORTFOLIOS[portfolio - 1]! : null,
    collective: collective === 1,
    from: readDaysOrNull(from),
    to: readDaysOrNull(to),
  };
}

interface Context {
  readonly people: readonly Person[];
  readonly sourceSets: readonly (readonly SourceId[])[];
}

interface TermContext extends Context {
  readonly office: OfficeId;
}

/** `before` is the term before it in the office's list. */
function readTerm(
  row: TermRow,
  before: OfficeTerm | null,
  { people, sourceSets, office }: TermContext,
): OfficeTerm {
  const [person, start, end, asOf, sources = 0, flags = 0, note] = row;
  const left = readDaysOrNull(end);
  return {
    person: people[person]!.id,
    office,
    // A usual start is the end before it, and an open term always carries its own day.
    start: start ? readDays(start) : before!.end!,
    end: left,
    asOf: asOf || left!.first,
    acting: (flags & ACTING) !== 0,
    disputed: (flags & DISPUTED) !== 0,
    note: note || null,
    sources: sourceSets[sources]!,
  };
}

function readTerms(row: OfficeRow, context: Context): OfficeTerm[] {
  const within = { ...context, office: row[0] as OfficeId };
  const terms: OfficeTerm[] = [];
  for (const termRow of row[3]) terms.push(readTerm(termRow, terms.at(-1) ?? null, within));
  return terms;
}

/** For each person the offices of their terms, all by position, in two flat arrays: nothing to collect as garbage. */
function officesByPerson({ people, offices }: CompiledGazetteer) {
  const starts = new Int32Array(people.length + 1);
  for (const [, , , terms] of offices) for (const [person] of terms) starts[person + 1]! += 1;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const filled = starts.slice();
  const held = new Int32Array(starts.at(-1) ?? 0);
  for (const [at, [, , , terms]] of offices.entries())
    for (const [person] of terms) held[filled[person]!++] = at;
  return (person: number): Set<number> => new Set(held.subarray(starts[person], starts[person + 1]));
}

const NO_TERMS: readonly OfficeTerm[] = [];
const isNothing = (terms: readonly OfficeTerm[]) => terms.length === 0;

/** Terms are most of the file, and an article asks for few of them: each office is read when it is asked for. */
function lookUpTerms(compiled: CompiledGazetteer, context: Context) {
  const { offices } = compiled;
  const officeAt = new Map(offices.map(([id], at) => [id, at]));
  const personAt = new Map(context.people.map(({ id }, at) => [id, at]));
  const officesOf = officesByPerson(compiled);
  const ofOffice = remembered((id: OfficeId): readonly OfficeTerm[] => {
    const at = officeAt.get(id);
    return at === undefined ? NO_TERMS : readTerms(offices[at]!, context);
  }, isNothing);
  const ofPerson = remembered((id: PersonId): readonly OfficeTerm[] => {
    const at = personAt.get(id);
    if (at === undefined) return NO_TERMS;
    const terms = [...officesOf(at)].flatMap((office) => ofOffice(offices[office]![0] as OfficeId));
    return terms.filter(({ person }) => person === id).sort(byStart);
  }, isNothing);
  return { termsByOffice: { get: ofOffice }, termsByPerson: { get: ofPerson } };
}

function readVacancies(row: OfficeRow, { sourceSets }: Context): Vacancy[] {
  const vacancies = row[9] || NOTHING;
  return vacancies.map(([start, end, why, sources]) => ({
    office: row[0] as OfficeId,
    start: readDays(start),
    end: readDaysOrNull(end),
    why,
    sources: sourceSets[sources]!,
  }));
}

export function decodeGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const people = compiled.people.map(readPerson);
  const context = { people, sourceSets: compiled.sourceSets };
  const facts = indexGazetteer({
    sources: compiled.sources,
    people,
    countries: compiled.countries.map(readCountry),
    organisations: compiled.organisations.map(readOrganisation),
    offices: compiled.offices.map(readOffice),
    terms: [],
    vacancies: compiled.offices.flatMap((row) => readVacancies(row, context)),
  });
  return { ...facts, ...lookUpTerms(compiled, context) };
}

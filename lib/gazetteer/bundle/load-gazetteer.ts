// Parsed gazetteer.json → Gazetteer, or why it is none; only its version is checked, because the build checked its rows.
import { err, ok, type Result } from '../../core/result';
import { indexGazetteer } from '../model/index-gazetteer';
import {
  type BodyCode,
  type Country,
  type Gazetteer,
  OFFICE_RANKS,
  type Office,
  type OfficeId,
  type Organisation,
  PORTFOLIOS,
  type SourceId,
  type Vacancy,
} from '../model/types';
import {
  type CompiledGazetteer,
  type CountryRow,
  GAZETTEER_VERSION,
  type OfficeRow,
  type OrganisationRow,
  readDays,
  readDaysOrNull,
} from './compiled-format';
import { peopleOnDemand } from './people-on-demand';
import { termsOnDemand } from './terms-on-demand';

export type LoadError =
  | { readonly kind: 'not-a-gazetteer' }
  | { readonly kind: 'wrong-version'; readonly found: unknown };

/** A file that carries our version was written by our build, which parsed all of it. */
const isCompiled = (json: object): json is CompiledGazetteer =>
  'version' in json && json.version === GAZETTEER_VERSION;

/** Parsed `gazetteer.json` → gazetteer. Only the version is looked at: parsing it all would take too long here. */
export function loadGazetteer(json: unknown): Result<Gazetteer, LoadError> {
  if (typeof json !== 'object' || json === null || !('version' in json))
    return err({ kind: 'not-a-gazetteer' });
  if (!isCompiled(json)) return err({ kind: 'wrong-version', found: json.version });
  return ok(decodeGazetteer(json));
}

const NOTHING: readonly never[] = [];

/** Field by field: spreading rows of so many shapes over defaults takes an engine ten times as long. */
const readCountry = (row: CountryRow): Country => ({
  code: row.code,
  kind: row.kind,
  name: row.name,
  longName: row.longName ?? null,
  names: row.names ?? NOTHING,
  abbreviations: row.abbreviations ?? NOTHING,
  demonyms: row.demonyms ?? NOTHING,
  capital: row.capital ?? null,
  region: row.region ?? null,
  population: row.population ?? null,
  area: row.area ?? null,
  languages: row.languages ?? NOTHING,
  ownNames: row.ownNames ?? NOTHING,
  zone: row.zone ?? null,
  government: row.government ?? null,
  borders: row.borders ?? NOTHING,
  formerNames: (row.formerNames ?? NOTHING).map(([name, start, end]) => ({
    name,
    start: readDaysOrNull(start),
    end: readDays(end),
  })),
  successors: row.successors ?? NOTHING,
  note: row.note ?? null,
  outline: row.outline ?? null,
  from: row.from ?? null,
  to: row.to ?? null,
  asOf: row.asOf,
  sources: row.sources,
});

const readOrganisation = ({ members, founded, ...row }: OrganisationRow): Organisation => ({
  ...row,
  founded: readDaysOrNull(founded),
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

function readVacancies(row: OfficeRow, sourceSets: readonly (readonly SourceId[])[]): Vacancy[] {
  const vacancies = row[9] || NOTHING;
  return vacancies.map(([start, end, why, sources]) => ({
    office: row[0] as OfficeId,
    start: readDays(start),
    end: readDaysOrNull(end),
    why,
    sources: sourceSets[sources]!,
  }));
}

/**
 * The gazetteer in its working form; people and terms are unpacked when somebody asks. Expects what
 * `encodeGazetteer` wrote.
 */
export function decodeGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const people = peopleOnDemand(compiled.people);
  const facts = indexGazetteer({
    sources: compiled.sources,
    people: [],
    countries: compiled.countries.map(readCountry),
    organisations: compiled.organisations.map(readOrganisation),
    offices: compiled.offices.map(readOffice),
    terms: [],
    vacancies: compiled.offices.flatMap((row) => readVacancies(row, compiled.sourceSets)),
  });
  return { ...facts, people, visitNames: people.visitNames, ...termsOnDemand(compiled, people) };
}

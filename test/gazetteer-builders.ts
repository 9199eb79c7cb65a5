// Small gazetteers with boring defaults: people, offices, terms and countries; a test names only the facts it is about.
import type { DayInterval, IsoDay } from '@/lib/core/calendar';
import { type GazetteerRows, indexGazetteer } from '@/lib/gazetteer/model/index-gazetteer';
import type {
  BodyCode,
  Country,
  CountryCode,
  Gazetteer,
  Office,
  OfficeId,
  OfficeTerm,
  Organisation,
  Person,
  PersonId,
  SourceId,
  Vacancy,
} from '@/lib/gazetteer/model/types';
import { parseDays } from '@/scripts/gazetteer/parse-days';

export const day = (iso: string) => iso as IsoDay;

/** `nz-jacinda-ardern` → `Jacinda Ardern`. */
const nameFromId = (id: string) =>
  id
    .split('-')
    .slice(1)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** A date in the notation of `data/`: `2017-10-26`, `1994-03`, `1991..1993-12-10`. */
export function days(notation: string): DayInterval {
  const parsed = parseDays(notation);
  if (!parsed) throw new Error(`Not a date: ${notation}`);
  return parsed;
}

export function aPerson({ id, ...rest }: Partial<Omit<Person, 'id'>> & { id: string }): Person {
  const name = rest.name ?? nameFromId(id);
  const surname = name.split(' ').at(-1) ?? null;
  const country = id.slice(0, 2).toUpperCase() as CountryCode;
  return {
    id: id as PersonId,
    name,
    surname,
    aliases: [],
    shortForms: [],
    gender: null,
    country,
    birthYear: null,
    wikidata: null,
    ...rest,
  };
}

export function aCountry({ code, ...rest }: Partial<Omit<Country, 'code'>> & { code: string }): Country {
  return {
    code: code as CountryCode,
    kind: 'sovereign',
    name: rest.name ?? code,
    longName: null,
    names: [],
    abbreviations: [],
    demonyms: [],
    capital: null,
    region: null,
    population: null,
    area: null,
    languages: [],
    ownNames: [],
    zone: null,
    government: null,
    borders: [],
    formerNames: [],
    successors: [],
    note: null,
    outline: null,
    from: null,
    to: null,
    asOf: day('2026-01-22'),
    sources: ['a-source' as SourceId],
    ...rest,
  };
}

/** Rank follows the id: `XX/president` is head of both, `XX/king` of state, `XX/prime-minister` of government. */
export function anOffice({ id, ...rest }: Partial<Omit<Office, 'id'>> & { id: string }): Office {
  const [country = '', slug = ''] = id.split('/');
  const rank = {
    president: 'head-of-both',
    king: 'head-of-state',
    'prime-minister': 'head-of-government',
  } as const;
  return {
    id: id as OfficeId,
    body: country as BodyCode,
    rank: rank[slug as keyof typeof rank] ?? 'minister',
    title: nameFromId(`x-${slug}`),
    alsoTitled: [],
    portfolio: null,
    collective: false,
    from: null,
    to: null,
    ...rest,
  };
}

export interface TermFacts extends Partial<Omit<OfficeTerm, 'person' | 'office' | 'start' | 'end' | 'asOf'>> {
  person: string;
  office: string;
  /** In the notation of `data/`. */
  start: string;
  end?: string | null;
  asOf?: string;
}

export function aTerm({
  person,
  office,
  start,
  end = null,
  asOf = '2026-01-22',
  ...rest
}: TermFacts): OfficeTerm {
  return {
    person: person as PersonId,
    office: office as OfficeId,
    start: days(start),
    end: end === null ? null : days(end),
    asOf: day(asOf),
    acting: false,
    disputed: false,
    note: null,
    origin: 'bundle',
    sources: ['a-source' as SourceId],
    ...rest,
  };
}

export interface GazetteerFacts {
  people?: (Partial<Omit<Person, 'id'>> & { id: string })[];
  countries?: (Partial<Omit<Country, 'code'>> & { code: string })[];
  offices?: (Partial<Omit<Office, 'id'>> & { id: string })[];
  terms?: TermFacts[];
  vacancies?: Vacancy[];
  organisations?: Organisation[];
}

/** People, offices and countries that a term names but the test does not spell out are made up. */
export function gazetteerRows({
  people = [],
  countries = [],
  offices = [],
  terms = [],
  vacancies = [],
  organisations = [],
}: GazetteerFacts = {}): GazetteerRows {
  const peopleById = new Map<string, Person>(people.map((facts) => [facts.id, aPerson(facts)]));
  const officesById = new Map<string, Office>(offices.map((facts) => [facts.id, anOffice(facts)]));
  for (const { person, office } of terms) {
    if (!peopleById.has(person)) peopleById.set(person, aPerson({ id: person }));
    if (!officesById.has(office)) officesById.set(office, anOffice({ id: office }));
  }
  const countriesByCode = new Map<string, Country>(countries.map((facts) => [facts.code, aCountry(facts)]));
  const named = new Set<string>([...countriesByCode.keys(), ...organisations.map(({ code }) => code)]);
  for (const { body } of officesById.values()) {
    if (!named.has(body)) countriesByCode.set(body, aCountry({ code: body }));
  }
  return {
    people: [...peopleById.values()],
    countries: [...countriesByCode.values()],
    offices: [...officesById.values()],
    terms: terms.map(aTerm),
    vacancies,
    organisations,
    sources: [
      { id: 'a-source' as SourceId, title: 'A source', url: 'https://source.example/' },
      { id: 'a-report' as SourceId, title: 'A report', url: null },
    ],
  };
}

/** A small gazetteer of `gazetteerRows`. */
export const aGazetteer = (facts: GazetteerFacts = {}): Gazetteer => indexGazetteer(gazetteerRows(facts));

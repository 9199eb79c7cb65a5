// Valid objects with boring defaults; a test names only the fields it is about.

import type { DayInterval, IsoDay } from '@/lib/core/calendar';
import type { SiteRule } from '@/lib/extraction/site-rule';
import type { Removal, SafeHtml } from '@/lib/extraction/types';
import type { CountryCard, LeaderCard, OfficeLine } from '@/lib/gazetteer/describe/card-model';
import { indexGazetteer } from '@/lib/gazetteer/model/index-gazetteer';
import type {
  BodyCode,
  Country,
  CountryCode,
  EntityId,
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
import type { FoundArticle } from '@/lib/library/clipping';
import type { LinkedMention } from '@/lib/linking/types';
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

/** A small gazetteer; people, offices and countries that a term names but the test does not spell out are made up. */
export function aGazetteer({
  people = [],
  countries = [],
  offices = [],
  terms = [],
  vacancies = [],
  organisations = [],
}: GazetteerFacts = {}): Gazetteer {
  const peopleById = new Map<string, Person>(people.map((facts) => [facts.id, aPerson(facts)]));
  const officesById = new Map<string, Office>(offices.map((facts) => [facts.id, anOffice(facts)]));
  for (const { person, office } of terms) {
    if (!peopleById.has(person)) peopleById.set(person, aPerson({ id: person }));
    if (!officesById.has(office)) officesById.set(office, anOffice({ id: office }));
  }
  const countriesByCode = new Map<string, Country>(countries.map((facts) => [facts.code, aCountry(facts)]));
  for (const { body } of officesById.values()) {
    if (!countriesByCode.has(body)) countriesByCode.set(body, aCountry({ code: body }));
  }
  return indexGazetteer({
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
  });
}

export const anArticle = (over: Partial<FoundArticle> = {}): FoundArticle => ({
  url: 'https://news.example/a-story',
  canonicalUrl: over.url ?? 'https://news.example/a-story',
  title: 'A story',
  form: 'text',
  byline: null,
  siteName: 'News',
  lang: 'en',
  dir: 'ltr',
  published: { written: '2022-04-21T14:05:00Z', days: days('2022-04-21') },
  updated: null,
  section: null,
  leadImage: null,
  paywalled: null,
  evidence: { title: null, byline: null, published: null },
  html: '<p>A text.</p>' as SafeHtml,
  text: 'A text.',
  removals: [],
  ...over,
});

/** A block that is known by its text, kept on its site. */
export const aSiteRule = (over: Partial<SiteRule> = {}): SiteRule => ({
  site: 'news.example',
  action: 'keep',
  selector: null,
  text: 'A block.',
  ...over,
});

export const aRemoval = (over: Partial<Removal> = {}): Removal => ({
  rule: 'share-bar',
  text: 'Share this',
  html: '<p>Share this</p>' as SafeHtml,
  place: 0,
  inside: true,
  selector: null,
  ...over,
});

/** A mention of a country unless told otherwise. */
export const aMention = ({
  id,
  ...rest
}: Partial<Omit<LinkedMention, 'id'>> & { id: string }): LinkedMention => ({
  id: id as EntityId,
  start: 0,
  end: 2,
  type: 'country',
  name: id,
  confidence: 1,
  evidence: 'country-name',
  ...rest,
});

/** Prime Minister of New Zealand, in the notation of `data/` for its days. */
export function anOfficeLine({
  since = '2017-10-26',
  until = null,
  ...rest
}: Partial<Omit<OfficeLine, 'since' | 'until'>> & {
  since?: string;
  until?: string | null;
} = {}): OfficeLine {
  return {
    person: { id: 'nz-jacinda-ardern' as PersonId, name: 'Jacinda Ardern' },
    office: 'Prime Minister',
    rank: 'head-of-government',
    body: { code: 'NZ' as CountryCode, name: 'New Zealand' },
    since: days(since),
    until: until === null ? null : days(until),
    asOf: day('2026-01-22'),
    stale: false,
    acting: false,
    disputed: false,
    note: null,
    origin: 'bundle',
    sources: [{ title: 'A source', url: 'https://source.example/' }],
    predecessor: null,
    successor: null,
    ...rest,
  };
}

/** In office on the article's day, out of it now. */
export function aLeaderCard(over: Partial<LeaderCard> = {}): LeaderCard {
  const line = anOfficeLine({ until: '2023-01-25' });
  const then = [line];
  return {
    kind: 'leader',
    id: line.person.id,
    name: line.person.name,
    flag: 'NZ' as CountryCode,
    day: { days: days('2022-04-21'), assumed: false },
    then,
    now: [],
    last: line,
    terms: [line],
    ...over,
  };
}

export function aCountryCard(over: Partial<CountryCard> = {}): CountryCard {
  const then = [anOfficeLine({ until: '2023-01-25' })];
  return {
    kind: 'country',
    id: 'NZ' as CountryCode,
    name: 'New Zealand',
    longName: null,
    flag: 'NZ' as CountryCode,
    day: { days: days('2022-04-21'), assumed: false },
    capital: 'Wellington',
    region: 'Australia and New Zealand',
    population: { count: 5_161_211, year: 2024 },
    area: 268_838,
    languages: ['English', 'Māori'],
    government: 'parliamentary democracy',
    neighbours: [],
    memberships: [],
    successors: [],
    nameThen: null,
    note: null,
    outline: null,
    vacant: [],
    existed: null,
    asOf: day('2026-01-22'),
    sources: [{ title: 'A source', url: 'https://source.example/' }],
    then,
    now: [
      anOfficeLine({
        person: { id: 'nz-christopher-luxon' as PersonId, name: 'Christopher Luxon' },
        since: '2023-11-27',
      }),
    ],
    ...over,
  };
}

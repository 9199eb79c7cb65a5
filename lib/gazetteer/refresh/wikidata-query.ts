// Asks Wikidata's query service who leads which country, in questions small enough for its limits.
import type { IsoDay } from '../../shared/calendar';
import type { CountryCode, Gazetteer, Office } from '../types';
import { isRefreshed } from './refreshed-offices';

/**
 * Countries in one question. The service stops a query after 60 s and a client after 60 s of work a minute; a question
 * of this size is some 120 rows of heads, or some 150 of ministers (docs/gazetteer-refresh.md adds it up).
 */
const COUNTRIES_PER_QUERY = { heads: 40, ministers: 10 } as const;

/** Words of which the title of a minister's post has one; the rest of a cabinet stays at home. */
const PORTFOLIO_WORDS =
  'foreign|external|secretary of state|defen[cs]e|war|financ|treasur|exchequer|interior|home|justice|trade|commerce|econom|energy|health|security|chief cabinet';

/** Both are needed to read a date: the day, and how much of it is meant. */
const daysOf = (qualifier: string, name: string) => `
  OPTIONAL {
    ?statement pqv:${qualifier} ?${name}Value .
    ?${name}Value wikibase:timeValue ?${name} ; wikibase:timePrecision ?${name}Precision .
  }`;

const PREFIXES = `
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`;

/** An end that is said to exist but not when (`?ended` without `?end`) must not look like no end. */
const aboutStatement = (since: IsoDay) => `
  ?statement wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)${daysOf('P580', 'start')}${daysOf('P582', 'end')}
  OPTIONAL { ?statement pq:P582 ?ended }
  FILTER(!BOUND(?end) || ?end >= "${since}T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?person rdfs:label ?englishName . FILTER(LANG(?englishName) = "en") }
  OPTIONAL { ?person rdfs:label ?sharedName . FILTER(LANG(?sharedName) = "mul") }
  BIND(COALESCE(?englishName, ?sharedName) AS ?name)
  OPTIONAL { ?person wdt:P734 ?familyItem . ?familyItem rdfs:label ?family . FILTER(LANG(?family) IN ("en", "mul")) }
  OPTIONAL { ?person wdt:P569 ?born }
  OPTIONAL { ?person wdt:P21 ?gender }`;

const VARIABLES =
  '?code ?property ?title ?statement ?rank ?person ?name ?family ?born ?gender ?start ?startPrecision ?end ?endPrecision ?ended';

const valuesOf = (countries: readonly CountryCode[]) =>
  `VALUES ?code { ${countries.map((code) => `"${code}"`).join(' ')} }`;

const headsQuery = (countries: readonly CountryCode[], since: IsoDay) => `${PREFIXES}
SELECT DISTINCT ${VARIABLES} WHERE {
  ${valuesOf(countries)}
  ?country wdt:P297 ?code .
  {
    ?country p:P35 ?statement . ?statement ps:P35 ?person .
    BIND("P35" AS ?property)
  } UNION {
    ?country p:P6 ?statement . ?statement ps:P6 ?person .
    BIND("P6" AS ?property)
  }${aboutStatement(since)}
}`;

const ministersQuery = (countries: readonly CountryCode[], since: IsoDay) => `${PREFIXES}
SELECT DISTINCT ${VARIABLES} WHERE {
  ${valuesOf(countries)}
  ?country wdt:P297 ?code .
  ?position wdt:P1001 ?country ; rdfs:label ?title .
  FILTER(LANG(?title) = "en" && REGEX(?title, "${PORTFOLIO_WORDS}", "i"))
  ?position wdt:P279* wd:Q83307 .
  ?statement ps:P39 ?position .
  ?person p:P39 ?statement .
  BIND("P39" AS ?property)${aboutStatement(since)}
}`;

const QUERIES = { heads: headsQuery, ministers: ministersQuery } as const;
export type QueryKind = keyof typeof QUERIES;

function chunked<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}

/** Countries with an office of that kind that a refresh may change, in the order of the alphabet. */
export function countriesAsked(gazetteer: Gazetteer, kind: QueryKind): CountryCode[] {
  const isAsked = (office: Office) =>
    isRefreshed(office) && (office.rank === 'minister') === (kind === 'ministers');
  return [...gazetteer.countries.keys()]
    .filter((code) => (gazetteer.officesByBody.get(code) ?? []).some(isAsked))
    .sort();
}

/** All questions of one refresh. Terms that ended before `since` are left out. */
export const buildQueries = (gazetteer: Gazetteer, since: IsoDay): string[] =>
  (['heads', 'ministers'] as const).flatMap((kind) =>
    chunked(countriesAsked(gazetteer, kind), COUNTRIES_PER_QUERY[kind]).map((countries) =>
      QUERIES[kind](countries, since),
    ),
  );

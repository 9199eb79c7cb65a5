// Asks Wikidata's query service who leads which country, in questions small enough for its limits.
import type { IsoDay } from '../../core/calendar';
import { nameKey } from '../model/person-names';
import type { Country, CountryCode, Gazetteer, Office, OfficeRank, Portfolio } from '../model/types';
import type { WikidataStatement } from './parse-answer';

/**
 * Countries in one question. The service stops a query after 60 s and a client after 60 s of work a minute; a question
 * of this size is some 120 rows of heads, some 150 of ministers, or as many of foreign ministers alone
 * (docs/gazetteer-refresh.md adds it up).
 */
const COUNTRIES_PER_QUERY = { heads: 40, ministers: 10, 'foreign ministers': 40 } as const;
export type QueryKind = keyof typeof COUNTRIES_PER_QUERY;

/** Words of which the title of a minister's post has one; the rest of a cabinet stays at home. */
const FOREIGN_WORDS = 'foreign|external|secretary of state';
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

const postsQuery = (words: string) => (countries: readonly CountryCode[], since: IsoDay) =>
  `${PREFIXES}
SELECT DISTINCT ${VARIABLES} WHERE {
  ${valuesOf(countries)}
  ?country wdt:P297 ?code .
  ?position wdt:P1001 ?country ; rdfs:label ?title .
  FILTER(LANG(?title) = "en" && REGEX(?title, "${words}", "i"))
  ?position wdt:P279* wd:Q83307 .
  ?statement ps:P39 ?position .
  ?person p:P39 ?statement .
  BIND("P39" AS ?property)${aboutStatement(since)}
}`;

const QUERIES = {
  heads: headsQuery,
  ministers: postsQuery(PORTFOLIO_WORDS),
  'foreign ministers': postsQuery(FOREIGN_WORDS),
} as const;
const KINDS: readonly QueryKind[] = ['heads', 'ministers', 'foreign ministers'];

function chunked<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}

/** What is asked about the ministers of a country; null: nothing. Of most countries only one minister is known. */
function ministersAsked(gazetteer: Gazetteer, code: CountryCode): QueryKind | null {
  const ministers = officesIn(gazetteer, code, ['minister']);
  if (ministers.length === 0) return null;
  return ministers.every(({ portfolio }) => portfolio === 'foreign') ? 'foreign ministers' : 'ministers';
}

/** Countries with an office of that kind that a refresh may change, in the order of the alphabet. */
export function countriesAsked(gazetteer: Gazetteer, kind: QueryKind): CountryCode[] {
  const hasHead = (code: CountryCode) =>
    (gazetteer.officesByBody.get(code) ?? []).some(
      (office) => isRefreshed(office) && office.rank !== 'minister',
    );
  const isAsked = (code: CountryCode) =>
    kind === 'heads' ? hasHead(code) : ministersAsked(gazetteer, code) === kind;
  return [...gazetteer.countries.keys()].filter(isAsked).sort();
}

/** All questions of one refresh. Terms that ended before `since` are left out. */
export const buildQueries = (gazetteer: Gazetteer, since: IsoDay): string[] =>
  KINDS.flatMap((kind) =>
    chunked(countriesAsked(gazetteer, kind), COUNTRIES_PER_QUERY[kind]).map((countries) =>
      QUERIES[kind](countries, since),
    ),
  );

const REFRESHED: ReadonlySet<OfficeRank> = new Set([
  'head-of-state',
  'head-of-government',
  'head-of-both',
  'minister',
]);
/** What a party, a parliament or a bank calls its head is no post of a government, and Wikidata files it elsewhere. */
const NO_GOVERNMENT_POST: ReadonlySet<Portfolio> = new Set(['party', 'legislature', 'central-bank']);

/**
 * Offices that exist and have one holder at a time. Shared ones (Switzerland, San Marino, Bosnia) are left alone:
 * Wikidata names one of their holders, or all, and does not say which it means.
 */
export const isRefreshed = ({ rank, portfolio, collective, to }: Office): boolean =>
  to === null && !collective && REFRESHED.has(rank) && !(portfolio && NO_GOVERNMENT_POST.has(portfolio));

const only = <T>(rows: readonly T[]): T | null => (rows.length === 1 ? rows[0]! : null);

function officesIn(gazetteer: Gazetteer, code: CountryCode, ranks: readonly OfficeRank[]): Office[] {
  return (gazetteer.officesByBody.get(code) ?? []).filter(
    (office) => isRefreshed(office) && ranks.includes(office.rank),
  );
}

/** `P6` names a president who governs alone, too; beside a prime minister it means that one. */
function headOffice(gazetteer: Gazetteer, { country, property }: WikidataStatement): Office | null {
  if (property === 'P35') return only(officesIn(gazetteer, country, ['head-of-state', 'head-of-both']));
  const government = officesIn(gazetteer, country, ['head-of-government']);
  return only(government.length > 0 ? government : officesIn(gazetteer, country, ['head-of-both']));
}

/** Titles that mean a portfolio wherever they are used, once the country's name is off. */
const GENERAL_TITLES: Partial<Record<Portfolio, RegExp>> = {
  foreign:
    /^(?:(?:federal )?minister (?:of|for) (?:foreign|external) (?:affairs|relations)(?: and .*)?|foreign minister)$/,
  defence: /^(?:(?:federal )?minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e minister)$/,
  finance: /^(?:(?:federal )?minister (?:of|for) finances?|finance minister)$/,
  interior: /^(?:(?:federal )?minister (?:of|for) (?:the )?(?:interior|home affairs)|interior minister)$/,
  justice: /^(?:(?:federal )?minister (?:of|for) justice|justice minister)$/,
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `Minister of Foreign Affairs of the Netherlands`, `Dutch Foreign Minister` → without the country. */
function withoutCountry(title: string, { name, longName, names, demonyms, abbreviations }: Country): string {
  const forms = [name, longName, ...names, ...demonyms, ...abbreviations].flatMap((form) =>
    form ? escaped(nameKey(form)) : [],
  );
  const any = `(?:${forms.sort((a, b) => b.length - a.length).join('|')})`;
  return nameKey(title)
    .replace(new RegExp(`^(?:the )?${any} `), '')
    .replace(new RegExp(` (?:of|for|in) (?:the )?${any}$`), '');
}

/** Exactly the office's own title, or one that means its portfolio everywhere; anything less is not taken. */
function ministersOffice(gazetteer: Gazetteer, { country: code, title }: WikidataStatement): Office | null {
  const country = gazetteer.countries.get(code);
  if (!country || title === null) return null;
  const bare = withoutCountry(title, country);
  const ministers = officesIn(gazetteer, code, ['minister']);
  const byTitle = ministers.filter((office) =>
    [office.title, ...office.alsoTitled].some((own) => withoutCountry(own, country) === bare),
  );
  if (byTitle.length > 0) return only(byTitle);
  return only(ministers.filter(({ portfolio }) => portfolio && GENERAL_TITLES[portfolio]?.test(bare)));
}

/** Null where it is about no office of ours, or leaves open which. */
export const officeOf = (gazetteer: Gazetteer, statement: WikidataStatement): Office | null =>
  statement.property === 'P39' ? ministersOffice(gazetteer, statement) : headOffice(gazetteer, statement);

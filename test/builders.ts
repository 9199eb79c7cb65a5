// Valid objects with boring defaults; a test names only the fields it is about.

import type { SiteRule } from '@/lib/extraction/site-rule';
import type { Removal, SafeHtml } from '@/lib/extraction/types';
import type {
  CountryCard,
  LeaderCard,
  OfficeLine,
  OrganisationCard,
} from '@/lib/gazetteer/describe/card-model';
import type { Cast, CastCountry, CastOrganisation, CastPerson } from '@/lib/gazetteer/describe/cast-model';
import type {
  CountryCode,
  EntityId,
  Organisation,
  OrganisationCode,
  PersonId,
} from '@/lib/gazetteer/model/types';
import type { WikipediaSummary } from '@/lib/gazetteer/wikipedia/wikipedia-answer';
import type { FoundArticle } from '@/lib/library/clipping';
import type { Quote } from '@/lib/library/quotes/quote-kinds';
import type { LinkedMention } from '@/lib/linking/types';
import { day, days } from './gazetteer-builders';

export * from './gazetteer-builders';

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

/** A quote of the first words of `anArticle`. */
export const aQuote = (over: Partial<Quote> = {}): Quote => ({
  id: 'a-quote',
  clippingId: 'a',
  createdAt: '2024-05-01T08:00:00.000Z',
  changedAt: '2024-05-01T08:00:00.000Z',
  quote: { exact: 'A text', prefix: '', suffix: '.' },
  position: { start: 0, end: 6, length: 7 },
  isOnly: true,
  colour: 'yellow',
  note: '',
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
    wikidata: null,
    birthYear: null,
    ownNames: [],
    since: 'unsaid',
    leftOn: null,
    day: { days: days('2022-04-21'), assumed: false },
    then,
    now: [],
    last: line,
    holderNow: null,
    terms: [line],
    ...over,
  };
}

/** Without a picture. */
export const aSummary = (over: Partial<WikipediaSummary> = {}): WikipediaSummary => ({
  text: 'Jacinda Ardern is a politician from New Zealand.',
  lang: 'en',
  dir: 'ltr',
  url: 'https://en.wikipedia.org/wiki/Jacinda_Ardern',
  picture: null,
  ...over,
});

export const anOrganisation = (over: Partial<Organisation> = {}): Organisation => ({
  code: 'ALLIANCE' as OrganisationCode,
  name: 'Alliance',
  longName: null,
  names: [],
  abbreviations: [],
  onCards: true,
  members: [],
  seat: null,
  founded: null,
  asOf: day('2026-01-22'),
  sources: [],
  ...over,
});

/** A body whose members and leaders have changed since the article's day. */
export function anOrganisationCard(over: Partial<OrganisationCard> = {}): OrganisationCard {
  const japan = { code: 'JP' as CountryCode, name: 'Japan' };
  const kenya = { code: 'KE' as CountryCode, name: 'Kenya' };
  const body = { code: 'ALLIANCE' as OrganisationCode, name: 'Alliance' };
  const office = { office: 'Secretary General', body, rank: 'head-of-organisation' } as const;
  const then = [anOfficeLine({ ...office, until: '2023-01-25' })];
  return {
    kind: 'organisation',
    id: body.code,
    name: 'Alliance',
    longName: 'Alliance of Nations',
    flag: null,
    day: { days: days('2022-04-21'), assumed: false },
    seat: 'Brussels',
    founded: days('1949-04-04'),
    isLed: true,
    then,
    membersThen: [japan],
    now: [
      anOfficeLine({
        ...office,
        person: { id: 'nz-bill-english' as PersonId, name: 'Bill English' },
        since: '2023-01-25',
      }),
    ],
    membersNow: [japan, kenya],
    asOf: day('2026-01-22'),
    sources: [{ title: 'A source', url: 'https://source.example/' }],
    ...over,
  };
}

/** In office on the article's day, out of it now. */
export function aCastPerson(over: Partial<CastPerson> = {}): CastPerson {
  const { id, name, flag, then, last } = aLeaderCard();
  const who = { id, name, shortName: 'Ardern', flag, count: 3 };
  const leftOn = days('2023-01-25');
  // biome-ignore lint/suspicious/noThenProperty: a cast's word for the article's day; no person is a promise
  return { ...who, then: then[0] ?? null, now: null, last, since: 'left', leftOn, ...over };
}

/** Led by others now. */
export function aCastCountry(over: Partial<CastCountry> = {}): CastCountry {
  const { id, name, then, now } = aCountryCard();
  return { code: id, name, nameThen: null, count: 2, then, now, until: null, isLedAsThen: false, ...over };
}

/** Led by somebody else now. */
export function aCastOrganisation(over: Partial<CastOrganisation> = {}): CastOrganisation {
  const { id, name, longName, then, now } = anOrganisationCard();
  return { code: id, name, longName, count: 2, then, now, isLedAsThen: false, ...over };
}

/** One leader who has left since, of one country that others lead now. */
export function aCast(over: Partial<Cast> = {}): Cast {
  const people = over.people ?? [aCastPerson()];
  return {
    published: days('2022-04-21'),
    today: day('2026-11-30'),
    people,
    countries: [aCastCountry()],
    organisations: [],
    summary: { known: people.length, left: people.filter(({ since }) => since === 'left'), isComplete: true },
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
    joined: [],
    left: [],
    ownNames: [],
    zone: null,
    successors: [],
    formerStates: [],
    foreignThen: [],
    foreignNow: [],
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

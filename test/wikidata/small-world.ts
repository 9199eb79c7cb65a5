// Six countries as we have them and as Wikidata has them, for tests of what a refresh makes of a difference.
import { afterAll, beforeAll } from 'vitest';
import { indexGazetteer } from '@/lib/gazetteer/model/index-gazetteer';
import type { FactChange } from '@/lib/gazetteer/overlay/fact-change';
import type { Overlay } from '@/lib/gazetteer/overlay/overlay';
import { fetchAnswer } from '@/lib/gazetteer/refresh/fetch-answer';
import { refreshFacts } from '@/lib/gazetteer/refresh/refresh-facts';
import { day, gazetteerRows } from '@/test/builders';
import { type SparqlServer, startSparqlServer } from './sparql-server';
import { type HolderFacts, WikidataTriples } from './triples';

export const today = day('2026-11-25');
export const bundleRows = gazetteerRows({
  countries: [
    { code: 'NL', name: 'Netherlands', names: ['Holland'], demonyms: ['Dutch'] },
    { code: 'KR', name: 'South Korea' },
    { code: 'CH', name: 'Switzerland' },
    { code: 'US', name: 'United States' },
    { code: 'CA', name: 'Canada' },
    { code: 'GB', name: 'United Kingdom' },
  ],
  people: [
    { id: 'nl-jan-holder', wikidata: 'Q100', birthYear: 1960 },
    { id: 'nl-willem', name: 'Willem', surname: null, birthYear: 1967 },
    { id: 'nl-same-name', name: 'Same Name', birthYear: 1950 },
    { id: 'nl-same-name-2', name: 'Same Name', birthYear: 1950 },
    { id: 'us-joe-head', aliases: ['Joseph Head'] },
  ],
  offices: [
    { id: 'NL/foreign-minister', portfolio: 'foreign', title: 'Foreign Minister' },
    { id: 'US/secretary-of-state', portfolio: 'foreign', title: 'Secretary of State' },
    { id: 'CH/president', rank: 'head-of-both', collective: true },
  ],
  terms: [
    { person: 'nl-willem', office: 'NL/king', start: '2013-04-30' },
    { person: 'nl-early-one', office: 'NL/prime-minister', start: '2010-10-14', end: '2024-07-02' },
    { person: 'nl-jan-holder', office: 'NL/prime-minister', start: '2024-07-02' },
    { person: 'nl-fay-minister', office: 'NL/foreign-minister', start: '2024-07-02' },
    { person: 'kr-lee-first', office: 'KR/president', start: '2025-06-04' },
    { person: 'kr-kim-second', office: 'KR/prime-minister', start: '2025-07-04' },
    { person: 'ch-anna-one', office: 'CH/president', start: '2024-01-01' },
    { person: 'us-joe-head', office: 'US/president', start: '2025-01-20' },
    { person: 'us-sam-secretary', office: 'US/secretary-of-state', start: '2025-01-21' },
    { person: 'gb-old-king', office: 'CA/king', start: '2022-09-08' },
    { person: 'ca-mark-prime', office: 'CA/prime-minister', start: '2025-03-14' },
    { person: 'gb-old-king', office: 'GB/king', start: '2022-09-08' },
    { person: 'gb-keir-prime', office: 'GB/prime-minister', start: '2024-07-05' },
  ],
});
export const bundle = indexGazetteer(bundleRows);
export const PM = 'NL/prime-minister';

/** Everything as the bundle has it, but for the prime minister of the Netherlands. */
export const asBundled = () =>
  new WikidataTriples()
    .head('NL', 'P35', { item: 'Q101', name: 'Willem', born: '1967-04-27', start: '2013-04-30' })
    .head('KR', 'P35', { item: 'Q110', name: 'Lee First', start: '2025-06-04' })
    .head('KR', 'P6', { item: 'Q110', name: 'Lee First', start: '2025-06-04' })
    .head('CH', 'P35', { item: 'Q120', name: 'Anna One', start: '2024-01-01' })
    .head('US', 'P35', { item: 'Q130', name: 'Joseph Head', start: '2025-01-20' })
    .head('CA', 'P6', { item: 'Q141', name: 'Mark Prime', start: '2025-03-14' })
    .head('GB', 'P6', { item: 'Q151', name: 'Keir Prime', start: '2024-07-05' });
export const holder: HolderFacts = {
  item: 'Q100',
  name: 'Jan Holder',
  start: '2024-07-02',
  end: '2026-05-01',
};
export const successor: HolderFacts = {
  item: 'Q200',
  name: 'Aaltje Nieuwkoop',
  family: 'Nieuwkoop',
  born: '1981-02-03',
  gender: 'female',
  start: '2026-05-01',
  rank: 'Preferred',
};

const refreshFrom = (server: SparqlServer) =>
  refreshFacts({
    gazetteer: bundle,
    today,
    // The engine's clock is today's; the days of this test are not.
    ask: async (query) => {
      const answer = await fetchAnswer(query, { endpoint: server.endpoint });
      return answer.ok ? { ok: true, value: { ...answer.value, servedOn: today } } : answer;
    },
    pause: () => Promise.resolve(),
  });

export interface SmallWorld {
  readonly server: () => SparqlServer;
  readonly refresh: (triples: WikidataTriples) => ReturnType<typeof refreshFacts>;
  /** Throws where the refresh is refused. */
  readonly overlayOf: (triples: WikidataTriples) => Promise<Overlay>;
}

/** A query service for the tests of one file; gone after them. */
export function useSmallWorld(): SmallWorld {
  let server: SparqlServer | undefined;
  beforeAll(async () => {
    server = await startSparqlServer();
  });
  afterAll(() => server?.close());
  const started = () => {
    if (!server) throw new Error('Used before the server was started');
    return server;
  };
  const refresh = (triples: WikidataTriples) => {
    started().load(triples.turtle());
    return refreshFrom(started());
  };
  const overlayOf = async (triples: WikidataTriples) => {
    const result = await refresh(triples);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  return { server: started, refresh, overlayOf };
}

/** `ended NL/prime-minister nl-jan-holder 2024-07-02 2026-05-01`. */
export const written = ({ kind, office, person, start, ...rest }: FactChange) => {
  const end = 'end' in rest ? rest.end : null;
  const until = end ? (end.first === end.last ? end.first : `${end.first}..${end.last}`) : '';
  return `${kind} ${office} ${person} ${start.first} ${until}`.trim();
};
/** What is new; confirmations are many, and have rows of their own. */
export const news = ({ changes }: Overlay) => changes.filter(({ kind }) => kind !== 'confirmed').map(written);

// The real bundle against a Wikidata that agrees with it: no change may come out of agreement.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Gazetteer, Office } from '@/lib/gazetteer/model/types';
import { overlaySchema } from '@/lib/gazetteer/overlay/overlay';
import { fetchAnswer } from '@/lib/gazetteer/refresh/fetch-answer';
import { refreshFacts } from '@/lib/gazetteer/refresh/refresh-facts';
import { buildQueries, countriesAsked, isRefreshed } from '@/lib/gazetteer/refresh/wikidata-query';
import { readGazetteer } from '@/scripts/read-gazetteer';
import { day } from '@/test/builders';
import { bundledWorld } from '@/test/wikidata/bundled-world';
import { type SparqlServer, startSparqlServer } from '@/test/wikidata/sparql-server';

let gazetteer: Gazetteer;
let server: SparqlServer;
const bytes: number[] = [];
beforeAll(async () => {
  gazetteer = await readGazetteer();
  server = await startSparqlServer(bundledWorld(gazetteer).turtle());
});
afterAll(() => server.close());

const SOVEREIGN_AND_DISPUTED = 198;

it('asks for every state, in questions that the service can answer', () => {
  expect(countriesAsked(gazetteer, 'heads').length).toBeGreaterThanOrEqual(SOVEREIGN_AND_DISPUTED - 4);
  const queries = buildQueries(gazetteer, day('2023-01-01'));
  expect(queries.length).toBeLessThan(20);
  for (const query of queries) expect(query.length).toBeLessThan(4000);
});

it('asks for the ministers of every country once', () => {
  const isMinistry = (office: Office) => isRefreshed(office) && office.rank === 'minister';
  const withMinisters = [...gazetteer.countries.keys()]
    .filter((code) => gazetteer.officesByBody.get(code)?.some(isMinistry))
    .sort();
  const asked = (['ministers', 'foreign ministers'] as const).flatMap((kind) =>
    countriesAsked(gazetteer, kind),
  );
  expect(withMinisters).toContain('DK');
  expect(asked.sort()).toEqual(withMinisters);
});

it('brings nothing new where both agree, and refuses nothing', async () => {
  const overlay = await refreshFacts({
    gazetteer,
    today: new Date().toISOString().slice(0, 10) as never,
    ask: async (query) => {
      const answer = await fetchAnswer(query, { endpoint: server.endpoint });
      if (answer.ok) bytes.push(answer.value.body.length);
      return answer;
    },
    pause: () => Promise.resolve(),
  });
  if (!overlay.ok) throw new Error(JSON.stringify(overlay.error));
  expect(overlay.value.refused).toEqual([]);
  expect(overlay.value.changes.filter(({ kind }) => kind !== 'confirmed')).toEqual([]);
  expect(overlay.value.changes.length).toBeGreaterThan(300);
  expect(overlaySchema.safeParse(JSON.parse(JSON.stringify(overlay.value))).success).toBe(true);
  expect(Math.max(...bytes)).toBeLessThan(400_000);
});

// A refresh against a real SPARQL engine: what is asked, what comes back, and what is made of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchAnswer } from '@/lib/facts/fetch-answer';
import { refreshFacts } from '@/lib/facts/refresh-facts';
import type { FactChange } from '@/lib/gazetteer/changes/fact-change';
import { resolveFacts } from '@/lib/gazetteer/changes/resolve-facts';
import { layerOfOverlay, type Overlay, overlaySchema } from '@/lib/gazetteer/refresh/overlay';
import type { CountryCode, PersonId } from '@/lib/gazetteer/types';
import type { CountryCard, LeaderCard } from '@/lib/hovercard/card-model';
import { describeEntity } from '@/lib/hovercard/describe-entity';
import { buildIndex } from '@/lib/linking/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { aGazetteer, day, days } from '@/test/builders';
import { type SparqlServer, startSparqlServer } from '@/test/wikidata/sparql-server';
import { type HolderFacts, WikidataTriples } from '@/test/wikidata/triples';

const today = day('2026-11-25');
const bundle = aGazetteer({
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
const PM = 'NL/prime-minister';

/** Everything as the bundle has it, but for the prime minister of the Netherlands. */
const asBundled = () =>
  new WikidataTriples()
    .head('NL', 'P35', { item: 'Q101', name: 'Willem', born: '1967-04-27', start: '2013-04-30' })
    .head('KR', 'P35', { item: 'Q110', name: 'Lee First', start: '2025-06-04' })
    .head('KR', 'P6', { item: 'Q110', name: 'Lee First', start: '2025-06-04' })
    .head('CH', 'P35', { item: 'Q120', name: 'Anna One', start: '2024-01-01' })
    .head('US', 'P35', { item: 'Q130', name: 'Joseph Head', start: '2025-01-20' })
    .head('CA', 'P6', { item: 'Q141', name: 'Mark Prime', start: '2025-03-14' })
    .head('GB', 'P6', { item: 'Q151', name: 'Keir Prime', start: '2024-07-05' });
const holder: HolderFacts = { item: 'Q100', name: 'Jan Holder', start: '2024-07-02', end: '2026-05-01' };
const successor: HolderFacts = {
  item: 'Q200',
  name: 'Aaltje Nieuwkoop',
  family: 'Nieuwkoop',
  born: '1981-02-03',
  gender: 'female',
  start: '2026-05-01',
  rank: 'Preferred',
};

let server: SparqlServer;
beforeAll(async () => {
  server = await startSparqlServer();
});
afterAll(() => server.close());

const refresh = () =>
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

async function overlayOf(triples: WikidataTriples): Promise<Overlay> {
  server.load(triples.turtle());
  const result = await refresh();
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const written = ({ kind, office, person, start, ...rest }: FactChange) => {
  const end = 'end' in rest ? rest.end : null;
  const until = end ? (end.first === end.last ? end.first : `${end.first}..${end.last}`) : '';
  return `${kind} ${office} ${person} ${start.first} ${until}`.trim();
};
/** What is new; confirmations are many, and have rows of their own. */
const news = ({ changes }: Overlay) => changes.filter(({ kind }) => kind !== 'confirmed').map(written);

describe('a refresh', () => {
  it.each<[why: string, add: (triples: WikidataTriples) => void, expected: string[]]>([
    ['finds nothing new where nothing is', () => undefined, []],
    [
      'a change of government',
      (triples) => triples.head('NL', 'P6', holder).head('NL', 'P6', successor),
      [`ended ${PM} nl-jan-holder 2024-07-02 2026-05-01`, `begun ${PM} nl-aaltje-nieuwkoop 2026-05-01`],
    ],
    [
      'the old holder without an end: the preferred statement is the one that holds',
      (triples) => triples.head('NL', 'P6', { ...holder, end: null }).head('NL', 'P6', successor),
      [`begun ${PM} nl-aaltje-nieuwkoop 2026-05-01`],
    ],
    [
      'an end without a successor may be the last day or the first one out',
      (triples) => triples.head('NL', 'P6', holder),
      [`ended ${PM} nl-jan-holder 2024-07-02 2026-05-01..2026-05-02`],
    ],
    [
      'an end known to the month',
      (triples) => triples.head('NL', 'P6', { ...holder, end: '2026-05' }),
      [`ended ${PM} nl-jan-holder 2024-07-02 2026-05-01..2026-06-01`],
    ],
    [
      'an end on a day that nobody knows is an end all the same',
      (triples) => triples.head('NL', 'P6', { ...holder, end: 'unknown' }),
      [`ended ${PM} nl-jan-holder 2024-07-02 2024-07-02..2026-11-25`],
    ],
    [
      'two governments since',
      (triples) =>
        triples
          .head('NL', 'P6', holder)
          .head('NL', 'P6', { item: 'Q300', name: 'Bas Kort', start: '2026-05-01', end: '2026-08-31' })
          .head('NL', 'P6', { ...successor, start: '2026-09-01' }),
      [
        `ended ${PM} nl-jan-holder 2024-07-02 2026-05-01`,
        `begun ${PM} nl-bas-kort 2026-05-01 2026-09-01`,
        `begun ${PM} nl-aaltje-nieuwkoop 2026-09-01`,
      ],
    ],
    [
      'two cabinets of one person are one term',
      (triples) =>
        triples
          .head('NL', 'P6', holder)
          .head('NL', 'P6', { ...successor, end: '2026-08-01', rank: 'Normal' })
          .head('NL', 'P6', { ...successor, start: '2026-08-01' }),
      [`ended ${PM} nl-jan-holder 2024-07-02 2026-05-01`, `begun ${PM} nl-aaltje-nieuwkoop 2026-05-01`],
    ],
    [
      'somebody known returns',
      (triples) => triples.head('NL', 'P6', { item: 'Q99', name: 'Early One', start: '2026-05-01' }),
      [`begun ${PM} nl-early-one 2026-05-01`],
    ],
    [
      'history older than ours is left as it is',
      (triples) =>
        triples.head('NL', 'P6', { item: 'Q98', name: 'Some Body', start: '2023-01-01', end: '2024-03-01' }),
      [],
    ],
    [
      'a deprecated statement is not read',
      (triples) => triples.head('NL', 'P6', { ...successor, rank: 'Deprecated' }),
      [],
    ],
    ['a holder whom nobody knows is nobody', (triples) => triples.unknownHead('NL', 'P6'), []],
    [
      'a label for all languages serves where English has none',
      (triples) => triples.head('NL', 'P6', { ...successor, language: 'mul' }),
      [`begun ${PM} nl-aaltje-nieuwkoop 2026-05-01`],
    ],
    [
      'a president who is given as head of government too is no prime minister',
      (triples) => triples.head('KR', 'P6', { item: 'Q110', name: 'Lee First', start: '2025-06-04' }),
      [],
    ],
    [
      'an office that several share is left alone',
      (triples) => triples.head('CH', 'P35', { item: 'Q121', name: 'Berta Two', start: '2026-01-01' }),
      [],
    ],
    [
      'a new monarch of another realm is at home where the last one was',
      (triples) =>
        triples
          .head('CA', 'P35', { item: 'Q160', name: 'Wilfred V', start: '2026-03-01' })
          .head('GB', 'P35', { item: 'Q160', name: 'Wilfred V', start: '2026-03-01' }),
      ['begun CA/king gb-wilfred-v 2026-03-01', 'begun GB/king gb-wilfred-v 2026-03-01'],
    ],
    [
      'a minister, by a title that every country uses',
      (triples) => triples.minister('NL', 'Minister of Foreign Affairs of the Netherlands', successor),
      ['begun NL/foreign-minister nl-aaltje-nieuwkoop 2026-05-01'],
    ],
    [
      'a minister, by the title that only this office has',
      (triples) =>
        triples.minister('US', 'United States Secretary of State', {
          item: 'Q7',
          name: 'Ann New',
          start: '2026-02-01',
        }),
      ['begun US/secretary-of-state us-ann-new 2026-02-01'],
    ],
    [
      'a deputy, and a minister of something else, are not the minister',
      (triples) =>
        triples
          .minister('NL', 'Deputy Minister of Foreign Affairs', successor)
          .minister('NL', 'Minister for Foreign Trade', successor),
      [],
    ],
  ])('%s', async (_why, add, expected) => {
    const triples = asBundled();
    add(triples);
    expect(news(await overlayOf(triples)).sort()).toEqual(expected.sort());
  });

  it('confirms what is unchanged, as of today', async () => {
    const { changes, compared } = await overlayOf(asBundled());
    expect(changes.map(written).sort()).toEqual([
      'confirmed CA/prime-minister ca-mark-prime 2025-03-14',
      'confirmed GB/prime-minister gb-keir-prime 2024-07-05',
      'confirmed KR/president kr-lee-first 2025-06-04',
      'confirmed NL/king nl-willem 2013-04-30',
      'confirmed US/president us-joe-head 2025-01-20',
    ]);
    expect(changes.every(({ asOf }) => asOf === today)).toBe(true);
    expect(compared).toBe(5);
  });

  it('survives being stored and read', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    expect(overlaySchema.parse(JSON.parse(JSON.stringify(overlay)))).toEqual(overlay);
  });
});

describe('nonsense about one office is refused, named, and leaves everything else in', () => {
  const young = { ...successor, item: 'Q201', name: 'Other Person', rank: 'Normal' } as const;
  it.each<[why: string, reason: string, add: (triples: WikidataTriples) => void]>([
    [
      'two heads at once',
      'two-at-once',
      (triples) => triples.head('NL', 'P6', { ...successor, rank: 'Normal' }).head('NL', 'P6', young),
    ],
    [
      'two heads at once, if only for days',
      'two-at-once',
      (triples) =>
        triples
          .head('NL', 'P6', { ...successor, start: '2026-11-20', rank: 'Normal' })
          .head('NL', 'P6', { ...young, start: '2026-11-22' }),
    ],
    [
      'two heads at once, both preferred',
      'two-at-once',
      (triples) => triples.head('NL', 'P6', successor).head('NL', 'P6', { ...young, rank: 'Preferred' }),
    ],
    [
      'two heads for months in the past',
      'two-at-once',
      (triples) =>
        triples
          .head('NL', 'P6', { ...successor, rank: 'Normal', end: '2026-10-01' })
          .head('NL', 'P6', { ...young, start: '2026-06-01', end: '2026-10-15' }),
    ],
    [
      'a term that ends before it starts',
      'ends-before-start',
      (triples) => triples.head('NL', 'P6', { ...successor, end: '2025-05-01' }),
    ],
    [
      'born in 1452',
      'impossible-age',
      (triples) => triples.head('NL', 'P6', { ...successor, born: '1452-04-15' }),
    ],
    ['a child', 'impossible-age', (triples) => triples.head('NL', 'P6', { ...successor, born: '2020' })],
    [
      'a known item whose birth was vandalised',
      'impossible-age',
      (triples) => triples.head('NL', 'P6', { ...holder, end: null, born: '1452' }),
    ],
    [
      'two hundred successors',
      'too-many-holders',
      (triples) => {
        for (let number = 0; number < 200; number++)
          triples.head('NL', 'P6', {
            ...young,
            item: `Q4${number}`,
            name: `Person ${'abcdefghij'[number % 10]}${'klmnopqrstuvwxyzabcdef'[Math.floor(number / 10)]}`,
            end: '2026-05-02',
          });
      },
    ],
    [
      'markup for a name',
      'not-a-name',
      (triples) => triples.head('NL', 'P6', { ...successor, name: '<b>Ha</b>' }),
    ],
    ['no name', 'not-a-name', (triples) => triples.head('NL', 'P6', { ...successor, name: null })],
    [
      'letters that cards cannot show',
      'not-a-name',
      (triples) => triples.head('NL', 'P6', { ...successor, name: '李克强' }),
    ],
    [
      'a beginning that lies ahead',
      'starts-in-future',
      (triples) => triples.head('NL', 'P6', { ...successor, start: '2027-01-20' }),
    ],
    [
      'somebody new without a beginning',
      'no-start',
      (triples) => triples.head('NL', 'P6', { ...successor, start: null }),
    ],
    [
      'another name on the very day on which the known holder began',
      'unclear-person',
      (triples) => triples.head('NL', 'P6', { ...successor, start: '2024-07-02' }),
    ],
    [
      'an item of ours with another name and another year of birth',
      'unclear-person',
      (triples) =>
        triples.head('NL', 'P6', { ...successor, item: 'Q100', name: 'Other Person', born: '1985' }),
    ],
    [
      'a name that two of ours bear',
      'unclear-person',
      (triples) => triples.head('NL', 'P6', { ...successor, name: 'Same Name', born: '1950' }),
    ],
  ])('%s', async (_why, reason, add) => {
    const triples = asBundled();
    add(triples);
    const overlay = await overlayOf(triples);
    expect(overlay.refused).toMatchObject([{ office: PM, reason }]);
    expect(news(overlay)).toEqual([]);
    expect(overlay.changes.length).toBeGreaterThan(3);
  });
});

describe('an answer is refused as a whole', () => {
  it('where half the world is missing', async () => {
    server.load(new WikidataTriples().head('NL', 'P6', successor).turtle());
    expect(await refresh()).toEqual({ ok: false, error: { kind: 'half-missing', answered: 1, asked: 5 } });
  });

  it('where nobody is there at all', async () => {
    server.load('');
    expect(await refresh()).toMatchObject({ ok: false, error: { kind: 'half-missing', answered: 0 } });
  });

  it('where most offices are nonsense', async () => {
    const triples = new WikidataTriples();
    for (const code of ['NL', 'KR', 'US', 'CA', 'GB'])
      for (const property of ['P35', 'P6'] as const)
        triples.head(code, property, {
          ...successor,
          item: `Q5${code.charCodeAt(0)}${property.slice(1)}`,
          born: '1452',
        });
    server.load(triples.turtle());
    expect(await refresh()).toMatchObject({ ok: false, error: { kind: 'contradictory' } });
  });
});

describe('a change of government, fetched', () => {
  const asked = { published: days('2026-11-20'), today };

  it('is now on the cards of the country and both people, with day and source', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    const facts = resolveFacts(bundle, [layerOfOverlay(overlay)]);
    const country = describeEntity(facts, 'NL' as CountryCode, asked) as CountryCard;
    expect(country.now[1]).toMatchObject({
      person: { name: 'Aaltje Nieuwkoop' },
      origin: 'wikidata',
      asOf: today,
      sources: [{ title: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q200' }],
      predecessor: { name: 'Jan Holder' },
    });
    const left = describeEntity(facts, 'nl-jan-holder' as PersonId, asked) as LeaderCard;
    expect(left).toMatchObject({ now: [], last: { until: days('2026-05-01'), asOf: today } });
    const came = describeEntity(facts, 'nl-aaltje-nieuwkoop' as PersonId, asked) as LeaderCard;
    expect(came).toMatchObject({
      now: [{ office: 'Prime Minister', since: days('2026-05-01'), until: null }],
    });
  });

  it('is found by linking, by full name and by the new surname, and gone when it is forgotten', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    const text = 'Aaltje Nieuwkoop spoke in the Netherlands. Nieuwkoop then left.';
    const found = (layers: Overlay[]) =>
      linkEntities(buildIndex(resolveFacts(bundle, layers.map(layerOfOverlay))), {
        title: '',
        text,
        published: days('2026-11-20'),
        today,
        lang: 'en',
      }).text.map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);
    expect(found([overlay])).toEqual([
      'Aaltje Nieuwkoop=nl-aaltje-nieuwkoop',
      'Netherlands=NL',
      'Nieuwkoop=nl-aaltje-nieuwkoop',
    ]);
    expect(found([])).toEqual(['Netherlands=NL']);
  });

  it('an article of another day is told with the holder of that day', async () => {
    const overlay = await overlayOf(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor));
    const facts = resolveFacts(bundle, [layerOfOverlay(overlay)]);
    const then = (published: string) =>
      (describeEntity(facts, 'NL' as CountryCode, { published: days(published), today }) as CountryCard).then
        .filter(({ rank }) => rank === 'head-of-government')
        .map(({ person }) => person.name);
    expect(then('2026-04-30')).toEqual(['Jan Holder']);
    expect(then('2026-05-01')).toEqual(['Aaltje Nieuwkoop']);
  });
});

it('asks for the countries whose offices it may change, and for no others', async () => {
  await overlayOf(asBundled());
  const asked = (property: string) =>
    server.queries.findLast((query) => query.includes(property))?.match(/VALUES \?code \{ (.*) \}/)?.[1];
  expect(asked('p:P35')).toBe('"CA" "GB" "KR" "NL" "US"');
  expect(asked('p:P39')).toBe('"NL" "US"');
});

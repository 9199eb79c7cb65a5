// What a refresh takes from a real SPARQL engine: what is asked, and which changes come of the answer.
import { describe, expect, it } from 'vitest';
import { overlaySchema } from '@/lib/gazetteer/overlay/overlay';
import {
  asBundled,
  holder,
  news,
  PM,
  successor,
  today,
  useSmallWorld,
  written,
} from '@/test/wikidata/small-world';
import type { WikidataTriples } from '@/test/wikidata/triples';

const { server, overlayOf } = useSmallWorld();

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
      'an end that is announced is none yet',
      (triples) => triples.head('NL', 'P6', { ...holder, end: '2026-12-31' }),
      [],
    ],
    [
      'a preferred holder whose end is announced holds, not a left-over without an end',
      (triples) =>
        triples
          .head('NL', 'P6', { ...holder, end: null })
          .head('NL', 'P6', { ...successor, end: '2027-01-01' }),
      [`begun ${PM} nl-aaltje-nieuwkoop 2026-05-01`],
    ],
    [
      'an end some time this year may be over',
      (triples) => triples.head('NL', 'P6', { ...holder, end: '2026' }),
      [`ended ${PM} nl-jan-holder 2024-07-02 2026-01-01..2027-01-01`],
    ],
    [
      'a successor after a week',
      (triples) =>
        triples
          .head('NL', 'P6', { ...holder, end: '2024-07-10' })
          .head('NL', 'P6', { ...successor, start: '2024-07-10' }),
      [`ended ${PM} nl-jan-holder 2024-07-02 2024-07-10`, `begun ${PM} nl-aaltje-nieuwkoop 2024-07-10`],
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

it('asks for the countries whose offices it may change, and for no others', async () => {
  await overlayOf(asBundled());
  const asked = (property: string) =>
    server()
      .queries.findLast((query) => query.includes(property))
      ?.match(/VALUES \?code \{ (.*) \}/)?.[1];
  expect(asked('p:P35')).toBe('"CA" "GB" "KR" "NL" "US"');
  expect(asked('p:P39')).toBe('"NL" "US"');
});

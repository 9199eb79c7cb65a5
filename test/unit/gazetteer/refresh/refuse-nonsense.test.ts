// What a refresh refuses to believe: nonsense about one office, and answers that are too thin or too wild as a whole.
import { describe, expect, it } from 'vitest';
import { asBundled, holder, news, PM, successor, useSmallWorld } from '@/test/wikidata/small-world';
import { WikidataTriples } from '@/test/wikidata/triples';

const { refresh, overlayOf } = useSmallWorld();

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
      'another name some days after the known holder began, of whom nothing is said',
      'unclear-person',
      (triples) => triples.head('NL', 'P6', { ...successor, start: '2024-07-10' }),
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
    const triples = new WikidataTriples().head('NL', 'P6', successor);
    expect(await refresh(triples)).toEqual({
      ok: false,
      error: { kind: 'half-missing', answered: 1, asked: 5 },
    });
  });

  it('where nobody is there at all', async () => {
    expect(await refresh(new WikidataTriples())).toMatchObject({
      ok: false,
      error: { kind: 'half-missing', answered: 0 },
    });
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
    expect(await refresh(triples)).toMatchObject({ ok: false, error: { kind: 'contradictory' } });
  });
});

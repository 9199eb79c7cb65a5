// The index's own files: what is packed is unpacked the same, and what is merged says what its parts said.
import { describe, expect, it } from 'vitest';
import { segmentOf } from '@/lib/library/search/document-terms';
import { mergeSegments, nextMerge } from '@/lib/library/search/merge-segments';
import {
  DamagedIndexError,
  eachPosting,
  MAX_WEIGHT,
  type Posting,
  packPostings,
} from '@/lib/library/search/packed-postings';
import { rankDocuments } from '@/lib/library/search/rank-documents';
import { entriesOf, type TermBlock } from '@/lib/library/search/term-blocks';
import { randomFrom } from '../../../cases/library/shape-values';

const unpacked = (bytes: Uint8Array): Posting[] => {
  const postings: Posting[] = [];
  eachPosting(bytes, (doc, weight) => postings.push({ doc, weight }));
  return postings;
};

/** term → its postings, over all blocks. */
const contentsOf = (blocks: readonly TermBlock[]) =>
  blocks.flatMap(({ bytes }) =>
    [...entriesOf(bytes)].map(({ term, count, postings }) => {
      const list = unpacked(postings);
      expect(count).toBe(list.length);
      return [term, list] as const;
    }),
  );

async function* oneByOne(blocks: readonly TermBlock[]): AsyncGenerator<TermBlock> {
  yield* blocks;
}

describe('postings', () => {
  it.each<[why: string, postings: Posting[]]>([
    ['none', []],
    ['the first document', [{ doc: 1, weight: 1 }]],
    ['neighbours', [1, 2, 3].map((doc) => ({ doc, weight: MAX_WEIGHT }))],
    ['far from each other', [5, 70_000, 268_435_455].map((doc, at) => ({ doc, weight: at + 1 }))],
  ])('%s', (_why, postings) => {
    expect(unpacked(packPostings(postings))).toEqual(postings);
  });

  it('that are cut are said to be damaged', () => {
    const bytes = packPostings([{ doc: 70_000, weight: 1 }]);
    expect(() => unpacked(bytes.subarray(0, 1))).toThrow(DamagedIndexError);
  });
});

const WORDS = ['a', 'ab', 'abc', 'grain', 'grains', 'Łódź', '岸田', '\u0001tgrain', 'z', '\ud83d\ude00'];

/** Documents `from`…`from + size - 1`, each with some of the words. */
function someDocuments(random: () => number, from: number, size: number) {
  return Array.from({ length: size }, (_, at) => ({
    doc: from + at,
    terms: new Map(
      WORDS.filter(() => random() < 0.4).map((word) => [word, 1 + Math.floor(random() * MAX_WEIGHT)]),
    ),
  }));
}

describe('a merged segment', () => {
  it.each([1, 2, 3, 4, 5])('says what one segment of all its documents says (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const parts = [
      someDocuments(random, 1, 40),
      someDocuments(random, 41, 1),
      [],
      someDocuments(random, 60, 300),
    ];
    const isAlive = (doc: number) => doc % 7 !== 0;
    const merged: TermBlock[] = [];
    const sources = parts.map((part) => oneByOne(segmentOf(part)));
    for await (const block of mergeSegments(sources, isAlive)) merged.push(block);
    const whole = segmentOf(parts.flat().filter(({ doc }) => isAlive(doc)));
    expect(contentsOf(merged)).toEqual(contentsOf(whole));
  });
});

describe('which segments are merged', () => {
  it('never more than a few of each size, however many are added', () => {
    let segments: { id: number; docs: number }[] = [];
    let most = 0;
    for (let id = 1; id <= 20_000; id++) {
      segments.push({ id, docs: 1 });
      for (let run = nextMerge(segments); run; run = nextMerge(segments)) {
        const at = segments.indexOf(run[0]!);
        const docs = run.reduce((sum, each) => sum + each.docs, 0);
        segments = [...segments.slice(0, at), { id: -id, docs }, ...segments.slice(at + run.length)];
      }
      most = Math.max(most, segments.length);
    }
    expect(segments.reduce((sum, { docs }) => sum + docs, 0)).toBe(20_000);
    expect(most).toBeLessThanOrEqual(5 * 7);
  });
});

describe('ranking', () => {
  const term = (docs: readonly number[], weight = 4) => ({
    count: docs.length,
    postings: [packPostings(docs.map((doc) => ({ doc, weight })))],
    worth: 1,
  });
  it.each<[why: string, demands: Parameters<typeof rankDocuments>[0], order: number[]]>([
    ['equal ones: the newest first', [{ terms: [term([1, 2, 3])], isExcluded: false }], [3, 2, 1]],
    [
      'all demands, in any order of theirs',
      [
        { terms: [term([1, 2, 3])], isExcluded: false },
        { terms: [term([2, 4])], isExcluded: false },
      ],
      [2],
    ],
    [
      'a word that is rarer, or weighs more, first',
      [{ terms: [term([1, 2, 4, 5, 6, 7, 8], 2), term([3], 2)], isExcluded: false }],
      [3, 8, 7, 6, 5, 4, 2, 1],
    ],
    [
      'one of several terms is enough for a demand',
      [
        { terms: [term([1]), term([2])], isExcluded: false },
        { terms: [term([1, 2])], isExcluded: false },
      ],
      [2, 1],
    ],
    [
      'what is excluded is out',
      [
        { terms: [term([1, 2])], isExcluded: false },
        { terms: [term([2])], isExcluded: true },
      ],
      [1],
    ],
    ['only exclusions: all others', [{ terms: [term([2])], isExcluded: true }], [8, 7, 6, 5, 4, 3, 1]],
    ['a demand that nothing meets', [{ terms: [], isExcluded: false }], []],
  ])('%s', (_why, demands, order) => {
    expect([...rankDocuments(demands, 8)]).toEqual(order);
  });
});

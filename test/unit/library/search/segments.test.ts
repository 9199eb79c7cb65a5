// The index's own files: what is packed is unpacked the same, and what is merged says what its parts said.
import { describe, expect, it } from 'vitest';
import { segmentOf } from '@/lib/library/search/document-terms';
import { mergeSegments, nextMerge } from '@/lib/library/search/merge-segments';
import {
  ByteWriter,
  DamagedIndexError,
  eachPosting,
  MAX_WEIGHT,
  type PackedPostings,
  postingOf,
  writePostings,
} from '@/lib/library/search/packed-postings';
import { rankDocuments } from '@/lib/library/search/rank-documents';
import { entriesOf, entriesWithin, type TermBlock } from '@/lib/library/search/term-blocks';
import { randomFrom } from '../../../cases/library/shape-values';

interface Held {
  readonly doc: number;
  readonly weight: number;
}

const unpacked = (postings: PackedPostings): Held[] => {
  const held: Held[] = [];
  eachPosting(postings, (doc, weight) => held.push({ doc, weight }));
  return held;
};

const packed = (held: readonly Held[], base = 0): PackedPostings => {
  const writer = new ByteWriter();
  const postings = held.map(({ doc, weight }) => postingOf(doc, weight));
  writePostings(writer, postings, base);
  return { base, bytes: writer.done() };
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
  it.each<[why: string, postings: Held[], base?: number]>([
    ['none', []],
    ['the first document', [{ doc: 1, weight: 1 }]],
    ['neighbours', [1, 2, 3].map((doc) => ({ doc, weight: MAX_WEIGHT }))],
    ['far from each other', [5, 70_000, 268_435_455].map((doc, at) => ({ doc, weight: at + 1 }))],
    ['the first that there can be', [{ doc: 70_000, weight: 1 }], 70_000],
    ['behind where they begin', [70_001, 70_002].map((doc) => ({ doc, weight: MAX_WEIGHT })), 70_000],
  ])('%s', (_why, postings, base) => {
    expect(unpacked(packed(postings, base))).toEqual(postings);
  });

  it('are told by their distance: far up in the library a document takes a byte', () => {
    expect(packed([{ doc: 70_000, weight: 4 }], 69_990).bytes).toHaveLength(1);
  });

  it('that are cut are said to be damaged', () => {
    const { base, bytes } = packed([{ doc: 70_000, weight: 1 }]);
    expect(() => unpacked({ base, bytes: bytes.subarray(0, 1) })).toThrow(DamagedIndexError);
  });

  const BASE_BYTES = 3;
  it('of a block that is cut are said to be damaged', () => {
    const [block] = segmentOf([{ doc: 70_000, terms: new Map([['grain', 1]]) }]);
    const ends = [...block!.bytes.keys()].slice(BASE_BYTES + 1);
    for (const end of ends)
      expect(() => [...entriesOf(block!.bytes.subarray(0, end))], `${end}`).toThrow(DamagedIndexError);
  });
});

const WORDS = [
  ...['a', 'ab', 'abc', 'grain', 'grains', 'Łódź', '岸田', '\u0001tgrain', 'z', '\ud83d\ude00'],
  // As long as a term's first byte tells, longer, and alike for longer.
  ...[14, 15, 16, 40].map((length) => 'long'.padEnd(length, 'g')),
  ...[14, 15, 16, 39].map((length) => `${'long'.padEnd(length, 'g')}h`),
];

/** Documents `from`…`from + size - 1`, each with some of the words. */
function someDocuments(random: () => number, from: number, size: number) {
  return Array.from({ length: size }, (_, at) => ({
    doc: from + at,
    terms: new Map(
      WORDS.filter(() => random() < 0.4).map((word) => [word, 1 + Math.floor(random() * MAX_WEIGHT)]),
    ),
  }));
}

describe('the terms of a block within bounds', () => {
  const [block] = segmentOf(someDocuments(randomFrom(6), 1, 40));
  const all = [...entriesOf(block!.bytes)];

  it.each<[why: string, from: string, to: string]>([
    ['one alone', 'grain', 'grain'],
    ['all that begin alike', 'long', 'long\uffff'],
    ['one that begins another', 'ab', 'ab'],
    ['none that is there', 'graim', 'graim'],
    ['before the first', '', '\u0000'],
    ['behind the last', '\ufffe', '\uffff'],
    ['all', '', '\uffff'],
    ['the last', '岸田', '岸田'],
    ['halves of a character', '\ud83d', '\ud83d\uffff'],
  ])('%s', (_why, from, to) => {
    const wanted = all.filter(({ term }) => term >= from && term <= to);
    expect(entriesWithin(block!.bytes, from, to)).toEqual(wanted);
  });

  it.each(WORDS)('%s, which is there, is found alone', (word) => {
    expect(entriesWithin(block!.bytes, word, word).map(({ term }) => term)).toEqual([word]);
  });

  it('are none that a term would share with one that is not long enough', () => {
    const bytes = Uint8Array.of(1, 0x31, 97, 1, 0);
    expect(() => entriesWithin(bytes, '', '\uffff')).toThrow(DamagedIndexError);
  });
});

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
    for await (const block of mergeSegments(sources, { first: 1, isAlive })) merged.push(block);
    const whole = segmentOf(parts.flat().filter(({ doc }) => isAlive(doc)));
    expect(contentsOf(merged)).toEqual(contentsOf(whole));
  });
});

describe('which segments are merged', () => {
  /** Merges until the index is in order; the documents that were written for it. */
  const inOrder = (segments: { id: number; docs: number }[]) => {
    let [now, written] = [segments, 0];
    for (let run = nextMerge(now); run; run = nextMerge(now)) {
      const at = now.indexOf(run[0]!);
      const docs = run.reduce((sum, each) => sum + each.docs, 0);
      now = [...now.slice(0, at), { id: -run[0]!.id, docs }, ...now.slice(at + run.length)];
      written += docs;
    }
    return { now, written };
  };
  const of = (...docs: number[]) => docs.map((each, id) => ({ id: id + 1, docs: each }));

  it('never more than a few of each size, however many are added, and no document too often', () => {
    let [segments, most, written] = [of(), 0, 0];
    for (let id = 1; id <= 20_000; id++) {
      const merged = inOrder([...segments, { id, docs: 1 }]);
      segments = merged.now;
      written += merged.written;
      most = Math.max(most, segments.length);
    }
    expect(segments.reduce((sum, { docs }) => sum + docs, 0)).toBe(20_000);
    expect(most).toBeLessThanOrEqual(20);
    expect(written / 20_000).toBeLessThan(40);
  });

  it.each<[why: string, before: number[], after: number[]]>([
    ['nothing', [], []],
    ['one', [500], [500]],
    ['a few of one size become one', [2000, 1, 1, 1, 1], [2000, 4]],
    ['fewer stay', [2000, 1, 1, 1], [2000, 1, 1, 1]],
    ['many at once', Array.from({ length: 32 }, () => 32), [1024]],
    ['many more in two steps', Array.from({ length: 60 }, () => 32), [1920]],
    ['that hold nothing any more', [0, 0, 0, 0, 0], [0]],
    ['the oldest takes in what is half of it', [100, 30, 21], [151]],
    ['and leaves what is less', [100, 30, 20], [100, 30, 20]],
    ['a large one stays as it is', [15_000, 9000], [15_000, 9000]],
    ['small ones between large ones', [50_000, 1, 1, 1, 1, 30_000], [50_000, 4, 30_000]],
  ])('%s', (_why, before, after) => {
    expect(inOrder(of(...before)).now.map(({ docs }) => docs)).toEqual(after);
  });
});

describe('ranking', () => {
  const term = (docs: readonly number[], weight = 4) => ({
    count: docs.length,
    postings: [packed(docs.map((doc) => ({ doc, weight })))],
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

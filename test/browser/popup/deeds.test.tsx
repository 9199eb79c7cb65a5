// What is done in the popup's list and undone again, over a real library: how much of it there was, what storage refuses, and in which order it is undone.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doneInWords } from '@/components/popup/list/done-words';
import { type Deeds, useDeeds } from '@/entrypoints/popup/list/use-deeds';
import type { Library } from '@/lib/library/repository';
import { type IsRefused, refuseChanges } from '../../cases/library/faults/refuse-changes';
import { at, useLibrary } from '../../cases/library/use-library';
import { englishWords } from '../../words';

const given = useLibrary();
const nothing = () => undefined;
const fail = vi.fn();

async function wired(library: Library = given.library): Promise<() => Deeds> {
  let deeds: Deeds | undefined;
  function Probe() {
    deeds = useDeeds(library, { titleOf: () => 'A story', fail, onUndoing: nothing });
    return null;
  }
  await act(() => render(<Probe />, document.body));
  return () => {
    if (!deeds) throw new Error('Not rendered');
    return deeds;
  };
}
const many = async (size: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < size; n++) ids.push(await given.save(at(`story-${n}`)));
  return ids;
};

beforeEach(() => {
  vi.spyOn(console, 'trace').mockReturnValue(); // what a full disk has Dexie say
  fail.mockClear();
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

interface Way {
  readonly run: (deeds: Deeds, ids: readonly string[]) => void;
  /** How many are as it makes them. */
  readonly soNow: () => Promise<number>;
}
const DEEDS: readonly (readonly [why: string, way: Way])[] = [
  [
    'a star',
    {
      run: (deeds, ids) => deeds.perform('star', ids),
      soNow: async () => (await given.library.counts()).starred,
    },
  ],
  [
    'a tag',
    {
      run: (deeds, ids) => deeds.tag(ids, { add: 'talks' }),
      soNow: async () => (await given.library.tagsLike('talks', 1))[0]?.count ?? 0,
    },
  ],
  [
    'into the bin',
    {
      run: (deeds, ids) => deeds.perform('delete', ids),
      soNow: async () => (await given.library.counts()).trash,
    },
  ],
];

describe.each(DEEDS)('%s', (_why, { run, soNow }) => {
  it('tells to how many it was done: not to what another page has put into the bin meanwhile', async () => {
    const [one = '', other = '', third = ''] = await many(3);
    const now = await wired();
    await given.library.trash(other);
    const before = await soNow();
    run(now(), [one, other, third]);
    await expect.poll(() => now().done).toMatchObject({ title: null, count: 2 });
    now().undo();
    await expect.poll(soNow).toBe(before);
  });

  it('done to nothing, is not told, and what is undone is what was done before', async () => {
    const [one = '', other = ''] = await many(2);
    const now = await wired();
    now().perform('archive', [one]);
    await expect.poll(() => now().done?.what).toBe('archive');
    await given.library.trash(other);
    run(now(), [other]);
    await expect.poll(() => now().done).toBeNull();
    now().undo();
    await expect.poll(async () => (await given.library.counts()).archived).toBe(0);
  });

  it('refused, is told as not done, and what is undone is what was done before', async () => {
    const [one = '', other = ''] = await many(2);
    const now = await wired();
    now().perform('archive', [one]);
    await expect.poll(() => now().done?.what).toBe('archive');
    const empty = refuseChanges(given.db, [other], () => true);
    run(now(), [other]);
    await expect.poll(() => now().problem).toBe('storage-full');
    empty();
    now().undo();
    await expect.poll(async () => (await given.library.counts()).archived).toBe(0);
  });

  const later: IsRefused = (_n, isLater) => isLater;
  it.each<[why: string, size: number, isRefused: IsRefused]>([
    ['in its midst', 70, (n, isLater) => n === 60 || later(n, isLater)],
    ['at its end', 61, (n, isLater) => n === 60 || later(n, isLater)],
    ['further on', 120, (n, isLater) => n === 110 || later(n, isLater)],
  ])(
    'refused %s and in being taken back, tells what stands, and it can be undone',
    async (_how, size, isRefused) => {
      const ids = await many(size);
      const now = await wired();
      const empty = refuseChanges(given.db, ids, isRefused);
      run(now(), ids);
      await expect.poll(() => now().done?.isHalf).toBe(true);
      const stands = await soNow();
      expect(stands).toBeGreaterThan(0);
      expect([now().problem, doneInWords(now().done!, englishWords)]).toEqual([
        null,
        `That could not be stored to its end. ${stands} articles were changed.`,
      ]);
      empty();
      now().undo();
      await expect.poll(soNow).toBe(0);
    },
  );

  it('whose undoing is refused comes after what was done meanwhile', async () => {
    const [one = '', other = ''] = await many(2);
    const now = await wired();
    run(now(), [one]);
    await expect.poll(soNow).toBe(1);
    const empty = refuseChanges(given.db, [one], () => true);
    now().undo();
    now().perform('archive', [other]); // while the undoing is under way
    await expect.poll(() => now().problem).toBe('storage-full');
    await expect.poll(async () => (await given.library.counts()).archived).toBe(1);
    empty();
    now().undo();
    await expect.poll(async () => (await given.library.counts()).archived).toBe(0);
    expect(await soNow()).toBe(1);
    now().undo();
    await expect.poll(soNow).toBe(0);
  });
});

it.each([
  ['two', 2],
  ['three', 3],
  ['five', 5],
])(
  '%s undoings at once of which the first is refused: each can be asked for again, the newest first',
  async (_many, size) => {
    const ids = await many(size);
    const now = await wired();
    for (const id of ids) now().perform('star', [id]);
    const starred = async () => (await given.library.counts()).starred;
    await expect.poll(starred).toBe(size);
    const newest = ids.slice(-1);
    const empty = refuseChanges(given.db, newest, () => true);
    for (const _ of ids) now().undo();
    await expect.poll(starred).toBe(1);
    empty();
    now().undo();
    await expect.poll(starred).toBe(0);
  },
);

it('an undoing that fails for a reason that nobody expects can be asked for again', async () => {
  const [id = ''] = await many(1);
  let isBroken = false;
  const setStatus: Library['setStatus'] = (...asked) =>
    isBroken ? Promise.reject(new Error('Nobody expects it')) : given.library.setStatus(...asked);
  const now = await wired({ ...given.library, setStatus });
  now().perform('star', [id]);
  await expect.poll(() => now().done?.what).toBe('star');
  isBroken = true;
  now().undo();
  await expect.poll(() => fail.mock.calls.length).toBe(1);
  isBroken = false;
  now().undo();
  await expect.poll(async () => (await given.library.counts()).starred).toBe(0);
});

// What is done to many clippings at once: it goes slice by slice, can be stopped, is one step back, and is taken back where it fails.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DoneToMany, WatchedWork } from '@/lib/library/archive/change-many';
import type { ShelfBy } from '@/lib/library/archive/ids-in-order';
import { type Archive, openArchive } from '@/lib/library/archive/open-archive';
import { type IsRefused, refuseChanges } from '../../../cases/library/faults/refuse-changes';
import { at, type GivenLibrary, useLibrary } from '../../../cases/library/use-library';

const idsOf = async (archive: Archive, by: ShelfBy): Promise<string[]> => {
  const ids: string[] = [];
  for await (const slice of archive.ids(by)) ids.push(...slice);
  return ids;
};

/** What was done, all of it or what is left of it. */
const standing = <T>(done: Awaited<DoneToMany<T>>): T | undefined =>
  done.ok ? done.value : done.error.stands;

/** Everything that can be done with many at once: how many of what it was done to are so afterwards, and how it is undone. */
const LONG: readonly (readonly [
  why: string,
  did: ShelfBy,
  run: (given: GivenLibrary, ids: readonly string[], how?: WatchedWork) => Promise<() => Promise<unknown>>,
])[] = [
  [
    'a star',
    { list: 'starred' },
    async ({ library }, ids, how) => {
      const done = await library.setStatus(
        ids.map((id) => ({ id, status: { starred: true } })),
        how,
      );
      return () => library.setStatus(standing(done) ?? []);
    },
  ],
  [
    'a tag',
    { tag: 'talks' },
    async ({ db }, ids, how) => {
      const done = await openArchive({ db }).addTags(ids, ['talks'], how);
      return () => openArchive({ db }).retag(standing(done) ?? new Map());
    },
  ],
  [
    'into the bin',
    { shelf: 'bin' },
    async ({ db }, ids, how) => {
      const done = await openArchive({ db }).trash(ids, how);
      return () => openArchive({ db }).restore(standing(done) ?? []);
    },
  ],
];

describe.each(LONG)('many, slice by slice: %s', (_why, by, run) => {
  const given = useLibrary();
  const many = async (size: number): Promise<string[]> => {
    for (let n = 0; n < size; n++) await given.library.save(at(`story-${n}`), { title: [], text: [] });
    return idsOf(openArchive({ db: given.db }), { shelf: 'all' });
  };
  const sizeNow = async () => (await idsOf(openArchive({ db: given.db }), by)).length;

  it('tells how far it is after each of 50, and all of it is one step back', async () => {
    const ids = await many(120);
    const told: number[] = [];
    const undo = await run(given, ids, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([50, 100, 120]);
    expect(await sizeNow()).toBe(120);
    await undo();
    expect(await sizeNow()).toBe(0);
  });

  it('stopped between two slices, what is done is undone as a whole', async () => {
    const ids = await many(120);
    const life = new AbortController();
    const undo = await run(given, ids, { onProgress: () => life.abort(), signal: life.signal });
    expect(await sizeNow()).toBe(50);
    await undo();
    expect(await sizeNow()).toBe(0);
  });

  it('takes back what it did where a later slice cannot be written', async () => {
    const ids = await many(70);
    const empty = refuseChanges(given.db, ids, (n) => n === 60);
    await run(given, ids);
    empty();
    expect(await sizeNow()).toBe(0);
    expect((await given.library.counts()).kept).toBe(70);
  });

  it.each<[why: string, size: number, isRefused: IsRefused, stands: number]>([
    ['nothing of it can be taken back either', 70, (n, isLater) => isLater || n === 60, 50],
    ['the last of it can', 120, (n, isLater) => (isLater ? n < 50 : n === 110), 50],
    ['nothing of two slices can', 120, (n, isLater) => isLater || n === 110, 100],
    ['not even the first slice can be written', 70, (n, isLater) => isLater || n === 40, 0],
  ])('tells what stands, and it can be undone, where %s', async (_why, size, isRefused, stands) => {
    const ids = await many(size);
    const empty = refuseChanges(given.db, ids, isRefused);
    const undo = await run(given, ids);
    empty();
    expect(await sizeNow()).toBe(stands);
    await undo();
    expect(await sizeNow()).toBe(0);
  });
});

describe('what was there already, as a step of many is undone', () => {
  const given = useLibrary();
  const archive = () => openArchive({ db: given.db });
  const many = async (size: number): Promise<string[]> => {
    for (let n = 0; n < size; n++) await given.library.save(at(`story-${n}`), { title: [], text: [] });
    return idsOf(archive(), { shelf: 'all' });
  };
  const moved = async (work: ReturnType<Archive['trash']>): Promise<readonly string[]> => {
    const done = await work;
    return done.ok ? done.value : [];
  };

  it.each([
    ['in the bin before it was deleted: it stays there', 'trash', 'restore', 'bin'],
    ['kept before it was put back: it stays kept', 'restore', 'trash', 'all'],
  ] as const)('%s', async (_why, run, undo, stays) => {
    const [one = '', other = '', third = ''] = await many(3);
    await archive().trash(run === 'trash' ? [one] : [other, third]);
    const done = await moved(archive()[run]([one, other, third]));
    expect([...done].sort()).toEqual([other, third].sort());
    await archive()[undo](done);
    expect(await idsOf(archive(), { shelf: stays })).toEqual([one]);
  });

  it('gone for good before it was put back: nothing of it is told', async () => {
    const [one = '', other = ''] = await many(2);
    await archive().trash([one, other]);
    await archive().deleteForGood([one]);
    expect(await moved(archive().restore([one, other]))).toEqual([other]);
  });

  it('in the bin before a deletion that failed half-way: it is not put back with the others', async () => {
    const ids = await many(70);
    await archive().trash(ids.slice(0, 3));
    const empty = refuseChanges(given.db, ids, (n) => n === 60);
    expect(await archive().trash(ids)).toEqual({ ok: false, error: { kind: 'storage-full' } });
    empty();
    expect((await idsOf(archive(), { shelf: 'bin' })).sort()).toEqual(ids.slice(0, 3).sort());
  });

  it.each<[why: string, isRefused: (n: number) => boolean, gone: number, stands: number | undefined]>([
    ['in its second slice: the first is gone for good', (n) => n === 60, 50, 50],
    ['in its third: two are', (n) => n === 110, 100, 100],
    ['in its first: none is', (n) => n === 10, 0, undefined],
  ])('deleted for good, and refused %s', async (_why, isRefused, gone, stands) => {
    const ids = await many(120);
    await archive().trash(ids);
    const refuse = (id: string) => {
      if (isRefused(ids.indexOf(id))) throw new DOMException('The disk', 'QuotaExceededError');
    };
    given.db.bodies.hook('deleting', refuse);
    expect(await archive().deleteForGood(ids)).toEqual({
      ok: false,
      error: { kind: 'storage-full', stands },
    });
    expect((await idsOf(archive(), { shelf: 'bin' })).length).toBe(120 - gone);
  });
});

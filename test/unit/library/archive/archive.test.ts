// The library page's door against a plain scan of all rows: whole lists in order, the bin, and numbers.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dayAt } from '@/lib/core/clock-and-ids';
import type { EntityId } from '@/lib/gazetteer/model/types';
import type { ShelfBy } from '@/lib/library/archive/ids-in-order';
import { type Archive, openArchive } from '@/lib/library/archive/open-archive';
import { mostCounted } from '@/lib/library/archive/tally';
import { aMention } from '../../../builders';
import { at, type GivenLibrary, useLibrary } from '../../../cases/library/use-library';

const PEOPLE = ['us-a', 'us-b', 'fr-c'];
const TAGS = ['talks', 'world'];
const DAY_OF = (instant: string) => dayAt(new Date(instant), 0);

/** A repeatable stream of numbers in 0…1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a clipping is known to be, beside the library: the plain scan reads this. */
interface Known {
  readonly id: string;
  readonly saved: number;
  readonly entities: readonly string[];
  readonly tags: readonly string[];
  readonly starred: boolean;
  readonly archived: boolean;
  readonly read: boolean;
  readonly binned: boolean;
}

async function fill(given: GivenLibrary, size: number, seed: number): Promise<Known[]> {
  const random = numbersFrom(seed);
  const some = (all: readonly string[]) => all.filter(() => random() < 0.4);
  const known: Known[] = [];
  for (let n = 0; n < size; n++) {
    const entities = some(PEOPLE);
    const mentions = entities.map((id) => aMention({ id, type: 'leader' }));
    const saved = await given.library.save(at(`story-${seed}-${n}`), { title: [], text: mentions });
    if (!saved.ok) throw new Error(saved.error.kind);
    const { id } = saved.value;
    const [tags, starred, archived, read] = [some(TAGS), random() < 0.3, random() < 0.3, random() < 0.3];
    await given.library.tag(id, tags);
    await given.library.setStatus([{ id, status: { starred, archived, read } }]);
    const binned = random() < 0.2;
    known.push({ id, saved: given.now, entities, tags, starred, archived, read, binned });
    if (binned) await given.library.trash(id);
    given.now += 1000;
  }
  return known;
}

const idsOf = async (archive: Archive, by: ShelfBy): Promise<string[]> => {
  const ids: string[] = [];
  for await (const slice of archive.ids(by)) ids.push(...slice);
  return ids;
};

const LISTED: readonly (readonly [why: string, by: ShelfBy, holds: (each: Known) => boolean])[] = [
  ['all that is kept', { shelf: 'all' }, ({ binned }) => !binned],
  ['the bin', { shelf: 'bin' }, ({ binned }) => binned],
  ['the inbox', { list: 'inbox' }, ({ archived, binned }) => !archived && !binned],
  ['the unread', { list: 'unread' }, ({ archived, read, binned }) => !archived && !read && !binned],
  ['the starred', { list: 'starred' }, ({ starred, binned }) => starred && !binned],
  ['the archived', { list: 'archived' }, ({ archived, binned }) => archived && !binned],
  ['a tag', { tag: 'talks' }, ({ tags, binned }) => tags.includes('talks') && !binned],
  [
    'all about somebody',
    { entity: 'us-a' as EntityId },
    ({ entities, binned }) => entities.includes('us-a') && !binned,
  ],
];

describe('whole lists', () => {
  const given = useLibrary();

  it.each([
    ['fewer than a slice', 40],
    ['more than the first slice', 230],
  ])('%s', async (_why, size) => {
    const known = await fill(given, size, size);
    const archive = openArchive({ db: given.db });
    for (const [why, by, holds] of LISTED) {
      const expected = known.filter(holds).map(({ id }) => id);
      expect(await idsOf(archive, by), why).toEqual(expected.reverse());
    }
  });

  it.each([3, 230])(
    'of %i, one that is so damaged that no index holds it stands at the end of all',
    async (size) => {
      const known = await fill(given, size, 1);
      const damaged = known.find(({ binned }) => !binned)!.id;
      await given.db.table('items').update(damaged, { state: undefined });
      const all = await idsOf(openArchive({ db: given.db }), { shelf: 'all' });
      expect(all.at(-1)).toBe(damaged);
      expect(new Set(all).size).toBe(known.filter(({ binned }) => !binned).length);
      expect(all).toHaveLength(new Set(all).size);
    },
  );
});

describe('many at once', () => {
  const given = useLibrary();

  it('into the bin and back, each to where it stood', async () => {
    const known = await fill(given, 60, 1);
    const archive = openArchive({ db: given.db });
    const before = await idsOf(archive, { list: 'inbox' });
    expect(await archive.trash(before)).toMatchObject({ ok: true });
    expect(await idsOf(archive, { list: 'inbox' })).toEqual([]);
    expect(await archive.restore(before)).toMatchObject({ ok: true });
    expect(await idsOf(archive, { list: 'inbox' })).toEqual(before);
    expect((await idsOf(archive, { shelf: 'bin' })).length).toBe(known.filter(({ binned }) => binned).length);
  });

  it('a tag to all, and taken back from those that had it not', async () => {
    await fill(given, 30, 2);
    const archive = openArchive({ db: given.db });
    const [all, before] = [await idsOf(archive, { shelf: 'all' }), await idsOf(archive, { tag: 'talks' })];
    const had = await archive.addTags(all, ['Talks']);
    expect(await idsOf(archive, { tag: 'talks' })).toEqual(all);
    if (had.ok) await archive.retag(had.value);
    expect(await idsOf(archive, { tag: 'talks' })).toEqual(before);
  });

  it('deletes for good what is in the bin, and nothing that is kept', async () => {
    const known = await fill(given, 40, 3);
    const archive = openArchive({ db: given.db });
    const kept = known.filter(({ binned }) => !binned).map(({ id }) => id);
    await archive.deleteForGood(known.map(({ id }) => id));
    expect((await idsOf(archive, { shelf: 'all' })).toSorted()).toEqual(kept.toSorted());
    expect(await idsOf(archive, { shelf: 'bin' })).toEqual([]);
    expect((await given.library.counts()).trash).toBe(0);
    expect(await given.db.bodies.count()).toBe(kept.length);
  });
});

describe('numbers', () => {
  const given = useLibrary();

  it('are those of a plain count', async () => {
    const known = await fill(given, 120, 4);
    const kept = known.filter(({ binned }) => !binned);
    const tally = await openArchive({ db: given.db }).tally({
      dayOf: DAY_OF,
      signal: new AbortController().signal,
    });
    const naming = (id: string) => kept.filter(({ entities }) => entities.includes(id)).length;
    expect(tally?.clippings).toBe(kept.length);
    expect(new Map(tally?.byEntity)).toEqual(new Map(PEOPLE.map((id) => [id, naming(id)])));
    expect(mostCounted(tally!.bySite, 3)).toEqual([['News', kept.length]]);
    const read = [...tally!.readByWeek.values()].reduce((sum, count) => sum + count, 0);
    expect(read).toBe(kept.filter((each) => each.read).length);
  });
});

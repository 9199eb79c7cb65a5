// The queue of pictures: stopped at any moment it writes nothing more, killed at any moment the rest follows, and who fails is asked an hour later.
import { beforeEach, describe, expect, it } from 'vitest';
import { err, ok } from '@/lib/core/result';
import type { FetchBytes } from '@/lib/library/pictures/keep-pictures';
import { openPictures, type Pictures } from '@/lib/library/pictures/open-pictures';
import { DAY_MS, useLibrary } from './use-library';
import { address, aSlowWeb, aWeb, FOREVER, png, withPictures } from './use-pictures';

const HOUR_MS = 60 * 60 * 1000;

export function pictureWorkCases(): void {
  const given = useLibrary();
  let pictures: Pictures;
  const open = () => openPictures({ db: given.db, clock: () => new Date(given.now) });
  beforeEach(() => {
    pictures = open();
  });
  const shown = async (id: string) => [...(await pictures.addressesOf(id)).keys()].sort();
  async function note(path: string, ...names: string[]): Promise<string> {
    const id = await given.save(withPictures(path, ...names));
    await pictures.queue(id);
    return id;
  }
  const work = (fetch: FetchBytes) => pictures.work(fetch, FOREVER);
  const inAnHour = () => new Date(given.now + HOUR_MS).toISOString();

  describe('while one is being fetched, nothing more is asked for or written once', () => {
    it.each<[why: string, stop: (id: string, life: AbortController) => unknown, waiting: number]>([
      ['the work is stopped', (_id, life) => life.abort(), 1],
      ['all pictures are deleted', () => pictures.deleteAll(), 0],
      [
        'the clipping is deleted for good',
        async (id) => {
          await given.library.trash(id);
          given.now += 31 * DAY_MS;
          await given.library.purgeTrash();
        },
        0,
      ],
    ])('%s', async (_why, stop, waiting) => {
      const id = await note('a', 'one', 'two');
      const [web, life] = [aSlowWeb(), new AbortController()];
      const working = pictures.work(web.fetch, life.signal);
      await expect.poll(() => web.asked).toEqual([address('one')]);
      await stop(id, life);
      await expect.poll(web.isAborted).toBe(true);
      web.answer(); // it came all the same
      await working;
      expect(web.asked).toEqual([address('one')]);
      expect(await pictures.summary()).toEqual({
        pictures: 0,
        bytes: 0,
        waiting,
        leftOut: {},
        givenUp: 0,
        isDiskFull: false,
      });
      expect(await given.db.pictureUses.count()).toBe(0);
    });

    it('all are deleted from another page, in the very moment before it is written', async () => {
      await note('a', 'one');
      const fetch: FetchBytes = async (wanted) => {
        await pictures.deleteAll();
        return ok(png(wanted));
      };
      await work(fetch);
      expect(await pictures.summary()).toMatchObject({ pictures: 0, waiting: 0 });
    });
  });

  describe('a clipping that is noted again while its pictures come', () => {
    it.each<[why: string, names: readonly string[]]>([
      ['shows others now', ['two', 'three']],
      ['shows one more', ['one', 'two']],
      ['is the same', ['one']],
    ])('and %s has them all after the next look', async (_why, names) => {
      const id = await note('a', 'one');
      let isAgain = false;
      const web = aWeb();
      const fetch: FetchBytes = async (...wanted) => {
        if (!isAgain) {
          isAgain = true;
          expect(await note('a', ...names)).toBe(id);
        }
        return web.fetch(...wanted);
      };
      await work(fetch);
      await work(fetch);
      expect(await shown(id)).toEqual(names.map(address).toSorted());
      expect((await pictures.summary()).waiting).toBe(0);
    });
  });

  describe('offline, what is noted waits without being given up, and all of it comes when the network is back', () => {
    it.each<[why: string, names: readonly string[], online: number, kept: number, texts: number]>([
      ['from the first picture on', ['one', 'two'], 0, 0, 5],
      ['from the second on', ['one', 'two', 'three'], 1, 1, 5],
      ['behind the last', ['one', 'two'], 2, 2, 6],
    ])('%s', async (_why, names, online, kept, texts) => {
      const ids = [await note('a', ...names), await note('b', 'other')];
      const web = aWeb();
      const offline: FetchBytes = async (...wanted) =>
        web.asked.length < online ? web.fetch(...wanted) : err({ kind: 'offline' });
      let reads = 0;
      given.db.bodies.hook('reading', (row) => {
        reads += 1;
        return row;
      });
      for (let n = 0; n < 5; n++) {
        expect(await work(offline)).toEqual({ ok: true, value: inAnHour() });
        given.now += HOUR_MS;
      }
      expect(reads).toBe(texts); // of those behind the first that could not be asked for, nothing is read
      const all = [...(await shown(ids[0]!)), ...(await shown(ids[1]!))];
      expect([all.length, web.asked.length]).toEqual([kept, kept]);
      expect(await work(web.fetch)).toEqual({ ok: true, value: null });
      expect([await shown(ids[0]!), await shown(ids[1]!)]).toEqual([
        names.map(address).toSorted(),
        [address('other')],
      ]);
    });
  });

  describe('a clipping that was put into the trash before its pictures came: nobody is asked, and', () => {
    it.each<[why: string, then: (id: string) => unknown, asked: readonly string[], kept: readonly string[]]>([
      ['while it lies there nothing waits', () => undefined, [], []],
      ['put back, they come', (id) => given.library.restore(id), ['one'], ['one']],
      [
        'put back and thrown away again, none comes',
        async (id) => {
          await given.library.restore(id);
          await given.library.trash(id);
        },
        [],
        [],
      ],
      ['saved again, those come that it shows then', async () => note('a', 'two'), ['two'], ['two']],
    ])('%s', async (_why, then, asked, kept) => {
      const [id, web] = [await note('a', 'one'), aWeb()];
      await given.library.trash(id);
      expect(await work(web.fetch)).toEqual({ ok: true, value: null });
      await then(id);
      for (let n = 0; n < 3; n++) expect(await work(web.fetch)).toEqual({ ok: true, value: null });
      expect([web.asked, await shown(id)]).toEqual([asked.map(address), kept.map(address)]);
      expect((await pictures.summary()).waiting).toBe(0);
    });
  });

  describe('goes on', () => {
    it('where it was, after the worker was killed while they came; each is kept once', async () => {
      const id = await note('a', 'one', 'two', 'three');
      const web = aWeb();
      let isKilled: () => void = () => undefined;
      const killed = new Promise<void>((resolve) => {
        isKilled = resolve;
      });
      const dying: FetchBytes = (...wanted) => {
        if (web.asked.length === 0) return web.fetch(...wanted);
        isKilled();
        return new Promise(() => undefined); // nobody hears the answer any more
      };
      void work(dying);
      await killed;
      pictures = open();
      expect(await work(web.fetch)).toEqual({ ok: true, value: null });
      expect([await shown(id), web.asked.length]).toEqual([['one', 'three', 'two'].map(address), 3]);
    });

    it('with what an earlier version had noted', async () => {
      const id = await given.save(withPictures('a', 'one'));
      await given.db.pictureQueue.put({ id, tries: 2 });
      expect(await work(aWeb().fetch)).toEqual({ ok: true, value: null });
      expect(await shown(id)).toEqual([address('one')]);
    });

    it('with a row of the queue that is damaged', async () => {
      const id = await given.save(withPictures('a', 'one'));
      await given.db.pictureQueue.put({ id, tries: 'x', notBefore: 7, leftOut: 'y' } as never);
      expect((await pictures.summary()).waiting).toBe(1);
      await work(aWeb().fetch);
      expect(await shown(id)).toEqual([address('one')]);
    });
  });

  describe('a picture whose row is missing is fetched again, and its use stays one', () => {
    it.each<[why: string, lose: (names: readonly string[]) => unknown, fetched: readonly string[]]>([
      ['one of two', ([first = '']) => given.db.pictures.delete(first), ['one']],
      ['all, as where a restore was stopped', () => given.db.pictures.clear(), ['one', 'two']],
      ['none', () => undefined, []],
    ])('%s', async (_why, lose, fetched) => {
      const id = await note('a', 'one', 'two');
      await work(aWeb().fetch);
      const kept = await pictures.addressesOf(id);
      await lose([kept.get(address('one'))!]);
      await pictures.queue(id);
      const web = aWeb();
      await work(web.fetch);
      expect(web.asked).toEqual(fetched.map(address));
      expect([await given.db.pictureUses.count(), await given.db.pictures.count()]).toEqual([2, 2]);
    });
  });
}

// Pictures that do not come, by their sites, by a full disk or by a mistake of ours: how often they are asked for, and what is told of them.
import { beforeEach, expect, it } from 'vitest';
import { err } from '@/lib/core/result';
import type { FetchBytes } from '@/lib/library/pictures/keep-pictures';
import { openPictures, type Pictures } from '@/lib/library/pictures/open-pictures';
import type { LeftOut } from '@/lib/library/pictures/picture-tables';
import { useLibrary } from './use-library';
import { address, aWeb, FOREVER, withPictures } from './use-pictures';

const HOUR_MS = 60 * 60 * 1000;
const NOT_THERE = Promise.resolve(err({ kind: 'unreachable' } as const));

export function failingPictureCases(): void {
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

  it('is asked for three times, an hour apart, however often the queue is looked at', async () => {
    const web = aWeb({ [address('bad')]: NOT_THERE });
    await note('a', 'bad', 'good');
    const times: number[] = [];
    for (let minute = 0; minute < 300; minute += 20) {
      const before = web.asked.length;
      await work(web.fetch);
      if (web.asked.slice(before).includes(address('bad'))) times.push(minute);
      given.now += HOUR_MS / 3;
    }
    expect(times).toEqual([0, 60, 120]);
    expect(web.asked.filter((each) => each === address('good'))).toHaveLength(1);
    expect(await pictures.summary()).toMatchObject({ waiting: 0, leftOut: { unreachable: 1 } });
  });

  it('says when it is due, and others that are noted meanwhile come at once', async () => {
    const web = aWeb({ [address('bad')]: NOT_THERE });
    await note('a', 'bad');
    expect(await work(web.fetch)).toEqual({ ok: true, value: inAnHour() });
    const due = inAnHour();
    given.now += HOUR_MS / 2;
    const id = await note('b', 'good');
    expect(await work(web.fetch)).toEqual({ ok: true, value: due });
    expect([await shown(id), web.asked.length]).toEqual([[address('good')], 2]);
  });

  it('comes behind what has not been tried', async () => {
    const web = aWeb({ [address('bad')]: NOT_THERE });
    for (const path of ['a', 'b', 'c']) await note(path, 'bad');
    await work(web.fetch);
    given.now += HOUR_MS;
    await note('d', 'good');
    await work(web.fetch);
    expect(web.asked[3]).toBe(address('good'));
  });

  it('by a mistake of ours does not hold up the others, and is not tried for ever', async () => {
    const web = aWeb();
    const fetch: FetchBytes = (...wanted) => {
      if (wanted[0] === address('bad')) {
        web.asked.push(wanted[0]);
        throw new TypeError('A mistake');
      }
      return web.fetch(...wanted);
    };
    const good: string[] = [];
    for (const path of ['a', 'b', 'c']) {
      good.push(await note(path, path));
      await note(`bad-${path}`, 'bad');
    }
    await expect(work(fetch)).rejects.toThrow('A mistake');
    for (const id of good) expect(await shown(id)).toHaveLength(1);
    for (let n = 0; n < 5; n++) {
      given.now += HOUR_MS;
      await work(fetch).catch(() => undefined);
    }
    expect(web.asked.filter((each) => each === address('bad'))).toHaveLength(9);
    expect(await pictures.summary()).toMatchObject({ waiting: 0, givenUp: 3, leftOut: {} });
  });

  it('on a full disk waits without being given up, and the others come first when there is room', async () => {
    let isFull = true;
    given.db.pictures.hook('creating', () => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
    });
    const ids = [await note('a', 'one'), await note('b', 'two')];
    const web = aWeb();
    for (let n = 0; n < 5; n++) {
      expect(await work(web.fetch)).toEqual({ ok: false, error: { kind: 'storage-full' } });
      expect(await pictures.summary()).toMatchObject({ waiting: 2, isDiskFull: true });
      given.now += HOUR_MS;
    }
    expect(new Set(web.asked).size).toBe(2); // not the same one each time
    isFull = false;
    expect(await work(web.fetch)).toEqual({ ok: true, value: null });
    expect([await shown(ids[0]!), await shown(ids[1]!)]).toEqual([[address('one')], [address('two')]]);
    expect(await pictures.summary()).toMatchObject({ pictures: 2, waiting: 0, isDiskFull: false });
  });

  it.each<[why: string, then: (id: string, fail: () => void) => unknown, leftOut: LeftOut, givenUp: number]>([
    ['and in the bin since, was not asked for three times', (id) => given.library.trash(id), {}, 0],
    ['and by mistakes of ours since, was given up', (_id, fail) => fail(), {}, 1],
    ['and does not come again and again, was asked for three times', () => undefined, { unreachable: 1 }, 0],
  ])('once, %s', async (_why, then, leftOut, givenUp) => {
    const web = aWeb({ [address('bad')]: NOT_THERE });
    const id = await note('a', 'bad');
    await work(web.fetch);
    let isBroken = false;
    const fetch: FetchBytes = (...wanted) => {
      if (isBroken) throw new TypeError('A mistake');
      return web.fetch(...wanted);
    };
    await then(id, () => {
      isBroken = true;
    });
    for (let n = 0; n < 4; n++) {
      given.now += HOUR_MS;
      await work(fetch).catch(() => undefined);
    }
    expect(await pictures.summary()).toMatchObject({ waiting: 0, givenUp });
    expect((await pictures.summary()).leftOut).toEqual(leftOut);
  });
}

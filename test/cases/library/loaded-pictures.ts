// A picture that the reader page has loaded: kept with the clipping that shows it, as long as its note stands, and asked for no more.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPictures, type Pictures } from '@/lib/library/pictures/open-pictures';
import { MOST_PICTURES } from '@/lib/library/pictures/picture-kind';
import type { LeftOut } from '@/lib/library/pictures/picture-tables';
import { DAY_MS, useLibrary } from './use-library';
import { address, aWeb, FOREVER, png, withPictures } from './use-pictures';

const HOUR_MS = 60 * 60 * 1000;
const GALLERY = Array.from({ length: MOST_PICTURES + 2 }, (_, n) => `p${n}`);

export function loadedPictureCases(): void {
  const given = useLibrary();
  let pictures: Pictures;
  beforeEach(() => {
    pictures = openPictures({ db: given.db, clock: () => new Date(given.now) });
  });
  afterEach(() => vi.restoreAllMocks());
  const shown = async (id: string) => [...(await pictures.addressesOf(id)).keys()].sort();
  const work = (web: ReturnType<typeof aWeb>) => pictures.work(web.fetch, FOREVER);
  const inAnHour = () => new Date(given.now + HOUR_MS).toISOString();
  const load = (id: string, name: string, bytes = png(address(name)), signal = FOREVER) =>
    pictures.keepShown({ clippingId: id, address: address(name), bytes }, signal);

  it.each<[why: string, name: string, bytes: Uint8Array<ArrayBuffer> | undefined, kept: number]>([
    ['is kept with its clipping', 'one', undefined, 1],
    ['is not kept where the clipping does not show it', 'other', undefined, 0],
    ['is not kept where it is none', 'one', new Uint8Array(3), 0],
  ])('%s', async (_why, name, bytes, kept) => {
    const id = await given.save(withPictures('a', 'one', 'two'));
    await pictures.queueShown(id);
    expect(await load(id, name, bytes)).toEqual({ ok: true, value: undefined });
    expect(await shown(id)).toHaveLength(kept);
  });

  it.each<[why: string, meanwhile: (id: string) => unknown, kept: readonly string[]]>([
    ['all pictures are deleted', () => pictures.deleteAll(), []],
    [
      'all are deleted, and one is loaded',
      async (id) => {
        await pictures.deleteAll();
        await load(id, 'two');
      },
      [],
    ],
    [
      'all are deleted, and they are wanted again',
      async (id) => {
        await pictures.deleteAll();
        await pictures.queueShown(id);
      },
      ['one'],
    ],
    [
      'the clipping is let go of',
      async (id) => {
        await given.library.trash(id);
        given.now += 31 * DAY_MS;
        await given.library.purgeTrash();
      },
      [],
    ],
  ])('comes when it was gone: %s', async (_why, meanwhile, kept) => {
    const id = await given.save(withPictures('a', 'one', 'two'));
    await pictures.queueShown(id);
    await load(id, 'two');
    await meanwhile(id);
    expect(await load(id, 'one')).toEqual({ ok: true, value: undefined });
    expect(await shown(id)).toEqual(kept.map(address));
    expect((await pictures.summary()).pictures).toBe(kept.length);
  });

  it.each<[why: string, stop: (life: AbortController) => unknown]>([
    ['all pictures are deleted from another page', () => pictures.deleteAll()],
    ['it is switched off', (life) => life.abort()],
    ['both', (life) => pictures.deleteAll().then(() => life.abort())],
  ])('is not written where %s while it is looked at', async (_why, stop) => {
    const id = await given.save(withPictures('a', 'one', 'two'));
    await pictures.queueShown(id);
    const [life, real] = [new AbortController(), crypto.subtle.digest.bind(crypto.subtle)];
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...what) => {
      await stop(life);
      return await real(...what);
    });
    await load(id, 'one', undefined, life.signal);
    expect([await shown(id), (await pictures.summary()).pictures]).toEqual([[], 0]);
  });

  it.each<
    [
      why: string,
      names: readonly string[],
      loaded: readonly string[],
      left: { waiting: number; leftOut: LeftOut },
    ]
  >([
    ['all of which came: nothing is to come', ['one', 'two'], ['one', 'two'], { waiting: 0, leftOut: {} }],
    ['one of which did not come: it is to come', ['one', 'two'], ['two'], { waiting: 1, leftOut: {} }],
    ['one of which is there twice', ['one', 'one'], ['one'], { waiting: 0, leftOut: {} }],
    ['of a gallery, all that are kept of it', GALLERY, GALLERY, { waiting: 0, leftOut: { 'too-many': 2 } }],
  ])('is one of those of a clipping, %s', async (_why, names, loaded, left) => {
    const id = await given.save(withPictures('a', ...names));
    await pictures.queueShown(id);
    await Promise.all(loaded.map((name) => load(id, name)));
    expect(await pictures.summary()).toMatchObject(left);
    const web = aWeb();
    given.now += HOUR_MS;
    await work(web);
    expect(web.asked).toEqual(names.filter((name) => !loaded.includes(name)).map(address));
  });

  it.each([
    ['one', 1],
    ['a few', 3],
    ['many', 12],
  ])('is one of %s: what the clipping shows is read once for all of them', async (_how, count) => {
    const names = Array.from({ length: count }, (_, n) => `p${n}`);
    const id = await given.save(withPictures('a', ...names));
    await pictures.queueShown(id);
    let reads = 0;
    given.db.bodies.hook('reading', (row) => {
      reads += 1;
      return row;
    });
    for (const name of names) await load(id, name);
    expect([reads, (await shown(id)).length]).toEqual([1, count]);
  });

  it('shows what the clipping shows since it was saved anew', async () => {
    const id = await given.save(withPictures('a', 'one', 'two'));
    await pictures.queueShown(id);
    await load(id, 'one');
    await given.save(withPictures('a', 'three', 'four'));
    await pictures.queueShown(id);
    for (const name of ['two', 'three']) await load(id, name);
    expect(await shown(id)).toEqual(['one', 'three'].map(address)); // the first goes when the rest is fetched
    expect((await pictures.summary()).waiting).toBe(1);
  });

  it('is not fetched again by the queue, which asks for the others in an hour', async () => {
    const id = await given.save(withPictures('a', 'one', 'two'));
    await pictures.queueShown(id);
    await load(id, 'one');
    await load(id, 'one');
    const web = aWeb();
    expect(await work(web)).toEqual({ ok: true, value: inAnHour() });
    expect(web.asked).toEqual([]);
    given.now += HOUR_MS;
    await work(web);
    expect(web.asked).toEqual([address('two')]);
    expect(await given.db.pictureUses.count()).toBe(2);
  });
}

// Pictures that are kept: each once, by its content, as long as a clipping shows it; fetched one after the other, however often it is stopped.
import { beforeEach, describe, expect, it } from 'vitest';
import { err, ok } from '@/lib/core/result';
import { type FetchBytes, keptAddresses } from '@/lib/library/pictures/keep-pictures';
import { openPictures, type Pictures } from '@/lib/library/pictures/open-pictures';
import { contentName, LARGEST_KEPT, MOST_PICTURES, pictureTypeOf } from '@/lib/library/pictures/picture-kind';
import type { LeftOut } from '@/lib/library/pictures/picture-tables';
import { DAY_MS, useLibrary } from './use-library';
import { address, aWeb, bytesOf, FOREVER, imageOf, png, withPictures } from './use-pictures';

export function pictureCases(): void {
  const given = useLibrary();
  let pictures: Pictures;
  beforeEach(() => {
    pictures = openPictures({ db: given.db, clock: () => new Date(given.now) });
  });

  async function keep(path: string, names: readonly string[], web = aWeb()): Promise<string> {
    const id = await given.save(withPictures(path, ...names));
    await pictures.queue(id);
    await pictures.work(web.fetch, FOREVER);
    return id;
  }
  const shown = async (id: string) => [...(await pictures.addressesOf(id)).keys()];

  it('are kept with the clipping that shows them, and read back byte by byte', async () => {
    const id = await keep('a', ['one', 'two']);
    const kept = await pictures.addressesOf(id);
    expect([...kept.keys()].sort()).toEqual([address('one'), address('two')]);
    expect(await pictures.read(kept.get(address('one'))!)).toEqual({
      ...{ id: kept.get(address('one')), size: png(address('one')).length },
      type: 'image/png',
      bytes: png(address('one')),
    });
    expect(await pictures.summary()).toEqual({
      pictures: 2,
      bytes: 2 * png(address('one')).length,
      waiting: 0,
      isDiskFull: false,
      givenUp: 0,
      leftOut: {},
    });
  });

  it('the same picture of two clippings is kept once, and goes with the last of them', async () => {
    const same = () => Promise.resolve(ok(png('same')));
    const web = aWeb({ [address('one')]: same(), [address('two')]: same() });
    const [a, b] = [await keep('a', ['one'], web), await keep('b', ['two'], web)];
    expect((await pictures.summary()).pictures).toBe(1);
    for (const [id, left] of [
      [a, 1],
      [b, 0],
    ] as const) {
      await given.library.trash(id);
      expect((await pictures.summary()).pictures).toBeGreaterThan(0); // it may come back
      given.now += 31 * DAY_MS;
      await given.library.purgeTrash();
      expect((await pictures.summary()).pictures).toBe(left);
    }
    expect(await given.db.pictureUses.count()).toBe(0);
  });

  it.each<[why: string, answer: Awaited<ReturnType<FetchBytes>>, leftOut: LeftOut, waiting: number]>([
    [
      'a kind that may hold scripts',
      ok(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      { 'other-kind': 1 },
      0,
    ],
    ['a page that calls itself a picture', ok(bytesOf('<!doctype html>')), { 'other-kind': 1 }, 0],
    ['what its site calls no picture', err({ kind: 'no-picture' }), { 'other-kind': 1 }, 0],
    ['nothing', ok(new Uint8Array()), { 'other-kind': 1 }, 0],
    ['one that is larger than any', ok(png('x'.repeat(LARGEST_KEPT))), { 'too-large': 1 }, 0],
    ['one of which no more was read', err({ kind: 'too-large' }), { 'too-large': 1 }, 0],
    ['one whose site is closed to us', err({ kind: 'no-leave' }), { 'no-leave': 1 }, 0],
    ['one that does not come, and still may,', err({ kind: 'unreachable' }), {}, 1],
  ])('%s is left out and counted, and the others come', async (_why, answer, leftOut, waiting) => {
    const id = await keep('a', ['bad', 'good'], aWeb({ [address('bad')]: Promise.resolve(answer) }));
    expect(await shown(id)).toEqual([address('good')]);
    expect(await pictures.summary()).toMatchObject({ waiting, leftOut });
  });

  it(`of a gallery the first ${MOST_PICTURES} are kept`, async () => {
    const names = Array.from({ length: MOST_PICTURES + 5 }, (_, n) => `p${n}`);
    expect(await shown(await keep('a', names))).toHaveLength(MOST_PICTURES);
    expect((await pictures.summary()).leftOut).toEqual({ 'too-many': 5 });
  });

  it('a clipping that shows another picture now lets go of the first', async () => {
    const id = await keep('a', ['one']);
    expect(await keep('a', ['two'])).toBe(id);
    expect([await shown(id), (await pictures.summary()).pictures]).toEqual([[address('two')], 1]);
  });

  it.each<[why: string, damaged: object]>([
    ['text cannot be read any more', { packed: 'gone' }],
    ['layout alone cannot be read any more', { text: 'A text.', html: 7 }],
    ['layout is gone', { text: 'A text.' }],
  ])('a clipping whose %s keeps those that it has', async (_why, damaged) => {
    const id = await keep('a', ['one']);
    await given.db.bodies.put({ id, ...damaged } as never);
    await pictures.queue(id);
    await pictures.work(aWeb().fetch, FOREVER);
    expect([await shown(id), (await pictures.summary()).pictures]).toEqual([[address('one')], 1]);
  });

  it('a clipping that was deleted meanwhile has none', async () => {
    const id = await given.save(withPictures('a', 'one'));
    await pictures.queue(id);
    await given.library.trash(id);
    const web = aWeb();
    await pictures.work(web.fetch, FOREVER);
    expect([web.asked, await shown(id)]).toEqual([[], []]);
  });

  it.each<[why: string, gone: readonly string[], asked: readonly string[]]>([
    ['one is gone: a restoring was killed before it came', ['one'], ['one']],
    ['all are gone', ['one', 'two'], ['one', 'two']],
    ['none is gone', [], []],
  ])('what a clipping shows and has not is asked for again: %s', async (_why, gone, asked) => {
    const id = await keep('a', ['one', 'two']);
    const kept = await pictures.addressesOf(id);
    for (const name of gone) await given.db.pictures.delete(kept.get(address(name)) ?? '');
    await pictures.queue(id);
    const web = aWeb();
    await pictures.work(web.fetch, FOREVER);
    expect(web.asked).toEqual(asked.map(address));
    expect((await pictures.summary()).pictures).toBe(2);
    expect(await given.db.pictureUses.count()).toBe(2);
  });

  it('all are deleted, clippings stay', async () => {
    const id = await keep('a', ['one']);
    await pictures.deleteAll();
    expect(await pictures.summary()).toEqual({
      pictures: 0,
      bytes: 0,
      waiting: 0,
      leftOut: {},
      givenUp: 0,
      isDiskFull: false,
    });
    expect((await given.library.find(id)).at).toBe('kept');
  });

  it('one that is damaged on the disk is not shown', async () => {
    const id = await keep('a', ['one']);
    const [name = ''] = (await pictures.addressesOf(id)).values();
    await given.db.pictures.update(name, { bytes: 'gone' } as never);
    expect(await pictures.read(name)).toBeNull();
  });

  describe('addresses in HTML of ours', () => {
    it.each<[why: string, html: string, addresses: string[]]>([
      ['a picture', imageOf('a'), [address('a')]],
      ['the same twice', imageOf('a') + imageOf('a'), [address('a')]],
      [
        'an address with escapes',
        '<img data-remote-src="https://a.example/?b=1&amp;c=2">',
        ['https://a.example/?b=1&c=2'],
      ],
      [
        'words behind an angle bracket',
        `<img alt="1 > 0" data-remote-src="${address('a')}">`,
        [address('a')],
      ],
      ['a text that looks as one', `<p>&lt;img data-remote-src="${address('a')}"&gt;</p>`, []],
      [
        'a title that looks as one',
        `<p title="<img data-remote-src=&quot;https://a.example/&quot;>">x</p>`,
        [],
      ],
      ['what is no web address', '<img data-remote-src="file:///etc/passwd">', []],
      ['none', '<p>A text.</p>', []],
    ])('%s', (_why, html, addresses) => {
      expect(keptAddresses(html)).toEqual(addresses);
    });
  });

  it.each([
    ['a PNG', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['a GIF', 'GIF89a', 'image/gif'],
    ['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
    ['an AVIF', '\0\0\0\x1cftypavif', 'image/avif'],
    ['an SVG', '<svg/>', null],
    ['a film', '\0\0\0\x1cftypmp42', null],
    ['a sound', 'RIFF\0\0\0\0WAVEfmt ', null],
  ])('%s is known by its first bytes', async (_what, start, type) => {
    expect(pictureTypeOf(bytesOf(start))).toBe(type);
    expect(await contentName(bytesOf(start))).toMatch(/^[0-9a-f]{64}$/);
  });
}

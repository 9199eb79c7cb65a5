// What was chosen by hand comes to the export page, however much it is, and whatever the browser has room for.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosenForExport, withChosen } from '@/entrypoints/export/export-choice';
import { exportAddress, parseExportWish } from '@/lib/exchange/write/export-kinds';
import { reopenBrowser, restartBrowser } from '../../extension-browser';

const many = (count: number, of = 'a') => Array.from({ length: count }, (_, at) => `${of}${at}`);
/** What the page that is opened for `ids` exports. */
async function arrived(ids: readonly string[]) {
  const address = exportAddress(await chosenForExport(ids));
  return { address, source: await withChosen(parseExportWish(address.slice(address.indexOf('?'))).source) };
}

describe('clippings that were chosen', () => {
  beforeEach(() => restartBrowser());
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['one', 1],
    ['as many as stand in an address', 200],
    ['one more', 201],
    ['all of a large library', 100_000],
  ])('%s arrive in their order', async (_why, count) => {
    const { address, source } = await arrived(many(count));
    expect(source).toEqual({ of: 'id', ids: many(count) });
    expect(address.length).toBeLessThan(2500);
  });

  it('stay for a page that is loaded again', async () => {
    const source = await chosenForExport(many(300));
    for (const _ of [1, 2]) expect(await withChosen(source)).toEqual({ of: 'id', ids: many(300) });
  });

  it('make room: of three choices the first is known no longer', async () => {
    const sources = [];
    for (const of of ['a', 'b', 'c']) sources.push(await chosenForExport(many(300, of)));
    const found = [];
    for (const source of sources) found.push((await withChosen(source)).of);
    expect(found).toEqual(['choice', 'id', 'id']);
  });

  it.each([
    ['after the browser was closed', () => reopenBrowser()],
    [
      'where something else is stored',
      async () => {
        const { session } = fakeBrowser.storage;
        const [key = ''] = Object.keys(await session.get(null));
        await session.set({ [key]: { ids: 'a' } });
      },
    ],
  ])('are known no longer %s', async (_why, change) => {
    const source = await chosenForExport(many(300));
    await change();
    expect(await withChosen(source)).toBe(source);
  });

  it('take the place of older ones where the browser has no more room', async () => {
    const first = await chosenForExport(many(300));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(
      new Error('QUOTA_BYTES quota exceeded'),
    );
    expect(await withChosen(await chosenForExport(many(301)))).toEqual({ of: 'id', ids: many(301) });
    expect((await withChosen(first)).of).toBe('choice');
  });

  it('stand in the address where the browser has no room for them at all', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await chosenForExport(many(300))).toEqual({ of: 'id', ids: many(300) });
  });
});

// Pictures that the background fetches for a page of ours, and keeps with their clipping; and those of a clipping that is put back.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openOwnArchive, openOwnLibrary } from '@/entrypoints/shared/own-library';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { keepsPictures } from '@/lib/settings/list-settings';
import { sendFrom, standIn } from '@/test/extension-browser';
import {
  alarmAt,
  ask,
  asked,
  fires,
  held,
  isCalm,
  origin,
  privately,
  reader,
  release,
  save,
  summary,
  until,
  usePictureBackground,
  visit,
} from './picture-background';

usePictureBackground();

describe('a picture that the reader page asks for, for a clipping', () => {
  it.each<[why: string, over: { on?: boolean; sender?: typeof reader; clipping?: string }, kept: number]>([
    ['is kept, too', {}, 1],
    ['is not kept while the switch is off', { on: false }, 0],
    ['is not kept in a private window', { sender: privately(reader) }, 0],
    ['is not kept with a clipping that is gone', { clipping: 'gone' }, 0],
  ])('%s, and is fetched once', async (_why, { on = true, sender = reader, clipping }, kept) => {
    const id = await save('a', ['/1'], privately(visit));
    await keepsPictures.write(on);
    await ask('pictures/keep', { id, isShown: true }, sender);
    const address = `${origin()}/1`;
    const answer = await ask('picture/fetch', { address, clipping: clipping ?? id }, sender);
    expect(answer).toMatchObject({ reply: { ok: true, value: expect.stringMatching(/^data:image\/png;/) } });
    await until(async () => (await summary()).pictures).toBe(kept);
    await fires();
    await isCalm();
    expect(asked).toEqual(['/1']);
    expect(await summary()).toMatchObject({ pictures: kept, waiting: on && clipping === 'gone' ? 1 : 0 });
  });

  it.each<[why: string, stop: () => Promise<unknown>, waiting: number]>([
    ['all pictures are deleted', () => openPictures().deleteAll(), 0],
    ['the switch is turned off', () => keepsPictures.write(false), 1],
    [
      'the switch is turned off, and all are deleted',
      async () => {
        await keepsPictures.write(false);
        await openPictures().deleteAll();
      },
      0,
    ],
  ])('is shown, and not kept, where %s before it comes', async (_why, stop, waiting) => {
    const id = await save('a', ['/slow', '/2'], privately(visit));
    await ask('pictures/keep', { id, isShown: true });
    await isCalm();
    const answer = ask('picture/fetch', { address: `${origin()}/slow`, clipping: id });
    await until(() => held.has('/slow')).toBe(true);
    await stop();
    release('/slow');
    expect(await answer).toMatchObject({ reply: { ok: true } });
    await ask('picture/fetch', { address: `${origin()}/2`, clipping: id }); // looked at behind it
    expect(await summary()).toMatchObject({ pictures: 0, waiting });
  });

  it.each<[why: string, refusal: Error]>([
    ['the disk is full', new DOMException('no room', 'QuotaExceededError')],
    ['storage fails', new DOMException('the disk', 'UnknownError')],
    ['a mistake of ours is in the way', new TypeError('A mistake')],
  ])('is shown all the same, and is to come, where %s', async (_why, refusal) => {
    const id = await save('a', ['/1'], privately(visit));
    await ask('pictures/keep', { id, isShown: true });
    await isCalm();
    const refused = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw refusal;
    });
    expect(await ask('picture/fetch', { address: `${origin()}/1`, clipping: id })).toMatchObject({
      reply: { ok: true },
    });
    await until(() => refused.mock.calls.length).toBeGreaterThan(0);
    expect(await summary()).toMatchObject({ pictures: 0, waiting: 1 });
  });

  it('is shown before it is kept: nobody waits for a slow disk', async () => {
    const id = await save('a', ['/1'], privately(visit));
    await ask('pictures/keep', { id, isShown: true });
    await isCalm();
    const real = crypto.subtle.digest.bind(crypto.subtle);
    let goOn = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    vi.spyOn(crypto.subtle, 'digest').mockImplementation((...what) => slow.then(() => real(...what)));
    expect(await ask('picture/fetch', { address: `${origin()}/1`, clipping: id })).toMatchObject({
      reply: { ok: true },
    });
    goOn();
    await until(async () => (await summary()).pictures).toBe(1);
  });
});

describe('a clipping that lay in the bin when its pictures were to be fetched', () => {
  /** It is in the bin, and nobody will be woken for it. */
  async function binned(pictures: readonly string[]): Promise<string> {
    const id = await save('a', pictures, privately(visit));
    await openOwnLibrary().trash(id);
    await ask('pictures/keep', { id });
    await isCalm();
    expect([await alarmAt(), asked]).toEqual([null, []]);
    return id;
  }

  it.each<[why: string, putBack: (id: string) => Promise<unknown>]>([
    ['in the reader', (id) => openOwnLibrary().restore(id)],
    ['in the popup, by undoing', (id) => openOwnLibrary().restoreMany([id])],
    ['on the library page', (id) => openOwnArchive().restore([id])],
  ])('gets them when it is put back %s', async (_where, putBack) => {
    const id = await binned(['/1', '/2']);
    await putBack(id);
    await until(async () => (await summary()).pictures).toBe(2);
    await isCalm();
    expect([await alarmAt(), (await summary()).waiting]).toEqual([null, 0]);
  });

  it.each<[why: string, meanwhile: (id: string) => Promise<unknown>]>([
    ['the switch is off', () => keepsPictures.write(false)],
    ['it stays in the bin, and another is put back', async () => openOwnLibrary().restore('another')],
    [
      'it was kept all along',
      async (id) => {
        await openPictures().deleteAll();
        await openOwnLibrary().restore(id);
      },
    ],
    [
      'a private window puts it back',
      async (id) => {
        vi.spyOn(standIn.runtime, 'sendMessage').mockImplementation((message) =>
          sendFrom(privately(visit), message),
        );
        await openOwnLibrary().restore(id);
      },
    ],
  ])('nobody is asked for them where %s', async (_why, meanwhile) => {
    const id = await binned(['/1']);
    await meanwhile(id);
    await isCalm();
    expect(asked).toEqual([]);
  });
});

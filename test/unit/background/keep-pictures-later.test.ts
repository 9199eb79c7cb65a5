// The background as it fetches pictures that are kept: from a server of this machine, under alarms that fire, switches that are turned, windows that are private.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SafeHtml } from '@/lib/extraction/types';
import { LibraryDb } from '@/lib/library/db';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { keepsPictures } from '@/lib/settings/list-settings';
import { sendFrom } from '@/test/extension-browser';
import { anArticle } from '../../builders';
import {
  ALARM,
  alarm,
  alarmAt,
  ask,
  asked,
  cut,
  fires,
  HOUR_MS,
  held,
  isCalm,
  MINUTE_MS,
  NOTHING,
  NOW,
  news,
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

describe('who makes the background ask for pictures', () => {
  it.each<[why: string, does: () => Promise<unknown>, isAsked: boolean]>([
    ['a page that is saved', () => save('a', ['/1']), true],
    ['a page in a private window that is saved', () => save('a', ['/1'], privately(visit)), false],
    ['a clipping that the reader page has saved', async () => keepOf('a', reader), true],
    ['the same in a private window', async () => keepOf('a', privately(reader)), false],
    [
      'a page that is saved while the switch is off',
      async () => {
        await keepsPictures.write(false);
        await save('a', ['/1']);
      },
      false,
    ],
    ['a site that we may not reach', () => keepAt('http://localhost:1/1'), false],
  ])('%s', async (_why, does, isAsked) => {
    await does();
    if (isAsked) await until(async () => (await summary()).pictures).toBe(1);
    await isCalm();
    expect(asked).toEqual(isAsked ? ['/1'] : []);
    expect(await summary()).toMatchObject({ pictures: isAsked ? 1 : 0, waiting: 0 });
  });

  /** Saved where the background does not hear of it; then it is told, as the reader page does. */
  async function keepOf(path: string, sender: typeof reader): Promise<void> {
    const id = await save(path, ['/1'], privately(visit));
    await ask('pictures/keep', { id }, sender);
  }
  const keepAt = (address: string) =>
    sendFrom(visit, {
      topic: 'clipping/save',
      ask: {
        article: anArticle({ url: `${news}/a`, html: `<img data-remote-src="${address}">` as SafeHtml }),
        ...{ mentions: NOTHING, replace: false },
      },
    });
});

describe('while a picture is being fetched', () => {
  it.each<[why: string, stop: () => Promise<unknown>, waiting: number]>([
    ['the switch is turned off', () => keepsPictures.write(false), 1],
    ['all pictures are deleted', () => openPictures().deleteAll(), 0],
  ])('%s: it is not fetched to its end, nothing is written, nobody is woken', async (_why, stop, waiting) => {
    await save('a', ['/slow', '/2']);
    await until(() => held.has('/slow')).toBe(true);
    await stop();
    await until(() => cut.has('/slow')).toBe(true);
    await until(alarmAt).toBeNull();
    expect(asked).toEqual(['/slow']);
    expect(await summary()).toEqual({
      pictures: 0,
      bytes: 0,
      waiting,
      leftOut: {},
      givenUp: 0,
      isDiskFull: false,
    });
  });

  it('the switch is turned off and on again: it goes on', async () => {
    await save('a', ['/slow', '/2']);
    await until(() => held.has('/slow')).toBe(true);
    await keepsPictures.write(false);
    await keepsPictures.write(true);
    await until(() => asked.length).toBe(2);
    release('/slow');
    await until(async () => (await summary()).pictures).toBe(2);
  });

  it('another article is saved: its pictures come, too, and then nobody is woken', async () => {
    await save('a', ['/slow']);
    await until(() => held.has('/slow')).toBe(true);
    await save('b', ['/2']);
    await fires(); // the worker lives still
    expect(await alarm()).toMatchObject({ periodInMinutes: 1 }); // it may die yet
    release('/slow');
    await until(async () => (await summary()).pictures).toBe(2);
    await until(alarmAt).toBeNull();
  });
});

describe('an article that is saved in the moment in which the work ends', () => {
  it.each(['clear', 'create'] as const)('%s of the alarm: its pictures come', async (deed) => {
    const real = browser.alarms[deed] as (...args: unknown[]) => Promise<unknown>;
    let calls = 0;
    vi.spyOn(browser.alarms, deed).mockImplementation((async (...args: unknown[]) => {
      const isEnding = deed === 'clear' || !Object(args[1]).periodInMinutes;
      if (isEnding && calls++ === 0) await save('b', ['/2']);
      return real(...args);
    }) as never);
    await save('a', deed === 'clear' ? ['/1'] : ['/down']);
    await until(() => asked).toContain('/2');
    await until(async () => (await summary()).waiting).toBe(deed === 'clear' ? 0 : 1);
    await isCalm();
    expect(await alarmAt()).toBe(deed === 'clear' ? null : 60);
  });
});

describe('the alarm', () => {
  it.each<[why: string, pictures: readonly string[], at: number | null]>([
    ['is taken away when all is there', ['/1'], null],
    ['is set for an hour later where a site is down', ['/1', '/down'], 60],
  ])('%s', async (_why, pictures, at) => {
    await save('a', pictures);
    await until(() => asked.length).toBe(pictures.length);
    await isCalm();
    expect(await alarmAt()).toBe(at);
  });

  it('asks a site that was down when the hour is over, whatever was saved meanwhile, and three times in all', async () => {
    await save('a', ['/down']);
    await until(alarmAt).toBe(60);
    vi.setSystemTime(NOW + 30 * MINUTE_MS);
    await save('b', ['/2']);
    await until(() => asked).toContain('/2');
    await isCalm();
    expect(await alarmAt()).toBe(60);
    for (const hour of [1, 2]) {
      vi.setSystemTime(NOW + hour * (HOUR_MS + MINUTE_MS));
      await fires();
      await until(() => asked.filter((each) => each === '/down').length).toBe(hour + 1);
      await isCalm();
    }
    expect(await alarmAt()).toBeNull();
    expect(await summary()).toMatchObject({ pictures: 1, waiting: 0, leftOut: { unreachable: 1 } });
  });

  it('is set for an hour later where the browser is offline, and nobody is asked', async () => {
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    await save('a', ['/1']);
    await until(alarmAt).toBe(60);
    expect(asked).toEqual([]);
    expect(await summary()).toMatchObject({ pictures: 0, waiting: 1, leftOut: {} });
  });

  it('of a switch that was turned off while nobody was awake asks nothing, and is gone', async () => {
    await save('a', ['/down']);
    await until(alarmAt).toBe(60);
    vi.setSystemTime(NOW + HOUR_MS);
    await browser.storage.local.set({ keepsPictures: { version: 1, on: false } });
    await fires();
    await until(alarmAt).toBeNull();
    expect(asked).toEqual(['/down']);
  });

  it('goes on with what a worker that was killed had noted; somebody else’s does not', async () => {
    const id = await save('a', ['/1'], privately(visit));
    await openPictures().queue(id);
    await fakeBrowser.alarms.onAlarm.trigger({ ...ALARM, name: 'another' });
    expect(asked).toEqual([]);
    await fires();
    await until(async () => (await summary()).pictures).toBe(1);
  });
});

it('the library that is read here is the reader’s own', async () => {
  await save('a', ['/1']);
  const db = new LibraryDb();
  expect(await db.items.count()).toBe(1);
  db.close();
});

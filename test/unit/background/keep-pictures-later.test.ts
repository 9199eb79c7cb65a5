// The background as it fetches pictures that are kept: from a server of this machine, under alarms that fire, switches that are turned, windows that are private.
import 'fake-indexeddb/auto';
import { createServer, type ServerResponse } from 'node:http';
import { Dexie } from 'dexie';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { followPictures } from '@/entrypoints/background/keep-pictures-later';
import type { SafeHtml } from '@/lib/extraction/types';
import { LIBRARY_NAME, LibraryDb } from '@/lib/library/db';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { hostPatterns } from '@/lib/settings/host-permissions';
import { keepsPictures } from '@/lib/settings/list-settings';
import { ownPage, restartBrowser, sendFrom, standIn, visitOn } from '@/test/extension-browser';
import { anArticle } from '../../builders';

const ALARM = { name: 'keep-pictures', scheduledTime: 0, persistAcrossSessions: true };
const NOW = Date.parse('2026-11-01T12:00:00Z');
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const NOTHING = { title: [], text: [] };
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

const asked: string[] = [];
/** Answers that the server holds back, by their path; those whose line was cut by who asked. */
const [held, cut] = [new Map<string, ServerResponse>(), new Set<string>()];
const give = (path: string, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([PNG, Buffer.from(path)]));
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  if (url.startsWith('/down')) response.destroy();
  else if (!url.startsWith('/slow')) give(url, response);
  else {
    held.set(url, response);
    response.on('close', () => response.writableFinished || cut.add(url));
  }
});
const release = (path: string) => give(path, held.get(path)!);
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = address && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const news = 'https://news.example';
const anArticleWith = (path: string, pictures: readonly string[]) => {
  const html = pictures.map((each) => `<img data-remote-src="${origin}${each}">`).join('');
  return anArticle({ url: `${news}/${path}`, html: `<p>A text.</p>${html}` as SafeHtml });
};
const privately = (sender: ReturnType<typeof visitOn>) => ({ ...sender, tab: { id: 1, incognito: true } });
const visit = visitOn(news);
const reader = { ...ownPage('/reader.html'), tab: { id: 2 } };

async function save(path: string, pictures: readonly string[], sender = visit): Promise<string> {
  const article = anArticleWith(path, pictures);
  const ask = { article, mentions: NOTHING, replace: false };
  const { reply } = Object(await sendFrom(sender, { topic: 'clipping/save', ask }));
  return reply.value.id;
}
const ask = (topic: string, payload: object, sender = reader) => sendFrom(sender, { topic, ask: payload });
const summary = () => openPictures().summary();
const alarm = () => browser.alarms.get(ALARM.name);
/** Minutes after the test began; the clock moves a little while it is waited for. */
const alarmAt = async () => {
  const at = (await alarm())?.scheduledTime;
  return at === undefined ? null : Math.round((at - NOW) / MINUTE_MS);
};
/** A condition that has not come by then does not come. */
const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 15_000 });
const fires = () => fakeBrowser.alarms.onAlarm.trigger(ALARM);
/** Nothing of it is going on any more. */
const isCalm = () => until(async () => (await alarm())?.periodInMinutes ?? null).toBeNull();

beforeEach(async () => {
  await Dexie.delete(LIBRARY_NAME);
  restartBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  // A worker has locks; Node has none, and nobody else is here.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  for (const each of [asked, held, cut]) 'clear' in each ? each.clear() : each.splice(0);
  listenInBackground(backgroundHandlers({ refreshNow: async () => ({ kind: 'not-due' }) as never }));
  followPictures();
  await keepsPictures.write(true);
  await standIn.permissions.request({ origins: hostPatterns([origin]) });
  await isCalm();
});
afterEach(async () => {
  await keepsPictures.write(false);
  for (const response of held.values()) response.destroy();
  await isCalm();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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
    expect(await summary()).toEqual({ pictures: 0, bytes: 0, waiting, leftOut: {} });
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
    const address = `${origin}/1`;
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
    const answer = ask('picture/fetch', { address: `${origin}/slow`, clipping: id });
    await until(() => held.has('/slow')).toBe(true);
    await stop();
    release('/slow');
    expect(await answer).toMatchObject({ reply: { ok: true } });
    await ask('picture/fetch', { address: `${origin}/2`, clipping: id }); // looked at behind it
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
    expect(await ask('picture/fetch', { address: `${origin}/1`, clipping: id })).toMatchObject({
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
    expect(await ask('picture/fetch', { address: `${origin}/1`, clipping: id })).toMatchObject({
      reply: { ok: true },
    });
    goOn();
    await until(async () => (await summary()).pictures).toBe(1);
  });
});

it('the library that is read here is the reader’s own', async () => {
  await save('a', ['/1']);
  const db = new LibraryDb();
  expect(await db.items.count()).toBe(1);
  db.close();
});

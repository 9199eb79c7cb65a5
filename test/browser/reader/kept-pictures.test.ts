// A picture on its whole way: a clipping that is saved, the alarm, the queue, a server's real answer, the browser's own database, and the reader page offline.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { followPictures } from '@/entrypoints/background/keep-pictures-later';
import { showKeptPictures } from '@/entrypoints/reader/kept-pictures';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import type { SafeHtml } from '@/lib/extraction/types';
import { LIBRARY_NAME } from '@/lib/library/db';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { openLibrary } from '@/lib/library/repository';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { picturePlaces, placePictures } from '@/lib/reader/place-pictures';
import { hostPatterns } from '@/lib/settings/host-permissions';
import { keepsPictures } from '@/lib/settings/list-settings';
import { anArticle } from '../../builders';
import { ownPage, restartBrowser, sendFrom, standIn, visitOn } from '../../extension-browser';

const STORY = 'https://news.example/story';
/** Two pictures of the project, and a page that calls itself none, from the server of the tests. */
const [ONE, TWO, PAGE] = [
  `${location.origin}/components/public/icon/16.png`,
  `${location.origin}/components/public/icon/32.png`,
  `${location.origin}/components/public/icon/icon.svg`,
];
const HTML = [ONE, TWO, PAGE].map((each) => `<img alt="An icon" data-remote-src="${each}">`).join('');
const ALARM = { name: 'keep-pictures', scheduledTime: 0, persistAcrossSessions: true };
const NOTHING = { title: [], text: [] };
const fetched = vi.fn((address: RequestInfo | URL, init?: RequestInit) => realFetch(address, init));
const realFetch = globalThis.fetch;
const asked = () =>
  fetched.mock.calls.map(([address]) => String(address)).filter((each) => each.includes('/icon/'));

const article = anArticle({ url: STORY, html: `<p>A text.</p>${HTML}` as SafeHtml });
const saveBy = (sender: ReturnType<typeof visitOn>) =>
  sendFrom(sender, { topic: 'clipping/save', ask: { article, mentions: NOTHING, replace: false } });
async function saveSilently(): Promise<string> {
  const saved = await openLibrary().save(article, NOTHING);
  return saved.ok ? saved.value.id : '';
}

beforeEach(async () => {
  await Dexie.delete(LIBRARY_NAME);
  restartBrowser();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  listenInBackground(backgroundHandlers({ refreshNow: async () => ({ kind: 'not-due' }) as never }));
  followPictures();
  await keepsPictures.write(true);
  await standIn.permissions.request({ origins: hostPatterns([ONE]) });
});
afterEach(async () => {
  await keepsPictures.write(false);
  vi.unstubAllGlobals();
});

/** The article as the reader page shows it where nothing can be reached; addresses of its pictures, and how many have no picture. */
async function shownOffline(): Promise<{ sources: string[]; missing: number }> {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Offline')));
  const [row] = (await openLibrary().list({ after: null, limit: 1 })).items;
  const opened = row && (await openLibrary().read(row.id));
  const body = document.createElement('article');
  body.append(...sanitizeHtml(opened?.body.html ?? '', document).childNodes);
  placePictures(body, { unnamed: 'Picture' });
  const shown = { body, signal: new AbortController().signal } as Parameters<typeof showKeptPictures>[0];
  await showKeptPictures(shown, row?.id ?? '');
  const sources = [...body.querySelectorAll('img')].map(({ src }) => src);
  return { sources, missing: picturePlaces(body).length };
}
async function dataOf(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await realFetch(address)).arrayBuffer());
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

it.each<[why: string, keep: () => Promise<unknown>]>([
  ['a page is saved', () => saveBy(visitOn(STORY))],
  ['the alarm wakes a worker, and an earlier one had noted it', async () => noteAndWake()],
  ['the browser starts, and it was noted before', async () => noteAndStart()],
  [
    'the reader page has saved it',
    async () => sendFrom(reader, { topic: 'pictures/keep', ask: { id: await saveSilently() } }),
  ],
  ['the reader page has loaded it', async () => loadEach()],
])('is there offline when %s', async (_why, keep) => {
  await keep();
  await expect.poll(async () => (await openPictures().summary()).pictures).toBe(2);
  await expect.poll(() => asked().toSorted()).toEqual([ONE, TWO, PAGE].toSorted());
  expect(await shownOffline()).toEqual({ sources: [await dataOf(ONE), await dataOf(TWO)], missing: 1 });
});

const reader = ownPage('/reader.html');
async function noteAndWake(): Promise<void> {
  await openPictures().queue(await saveSilently());
  await fakeBrowser.alarms.onAlarm.trigger(ALARM);
}
async function noteAndStart(): Promise<void> {
  await openPictures().queue(await saveSilently());
  standIn.runtime.onStartup.tell();
}
async function loadEach(): Promise<void> {
  const clipping = await saveSilently();
  await sendFrom(reader, { topic: 'pictures/keep', ask: { id: clipping, isShown: true } });
  for (const address of [ONE, TWO, PAGE])
    await sendFrom(reader, { topic: 'picture/fetch', ask: { address, clipping } });
}

it.each<[why: string, keep: () => Promise<unknown>]>([
  [
    'its page was saved in a private window',
    () => saveBy({ ...visitOn(STORY), tab: { id: 1, incognito: true } } as never),
  ],
  [
    'it was deleted with all others',
    async () => {
      await noteAndWake();
      await expect.poll(async () => (await openPictures().summary()).pictures).toBe(2);
      await openPictures().deleteAll();
    },
  ],
  [
    'keeping is switched off',
    async () => {
      await keepsPictures.write(false);
      await saveBy(visitOn(STORY));
      await fakeBrowser.alarms.onAlarm.trigger(ALARM);
    },
  ],
])('is not there when %s', async (_why, keep) => {
  await keep();
  expect(await shownOffline()).toEqual({ sources: [], missing: 3 });
  expect(await openPictures().summary()).toMatchObject({ pictures: 0, waiting: 0 });
});

it('what stays away is counted: a drawing that may hold scripts', async () => {
  await saveBy(visitOn(STORY));
  await expect.poll(async () => (await openPictures().summary()).leftOut).toEqual({ 'other-kind': 1 });
});

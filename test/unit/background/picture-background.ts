// The background as it keeps pictures, for tests: a server of this machine that can be slow or down, articles that show its pictures, and who asks.
import type { ServerResponse } from 'node:http';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { followPictures } from '@/entrypoints/background/keep-pictures-later';
import type { SafeHtml } from '@/lib/extraction/types';
import { LIBRARY_NAME } from '@/lib/library/db';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { hostPatterns } from '@/lib/settings/host-permissions';
import { keepsPictures } from '@/lib/settings/list-settings';
import { ownPage, restartBrowser, sendFrom, standIn, visitOn } from '@/test/extension-browser';
import { useLocalServer } from '@/test/local-server';
import { anArticle } from '../../builders';

export const ALARM = { name: 'keep-pictures', scheduledTime: 0, persistAcrossSessions: true };
export const NOW = Date.parse('2026-11-01T12:00:00Z');
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;
export const NOTHING = { title: [], text: [] };
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export const asked: string[] = [];
/** Answers that the server holds back, by their path; those whose line was cut by who asked. */
export const [held, cut] = [new Map<string, ServerResponse>(), new Set<string>()];
const give = (path: string, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([PNG, Buffer.from(path)]));
export const origin = useLocalServer(({ url = '' }, response) => {
  asked.push(url);
  if (url.startsWith('/down')) response.destroy();
  else if (!url.startsWith('/slow')) give(url, response);
  else {
    held.set(url, response);
    response.on('close', () => response.writableFinished || cut.add(url));
  }
});
export const release = (path: string) => give(path, held.get(path)!);

export const news = 'https://news.example';
const anArticleWith = (path: string, pictures: readonly string[]) => {
  const html = pictures.map((each) => `<img data-remote-src="${origin()}${each}">`).join('');
  return anArticle({ url: `${news}/${path}`, html: `<p>A text.</p>${html}` as SafeHtml });
};
export const privately = (sender: ReturnType<typeof visitOn>) => ({
  ...sender,
  tab: { id: 1, incognito: true },
});
export const visit = visitOn(news);
export const reader = { ...ownPage('/reader.html'), tab: { id: 2 } };

export async function save(path: string, pictures: readonly string[], sender = visit): Promise<string> {
  const article = anArticleWith(path, pictures);
  const ask = { article, mentions: NOTHING, replace: false };
  const { reply } = Object(await sendFrom(sender, { topic: 'clipping/save', ask }));
  return reply.value.id;
}
export const ask = (topic: string, payload: object, sender = reader) =>
  sendFrom(sender, { topic, ask: payload });
export const summary = () => openPictures().summary();
export const alarm = () => browser.alarms.get(ALARM.name);
/** Minutes after the test began; the clock moves a little while it is waited for. */
export const alarmAt = async () => {
  const at = (await alarm())?.scheduledTime;
  return at === undefined ? null : Math.round((at - NOW) / MINUTE_MS);
};
/** A condition that has not come by then does not come. */
export const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 15_000 });
export const fires = () => fakeBrowser.alarms.onAlarm.trigger(ALARM);
/** Nothing of it is going on any more. */
export const isCalm = () => until(async () => (await alarm())?.periodInMinutes ?? null).toBeNull();

/** Each test of the file begins with the switch on, leave for the server, an empty library, and a background that has nothing to do. */
export function usePictureBackground(): void {
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
    await standIn.permissions.request({ origins: hostPatterns([origin()]) });
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
}

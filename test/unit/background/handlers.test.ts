// The background as a page and a dying worker meet it: whose article it takes, and what a request does that is sent twice.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { noSettings } from '@/lib/edits/site-settings';
import { encodeGazetteer } from '@/lib/gazetteer/bundle/encode-gazetteer';
import type { GazetteerRows } from '@/lib/gazetteer/model/index-gazetteer';
import type { SourceId } from '@/lib/gazetteer/model/types';
import { LIBRARY_NAME, LibraryDb } from '@/lib/library/db';
import { openLinks } from '@/lib/library/links/open-links';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { openLibrary } from '@/lib/library/repository';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { type BackgroundTopic, RETRY } from '@/lib/messaging/protocol';
import { backgroundAsks } from '@/lib/messaging/schemas';
import { ownPage, restartBrowser, sendFrom, standIn, stopWorker, visitOn } from '@/test/extension-browser';
import { anArticle } from '../../builders';
import { aCountry } from '../../gazetteer-builders';

const WORLD: GazetteerRows = {
  people: [],
  countries: [aCountry({ code: 'NO', name: 'Norway' })],
  offices: [],
  terms: [],
  vacancies: [],
  organisations: [],
  sources: [{ id: 'a-source' as SourceId, title: 'A source', url: 'https://source.example/' }],
};
/** The files of the bundle, and a picture of the web. */
function fetched(address: string): Response {
  if (address.endsWith('/gazetteer.json')) {
    return Response.json(encodeGazetteer(WORLD));
  }
  if (address.includes('/flags/')) return new Response('<svg/>');
  return new Response('A', { headers: { 'content-type': 'image/png' } });
}
vi.stubGlobal('fetch', (address: string) => Promise.resolve(fetched(address)));
// A worker has locks; Node has none, and nobody else is here.
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

const STORY = 'https://news.example/a-story';
const NOTHING = { title: [], text: [] };

/** A worker that has just been started: the one before keeps nothing but what is stored. */
function startWorker(): void {
  stopWorker();
  listenInBackground(backgroundHandlers({ refreshNow: async () => ({ kind: 'not-due' }) as never }));
}
type Meta = { sender?: ReturnType<typeof ownPage>; request?: string };
const ask = (topic: string, payload: unknown, { sender, request = crypto.randomUUID() }: Meta = {}) =>
  sendFrom(sender ?? visitOn(STORY), { topic, ask: payload, request });
/** Addresses of the tabs that were opened. */
const opened = () => vi.mocked(standIn.tabs.create).mock.calls.map(([tab]) => tab.url);
const reply = (value: unknown) => ({ reply: { ok: true, value } });
const save = (url: string, canonicalUrl = url) => ({
  article: anArticle({ url, canonicalUrl }),
  mentions: NOTHING,
  replace: false,
});

beforeEach(async () => {
  await Dexie.delete(LIBRARY_NAME);
  restartBrowser();
  vi.restoreAllMocks();
  vi.spyOn(standIn.tabs, 'create');
  startWorker();
});

describe('a link is filled in', () => {
  const fill = { ...save(STORY), onlyFill: true };
  it.each<[why: string, before: () => Promise<unknown>, answer: object, texts: number]>([
    ['where one is kept', () => openLinks().save({ url: STORY, reason: 'not-read-yet' }), { ok: true }, 1],
    ['not where nothing is kept', async () => null, { ok: false, error: { kind: 'no-link' } }, 0],
    [
      'not where its article is kept',
      () => openLibrary().save(anArticle({ url: STORY, text: 'A longer text.' }), NOTHING),
      { ok: false, error: { kind: 'no-link' } },
      1,
    ],
    [
      'not where it lies in the trash',
      async () => {
        const kept = await openLinks().save({ url: STORY, reason: 'not-read-yet' });
        await openLibrary().trash(kept.ok ? kept.value.id : '');
      },
      { ok: false, error: { kind: 'no-link' } },
      0,
    ],
  ])('%s', async (_why, before, answer, texts) => {
    await before();
    expect(await ask('clipping/save', fill)).toMatchObject({ reply: answer });
    expect(await openLibrary().count()).toBe(texts);
    expect(await openLinks().count()).toBe(0);
  });
});

describe('an article is taken only from its own page', () => {
  it.each([
    ['its own page', STORY, STORY, true],
    ['its own page, at a section', `${STORY}#top`, STORY, true],
    ['a page that has moved on since the browser looked', 'https://news.example/', STORY, true],
    ['a file, of itself', 'file:///home/reader/a.html', 'file:///home/reader/a.html', true],
    ['another site', 'https://other.example/', STORY, false],
    ['another server of the same machine', 'http://localhost:1/', 'http://127.0.0.1:1/', false],
    ['another port', 'http://127.0.0.1:1/', 'http://127.0.0.1:2/', false],
    ['the same site without TLS', 'http://news.example/', STORY, false],
    ['another file', 'file:///home/reader/b.html', 'file:///home/reader/a.html', false],
    ['a file, of a site', 'file:///home/reader/a.html', STORY, false],
    ['a site, of a file', STORY, 'file:///home/reader/a.html', false],
    ['a page without an origin', 'about:blank', STORY, false],
    ['a page of data', 'data:text/html,x', STORY, false],
  ])('%s', async (_who, from, url, isTaken) => {
    const sender = visitOn(from);
    const { article, mentions } = save(url);
    const identity = { url, canonicalUrl: url, title: article.title };
    const refused = { reply: { ok: false, error: { kind: 'foreign-address' } } };
    const done = isTaken ? { reply: { ok: true } } : refused;
    expect(await ask('clipping/save', save(url), { sender })).toMatchObject(done);
    expect(await ask('draft/keep', { article, mentions }, { sender })).toMatchObject(done);
    expect(await ask('clipping/is-saved', identity, { sender })).toEqual({ reply: isTaken });
  });

  it('or from a page of ours, which speaks for any', async () => {
    expect(await ask('clipping/save', save(STORY), { sender: ownPage('/reader.html') })).toMatchObject({
      reply: { ok: true },
    });
  });
});

describe('what was decided about a site is told to its own pages', () => {
  const decided = { ...noSettings('news.example'), article: 'main' };
  it.each([
    ['a page of the site', 'https://news.example/another', decided],
    ['a page for telephones', 'https://m.news.example/another', decided],
    ['a page of another site', 'https://other.example/', noSettings('other.example')],
    ['a file, which belongs to no site', 'file:///home/reader/a.html', null],
  ])('%s', async (_who, from, told) => {
    await ask('site/article', { selector: 'main' });
    expect(await ask('site/settings', null, { sender: visitOn(from) })).toEqual({ reply: told });
  });
});

describe('the article is pointed at, though the popup that asked for it is gone', () => {
  const NOBODY = 'Could not establish connection. Receiving end does not exist.';
  it.each<[page: string, answers: readonly (string | object)[], asked: readonly string[]]>([
    ['a page that is being read', [{ reply: null }], ['visit/choose']],
    [
      'a page that nobody has looked at',
      [NOBODY, NOBODY, { reply: { state: 'failed' } }, { reply: null }],
      ['visit/choose', 'visit/status', 'visit/status', 'visit/choose'],
    ],
    ['a page that the browser keeps from us', [NOBODY, NOBODY], ['visit/choose', 'visit/status']],
  ])('%s', async (page, answers, asked) => {
    const given = [...answers];
    const told = vi.spyOn(standIn.tabs, 'sendMessage').mockImplementation(() => {
      const next = given.shift();
      return typeof next === 'object' ? Promise.resolve(next) : Promise.reject(new Error(next));
    });
    const refuse = page.includes('keeps from us');
    if (refuse) vi.spyOn(standIn.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access'));
    await ask('page/choose', { tabId: 1 }, { sender: ownPage() });
    expect(told.mock.calls.map(([, message]) => Object(message).topic)).toEqual(asked);
  });
});

describe('a request that is sent again, because its worker died', () => {
  it('says for every topic why it may be', () => {
    expect(Object.keys(RETRY).toSorted()).toEqual(Object.keys(backgroundAsks).toSorted());
  });

  it.each<[topic: string, payload: unknown, answer: (id: string) => unknown]>([
    ['clipping/save', save(STORY), (id) => reply({ id, did: 'saved' })],
    ['draft/keep', { article: anArticle({ url: STORY }), mentions: NOTHING }, (id) => reply(id)],
    ['facts/correct', { id: 'NZ' }, () => ({ reply: null })],
  ])('%s: is answered as before, and done once', async (topic, payload, answer) => {
    const request = crypto.randomUUID();
    const before = await ask(topic, payload, { request });
    startWorker();
    const again = await ask(topic, payload, { request });
    expect([before, again]).toEqual([answer(request), answer(request)]);
    const db = new LibraryDb();
    expect((await db.items.count()) + (await db.drafts.count()) + opened().length).toBeLessThanOrEqual(1);
    db.close();
  });

  /** What is stored, and which tabs were opened. */
  const stored = async () => [await fakeBrowser.storage.local.get(null), opened().length];
  const identity = { url: STORY, canonicalUrl: STORY, title: 'A story' };
  it.each<[topic: BackgroundTopic, payload: unknown, sender: ReturnType<typeof ownPage>, answer: unknown]>([
    [
      'article/link',
      { title: '', text: 'Norway met.', published: null, lang: 'en' },
      visitOn(STORY),
      { title: [], text: [{ id: 'NO' }] },
    ],
    [
      'entity/describe',
      { id: 'NO', published: null },
      visitOn(STORY),
      { card: { id: 'NO' }, flags: { NO: '<svg/>' } },
    ],
    ['clipping/is-saved', identity, visitOn(STORY), false],
    [
      'picture/fetch',
      { address: 'https://news.example/1.png' },
      ownPage(),
      { ok: true, value: 'data:image/png;base64,QQ==' },
    ],
    ['facts/refresh', null, ownPage(), null],
    ['site/tidy', { host: 'news.example', on: true }, ownPage(), null],
    ['site/article', { selector: 'main' }, visitOn(STORY), null],
    ['site/settings', null, visitOn('https://www.other.example/'), noSettings('other.example')],
  ])('%s: finds the world as the first one left it', async (topic, payload, sender, answer) => {
    expect(['reads', 'sets']).toContain(RETRY[topic]);
    const request = crypto.randomUUID();
    expect(await ask(topic, payload, { sender, request })).toMatchObject({ reply: answer });
    const after = await stored();
    startWorker();
    expect(await ask(topic, payload, { sender, request })).toMatchObject({ reply: answer });
    expect(await stored()).toEqual(after);
    if (RETRY[topic] === 'reads') expect(after).toEqual([{}, 0]);
  });

  it('is told again that a clipping was updated, not that nothing is new', async () => {
    const kept = crypto.randomUUID();
    await ask('clipping/save', save(STORY), { request: kept });
    const update = { ...save(STORY), article: anArticle({ url: STORY, text: 'A text that goes on.' }) };
    const request = crypto.randomUUID();
    const answers = [await ask('clipping/save', update, { request })];
    startWorker();
    answers.push(await ask('clipping/save', update, { request }));
    expect(answers).toEqual([reply({ id: kept, did: 'updated' }), reply({ id: kept, did: 'updated' })]);
  });

  it('is quoted once, with the article that it is saved with, however often it is asked for', async () => {
    const request = crypto.randomUUID();
    const quoting = { ...save(STORY), quote: { start: 0, end: 6 } };
    await ask('clipping/save', quoting, { request });
    startWorker();
    await ask('clipping/save', quoting, { request });
    await ask('clipping/save', quoting);
    const { quotes } = await openQuotes().read(request);
    expect(quotes.map(({ quote }) => quote)).toEqual([{ exact: 'A text', prefix: '', suffix: '.' }]);
  });

  it('is done again when it is another request for the same', async () => {
    await ask('facts/correct', { id: 'NZ' });
    await ask('facts/correct', { id: 'NZ' });
    expect(opened()).toHaveLength(2);
  });

  it('opens one tab, too, while the first try is still at work', async () => {
    const request = crypto.randomUUID();
    await Promise.all([1, 2].map(() => ask('facts/correct', { id: 'NZ' }, { request })));
    expect(opened()).toHaveLength(1);
  });
});

// Reading the articles that came without a text: what becomes of each link, one page of a site at a time, stopped and gone on with.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReadingRest, readRest, waitingLinks } from '@/entrypoints/import/read-rest';
import type { FoundArticle } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { openLinks } from '@/lib/library/links/open-links';
import { openLibrary } from '@/lib/library/repository';
import { isPublicAddress } from '@/lib/reader/public-address';
import { anArticle } from '../../builders';

let db: LibraryDb;
let waited: number[];
beforeEach(() => {
  db = new LibraryDb(`test-${crypto.randomUUID()}`);
  waited = [];
});
afterEach(() => db.delete());

const NOBODY = { title: [], text: [] };
const TEXT = 'Ministers met in the harbour.';
/** What a site answers, by what its page is called. */
const PAGES: Readonly<Record<string, Awaited<ReturnType<ReadingRest['fetch']>>>> = {
  article: { ok: true, value: { html: 'article', url: 'https://elsewhere.example/told' } },
  shop: { ok: true, value: { html: 'shop', url: 'https://news.example/shop' } },
  gone: { ok: false, error: { kind: 'refused' } },
  paper: { ok: false, error: { kind: 'not-a-page' } },
  silent: { ok: false, error: { kind: 'unreachable' } },
};

const reading = (over: Partial<ReadingRest> = {}): ReadingRest => ({
  links: openLinks({ db }),
  library: openLibrary({ db }),
  maker: {
    extract: async (html, url): Promise<FoundArticle | null> =>
      html === 'article' ? anArticle({ url, title: 'Told', text: TEXT }) : null,
    link: async () => ({ title: [], text: [] }),
  },
  fetch: async (address) => PAGES[address.slice(address.lastIndexOf('/') + 1)] ?? PAGES['article']!,
  wait: async (ms) => void waited.push(ms),
  isOnline: () => true,
  mayFetch: isPublicAddress,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onBug: (cause) => {
    throw cause;
  },
  ...over,
});

async function keep(...urls: string[]): Promise<void> {
  for (const url of urls) await openLinks({ db }).save({ url, reason: 'not-read-yet' });
}
const linkOf = async (url: string) =>
  (await db.items.toArray()).find((item) => item.url === url)?.link?.reason ?? 'has a text';

describe('a link', () => {
  it.each<[what: string, url: string, reason: string]>([
    ['whose page is an article has its text', 'https://news.example/article', 'has a text'],
    ['whose page is none says so', 'https://news.example/shop', 'not-an-article'],
    ['whose page is gone has failed', 'https://news.example/gone', 'failed'],
    ['that leads to a file is no page', 'https://news.example/paper', 'not-a-page'],
    ['to a site that does not answer has failed', 'https://news.example/silent', 'failed'],
    ['into the reader’s own network is not followed', 'http://192.168.0.1/article', 'no-leave'],
    ['to the reader’s own machine is not followed', 'http://localhost:8080/article', 'no-leave'],
  ])('%s', async (_what, url, reason) => {
    await keep(url);
    const links = openLinks({ db });
    expect(await readRest(await waitingLinks(links), reading())).toEqual({
      read: reason === 'has a text' ? 1 : 0,
      unread: reason === 'has a text' ? 0 : 1,
      ended: 'over',
    });
    expect([await linkOf(url), await db.items.count()]).toEqual([reason, 1]);
    expect(await waitingLinks(links)).toEqual([]);
  });
});

describe('a link that waits no more is left as it is', () => {
  const url = 'https://news.example/article';
  const saved = async () => {
    await openLibrary({ db }).save(anArticle({ url, canonicalUrl: url, text: `${TEXT} Ours.` }), NOBODY);
  };
  const trashed = async () => {
    for (const item of await db.items.toArray()) await openLibrary({ db }).trash(item.id);
  };

  it.each<[what: string, meanwhile: () => Promise<void>, isEarly: boolean, left: string]>([
    ['thrown away before its turn', trashed, true, 'trashed'],
    ['thrown away while its page was fetched', trashed, false, 'trashed'],
    ['read by the reader before its turn', saved, true, 'kept'],
    ['read by the reader while its page was fetched', saved, false, 'kept'],
  ])('%s', async (_what, meanwhile, isEarly, left) => {
    await keep(url);
    const waiting = await waitingLinks(openLinks({ db }));
    if (isEarly) await meanwhile();
    let asked = 0;
    const fetch: ReadingRest['fetch'] = async () => {
      asked++;
      await meanwhile();
      return PAGES['article']!;
    };
    expect(await readRest(waiting, reading({ fetch }))).toEqual({ read: 0, unread: 0, ended: 'over' });
    expect(asked).toBe(isEarly ? 0 : 1);
    const [{ state, link } = {}] = await db.items.toArray();
    expect([state, link?.reason]).toEqual([left, left === 'kept' ? undefined : 'not-read-yet']);
  });
});

it('a page that no extraction survives costs its own link alone, and is told', async () => {
  await keep('https://a.example/1', 'https://a.example/2', 'https://b.example/3');
  const told: unknown[] = [];
  const how = reading({
    onBug: (cause) => void told.push(cause),
    maker: {
      extract: (_html, url) =>
        url.endsWith('/2')
          ? Promise.reject(new RangeError('too deep'))
          : Promise.resolve(anArticle({ url, title: 'Told', text: TEXT })),
      link: async () => ({ title: [], text: [] }),
    },
    fetch: async (url) => ({ ok: true, value: { html: 'article', url } }),
  });
  const waiting = await waitingLinks(openLinks({ db }));
  expect(await readRest(waiting, how)).toEqual({ read: 2, unread: 1, ended: 'over' });
  expect([await linkOf('https://a.example/2'), told]).toEqual(['failed', [new RangeError('too deep')]]);
});

it('a background that is gone stops all of it: nothing is asked for behind its back', async () => {
  await keep('https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://b.example/2');
  let asked = 0;
  const fetch: ReadingRest['fetch'] = async (address) => {
    asked++;
    if (address.startsWith('https://a.')) throw new Error('no background');
    await Promise.resolve();
    return PAGES['article']!;
  };
  const waiting = await waitingLinks(openLinks({ db }));
  await expect(readRest(waiting, reading({ fetch }))).rejects.toThrow('no background');
  expect(asked).toBe(2); // all who read have ended by then
});

it('a site that never answers is given up for now: its other links go on waiting', async () => {
  const many = Array.from({ length: 9 }, (_, at) => `https://hung.example/${at}/silent`);
  await keep(...many, 'https://b.example/article');
  const links = openLinks({ db });
  expect(await readRest(await waitingLinks(links), reading())).toEqual({
    ...{ read: 1, unread: 3, ended: 'over' },
  });
  expect((await waitingLinks(links)).length).toBe(6);
});

it('pages of one site are asked for one after the other, a second apart; sites do not wait for each other', async () => {
  await keep('https://a.example/1', 'https://www.a.example/2', 'https://a.example/3', 'https://b.example/1');
  let [now, most] = [0, 0];
  const fetch: ReadingRest['fetch'] = async (address) => {
    if (address.includes('a.example')) most = Math.max(most, ++now);
    await Promise.resolve();
    if (address.includes('a.example')) now--;
    return PAGES['article']!;
  };
  expect(await readRest(await waitingLinks(openLinks({ db })), reading({ fetch }))).toMatchObject({
    read: 4,
  });
  expect([most, waited]).toEqual([1, [1000, 1000]]);
});

it('without a way to the web nothing is given up: it goes on later', async () => {
  await keep('https://a.example/silent', 'https://b.example/article');
  const links = openLinks({ db });
  const offline = reading({ fetch: async () => PAGES['silent']!, isOnline: () => false });
  expect(await readRest(await waitingLinks(links), offline)).toMatchObject({ unread: 0, ended: 'offline' });
  expect((await waitingLinks(links)).length).toBe(2);
});

it('stopped, it leaves what was not read to the next time', async () => {
  await keep('https://a.example/1', 'https://a.example/2', 'https://a.example/3');
  const life = new AbortController();
  const links = openLinks({ db });
  const how = reading({ signal: life.signal, wait: async () => life.abort() });
  expect(await readRest(await waitingLinks(links), how)).toEqual({ read: 1, unread: 0, ended: 'stopped' });
  expect((await waitingLinks(links)).length).toBe(2);
});

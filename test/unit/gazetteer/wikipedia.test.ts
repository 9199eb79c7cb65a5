// First sentences from Wikipedia: of the very item, in the page's language, little, in time; else nothing. A real server answers.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchSummary, wikiLanguage } from '@/lib/gazetteer/wikipedia/fetch-summary';
import { firstSentences, LONGEST_EXTRACT } from '@/lib/gazetteer/wikipedia/wikipedia-answer';
import {
  aWorld,
  located,
  openWikipedia,
  PIXEL_ADDRESS,
  summarised,
  type WikipediaWorld,
} from '../../wikidata/wikipedia-server';

let wikipedia: Awaited<ReturnType<typeof openWikipedia>>;
beforeAll(async () => {
  wikipedia = await openWikipedia();
});
afterAll(() => wikipedia.close());

const ask = (world: Partial<WikipediaWorld> = {}, lang: string | null = 'en', patience = 2000) => {
  wikipedia.tell(aWorld(world));
  const { hosts } = wikipedia;
  // Pictures lie at one address in the world, and at another on this machine.
  const here = { ...hosts, pictures: 'https://upload.wikimedia.org', patience };
  return fetchSummary({ item: 'Q1', name: 'Ann Lee', lang }, here, (address, init) =>
    fetch(String(address).replace('https://upload.wikimedia.org', hosts.pictures), init),
  );
};
const paths = () => wikipedia.requests.map(({ path }) => path.split('?')[0]);

it('tells the first sentences, the licence’s page and the picture, in three questions without cookies', async () => {
  expect(await ask()).toEqual({
    text: 'Ann Lee is a politician. She was born in 1960.',
    lang: 'en',
    dir: 'ltr',
    url: 'https://en.wikipedia.org/wiki/Ann_Lee',
    picture: { data: PIXEL_ADDRESS, page: 'https://commons.wikimedia.org/wiki/File:Ann_Lee.jpg' },
  });
  expect(paths()).toEqual([
    '/en/w/api.php',
    '/en/api/rest_v1/page/summary/Ann_Lee',
    '/wikipedia/commons/thumb/a/ab/Ann_Lee.jpg/320px-Ann_Lee.jpg',
  ]);
  expect(wikipedia.requests.every(({ cookie }) => cookie === undefined)).toBe(true);
});

it.each([
  ['the page’s language', 'de-AT', 'de', 'Anna_Lee'],
  ['a language in which there is no article: English', 'fr', 'en', 'Ann_Lee'],
  ['a page that states no language', null, 'en', 'Ann_Lee'],
  ['a language that is an address', 'evil.example/#', 'en', 'Ann_Lee'],
])('%s', async (_why, lang, wiki, title) => {
  expect(await ask({}, lang)).toMatchObject({
    lang: wiki,
    url: `https://${wiki}.wikipedia.org/wiki/${title}`,
  });
  expect(paths()[1]).toBe(`/${wiki}/api/rest_v1/page/summary/${title}`);
});

const HTML = { type: 'text/html', body: '<p>Sign in</p>' };
const HUGE = { type: 'application/json', body: JSON.stringify({ padding: 'x'.repeat(300_000) }) };
const ELSEWHERE = { status: 302, headers: { location: 'https://elsewhere.example/' } };

it.each<[why: string, world: Partial<WikipediaWorld>, asked: number]>([
  ['the name is another person’s', { locate: located({ pageprops: { wikibase_item: 'Q2' } }) }, 1],
  ['the name is nobody’s', { locate: located({ pageprops: undefined, missing: true }) }, 1],
  ['the question is answered by a page of HTML', { locate: HTML }, 1],
  ['… by more than was asked for', { locate: HUGE }, 1],
  ['… by what is no JSON', { locate: { type: 'application/json', body: '{' } }, 1],
  ['… from elsewhere', { locate: ELSEWHERE }, 1],
  ['… by a failure', { locate: { status: 500 } }, 1],
  ['the summary is another person’s', { summary: summarised({ wikibase_item: 'Q2' }) }, 2],
  ['the summary says of whom nothing', { summary: summarised({ wikibase_item: undefined }) }, 2],
  ['the name leads to a list of people', { summary: summarised({ type: 'disambiguation' }) }, 2],
  ['the article has no sentence', { summary: summarised({ extract: ' ' }) }, 2],
  ['the summary is a page of HTML', { summary: HTML }, 2],
  ['the summary is huge', { summary: HUGE }, 2],
  ['the summary is elsewhere', { summary: ELSEWHERE }, 2],
])('nothing: %s', async (_why, world, asked) => {
  expect(await ask(world)).toBeNull();
  expect(wikipedia.requests).toHaveLength(asked);
});

const lies = (source: string) => ({ thumbnail: { source }, originalimage: { source } });
it.each<[why: string, world: Partial<WikipediaWorld>]>([
  ['it has none', { summary: summarised({ thumbnail: undefined }) }],
  ['it lies elsewhere', { summary: summarised(lies('https://elsewhere.example/wikipedia/commons/a.jpg')) }],
  ['it is not free', { summary: summarised(lies('https://upload.wikimedia.org/wikipedia/en/a/ab/a.jpg')) }],
  ['its host sends HTML', { picture: HTML }],
  ['it may hold a script', { picture: { type: 'image/svg+xml', body: '<svg/>' } }],
  ['it is huge', { picture: { type: 'image/png', body: Buffer.alloc(70_000) } }],
  ['it is gone', { picture: { status: 404 } }],
])('sentences without a picture: %s', async (_why, world) => {
  expect(await ask(world)).toMatchObject({ text: expect.stringContaining('Ann Lee'), picture: null });
});

it('gives up when nobody answers', async () => {
  await expect(ask({ locate: { silent: true } }, 'en', 50)).rejects.toThrow();
});

it.each([
  ['pt-BR', 'pt'],
  ['nb', 'no'],
  ['', 'en'],
  ['x-klingon', 'en'],
  ['EN', 'en'],
])('the Wikipedia of %j is %s', (lang, wiki) => {
  expect(wikiLanguage(lang)).toBe(wiki);
});

it.each([
  ['whole sentences that fit', `One. ${'Two '.repeat(200)}.`, 'One.'],
  ['not more than there is', 'One. Two.', 'One. Two.'],
  ['Japanese', '一つ。二つ。', '一つ。二つ。'],
])('first sentences: %s', (_why, text, expected) => {
  expect(firstSentences(text, 'en')).toBe(expected);
});

it('cuts one endless sentence at a word', () => {
  const cut = firstSentences('word '.repeat(500), 'en');
  expect(cut.length).toBeLessThanOrEqual(LONGEST_EXTRACT + 1);
  expect(cut).toMatch(/word…$/);
});

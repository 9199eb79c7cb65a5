// Wikipedia is asked when the reader has switched it on and the browser lets us, and never otherwise; each article once.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWikipediaWhenOff, wikipediaAsker } from '@/entrypoints/background/ask-wikipedia';
import { namesHandlers } from '@/entrypoints/background/names-handlers';
import type { WikipediaSubject } from '@/lib/gazetteer/wikipedia/fetch-summary';
import type { WikipediaSummary } from '@/lib/gazetteer/wikipedia/wikipedia-answer';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { giveBackWikipedia } from '@/lib/settings/host-permissions';
import { switchWikipedia, wikipediaSwitch } from '@/lib/settings/wikipedia-switch';
import { grantedNow, restartBrowser, standIn } from '@/test/extension-browser';
import { aGazetteer } from '../../builders';

const SUMMARY: WikipediaSummary = {
  text: 'Ann Lee is a politician.',
  lang: 'en',
  dir: 'ltr',
  url: 'https://en.wikipedia.org/wiki/Ann_Lee',
  picture: null,
};
const ANN = { item: 'Q1', name: 'Ann Lee', lang: 'en' };
const HOSTS = ['https://*.wikipedia.org/*', 'https://upload.wikimedia.org/*'];
const fetchSummary = vi.fn<(subject: WikipediaSubject) => Promise<WikipediaSummary | null>>();

beforeEach(() => {
  restartBrowser();
  vi.restoreAllMocks();
  fetchSummary.mockReset().mockResolvedValue(SUMMARY);
});

const refuse = () => vi.spyOn(standIn.permissions, 'request').mockResolvedValue(false);

function refusing(then: () => Promise<unknown>): Promise<unknown> {
  refuse();
  return then();
}

it.each<[why: string, before: () => Promise<unknown>, asked: number]>([
  ['never switched on', async () => undefined, 0],
  ['switched on, and allowed', () => switchWikipedia(true), 1],
  ['refused by the browser', () => refusing(() => switchWikipedia(true)), 0],
  ['taken back in the browser', () => switchWikipedia(true).then(giveBackWikipedia), 0],
  ['allowed for something else, not switched on', () => standIn.permissions.request({ origins: HOSTS }), 0],
  ['switched off again', () => switchWikipedia(true).then(() => switchWikipedia(false)), 0],
])('%s: asked %i', async (_why, before, asked) => {
  await before();
  expect(await wikipediaAsker(fetchSummary)(ANN)).toEqual(asked > 0 ? SUMMARY : null);
  expect(fetchSummary).toHaveBeenCalledTimes(asked);
});

it('asks the browser for these hosts, and gives them back with the switch', async () => {
  await switchWikipedia(true);
  expect(grantedNow()).toEqual(HOSTS);
  await switchWikipedia(false);
  expect(grantedNow()).toEqual([]);
  expect(await wikipediaSwitch.read()).toBe(false);
});

it('a refusal leaves the switch as it was', async () => {
  refuse();
  expect(await switchWikipedia(true)).toBe(false);
  expect(await wikipediaSwitch.read()).toBe(false);
});

it('asks once for a card that opens again, even when the worker has died, and for two at once', async () => {
  await switchWikipedia(true);
  const ask = wikipediaAsker(fetchSummary);
  await Promise.all([ask(ANN), ask(ANN)]);
  expect(await wikipediaAsker(fetchSummary)({ ...ANN, lang: 'en-GB' })).toEqual(SUMMARY);
  expect(fetchSummary).toHaveBeenCalledOnce();
});

it('knows again that there is nothing, and tries again what has failed', async () => {
  await switchWikipedia(true);
  const ask = wikipediaAsker(fetchSummary);
  fetchSummary.mockRejectedValueOnce(new TypeError('offline'));
  expect(await ask(ANN)).toBeNull();
  fetchSummary.mockResolvedValueOnce(null);
  expect(await ask(ANN)).toBeNull();
  expect(await ask(ANN)).toBeNull();
  expect(fetchSummary).toHaveBeenCalledTimes(2);
});

it('keeps a few answers until the browser is closed, and none once it is switched off', async () => {
  forgetWikipediaWhenOff();
  await switchWikipedia(true);
  const ask = wikipediaAsker(fetchSummary);
  for (let at = 0; at < 30; at++) await ask({ ...ANN, item: `Q${at}` });
  const kept = async () => Object.values(await fakeBrowser.storage.session.get(null)).flat();
  expect(await kept()).toHaveLength(20);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['wikipedia']);
  await switchWikipedia(false);
  await expect.poll(kept).toEqual([]);
});

it.each([
  ['a private window', true, 'ng-ann-lee', 0],
  ['a country', false, 'NZ', 0],
  ['somebody without an item', false, 'nz-bo-ray', 0],
  ['nobody', false, 'nz-nobody', 0],
  ['a leader', false, 'ng-ann-lee', 1],
])('of a card in %s', async (_why, isPrivate, id, asked) => {
  await switchWikipedia(true);
  const fetched = vi.fn(() => Promise.resolve(new Response('', { status: 404 })));
  vi.stubGlobal('fetch', fetched);
  const gazetteer = aGazetteer({
    countries: [{ code: 'NZ', name: 'New Zealand' }],
    people: [{ id: 'ng-ann-lee', name: 'Ann Lee', wikidata: 'Q1' }, { id: 'nz-bo-ray' }],
  });
  const handlers = namesHandlers(() => Promise.resolve({ gazetteer, index: buildIndex(gazetteer) }));
  const asker = { from: null, frame: null, isOwnPage: false, isPrivate, request: crypto.randomUUID() };
  expect(await handlers['entity/wikipedia']({ id: id as never, lang: 'en' }, asker)).toBeNull();
  expect(fetched).toHaveBeenCalledTimes(asked);
  vi.unstubAllGlobals();
});

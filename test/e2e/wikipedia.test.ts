// First sentences from Wikipedia in both browsers, with every host watched: refused, allowed, on the card, taken back, switched off.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks, scrollToMark } from '../../scripts/browsers/in-page';
import { aWorld, located, openWikipedia, summarised } from '../wikidata/wikipedia-server';
import { BROWSERS, press, sees, useSidelight } from './sidelight';
import { startProxyFor, type WatchingProxy } from './watching-proxy';

const ARTICLE = 'elmau-summit.html';
const HOSTS = ['*.wikipedia.org', 'upload.wikimedia.org'];
const SWITCH = 'button::-p-text(Show first sentences from Wikipedia)';
const SENTENCE = 'He liked long dinners and short speeches.';
/** Wikidata items of two who are named on the page, as the gazetteer has them. */
const ABE = { name: 'Shinzo Abe', item: 'Q132345' };
const OBAMA = { name: 'Barack Obama', item: 'Q76' };
type Subject = typeof ABE;

const worldOf = ({ name, item }: Subject) =>
  aWorld({
    locate: located({ title: name, pageprops: { wikibase_item: item }, langlinks: [] }),
    summary: summarised({ title: name, wikibase_item: item, extract: SENTENCE }),
  });

describe.each(BROWSERS)('%s', (name) => {
  let wikipedia: Awaited<ReturnType<typeof openWikipedia>>;
  let proxy: WatchingProxy;
  beforeAll(async () => {
    wikipedia = await openWikipedia();
    const { port } = wikipedia;
    proxy = await startProxyFor({ 'en.wikipedia.org': port, 'upload.wikimedia.org': port });
  });
  const sidelight = useSidelight(name, [], () => proxy.address);
  beforeEach(() => wikipedia.tell(worldOf(ABE)));
  afterAll(async () => {
    await proxy.close();
    wikipedia.close();
  });

  const options = () => sidelight.driver.openExtensionPage('/options.html');

  /** Opens the card of a name on a page that is read by a click. */
  async function openCard({ name: wanted }: Subject): Promise<Page> {
    const { driver } = sidelight;
    const page = await driver.open(sidelight.address(ARTICLE));
    const popup = await driver.clickToolbarButton(page);
    await until('the mark', async () =>
      (await page.evaluate(paintedMarks)).some(({ text }) => text === wanted),
    );
    await popup.close();
    await page.bringToFront();
    await page.evaluate(scrollToMark, wanted);
    const mark = (await page.evaluate(paintedMarks)).find(({ text }) => text === wanted);
    await page.mouse.move(1, 1);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 3 });
    await until('the card', async () => (await driver.cardText(page)).includes('Then on'));
    return page;
  }
  const cardSays = (page: Page, text: string) =>
    until(`“${text}” on the card`, async () => (await sidelight.driver.cardText(page)).includes(text));

  /** The card of `whom` is open and full; nothing was asked for it. */
  async function nothingIsAskedFor(whom: Subject, view: ExtensionView): Promise<void> {
    const page = await openCard(whom);
    // Whatever a card asks, it asks at once: the background has answered a later question by then.
    await view.evaluate(() => {
      const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
      return api.runtime.sendMessage({ topic: 'entity/describe', ask: { id: 'NZ', published: null } });
    }, null);
    expect(wikipedia.requests).toEqual([]);
    await page.close();
  }

  it('asks nothing before it is switched on, nor after the browser was told not to allow it', async () => {
    const view = await options();
    await sees(view, 'Off. Nothing is asked of Wikipedia.');
    await view.tap(SWITCH);
    // Chromium's question is out of reach; while nobody answers it, nothing is allowed.
    if (await sidelight.driver.answerQuestion('deny')) {
      await sees(view, 'Your browser was told not to allow it. Nothing has changed.');
      await sees(view, 'Off. Nothing is asked of Wikipedia.');
    }
    await nothingIsAskedFor(ABE, view);
    await view.close();
  });

  it('shows the first sentences of the very article, with licence, once it is allowed', async () => {
    const view = await options();
    if (name === 'chromium') for (const host of HOSTS) await sidelight.driver.grantSite(host);
    await view.tap(SWITCH);
    if (name === 'firefox') await sidelight.driver.answerQuestion('allow');
    await sees(view, 'Cards ask Wikipedia when you open them.');
    const page = await openCard(ABE);
    await cardSays(page, SENTENCE);
    await cardSays(page, 'CC BY-SA 4.0');
    expect(wikipedia.requests.map(({ cookie }) => cookie)).toEqual([undefined, undefined, undefined]);
    await page.close();
    await view.close();
  });

  it('asks nothing where the browser has taken its leave back, and says so', async () => {
    const view = await options();
    await sees(view, 'Cards ask Wikipedia when you open them.');
    for (const host of HOSTS) await sidelight.driver.revokeSite(host);
    await sees(view, 'Switched on, but your browser does not allow it: nothing is asked.');
    wikipedia.tell(worldOf(OBAMA));
    await nothingIsAskedFor(OBAMA, view);
    await view.close();
  });

  // What the driver grants in Firefox is wider than what was asked for, and is no leave of ours to give back.
  it.skipIf(name === 'firefox')('gives its leave back when it is switched off', async () => {
    const view = await options();
    for (const host of HOSTS) await sidelight.driver.grantSite(host);
    await sees(view, 'Cards ask Wikipedia when you open them.');
    await press(view, 'Show first sentences from Wikipedia');
    await sees(view, 'Off. Nothing is asked of Wikipedia.');
    await until('the leave to be gone', () =>
      view.evaluate(async () => {
        const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
        const { origins } = await api.permissions.getAll();
        return !origins.some((origin: string) => origin.includes('wiki'));
      }, null),
    );
    await view.close();
  });
});

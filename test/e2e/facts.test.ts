// Facts from Wikidata, from the browser's question to the card, with every connection of the browser watched.
// biome-ignore-all lint/suspicious/noThenProperty: a card's word for the article's day; no card is a promise.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import type { Gazetteer } from '../../lib/gazetteer/model/types';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { askForCard, paintedMarks, visibleText } from '../../scripts/browsers/in-page';
import { readLibrary } from '../../scripts/browsers/read-library';
import { readGazetteer } from '../../scripts/read-gazetteer';
import { aNewsPage, aParagraph } from '../news-page';
import { bundledWorld } from '../wikidata/bundled-world';
import { BROWSERS, press, type Sidelight, sees, useSidelight } from './sidelight';
import { startWatchingProxy } from './watching-proxy';

const WIKIDATA = 'query.wikidata.org:443';
/** What the browsers themselves ask their makers for, with or without an extension. */
const BROWSERS_OWN =
  /^(?:http:\/\/)?(?:[a-z0-9-]+\.)+(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)[:/]/;
const NEWCOMER = 'Aaltje Nieuwkoop';
const DAY_MS = 86_400_000;
/** Days as they are when the test runs: the browsers' clocks are not ours to set. */
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Who leads the Dutch government as bundled, and since when. */
function bundledHolder(gazetteer: Gazetteer) {
  const now = gazetteer.termsByOffice.get('NL/prime-minister' as never)?.findLast(({ end }) => end === null);
  return { now, before: gazetteer.people.get(now!.person)! };
}

/** The world as bundled, but with a new head of government in the Netherlands. */
function afterTheChange(gazetteer: Gazetteer): string {
  const { now, before } = bundledHolder(gazetteer);
  return bundledWorld(gazetteer, ['NL/prime-minister'])
    .head('NL', 'P6', { item: 'Q900000001', name: before.name, start: now!.start.first, end: daysAgo(20) })
    .head('NL', 'P6', {
      item: 'Q900000002',
      name: NEWCOMER,
      family: 'Nieuwkoop',
      born: '1981',
      start: daysAgo(20),
      rank: 'Preferred',
    })
    .turtle();
}

const articleOf = (title: string, name: string, day: string) =>
  aNewsPage({
    title,
    head: `<meta property="article:published_time" content="${day}T08:00:00Z">`,
    body: `<p>${name} spoke in the Netherlands about dikes on Thursday, in a hall by the sea that was full. ${name.split(' ').at(-1)} was calm, and the ministers of the cabinet sat behind.</p>${[1, 2, 3, 4].map(aParagraph).join('')}`,
  });
const TITLE = 'A new government speaks about dikes';
const OLD_TITLE = 'The old government speaks about dikes';

interface ServedArticles {
  readonly server: Server;
  /** Of an article from after the change of government. */
  readonly address: string;
  /** Of one from before, about the holder who is bundled. */
  readonly oldAddress: string;
}

async function serveArticles(holder: string): Promise<ServedArticles> {
  const server = createServer(({ url }, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        url === '/old' ? articleOf(OLD_TITLE, holder, daysAgo(40)) : articleOf(TITLE, NEWCOMER, daysAgo(2)),
      ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const address = at && typeof at === 'object' ? `http://127.0.0.1:${at.port}/` : '';
  return { server, address, oldAddress: `${address}old` };
}

const leaders = async (sidelight: Sidelight, address: string) => {
  const page = await sidelight.driver.open(address);
  const popup = await sidelight.driver.clickToolbarButton(page);
  await sees(popup, TITLE);
  const marks = await until('marks', async () => {
    const painted = await page.evaluate(paintedMarks);
    return painted.length > 0 && painted;
  });
  await popup.close();
  return {
    page,
    names: marks.filter(({ highlight }) => highlight.endsWith('leader')).map(({ text }) => text),
  };
};

const cardOf = async (sidelight: Sidelight, address: string, holds: string) => {
  const { page } = await leaders(sidelight, address);
  await sidelight.driver.runCommand(page, 'next-mention');
  const text = await until(`a card that says “${holds}”`, async () => {
    const shown = await sidelight.driver.cardText(page);
    // The name stands there at once; what is known of it comes from the background.
    return shown.includes(holds) && !shown.includes(words.cardLoading.message) && shown;
  });
  await page.close();
  return text;
};

const options = (sidelight: Sidelight, query = '') =>
  sidelight.driver.openExtensionPage(`/options.html${query}`);

const fill = (view: ExtensionView, fields: Record<string, string>) =>
  view.evaluate((values) => {
    for (const [selector, value] of Object.entries(values)) {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!field) throw new Error(`No ${selector}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return null;
  }, fields);

describe.each(BROWSERS)('%s', (name) => {
  let proxy: Awaited<ReturnType<typeof startWatchingProxy>>;
  let article: ServedArticles;
  /** The whole library, as it was stored before anything was fetched. */
  let stored: unknown;
  beforeAll(async () => {
    proxy = await startWatchingProxy();
    const gazetteer = await readGazetteer();
    article = await serveArticles(bundledHolder(gazetteer).before.name);
    proxy.wikidata.load(afterTheChange(gazetteer));
  });
  const sidelight = useSidelight(name, [], () => proxy.address);
  afterAll(async () => {
    await proxy.close();
    article.server.closeAllConnections();
    article.server.close();
  });
  const askedWikidata = () => proxy.asked.filter((host) => host === WIKIDATA);
  const askedOthers = () => proxy.asked.filter((host) => host !== WIKIDATA && !BROWSERS_OWN.test(host));

  it('sends nothing to anybody while the reader has not allowed it, whatever is opened and pressed', async () => {
    const { page, names } = await leaders(sidelight, article.address);
    expect(names).toEqual([]);
    await page.close();
    const view = await options(sidelight);
    await sees(view, 'Off: nothing has been fetched, and nothing is sent.');
    await view.tap('button::-p-text(Fetch now)');
    if (await sidelight.driver.answerQuestion('deny'))
      await sees(view, 'Your browser was not allowed to reach Wikidata');
    if (name === 'firefox') {
      await view.tap('button::-p-text(Renew every week)');
      await sidelight.driver.answerQuestion('deny');
    }
    await sidelight.driver.killBackground();
    await leaders(sidelight, article.address).then((visit) => visit.page.close());
    await view.close();
    expect(askedOthers()).toEqual([]);
    expect(askedWikidata()).toEqual([]);
    expect(proxy.wikidata.queries).toEqual([]);
  });

  it('saves an article from before the change, knowing nothing of it', async () => {
    const page = await sidelight.driver.open(article.oldAddress);
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, OLD_TITLE);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    stored = await readLibrary(popup);
    await popup.close();
    await page.close();
  });

  it('fetches with leave, tells what is new, and shows it on the cards of the next article', async () => {
    const view = await options(sidelight);
    if (name === 'chromium') await sidelight.driver.grantSite('query.wikidata.org');
    await view.tap('button::-p-text(Renew every week)');
    if (name === 'firefox') await sidelight.driver.answerQuestion('allow');
    await sees(view, 'Fetching from Wikidata');
    await sees(view, 'differences from the bundled facts');
    await sees(view, NEWCOMER);
    expect(await view.evaluate(visibleText, undefined)).toContain('Prime Minister of the Netherlands since');
    expect(askedWikidata().length).toBeGreaterThan(0);
    expect(askedOthers()).toEqual([]);
    await view.close();

    const { page, names } = await leaders(sidelight, article.address);
    expect(names).toEqual([NEWCOMER, 'Nieuwkoop']);
    await page.close();
    const card = await cardOf(sidelight, article.address, NEWCOMER);
    expect(card).toContain('Prime Minister of the Netherlands');
    expect(card).toContain('Refreshed:');
    expect(card).toContain('Wikidata');
  });

  it('opens the old clipping with the office on its day and what is now, and writes nothing of it anew', async () => {
    const list = await sidelight.driver.openExtensionPage('/popup.html');
    const { items, bodies } = await readLibrary(list);
    expect({ items, bodies }).toEqual(stored);
    const item = Object(items[0]);
    const published = Reflect.get(Object(Reflect.get(item, 'published')), 'days');
    const id = (Reflect.get(item, 'entities') as string[]).find((entity) => entity.startsWith('nl-'))!;
    const ended = { first: daysAgo(20), last: daysAgo(20) };
    const line = { office: 'Prime Minister', until: ended, origin: 'wikidata' };
    expect(await list.evaluate(askForCard, { id, published })).toMatchObject({
      card: { then: [line], now: [], last: line },
    });
    await list.close();
  });

  it('keeps all of it when the worker is stopped', async () => {
    await sidelight.driver.killBackground();
    const { page, names } = await leaders(sidelight, article.address);
    expect(names).toEqual([NEWCOMER, 'Nieuwkoop']);
    await page.close();
  });

  it('says so when leave is taken back, asks nothing more, and keeps what is there', async () => {
    const before = askedWikidata().length;
    await sidelight.driver.revokeSite('query.wikidata.org');
    const view = await options(sidelight);
    await sees(view, 'Your browser no longer lets Sidelight ask Wikidata.');
    await sees(view, 'are kept');
    await sees(view, NEWCOMER);
    expect(askedWikidata()).toHaveLength(before);
    await view.close();
  });

  it('a correction by the reader stands above the refresh, is marked as such, and can be undone', async () => {
    const view = await options(sidelight, '?about=nl-aaltje-nieuwkoop#corrections');
    await sees(view, 'Whose term has ended?');
    await fill(view, { 'input[type=date]': daysAgo(5), 'input[type=text]': 'Bas Opvolger' });
    await press(view, 'Save correction');
    await sees(view, 'entered on');
    const card = await cardOf(sidelight, article.address, 'Former Prime Minister');
    expect(card).toContain('by you');
    await press(view, 'Undo Bas Opvolger');
    await sees(view, 'Nothing corrected yet.');
    expect(await cardOf(sidelight, article.address, 'Prime Minister')).not.toContain('by you');
    await view.close();
  });

  it('forgets all, and the next article knows nobody new', async () => {
    const view = await options(sidelight);
    await press(view, 'Forget all');
    await until(
      'the list to go',
      async () => !(await view.evaluate(visibleText, undefined)).includes(NEWCOMER),
    );
    await view.close();
    const { page, names } = await leaders(sidelight, article.address);
    expect(names).toEqual([]);
    await page.close();
  });
});

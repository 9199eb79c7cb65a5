// Articles that came without a text, read on the page of imports: fetched from their own hosts in both browsers, each once, or with the reason why not.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { readLibrary } from '../../scripts/browsers/read-library';
import { type ServedFolder, serveFolder } from '../../scripts/browsers/serve-folder';
import { chooseToImport } from './choose-to-import';
import { BROWSERS, press, sees, useSidelight } from './sidelight';
import { startProxyFor, type WatchingProxy } from './watching-proxy';

const PAGES = join(import.meta.dirname, '..', 'fixtures', 'pages');
/** Of the world, as far as the browser can tell; their pages lie on this machine. */
const [NEWS, PAPER] = ['news.example.org', 'paper.example.net'];
const TITLE = 'Leaders close Alpine summit with a promise on carbon';
/** What each address has in its place when all have been read. */
const LINKS: readonly (readonly [address: string, becomes: string])[] = [
  [`https://${NEWS}/elmau-summit.html`, 'a text'],
  [`https://${NEWS}/front-page.html`, 'not-an-article'],
  [`https://${NEWS}/nowhere.html`, 'failed'],
  [`https://${PAPER}/report.pdf`, 'not-a-page'],
  [`https://${PAPER}/long-read.html`, 'a text'],
];
const TABLE = ['url,title,tags', ...LINKS.map(([address], at) => `${address},Mine ${at},later`)].join('\n');

const statesOf = async (view: ExtensionView) => {
  const { items } = await readLibrary(view);
  const states = items.map((item): [string, string] => {
    const { url, link } = Object(item);
    return [url, link?.reason ?? 'a text'];
  });
  return Object.fromEntries(states);
};

describe.each(BROWSERS)('%s', (name) => {
  let site: ServedFolder;
  let proxy: WatchingProxy;
  beforeAll(async () => {
    site = await serveFolder(PAGES);
    const port = Number(new URL(site.origin).port);
    proxy = await startProxyFor({ [NEWS]: port, [PAPER]: port });
  });
  const sidelight = useSidelight(name, [`*://${NEWS}/*`, `*://${PAPER}/*`], () => proxy.address);
  afterAll(async () => {
    await proxy.close();
    await site.close();
  });

  it('reads each link that waits, keeps what the file said of it, and tells the others why not', async () => {
    const page = await sidelight.driver.openExtensionPage('/import.html');
    await chooseToImport(page, { 'links.csv': new TextEncoder().encode(TABLE) });
    await sees(page, '5 articles are new here.');
    await press(page, 'Import');
    await sees(page, '5 articles have come in.');
    expect(Object.values(await statesOf(page))).toEqual(LINKS.map(() => 'not-read-yet'));

    await press(page, 'Read the rest');
    await until('all to be read', async () => !Object.values(await statesOf(page)).includes('not-read-yet'));
    expect(await statesOf(page)).toEqual(Object.fromEntries(LINKS));
    const { items } = await readLibrary(page);
    expect(items.map((item) => Object(item).title)).toContain(TITLE);
    expect(new Set(proxy.asked.filter((host) => host.includes('example')))).toEqual(
      new Set([`${NEWS}:443`, `${PAPER}:443`]),
    );
    await page.close();
  });
});

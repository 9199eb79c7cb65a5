// An address that is kept as a link until its article is read, and a picture that is shown when its site is out of reach, in both browsers.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { readLibrary } from '../../scripts/browsers/read-library';
import { type ServedFolder, serveFolder } from '../../scripts/browsers/serve-folder';
import { BROWSERS, press, sees, unlessReplaced, useSidelight } from './sidelight';

const PAGES = join(import.meta.dirname, '..', 'fixtures', 'pages');
const TITLE = 'Leaders close Alpine summit with a promise on carbon';
const PICTURED = 'The strait that would not close';
/** Of the picture in it. */
const ALT = 'Three ferries at the quay, in snow';
/** Leave for it is there from the start, as if the reader had given it. */
const HOST = '*://127.0.0.1/*';

/** What of each clipping's row says whether it is a link, and whether it has a text. */
const linksAndTexts = async (view: ExtensionView) => {
  const { items, bodies } = await readLibrary(view);
  const texts = new Map(bodies.map((body) => [Reflect.get(Object(body), 'id'), Object(body)] as const));
  return items.map((item) => ({
    reason: Object(item).link?.reason ?? null,
    hasText: String(texts.get(Object(item).id)?.text ?? '').length > 0,
  }));
};

/** Whether the picture stands in the article with pixels of its own; null: not yet. */
const isShown = (view: ExtensionView) =>
  unlessReplaced(() =>
    view.evaluate(
      (alt) =>
        [...document.querySelectorAll('img')].some(
          (each) => each.alt === alt && each.complete && each.naturalWidth > 0,
        ),
      ALT,
    ),
  );

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name, [HOST]);
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-site-'));
  let site: ServedFolder | null = null;
  let story = '';
  /** From now on the address of the story has that page. */
  const publish = (page: string) => copyFileSync(join(PAGES, page), join(folder, 'story.html'));
  const closeSite = async () => {
    await site?.close();
    site = null;
  };

  beforeAll(async () => {
    mkdirSync(join(folder, 'pictures'));
    copyFileSync(join(PAGES, 'two-hills.png'), join(folder, 'pictures', 'harbour.png'));
    copyFileSync(join(PAGES, 'long-read.html'), join(folder, 'long-read.html'));
    publish('front-page.html');
    site = await serveFolder(folder);
    story = `${site.origin}/story.html`;
  });
  afterAll(async () => {
    await closeSite();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists an address without an article as a link, with the reason; its article fills it in', async () => {
    const { driver } = sidelight;
    const page = await driver.open(story);
    const popup = await driver.clickToolbarButton(page);
    await press(popup, 'Keep as a link');
    await sees(popup, 'Kept as a link');
    expect(await linksAndTexts(popup)).toEqual([{ reason: 'not-an-article', hasText: false }]);
    await popup.close();
    const library = await driver.openExtensionPage('/library.html');
    await sees(library, 'No article on its page');

    publish('elmau-summit.html');
    await page.reload();
    const again = await driver.clickToolbarButton(page);
    await sees(again, TITLE);
    await until('the text of the link', async () => (await linksAndTexts(again))[0]?.hasText);
    expect(await linksAndTexts(again)).toEqual([{ reason: null, hasText: true }]);
    await again.close();
    await sees(library, TITLE);
    await until('the sign of the link to go', () =>
      library.evaluate(() => document.querySelector('.link-sign') === null, null),
    );
    await library.close();
    await page.close();
  });

  it('keeps the picture of a saved page, and shows it when the site is out of reach', async () => {
    const { driver } = sidelight;
    const options = await driver.openExtensionPage('/options.html');
    await press(options, 'Keep pictures');
    const page = await driver.open(new URL('long-read.html', story).href);
    const popup = await driver.clickToolbarButton(page);
    await sees(popup, PICTURED);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
    await until('the picture to be kept', () =>
      options.evaluate(() => {
        window.dispatchEvent(new Event('focus'));
        return document.body.innerText.includes('1 picture,');
      }, null),
    );
    await options.close();
    await page.close();
    await closeSite();
    const library = await driver.openExtensionPage('/library.html');
    const id = await until('the clipping', async () => {
      const { items } = await readLibrary(library);
      return items.map(Object).find(({ title }) => title === PICTURED)?.id;
    });
    const reader = await driver.openExtensionPage(`/reader.html?clipping=${id}`);
    await sees(reader, PICTURED);
    await until('the picture', () => isShown(reader));
    await reader.close();
    await library.close();
  });
});

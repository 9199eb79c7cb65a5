// The library page of the built product: found from the popup, used by keys and by mouse, and what it tells of an article.
import { describe, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const TITLE = 'Leaders close Alpine summit with a promise on carbon';

/** A key as a reader presses it where nothing is typed. */
const key = (view: ExtensionView, name: string) =>
  view.evaluate(
    (pressed) =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      ),
    name,
  );

const go = (view: ExtensionView, hash: string) =>
  view.evaluate((to) => {
    location.hash = to;
  }, hash);

const entries = (view: ExtensionView) =>
  view.evaluate(() => document.querySelectorAll('article.entry').length, undefined);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('lists, stars, tags, deletes and brings back, by keys; then by mouse', async () => {
    const page = await sidelight.driver.open(sidelight.address(ARTICLE));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
    await page.close();

    const library = await sidelight.driver.openExtensionPage('/library.html');
    await sees(library, TITLE);
    await key(library, 'j');
    await key(library, 's');
    await sees(library, '1 article starred');
    await go(library, '#/list/starred');
    await until('the starred article', async () => (await entries(library)) === 1);
    await key(library, 'z');
    await sees(library, 'No article is in this list.');

    await go(library, '#/list/inbox');
    await until('the article', async () => (await entries(library)) === 1);
    await key(library, 'j');
    await key(library, '#');
    await sees(library, '1 article moved to the bin');
    await go(library, '#/list/bin');
    await sees(library, 'gone in 30 days');
    await library.evaluate(
      () => document.querySelector<HTMLElement>('.entry-actions button')?.click(),
      undefined,
    );
    await sees(library, 'The bin is empty.');
    await go(library, '#/list/inbox?view=cards');
    await until('the card', async () => (await entries(library)) === 1);
    await library.close();
  });

  it('finds the article by its words, and tells of it what the views tell', async () => {
    const library = await sidelight.driver.openExtensionPage('/library.html#/search?q=fossil');
    await sees(library, TITLE);
    await until('a marked word', () =>
      library.evaluate(() => document.querySelector('.entry-snippet mark') !== null, undefined),
    );
    for (const [hash, said] of [
      ['#/about/jp-shinzo-abe', 'Prime Minister of Japan'],
      ['#/since', 'Shinzo Abe'],
      ['#/timeline', 'June 2015'],
      ['#/statistics', 'By week'],
      ['#/map', 'Japan'],
    ] as const) {
      await go(library, hash);
      await sees(library, said);
    }
    await library.close();
  });
});

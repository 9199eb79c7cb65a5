// The library page of the built product: found from the popup, used by keys and by mouse, and what it tells of an article.
import { describe, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const TITLE = 'Leaders close Alpine summit with a promise on carbon';

/** A key as a reader presses it, where the focus is. */
const key = (view: ExtensionView, name: string) =>
  view.evaluate(
    (pressed) =>
      void (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      ),
    name,
  );

/** What has the focus, as it reads; `''`: nothing has. */
const focused = (view: ExtensionView) =>
  view.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? '' : (activeElement?.textContent ?? '');
  }, undefined);

const stands = (view: ExtensionView, on: string) =>
  until(`the focus on “${on}”`, async () => (await focused(view)) === on);

/** How many entries are chosen. */
const chosen = (view: ExtensionView) =>
  view.evaluate(() => document.querySelectorAll('.entry.is-chosen').length, undefined);

/** Types into the field that has the focus. */
const typeHere = (view: ExtensionView, typed: string) =>
  view.evaluate((text) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, typed);

/** Enter, in a field. */
const submit = (view: ExtensionView) =>
  view.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement) field.form?.requestSubmit();
  }, undefined);

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

  it('moves, chooses, tags, archives, deletes and undoes by the keyboard alone, and never loses the focus', async () => {
    for (const article of ['long-read.html', 'talks-live.html']) {
      const page = await sidelight.driver.open(sidelight.address(article));
      const popup = await sidelight.driver.clickToolbarButton(page);
      await press(popup, 'Save');
      await sees(popup, 'Saved');
      await popup.close();
      await page.close();
    }
    const library = await sidelight.driver.openExtensionPage('/library.html');
    await until('three articles', async () => (await entries(library)) === 3);
    const titles = await library.evaluate(
      () => [...document.querySelectorAll('.entry-title')].map((each) => each.textContent ?? ''),
      undefined,
    );
    const [first = '', second = '', third = ''] = titles;
    await key(library, 'j');
    await stands(library, first);
    await key(library, 'J');
    await stands(library, second);
    await until('two that are chosen', async () => (await chosen(library)) === 2);
    await key(library, 't');
    await until('the field for a tag', () =>
      library.evaluate(() => document.activeElement?.matches('.tag-field input') === true, undefined),
    );
    await typeHere(library, 'Seen');
    await submit(library);
    await sees(library, '2 articles tagged');
    await stands(library, second);
    await key(library, 'Escape');
    await until('none that is chosen', async () => (await chosen(library)) === 0);
    await key(library, 'k');
    await key(library, '#');
    await sees(library, '1 article moved to the bin');
    await stands(library, second);
    await key(library, 'e');
    await sees(library, '1 article archived');
    await stands(library, third);
    await key(library, 'z');
    await stands(library, second);
    await key(library, '*');
    await until('all that are chosen', async () => (await chosen(library)) === 2);
    await key(library, '#');
    await sees(library, '2 articles moved to the bin');
    await stands(library, 'Inbox');
    await key(library, 'z');
    await until('the articles again', async () => (await entries(library)) === 2);
    await stands(library, second);
    await go(library, '#/timeline');
    await until('the timeline', async () => (await entries(library)) === 2);
    await key(library, 'j');
    await key(library, 'J');
    await sees(library, '2 chosen');
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

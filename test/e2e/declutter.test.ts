// A site's own page is tidied by the popup's switch, by style alone, and by itself where the reader has allowed it.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CARD_HOST, type ExtensionView, until } from '../../scripts/browsers/driver';
import { BROWSERS, press, sees, unlessClosed, useSidelight } from './sidelight';

const PAGE = 'nagging.html';
const OVERLAYS = ['#inside', '#bar', '#overlay'];
const USED = ['article', '#menu', '#film video', '#login', '#half', '#comments'];

const shown = (page: Page, selectors: readonly string[]) =>
  page.evaluate(
    (all) => all.filter((selector) => document.querySelector(selector)?.checkVisibility()),
    selectors,
  );
/** Scripts may scroll what is locked; a reader's wheel may not. */
const canScroll = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body].every(
      (element) => getComputedStyle(element).overflowY !== 'hidden',
    ),
  );
const POP_UP =
  '<div id="pop-up" style="position: fixed; top: 20%; left: 25%; width: 50%; background: white; z-index: 100">' +
  '<p>Sign up for our newsletter</p><input type="email"><button>Sign up</button><button>No thanks</button></div>';

/** Adds `markup` to the page, and locks what `locked` selects by its own style. */
const lockPage = (page: Page, markup: string, locked: string) =>
  page.evaluate(
    (added, selector) => {
      document.body.insertAdjacentHTML('beforeend', added);
      for (const element of document.querySelectorAll<HTMLElement>(selector))
        element.style.setProperty('overflow', 'hidden', 'important');
    },
    markup,
    locked,
  );
/** Whether a click on the first paragraph of the article would meet it. */
const readsFirstParagraph = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('article p');
    paragraph?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = paragraph?.getBoundingClientRect() ?? new DOMRect();
    return paragraph?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ?? false;
  });
const treeOf = (page: Page) =>
  page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const ours of copy.querySelectorAll(host)) ours.remove();
    return copy.outerHTML;
  }, CARD_HOST);
/** The browser's question for leave may have closed the popup already. */
const closeIfOpen = (popup: ExtensionView) => popup.close().catch(() => undefined);
const untilTidy = (page: Page) =>
  until('the page to be tidy', async () => (await shown(page, OVERLAYS)).length === 0);
/** Whether the browser runs our tidying by itself: it is told a moment after the switch, or the leave, has changed. */
const tidiesByItself = (view: ExtensionView) =>
  view.evaluate(async () => {
    const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const scripting: unknown = Reflect.get(Object(extension), 'scripting');
    const scripts: unknown = await Reflect.get(Object(scripting), 'getRegisteredContentScripts')();
    return Array.isArray(scripts) && scripts.length > 0;
  }, null);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('hides what nags, keeps what is used, gives the scrolling back, and leaves no trace when switched off', async () => {
    const page = await sidelight.driver.open(sidelight.address(PAGE));
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#half-field');
      if (field) field.value = 'ann@';
    });
    expect(await shown(page, OVERLAYS)).toEqual(OVERLAYS);
    expect(await canScroll(page)).toBe(false);
    const before = await treeOf(page);

    const popup = await sidelight.driver.clickToolbarButton(page);
    await unlessClosed(press(popup, 'Tidy pages')); // the browser's own question may close the popup
    await untilTidy(page);
    expect(await shown(page, USED)).toEqual(USED);
    expect(await canScroll(page)).toBe(true);
    expect(await treeOf(page)).toBe(before);

    await closeIfOpen(popup);
    await page.bringToFront();
    await until('the comment box', async () => {
      await page.click('#open-comments'); // the first click may do no more than close the browser's question
      return (await shown(page, ['#comment-box'])).length > 0;
    });
    await page.type('#comment-box textarea', 'Well said');
    expect(await shown(page, ['#comment-box'])).toEqual(['#comment-box']);
    await page.evaluate(() => document.querySelector('#comment-box')?.remove());

    const again = await sidelight.driver.clickToolbarButton(page);
    await sees(again, 'Tidied for this visit.'); // nobody has answered the browser's question
    await press(again, 'Tidy pages');
    await until(
      'everything to be back',
      async () => (await shown(page, OVERLAYS)).length === OVERLAYS.length,
    );
    expect(await treeOf(page)).toBe(before);
    await again.close();
    await page.close();
  });

  it.each([
    [
      'a lock in the page’s own style, important',
      `<div id="veil" style="position: fixed; inset: 0; background: rgb(0 0 0 / 70%); z-index: 99"></div>${POP_UP}`,
      'html, body',
    ],
    [
      'a pop-up and a veil that the page’s own style shows, important',
      POP_UP.replace('z-index: 100', 'z-index: 100; display: block !important'),
      'body',
    ],
    [
      'a veil that is no element',
      `<style>body::after { content: ""; position: absolute; inset: 0; background: rgb(0 0 0 / 70%); z-index: 99 }</style>${POP_UP}`,
      'body',
    ],
  ])('opens %s', async (_why, markup, locked) => {
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    await lockPage(page, markup, locked);
    const popup = await sidelight.driver.clickToolbarButton(page);
    await unlessClosed(press(popup, 'Tidy pages'));
    await until('the pop-up to go', async () => (await shown(page, ['#pop-up', '#veil'])).length === 0);
    await until('the page to scroll', () => canScroll(page));
    expect(await readsFirstParagraph(page)).toBe(true);
    await closeIfOpen(popup);
    await page.bringToFront();
    const again = await sidelight.driver.clickToolbarButton(page);
    await press(again, 'Tidy pages');
    await until('the pop-up to be back', async () => (await shown(page, ['#pop-up'])).length > 0);
    expect(await canScroll(page)).toBe(false);
    await again.close();
    await page.close();
  });

  it('shows the pop-up again where the page cannot be used without it, and says so', async () => {
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    await lockPage(page, POP_UP, 'body');
    await page.evaluate(() => document.querySelector('main, article')?.setAttribute('inert', ''));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await unlessClosed(press(popup, 'Tidy pages'));
    await until('the notice', () =>
      page.evaluate((host) => document.querySelector(host) !== null, ':root > div[popover]'),
    );
    expect(await shown(page, ['#pop-up'])).toEqual(['#pop-up']);
    await closeIfOpen(popup);
    await page.bringToFront();
    const again = await sidelight.driver.clickToolbarButton(page);
    await press(again, 'Tidy pages');
    await again.close();
    await page.close();
  });

  it('tidies by itself at the next visit where the reader has allowed it, until the options say no', async () => {
    const page = await sidelight.driver.open(sidelight.address(PAGE));
    // Chromium answers its question by itself where the site was granted before it is asked.
    if (name === 'chromium') await sidelight.driver.grantSite('127.0.0.1');
    const popup = await sidelight.driver.clickToolbarButton(page);
    await unlessClosed(press(popup, 'Tidy pages')); // the browser's own question may close the popup
    await untilTidy(page);
    await closeIfOpen(popup);
    if (name === 'firefox') await sidelight.driver.grantSite('127.0.0.1');

    const options = await sidelight.driver.openExtensionPage('/options.html');
    await until('the browser to be told', () => tidiesByItself(options));
    await page.reload();
    await untilTidy(page);

    await sees(options, 'By itself, on every visit.');
    await press(options, 'Turn off 127.0.0.1');
    await until(
      'everything to be back',
      async () => (await shown(page, OVERLAYS)).length === OVERLAYS.length,
    );
    await until('the browser to be told', async () => !(await tidiesByItself(options)));
    await page.reload(); // nothing of ours runs there any more: there is nothing to wait for
    expect(await shown(page, OVERLAYS)).toEqual(OVERLAYS);
    await options.close();
    await page.close();
  });
});

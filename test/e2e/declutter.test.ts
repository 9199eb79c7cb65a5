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

// Keys, the menu over a page and the toolbar button's badge, in the built extension.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { BROWSERS, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const HOSTS = ['http://127.0.0.1/*'];

/** Selects the first words of the page that read `words`; they may be marked or not. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
const count = async (page: Page) => (await page.evaluate(paintedMarks)).length;
/** What the toolbar button says over the tab of `url`. */
const badgeOver = (view: ExtensionView, url: string): Promise<string> =>
  view.evaluate(async (address) => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    const tabs = await api.tabs.query({});
    const tab = tabs.find((each: { url?: string }) => each.url?.startsWith(address));
    return api.action.getBadgeText({ tabId: tab.id });
  }, url);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name, HOSTS);

  it('shows and hides the marks, counts the leaders on the button, and ticks a page that is saved', async () => {
    const { driver } = sidelight;
    const url = sidelight.address(ARTICLE);
    const options = await driver.openExtensionPage('/options.html');
    await sees(options, 'Show or hide the marks');
    const page = await driver.open(url);
    expect(await badgeOver(options, url)).toBe('');
    await driver.runCommand(page, 'toggle-marks');
    await until('the marks', async () => (await count(page)) > 0);
    await until('the number', async () => Number(await badgeOver(options, url)) > 0);
    await driver.runCommand(page, 'toggle-marks');
    await until('no marks', async () => (await count(page)) === 0);
    await driver.runCommand(page, 'save-article');
    await until('the tick', async () => (await badgeOver(options, url)) === '✓');
    await page.reload();
    await until('the button to be bare', async () => (await badgeOver(options, url)) === '');
    await page.close();
    await options.close();
  });

  it('opens the card of what is selected, marked or not, and says where nobody is meant', async () => {
    const { driver } = sidelight;
    const page = await driver.open(sidelight.address(ARTICLE));
    await select(page, 'Angela Merkel');
    await driver.runCommand(page, 'open-card');
    await until('the card', async () => (await driver.cardText(page)).includes('Chancellor'));
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('h1')?.append(' Nelson Mandela'));
    await select(page, 'Nelson Mandela');
    await driver.runCommand(page, 'open-card');
    await until('the other card', async () => (await driver.cardText(page)).includes('South Africa'));
    await page.keyboard.press('Escape');
    await select(page, 'carbon');
    await driver.runCommand(page, 'open-card');
    await until('the notice', async () =>
      (await driver.cardText(page)).includes('Nothing is known for certain'),
    );
    await page.close();
  });
});

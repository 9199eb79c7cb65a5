// Articles are read without a click where the reader has chosen and granted it, and nothing at all is done anywhere else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { BROWSERS, press, sees, unlessClosed, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const FRONT = 'front-page.html';
const HOST = '127.0.0.1';

/** Which of our scripts have the page in front of `url`: each claims its document in the extension's own world. */
const scriptsOn = (view: ExtensionView, url: string): Promise<string[]> =>
  view.evaluate(async (address) => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    const tabs = await api.tabs.query({});
    const tab = tabs.find((each: { url?: string }) => each.url === address);
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      func: () =>
        Object.getOwnPropertySymbols(globalThis)
          .map((symbol) => symbol.description ?? '')
          .filter((name) => name.startsWith('sidelight.'))
          .sort(),
    });
    return result;
  }, url);

const marked = async (page: Page) => (await page.evaluate(paintedMarks)).map(({ text }) => text);
const untilMarked = (page: Page) =>
  until('marks', async () => (await marked(page)).includes('Angela Merkel'));
/** The browser is told a moment after the choice, or the leave, has changed. */
const untilRegistered = (view: ExtensionView, isOn: boolean) =>
  until('the browser to be told', () =>
    view.evaluate(async (wanted) => {
      const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
      const scripts = await api.scripting.getRegisteredContentScripts({ ids: ['sentry'] });
      return scripts.length > 0 === wanted;
    }, isOn),
  );

it.each([
  ['chromium', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
])('what waits on every page is alone: %s', (_name, folder) => {
  const code = readFileSync(join(import.meta.dirname, '..', '..', '.output', folder, 'sentry.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\s*\(|\bimport\s*["'{*]|safeParse|\$Zod|__H\b|IndexedDB/);
});

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  /** Chooses in the popup over `page`, as the reader does; the browser has its leave already. */
  async function choose(page: Page, label: string): Promise<void> {
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Change');
    await unlessClosed(press(popup, label));
    await popup.close().catch(() => undefined);
  }

  it('marks an article of a granted site without a click, and leaves its front page alone', async () => {
    const { driver } = sidelight;
    const options = await driver.openExtensionPage('/options.html');
    const before = await driver.open(sidelight.address(ARTICLE));
    await driver.grantSite(HOST);
    expect(await marked(before)).toEqual([]);
    await choose(before, 'Always on this site');
    await untilRegistered(options, true);
    await before.close();

    const article = await driver.open(sidelight.address(ARTICLE));
    await untilMarked(article);
    // The card follows when the page has nothing else to do.
    await until('the parts of the visit', async () => {
      const scripts = await scriptsOn(options, sidelight.address(ARTICLE));
      return scripts.join(' ') === 'sidelight.sentry sidelight.visit sidelight.visit-parts';
    });

    const front = await driver.open(sidelight.address(FRONT));
    await until('the sentry', async () => (await scriptsOn(options, sidelight.address(FRONT))).length > 0);
    // A look takes no second: had it been a yes, the article behind it, which is opened after it, would not be marked first.
    const again = await driver.open(`${sidelight.address(ARTICLE)}?again`);
    await untilMarked(again);
    expect(await scriptsOn(options, sidelight.address(FRONT))).toEqual(['sidelight.sentry']);
    expect(await marked(front)).toEqual([]);
    for (const page of [article, front, again]) await page.close();
    await options.close();
  });

  it('reads what a page shows under its next address, without being loaded anew', async () => {
    const { driver } = sidelight;
    const page = await driver.open(sidelight.address(FRONT));
    const story = await (await fetch(sidelight.address(ARTICLE))).text();
    await page.evaluate((html) => {
      history.pushState(null, '', '/story/4711');
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.title = next.title;
      document.body.replaceWith(next.body);
    }, story);
    await untilMarked(page);
    await page.close();
  });

  it('reads an article in a frame of the page’s own origin', async () => {
    const page = await sidelight.driver.open(sidelight.address('framed-talks.html'));
    await until('the marks in the frame', async () => {
      const frame = page.frames().find((each) => each !== page.mainFrame());
      const marks = frame ? await frame.evaluate(paintedMarks).catch(() => []) : [];
      return marks.some(({ text }) => text === 'Angela Merkel');
    });
    await page.close();
  });

  it('does nothing at all on a site that was switched off, nor where the browser has taken its leave back', async () => {
    const { driver } = sidelight;
    const options = await driver.openExtensionPage('/options.html');
    await sees(options, 'Articles are read by themselves');
    await driver.revokeSite(HOST);
    await sees(options, 'Your browser does not let Sidelight do it, or no longer.');
    await untilRegistered(options, false);
    await driver.grantSite(HOST);
    await untilRegistered(options, true);

    const page = await driver.open(sidelight.address(ARTICLE));
    await untilMarked(page);
    await choose(page, 'Off on this site');
    await untilRegistered(options, false);
    const off = await driver.open(`${sidelight.address(ARTICLE)}?off`); // nothing of ours runs there: there is nothing to wait for
    expect(await marked(off)).toEqual([]);
    for (const each of [page, off]) await each.close();
    await options.close();
  });
});

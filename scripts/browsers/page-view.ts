// An extension page that lies in an ordinary tab, seen as an extension view.
import type { Page } from 'puppeteer-core';
import type { ExtensionView, InPage } from './driver';

/** A page of the extension as tests and the demo see it. */
export const viewOf = (page: Page): ExtensionView => ({
  evaluate: <A, T>(body: InPage<A, T>, argument: A) =>
    // Puppeteer's types cannot express a generic argument; it travels as JSON either way.
    page.evaluate(body as (argument: unknown) => unknown, argument) as Promise<T>,
  tap: async (selector) => {
    await page.bringToFront();
    await page.click(selector);
  },
  screenshot: async (file) => {
    await page.screenshot({ path: file as `${string}.png` });
  },
  close: () => page.close(),
});

// How long a page takes to show something: an address and a selector in, milliseconds out; the page must be in front, else it draws nothing.
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** Milliseconds from the navigation to the first frame that has `selector` in it. */
export async function firstFrame(page: Page, address: string, selector: string): Promise<number> {
  await page.goto('about:blank'); // of two addresses that differ behind `#` the second would load nothing
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const frame = await page.waitForFunction(
    (awaited) => (document.querySelector(awaited) ? performance.now() : false),
    { polling: 'raf' },
    selector,
  );
  return z.number().parse(await frame.jsonValue());
}

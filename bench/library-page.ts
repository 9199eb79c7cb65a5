// What the library page costs at several sizes, in the built extension, in Chromium: npm run bench:library-page -- [CLIPPINGS …]
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { LIBRARY_NAME } from '../lib/library/db';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { firstFrame } from './first-frame';

const DEFAULT_SIZES = [1000, 10_000];
/** Clippings that are added in one transaction. */
const SLICE = 200;
/** Times that each view is opened, in turn. */
const OPENINGS = 7;
/** Views of the page, and what stands in them when there is something to read. */
const VIEWS = {
  list: ['#/list/all', '.entry-title'],
  cards: ['#/list/all?view=cards', '.entry-title'],
  'about a person': ['#/about/fr-emmanuel-macron', '.about-title'],
  timeline: ['#/timeline', '.month-heading'],
  statistics: ['#/statistics', '.count-table'],
} as const;
/** Of a page about somebody, in ms over the first frame of an empty page. */
const ABOUT_LIMIT = 100;
/** How long the list is scrolled, in ms, and by how many px a frame. */
const [SCROLLED_MS, SCROLLED_PX] = [4000, 240];
/** A frame that comes later than this after the one before it was not in time for 60 a second; in ms. */
const LATE_MS = 25;

const Frames = z.object({ frames: z.number(), late: z.number(), longest: z.number() });

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_SIZES;
const source = await bundleProbe('bench/library-probe.ts');
const extension = buildExtension('chromium');

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

/** Scrolls and counts, in the page: text, because nothing of this file is known there. */
const SCROLL = `new Promise((resolve) => {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const begun = performance.now();
  let [frames, late, last] = [0, 0, begun];
  const step = (now) => {
    frames++;
    if (now - last > ${LATE_MS}) late++;
    last = now;
    window.scrollBy(0, ${SCROLLED_PX});
    if (now - begun < ${SCROLLED_MS}) requestAnimationFrame(step);
    else resolve({ frames, late, longest });
  };
  requestAnimationFrame(step);
})`;

async function fill(page: Page, size: number): Promise<void> {
  await page.evaluate(`${source}; globalThis.${PROBE} = ${PROBE};`);
  for (let from = 0; from < size; from += SLICE)
    await page.evaluate(
      `${PROBE}.fill(${from}, ${Math.min(size, from + SLICE)}, ${JSON.stringify(LIBRARY_NAME)})`,
    );
  await page.evaluate(`${PROBE}.file(${JSON.stringify(LIBRARY_NAME)})`);
}

for (const size of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const page = await driver.open(driver.addressOf('/library.html'));
  page.setDefaultTimeout(0);
  await fill(page, size);
  await page.bringToFront();
  await page.setViewport({ width: 1280, height: 900 });
  const empty: number[] = [];
  const times = new Map<string, number[]>(Object.keys(VIEWS).map((name) => [name, []]));
  for (let n = 0; n < OPENINGS; n++) {
    // A page of the same parts that reads nothing of the library first: what the browser takes.
    empty.push(await firstFrame(page, driver.addressOf('/backup.html'), 'main'));
    for (const [name, [hash, selector]] of Object.entries(VIEWS))
      times.get(name)?.push(await firstFrame(page, driver.addressOf(`/library.html${hash}`), selector));
  }
  console.log(`${size} clippings; first frame of another page of ours ${median(empty).toFixed(0)} ms`);
  for (const [name, all] of times) {
    const goal = name === 'about a person' ? ` (goal ${ABOUT_LIMIT})` : '';
    console.log(`  ${name.padEnd(16)} + ${(median(all) - median(empty)).toFixed(0)} ms${goal}`);
  }
  await firstFrame(page, driver.addressOf(`/library.html${VIEWS.list[0]}`), VIEWS.list[1]);
  const { frames, late, longest } = Frames.parse(await page.evaluate(SCROLL));
  console.log(
    `  scrolling: ${((frames / SCROLLED_MS) * 1000).toFixed(0)} frames a second, ${late} of ${frames} late, longest task ${longest.toFixed(0)} ms`,
  );
  await driver.close();
}

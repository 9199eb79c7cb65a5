// What the popup's reading list costs in the built extension, in Chromium: npx tsx bench/popup-list.ts [CLIPPINGS …]

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { LIBRARY_NAME } from '../lib/library/db';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { firstFrame } from './first-frame';
import { wordOf } from './library-texts';

const DEFAULT_SIZES = [500, 10_000];
/** Rows below the first page that are scrolled to, at most: more is nobody's reading. */
const SCROLLED_ROWS = 500;
/** Rank of the word that is searched for: one in some articles. */
const SEARCHED = 40;
/** Times that each page is opened, in turn. */
const OPENINGS = 10;
/** A page of the extension with nothing in it: what the browser itself takes. */
const EMPTY = 'empty.html';
const SETTLE_MS = 500;
const AFTER_SEEDING_MS = 3000;
/** Clippings that are added in one transaction. */
const SLICE = 200;

const MICROSECONDS = 1000;
const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.optional(z.number()),
      args: z.optional(z.looseObject({ name: z.optional(z.unknown()) })),
    }),
  ),
});

/** Longest task on the main thread of any page, in ms, as the browser itself records it. */
function longestTask(trace: Uint8Array): number {
  const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(trace)));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid}/${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no tasks');
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / MICROSECONDS;
}

async function tasksDuring(page: Page, work: () => Promise<unknown>): Promise<string> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const trace = await page.tracing.stop();
  return trace ? `longest task ${longestTask(trace).toFixed(1)} ms` : 'no trace';
}

/** Fills the library that the popup has opened, and files it as saves would have. */
async function seed(page: Page, size: number): Promise<void> {
  const name = JSON.stringify(LIBRARY_NAME);
  await page.evaluate(`${source}; globalThis.${PROBE} = ${PROBE};`);
  for (let from = 0; from < size; from += SLICE)
    await page.evaluate(`${PROBE}.fill(${from}, ${Math.min(size, from + SLICE)}, ${name})`);
  await page.evaluate(`${PROBE}.file(${name})`);
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

async function scrollDown(page: Page, rows: number): Promise<void> {
  while ((await page.$$('.row')).length < rows) {
    await page.evaluate(() => document.querySelector('.rows-scroller')?.scrollBy(0, 600));
  }
}

async function measure(page: Page, popup: string, size: number): Promise<void> {
  const [listed, empty]: [number[], number[]] = [[], []];
  const openEach = async () => {
    for (let n = 0; n < OPENINGS; n++) {
      empty.push(await firstFrame(page, popup.replace('popup.html', EMPTY), 'body'));
      listed.push(await firstFrame(page, popup, '.row'));
    }
  };
  const opening = await tasksDuring(page, openEach);
  const ratio = median(listed) / median(empty);
  console.log(`${size} clippings`);
  console.log(
    `  open:   first list frame ${median(listed).toFixed(0)} ms, of an empty page ${median(empty).toFixed(0)} ms, ${ratio.toFixed(1)} × (goal 2); ${opening}`,
  );
  const rows = Math.min(size, SCROLLED_ROWS);
  console.log(`  scroll: ${rows} rows, ${await tasksDuring(page, () => scrollDown(page, rows))}`);
  const typing = await tasksDuring(page, () => page.type('input', wordOf(SEARCHED), { delay: 30 }));
  console.log(`  search: ${typing}`);
  const removing = await tasksDuring(page, async () => {
    await page.focus('.row-title');
    await page.keyboard.press('Delete');
  });
  console.log(`  delete: ${removing}`);
}

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_SIZES;
const source = await bundleProbe('bench/library-probe.ts');
const extension = mkdtempSync(join(tmpdir(), 'sidelight-popup-'));
cpSync(buildExtension('chromium'), extension, { recursive: true });
writeFileSync(join(extension, EMPTY), '<!doctype html><title>Empty</title>');
for (const size of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const popup = driver.addressOf('/popup.html');
  const seeding = await driver.open(popup);
  await seeding.waitForSelector('.empty');
  await seed(seeding, size);
  await seeding.close();
  // The rubbish of seeding is collected, and the database settles, before anything is measured.
  await new Promise((resolve) => setTimeout(resolve, AFTER_SEEDING_MS));
  const page = await driver.open('about:blank');
  await page.bringToFront();
  await page.setViewport({ width: 384, height: 600 });
  await measure(page, popup, size);
  await driver.close();
}
rmSync(extension, { recursive: true });

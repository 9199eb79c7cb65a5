// What the popup's reading list costs in the built extension, in Chromium: npx tsx bench/popup-list.ts [CLIPPINGS …]

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { firstFrame } from './first-frame';

const DEFAULT_SIZES = [500, 10_000];
/** Rows below the first page that are scrolled to, at most: more is nobody's reading. */
const SCROLLED_ROWS = 500;
/** Times that each page is opened, in turn. */
const OPENINGS = 10;
/** A page of the extension with nothing in it: what the browser itself takes. */
const EMPTY = 'empty.html';
const SETTLE_MS = 500;
const AFTER_SEEDING_MS = 3000;

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

/** Fills the library that the popup has opened, filed under its lists as a save files it. */
function seed(page: Page, size: number): Promise<unknown> {
  return page.evaluate(async (count) => {
    const opening = indexedDB.open('sidelight-library');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const store = opening.result.transaction(['items', 'bodies', 'states', 'counters'], 'readwrite');
    for (let n = 0; n < count; n++) {
      const id = crypto.randomUUID();
      const url = `https://news.example/${n}`;
      const savedAt = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
      const title = `Ministers of two countries meet for talks number ${n} about grain and ships`;
      const countries = ['NZ', 'JP', 'RS', 'MX', 'BO', 'ES', 'UA'].slice(n % 7);
      const facts = {
        url,
        canonicalUrl: url,
        title,
        byline: null,
        siteName: 'The Example Herald',
        lang: 'en',
      };
      const found = { countries, entities: countries };
      const rest = { dir: 'ltr', published: null, wordCount: 900, state: 'kept', updatedAt: savedAt };
      const filed = ['list:inbox', 'list:unread'].map((list) => [list, -Date.parse(savedAt)]);
      const state = { id, isTrashed: false, readAt: null, starredAt: null, archivedAt: null };
      const text = 'A sentence of an article that says something. '.repeat(100);
      const mentions = { title: [], text: [] };
      store.objectStore('items').put({ id, savedAt, ...facts, ...found, ...rest, filed });
      store.objectStore('states').put(state);
      store.objectStore('bodies').put({ id, html: `<p>${text}</p>`, text, removals: [], mentions });
    }
    for (const key of ['kept', 'inbox', 'unread']) store.objectStore('counters').put({ key, count });
    await new Promise((resolve) => store.addEventListener('complete', resolve));
    opening.result.close();
  }, size);
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
  const typing = await tasksDuring(page, () => page.type('input', 'talks num', { delay: 30 }));
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
  await page.setViewport({ width: 384, height: 600 });
  await measure(page, popup, size);
  await driver.close();
}
rmSync(extension, { recursive: true });

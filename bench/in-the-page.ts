// What Sidelight costs a page, with it and without it, in Chromium: npm run bench:in-the-page -- pages.jsonl [PAGES] [--check]
// pages.jsonl: {set, id, url, file} a line. 20 pages need ten minutes on a machine that does nothing else; `--check` exits with 1 when a limit is passed.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../scripts/browsers/chromium';
import { type Driver, until } from '../scripts/browsers/driver';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList, readSavedPage, type SavedPage } from '../scripts/extraction/saved-pages';
import { clickOn, countWork, heapOf, loadTime, readByItself, tracedOn } from './in-the-page-tab';
import type { ScriptCosts } from './in-the-page-trace';

const DEFAULT_PAGES = 20;
const PAINT_RUNS = 9;
const CHANGING_S = 60;

/** Name, unit, limit; the limits are those that were set for what runs in a page. */
const LIMITS = {
  sentrySize: ['sentry.js', 'kB', 15],
  sentryEvaluation: ['evaluation of sentry.js', 'ms', 1],
  sentryHeap: ['heap of a tab with the sentry alone', 'MB', 0.3],
  clickToMarks: ['click to marks', 'ms', 350],
  popupOpens: ['… of which the browser opens the popup', 'ms', null],
  calmToMarks: ['load event to marks on a granted site', 'ms', 120],
  visitEvaluation: ['evaluation of what a visit loads first', 'ms', 25],
  partsEvaluation: ['evaluation of what it loads when idle', 'ms', 25],
  longestTask: ['longest task of ours', 'ms', 50],
  painting: ['painting 150 names', 'ms', 4],
  layouts: ['layouts while painting', '', 0],
  heapOpen: ['heap of an open article', 'MB', 4],
  heapEnded: ['heap after the visit', 'MB', 0.5],
  loadEvent: ['load event, more than without', 'ms', 5],
  changing: ['a page that changes each second', '% of a core', 2],
  changingHeap: ['… its heap after a minute, more than without', 'MB', 1],
} as const satisfies Record<string, readonly [string, string, number | null]>;
type Measure = keyof typeof LIMITS;

const measured: { [K in Measure]?: number[] } = {};
const note = (what: Measure, value: number) => {
  measured[what] = [...(measured[what] ?? []), value];
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const kiloBytes = (file: string) => statSync(file).size / 1000;

const paragraph = (at: number | string) =>
  `<p>Chancellor Angela Merkel of Germany spoke with Shinzo Abe in Japan about grain and ships, ${at}.</p>`;
const ARTICLE = `<!doctype html><html lang="en"><title>Leaders speak of grain</title><main><article>
  <h1>Leaders speak of grain</h1><time datetime="2015-06-08">8 June 2015</time>
  ${Array.from({ length: 60 }, (_, at) => paragraph(at)).join('')}</article></main></html>`;
const FRONT = `<!doctype html><html lang="en"><title>The Herald</title><main>${'<div><a href="/a">Ministers meet</a></div>'.repeat(60)}</main></html>`;

/** Serves each saved page under its number, with its scripts forbidden, and two pages of our own. */
async function servePages(pages: readonly SavedPage[]): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const [, first = '', second = ''] = (request.url ?? '').split('/');
    const saved = first === 'saved' ? pages[Number(second)] : undefined;
    const own = first === 'article' ? ARTICLE : first === 'front' ? FRONT : null;
    const body = saved ? readSavedPage(saved).body : own;
    if (body === null) return response.writeHead(404).end();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    };
    return response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}

/** Nothing of a page but its own markup is loaded: what is not on this machine is asked of nobody. */
async function launch(extension: string): Promise<Driver> {
  const driver = await launchChromium({
    executablePath: chromium,
    extension,
    headless: true,
    proxy: '127.0.0.1:9',
  });
  await (await driver.waitForExtensionTab('/welcome.html')).close(); // else it comes between a page and its popup
  return driver;
}

/** A browser in which every article is read by itself. */
async function launchGranted(extension: string, folder: string): Promise<Driver> {
  cpSync(extension, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const built: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...Object(built), host_permissions: ['*://*/*'] }));
  const driver = await launch(folder);
  const options = await driver.openExtensionPage('/options.html');
  await options.evaluate(async () => {
    const api = Object(Reflect.get(globalThis, 'chrome'));
    await api.runtime.sendMessage({ topic: 'site/read', ask: { mode: 'everywhere', host: null } });
  }, null);
  await until('the sentry to be registered', () =>
    options.evaluate(async () => {
      const api = Object(Reflect.get(globalThis, 'chrome'));
      return (await api.scripting.getRegisteredContentScripts({ ids: ['sentry'] })).length > 0;
    }, null),
  );
  await options.close();
  return driver;
}

function noteCosts({ evaluated, longestTask }: ScriptCosts): void {
  note('longestTask', longestTask);
  const sentry = evaluated.get('sentry.js');
  const parts = evaluated.get('visit-parts.js');
  if (sentry !== undefined) note('sentryEvaluation', sentry);
  if (parts !== undefined) note('partsEvaluation', parts);
  note('visitEvaluation', evaluated.get('visit.js') ?? Number.NaN);
}

interface Browsers {
  readonly plain: Driver;
  readonly granted: Driver;
}

/** Whether the page names somebody: only such pages count. */
async function measurePage({ plain, granted }: Browsers, url: string): Promise<boolean> {
  try {
    const clicked = await clickOn(plain, url);
    for (const what of ['clickToMarks', 'popupOpens', 'heapOpen', 'heapEnded'] as const)
      note(what, clicked[what]);
    noteCosts(await tracedOn(plain, url, 'click'));
    const bare = await plain.open(url);
    const without = await loadTime(bare);
    await bare.close();
    const { calmToMarks, load } = await readByItself(granted, url);
    note('calmToMarks', calmToMarks);
    note('loadEvent', load - without);
    noteCosts(await tracedOn(granted, url, 'granted'));
    return true;
  } catch (problem) {
    console.error(`${url}: ${String(problem).split('\n')[0]}`);
    return false;
  }
}

async function measureSentry({ plain, granted }: Browsers, url: string): Promise<void> {
  const heaps: number[] = [];
  for (const driver of [plain, granted]) {
    const page = await driver.open(url);
    heaps.push(await heapOf(page));
    await page.close();
  }
  note('sentryHeap', (heaps[1] ?? Number.NaN) - (heaps[0] ?? Number.NaN));
}

async function measurePainting({ plain }: Browsers): Promise<void> {
  const probe = await bundleProbe('bench/in-the-page-probe.ts');
  const page = await plain.open('about:blank');
  for (let run = 0; run < PAINT_RUNS; run++) {
    await page.evaluate(`${probe};0`);
    const before = (await page.metrics()).LayoutCount ?? 0;
    note('painting', Number(await page.evaluate(`${PROBE}.paint()`)));
    // The probe lays its own page out once before it begins.
    note('layouts', ((await page.metrics()).LayoutCount ?? 0) - before - 1);
  }
  await page.close();
}

/** What a minute of changes costs with us, less what it costs without: seconds of the main thread, and megabytes. */
async function measureChanging({ plain }: Browsers, url: string): Promise<void> {
  const states: { worked: number; heap: number }[] = [];
  for (const isVisited of [false, true]) {
    const page = await plain.open(url);
    if (isVisited) {
      const popup = await plain.clickToolbarButton(page);
      await until('marks', () => page.evaluate(() => CSS.highlights.size > 0));
      await popup.close();
      await page.bringToFront();
    }
    const heapBefore = await heapOf(page);
    const worked = await countWork(page);
    await page.evaluate((seconds) => {
      let left = seconds;
      const timer = setInterval(() => {
        const entry = document.createElement('p');
        entry.textContent = `Minute by minute: Vladimir Putin of Russia was heard again, ${left} times and more.`;
        document.querySelector('article')?.prepend(entry);
        document.querySelector('article')?.lastElementChild?.remove();
        left -= 1;
        if (left === 0) clearInterval(timer);
      }, 1000);
    }, CHANGING_S);
    await new Promise((resolve) => setTimeout(resolve, (CHANGING_S + 1) * 1000));
    // Before the heap is weighed: collecting all rubbish at once is no work of the minute.
    states.push({ worked: await worked(), heap: (await heapOf(page)) - heapBefore });
    await page.close();
  }
  const [without, visited] = states;
  if (!without || !visited) throw new Error('Both runs are needed');
  note('changing', ((visited.worked - without.worked) / CHANGING_S) * 100);
  note('changingHeap', visited.heap - without.heap);
}

function report(): number {
  let over = 0;
  for (const [what, [name, unit, limit]] of Object.entries(LIMITS)) {
    const values = measured[what as Measure] ?? [];
    const value = median(values);
    const most = Math.max(...values);
    const isOver = limit !== null && !(value <= limit);
    if (isOver) over += 1;
    const bound = limit === null ? '' : `limit ${limit}`;
    const figures = `median ${value.toFixed(2)}  most ${most.toFixed(2)} ${unit}`;
    console.log(`${isOver ? '✗' : ' '} ${name.padEnd(48)} ${figures.padEnd(42)} ${bound}`);
  }
  return over;
}

const isChecked = process.argv.includes('--check');
const [list, count = String(DEFAULT_PAGES)] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const found = ensureBrowser('chromium');
if (!list || !found.ok) {
  console.error(found.ok ? 'usage: npm run bench:in-the-page -- pages.jsonl [PAGES] [--check]' : found.error);
  process.exit(2);
}
const chromium = found.value;
const pages = readPageList(list, (line) => console.error(`${list}:${line}: not a page`));
const extension = buildExtension('chromium');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
const served = await servePages(pages);
const browsers: Browsers = {
  plain: await launch(extension),
  granted: await launchGranted(extension, folder),
};
note('sentrySize', kiloBytes(join(extension, 'sentry.js')));
let counted = 0;
for (let at = 0; at < pages.length && counted < Number(count); at++) {
  if (await measurePage(browsers, `${served.origin}/saved/${at}`)) counted += 1;
}
await measureSentry(browsers, `${served.origin}/front`);
await measurePainting(browsers);
await measureChanging(browsers, `${served.origin}/article`);
await browsers.plain.close();
await browsers.granted.close();
served.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${counted} pages`);
const over = report();
if (isChecked && over > 0) process.exit(1);

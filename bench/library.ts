// What the library costs at several sizes, in Chromium, beside what other searches cost over the same texts: npm run bench:library -- [CLIPPINGS …]
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { TEXT_LENGTH } from './library-texts';

const DEFAULT_SIZES = [1000, 10_000];
/** Clippings that are added in one transaction. */
const SLICE = 200;
/** What the library is to hold, in milliseconds, whatever its size: medians, of two words the 95th percentile. */
const LIMITS: Readonly<Record<string, number>> = {
  'newest 50': 2,
  'by tag': 3,
  'by person': 3,
  counts: 2,
  'two words': 25,
  'two common words': 25,
  'first answer then': 15,
  'save one': 15,
};

const Asked = z.record(z.string(), z.array(z.number()));
const Sizes = z.object({
  index: z.number(),
  texts: z.number(),
  disk: z.number(),
  segments: z.number(),
});

const Opening = z.object({ opened: z.number(), answered: z.number() });
const Numbers = z.array(z.number());
const Heap = z.object({ usedSize: z.number() });
const PEERS = ['MiniSearch', 'FlexSearch'];
/** They hold all of it in memory: more than that is more than a page may take. */
const MOST_OF_PEERS = 10_000;
/** Times that the library is opened. */
const OPENINGS = 7;

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_SIZES;
const source = await bundleProbe('bench/library-probe.ts');
const peers = await bundleProbe('bench/library-peers-probe.ts');
const extension = buildExtension('chromium');

const shareOf = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;

function tell(name: string, times: readonly number[]): void {
  const [median, high] = [shareOf(times, 0.5).toFixed(1), shareOf(times, 0.95).toFixed(1)];
  const limit = LIMITS[name] === undefined ? '' : `  (goal ${LIMITS[name]})`;
  console.log(`  ${name.padEnd(28)} median ${median.padStart(6)}  p95 ${high.padStart(6)} ms${limit}`);
}

const call = (page: Page, name: string, ...given: (string | number)[]): Promise<unknown> =>
  page.evaluate(`${PROBE}.${name}(${given.map((each) => JSON.stringify(each)).join(', ')})`);

async function load(page: Page, probe: string): Promise<void> {
  await page.reload();
  await page.evaluate(`${probe}; globalThis.${PROBE} = ${PROBE};`);
}

/** Bytes of the page's memory, what nobody needs let go of. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = Heap.parse(await session.send('Runtime.getHeapUsage'));
  await session.detach();
  return usedSize;
}

async function measurePeer(page: Page, name: string, size: number): Promise<void> {
  await load(page, peers);
  const before = await heapOf(page);
  const built = z.number().parse(await call(page, 'build', name, size)) / size;
  const held = ((await heapOf(page)) - before) / 1e6;
  const stored = z.number().parse(await call(page, 'store', name)) / size / TEXT_LENGTH;
  const first = z.number().parse(await call(page, 'firstAnswer'));
  console.log(
    `  ${name}: ${built.toFixed(2)} ms a text, ${held.toFixed(0)} MB of memory, stored over text ${stored.toFixed(3)}, first answer ${first.toFixed(1)} ms`,
  );
  tell(`${name}: two words`, Numbers.parse(await call(page, 'twoWords')));
}

const POLL_MS = 500;

/** Milliseconds that filing all of it took. */
async function fileAll(page: Page): Promise<number> {
  await call(page, 'beginFiling');
  for (;;) {
    const filed = z.nullable(z.number()).parse(await call(page, 'filedIn'));
    if (filed !== null) return filed;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function measureLibrary(page: Page, size: number): Promise<void> {
  await load(page, source);
  const before = Sizes.parse(await call(page, 'sizes')).disk;
  for (let from = 0; from < size; from += SLICE) await call(page, 'fill', from, Math.min(size, from + SLICE));
  const filing = await fileAll(page);
  console.log(`${size} clippings; filed in ${(filing / size).toFixed(2)} ms each`);
  const openings: z.infer<typeof Opening>[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    await load(page, source);
    openings.push(Opening.parse(await call(page, 'firstSearch')));
  }
  tell(
    'opened',
    openings.map(({ opened }) => opened),
  );
  tell(
    'first answer then',
    openings.map(({ answered }) => answered),
  );
  const { index, texts, segments, disk } = Sizes.parse(await call(page, 'sizes'));
  console.log(
    `  index over text ${(index / texts).toFixed(3)} (goal 0.25), in ${segments} segments; disk ${((disk - before) / size / 1000).toFixed(1)} kB a clipping (goal 7)`,
  );
  console.log(`  memory of the page ${((await heapOf(page)) / 1e6).toFixed(0)} MB`);
  const floors = Asked.parse(await call(page, 'floors'));
  const asked = Asked.parse(await call(page, 'ask'));
  for (const [name, times] of Object.entries({ ...floors, ...asked })) tell(name, times);
}

for (const size of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const page = await driver.open(driver.addressOf('/popup.html'));
  page.setDefaultTimeout(0);
  await measureLibrary(page, size);
  if (size <= MOST_OF_PEERS) for (const name of PEERS) await measurePeer(page, name, size);
  await driver.close();
}

// What the library costs at several sizes, in Chromium, on a page of the extension: npm run bench:library -- [CLIPPINGS …]
import * as z from 'zod/mini';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';

const DEFAULT_SIZES = [1000, 10_000];
/** Clippings that are added in one transaction. */
const SLICE = 200;
/** What the library is to hold: median milliseconds, whatever its size; the last two are 95th percentiles. */
const LIMITS: Readonly<Record<string, number>> = {
  'newest 50': 2,
  'by tag': 3,
  'by person': 3,
  counts: 2,
  'two words': 25,
  'two common words': 25,
  'save one': 15,
};

const Asked = z.record(z.string(), z.array(z.number()));
const Sizes = z.object({
  index: z.number(),
  texts: z.number(),
  disk: z.number(),
  segments: z.number(),
});

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_SIZES;
const source = await bundleProbe('bench/library-probe.ts');
const extension = buildExtension('chromium');

for (const size of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const page = await driver.open(driver.addressOf('/popup.html'));
  page.setDefaultTimeout(0);
  const call = (name: string, ...given: number[]): Promise<unknown> =>
    page.evaluate(`${PROBE}.${name}(${given.join(', ')})`);
  const load = async () => {
    await page.reload();
    await page.evaluate(`${source}; globalThis.${PROBE} = ${PROBE};`);
  };
  await load();
  const before = Sizes.parse(await call('sizes')).disk;
  for (let from = 0; from < size; from += SLICE) await call('fill', from, Math.min(size, from + SLICE));
  const filing = z.number().parse(await call('file'));
  console.log(`${size} clippings; filed in ${(filing / size).toFixed(2)} ms each`);
  await load();
  console.log(
    `  first search after opening: ${z
      .number()
      .parse(await call('firstSearch'))
      .toFixed(1)} ms`,
  );
  for (const [name, times] of Object.entries(Asked.parse(await call('ask')))) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
    const limit = LIMITS[name] === undefined ? '' : `  (goal ${LIMITS[name]})`;
    console.log(`  ${name.padEnd(28)} median ${at(0.5).padStart(6)}  p95 ${at(0.95).padStart(6)} ms${limit}`);
  }
  const { index, texts, disk, segments } = Sizes.parse(await call('sizes'));
  console.log(`  index over text ${(index / texts).toFixed(3)} (goal 0.25), in ${segments} segments`);
  console.log(`  disk ${((disk - before) / size / 1000).toFixed(1)} kB a clipping (goal 7)`);
  await driver.close();
}

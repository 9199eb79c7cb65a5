// What a backup costs, and restoring it, in Chromium, on a page of the extension: npm run bench:backup -- [CLIPPINGS …]
import * as z from 'zod/mini';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { withMemory } from './browser-memory';

const DEFAULT_SIZES = [1000, 10_000];
/** Clippings that are added in one transaction. */
const SLICE = 200;

const Cost = z.object({ took: z.number(), longest: z.number(), size: z.number() });

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_SIZES;
const source = await bundleProbe('bench/backup-probe.ts');
const extension = buildExtension('chromium');

for (const size of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const page = await driver.open(driver.addressOf('/backup.html'));
  page.setDefaultTimeout(0);
  await page.evaluate(`${source}; globalThis.${PROBE} = ${PROBE};`);
  for (let from = 0; from < size; from += SLICE)
    await page.evaluate(`${PROBE}.fill(${from}, ${Math.min(size, from + SLICE)})`);
  console.log(`${size} clippings`);
  for (const work of ['write', 'plan', 'restore']) {
    const { value, more } = await withMemory(page, () => page.evaluate(`${PROBE}.${work}()`));
    const { took, longest, size: bytes } = Cost.parse(value);
    console.log(
      `  ${work.padEnd(8)} ${(took / 1000).toFixed(1).padStart(6)} s  longest task ${longest.toFixed(0).padStart(4)} ms (goal 50)  memory of the browser +${(more / 1e6).toFixed(0)} MB (goal 100)  file ${(bytes / 1e6).toFixed(1)} MB`,
    );
  }
  await driver.close();
}

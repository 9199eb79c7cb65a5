// What importing costs, in Chromium, on the page of imports: npm run bench:import -- [ROWS …]
import * as z from 'zod/mini';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';

const DEFAULT_ROWS = [1000, 10_000];
const Cost = z.object({ planned: z.number(), taken: z.number(), longest: z.number(), clippings: z.number() });

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_ROWS;
const source = await bundleProbe('bench/import-probe.ts');
const extension = buildExtension('chromium');

for (const rows of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const page = await driver.open(driver.addressOf('/import.html'));
  page.setDefaultTimeout(0);
  await page.evaluate(`${source}; globalThis.${PROBE} = ${PROBE};`);
  const { planned, taken, longest, clippings } = Cost.parse(
    await page.evaluate(`${PROBE}.importRows(${rows})`),
  );
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  console.log(
    `${rows} rows → ${clippings} clippings: looked into in ${seconds(planned)} s, taken in in ${seconds(taken)} s (goal 60 for 10,000), longest task ${longest.toFixed(0)} ms (goal 50)`,
  );
  await driver.close();
}

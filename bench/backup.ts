// What a backup costs, and restoring it, in Chromium, on a page of the extension: npm run bench:backup -- [CLIPPINGS …]
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';

const DEFAULT_SIZES = [1000, 10_000];
/** Clippings that are added in one transaction. */
const SLICE = 200;
/** How often the browser's memory is looked at, in ms. */
const LOOK_MS = 200;

const Cost = z.object({ took: z.number(), longest: z.number(), size: z.number() });
const Processes = z.object({ processInfo: z.array(z.object({ id: z.number() })) });

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : DEFAULT_SIZES;
const source = await bundleProbe('bench/backup-probe.ts');
const extension = buildExtension('chromium');

/** Bytes of a process that are its own, and its share of others; 0: it is gone. */
function memoryOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it ended between being listed and being read
  }
}

for (const size of sizes) {
  const driver = await launchChromium({ executablePath: chromium.value, extension, headless: true });
  const page = await driver.open(driver.addressOf('/backup.html'));
  page.setDefaultTimeout(0);
  await page.evaluate(`${source}; globalThis.${PROBE} = ${PROBE};`);
  for (let from = 0; from < size; from += SLICE)
    await page.evaluate(`${PROBE}.fill(${from}, ${Math.min(size, from + SLICE)})`);
  const session = await page.browser().target().createCDPSession();
  const memory = async () => {
    const { processInfo } = Processes.parse(await session.send('SystemInfo.getProcessInfo'));
    return processInfo.reduce((sum, { id }) => sum + memoryOf(id), 0);
  };
  console.log(`${size} clippings`);
  for (const work of ['write', 'plan', 'restore']) {
    const before = await memory();
    let most = before;
    const looking = setInterval(() => void memory().then((now) => (most = Math.max(most, now))), LOOK_MS);
    const { took, longest, size: bytes } = Cost.parse(await page.evaluate(`${PROBE}.${work}()`));
    clearInterval(looking);
    console.log(
      `  ${work.padEnd(8)} ${(took / 1000).toFixed(1).padStart(6)} s  longest task ${longest.toFixed(0).padStart(4)} ms (goal 50)  memory of the browser +${((most - before) / 1e6).toFixed(0)} MB (goal 100)  file ${(bytes / 1e6).toFixed(1)} MB`,
    );
  }
  await driver.close();
}

// What a save costs that the disk has before it is answered, beside one that it has not: npx tsx bench/save-cost.ts [SAVES]
import { launchChromium } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { buildExtension } from '../scripts/build-extension';

const DEFAULT_SAVES = 300;
/** UTF-16 code units of a usual article's HTML. */
const HTML_LENGTH = 8000;

const chromium = ensureBrowser('chromium');
if (!chromium.ok) throw new Error(chromium.error);
const saves = Number(process.argv[2] ?? DEFAULT_SAVES);
const driver = await launchChromium({
  executablePath: chromium.value,
  extension: buildExtension('chromium'),
  headless: true,
});
const page = await driver.open(driver.addressOf('/popup.html'));
await page.waitForSelector('.empty');

/** Median and 95th percentile, in ms, of saves of two rows; strict and relaxed ones take turns, on one machine. */
const measured = await page.evaluate(
  async (count, length) => {
    const opening = indexedDB.open('save-cost', 1);
    opening.addEventListener('upgradeneeded', () => {
      for (const store of ['items', 'bodies']) opening.result.createObjectStore(store, { keyPath: 'id' });
    });
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const html = 'A sentence of an article. '.repeat(length).slice(0, length);
    const times = { strict: [] as number[], relaxed: [] as number[] };
    for (let n = 0; n < count; n++) {
      for (const durability of ['strict', 'relaxed'] as const) {
        const id = `${durability}-${n}`;
        const begun = performance.now();
        const transaction = opening.result.transaction(['items', 'bodies'], 'readwrite', { durability });
        transaction.objectStore('items').put({ id, title: 'A title' });
        transaction.objectStore('bodies').put({ id, html, text: html });
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
        times[durability].push(performance.now() - begun);
      }
    }
    opening.result.close();
    return times;
  },
  saves,
  HTML_LENGTH,
);
for (const [durability, times] of Object.entries(measured)) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`${durability.padEnd(8)} median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms a save`);
}
await driver.close();

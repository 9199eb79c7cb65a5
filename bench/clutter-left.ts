// How many sign-up, consent, cookie and paywall blocks are left in articles: npm run bench:clutter-left -- pages.jsonl
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList } from '../scripts/extraction/saved-pages';

const Counts = z.record(z.string(), z.number());
const Left = z.object({ readability: Counts, extraction: Counts });

const list = process.argv[2];
const chromium = ensureBrowser('chromium');
if (!list || !chromium.ok) {
  console.error(chromium.ok ? 'usage: npm run bench:clutter-left -- pages.jsonl' : chromium.error);
  process.exit(1);
}
const source = await bundleProbe('bench/clutter-probe.ts');
const reader = openChromiumReader(chromium.value);
const sums = { readability: new Map<string, number>(), extraction: new Map<string, number>() };
let pages = 0;
for (const page of readPageList(list, (line) => console.error(`${list}:${line}: not a page`))) {
  try {
    const expression = `${source};${PROBE}.clutterLeft(${JSON.stringify(page.url)})`;
    const left = Left.parse(await reader.read(page, expression));
    pages++;
    for (const who of ['readability', 'extraction'] as const) {
      for (const [kind, count] of Object.entries(left[who]))
        sums[who].set(kind, (sums[who].get(kind) ?? 0) + count);
    }
  } catch (problem) {
    console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
  }
}
await reader.close();
console.log(`${pages} pages; blocks left a page`);
for (const [who, counts] of Object.entries(sums)) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...counts].map(([kind, count]) => `${kind} ${(count / pages).toFixed(3)}`);
  console.log(`${who.padEnd(12)} ${(all / pages).toFixed(3)}  (${kinds.join(', ')})`);
}

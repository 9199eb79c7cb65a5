// Whether our faster Readability finds the same texts as the published one: npm run bench:readability-parity -- pages.jsonl
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList } from '../scripts/extraction/saved-pages';

const Parity = z.object({ published: z.number(), lean: z.number(), isSame: z.boolean() });

const list = process.argv[2];
const chromium = ensureBrowser('chromium');
if (!list || !chromium.ok) {
  console.error(chromium.ok ? 'usage: npm run bench:readability-parity -- pages.jsonl' : chromium.error);
  process.exit(1);
}
const source = await bundleProbe('bench/parity-probe.ts');
const reader = openChromiumReader(chromium.value);
let same = 0;
let pages = 0;
let characters = 0;
for (const page of readPageList(list, (line) => console.error(`${list}:${line}: not a page`))) {
  try {
    const parity = Parity.parse(await reader.read(page, `${source};${PROBE}.parity()`));
    pages++;
    characters += parity.published;
    if (parity.isSame) same++;
    else console.log(`${page.set}/${page.id}: ${parity.published} and ${parity.lean} characters`);
  } catch (problem) {
    console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
  }
}
await reader.close();
console.log(`${same} of ${pages} pages have the same text, ${characters} characters in all`);
process.exitCode = same === pages ? 0 : 1;

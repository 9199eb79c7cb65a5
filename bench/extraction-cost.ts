// What extraction costs against Readability alone: npx tsx bench/extraction-cost.ts pages.jsonl
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList } from '../scripts/extraction/saved-pages';

const Cost = z.object({ extraction: z.number(), readability: z.number() });

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function report(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const [median, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  console.log(`${name.padEnd(12)} median ${median.toFixed(2)} ${unit}  p95 ${p95.toFixed(2)} ${unit}`);
}

const list = process.argv[2];
const chromium = ensureBrowser('chromium');
if (!list || !chromium.ok) {
  console.error(chromium.ok ? 'usage: npx tsx bench/extraction-cost.ts pages.jsonl' : chromium.error);
  process.exit(1);
}
const source = await bundleProbe('bench/cost-probe.ts');
const reader = openChromiumReader(chromium.value);
const costs: z.infer<typeof Cost>[] = [];
for (const page of readPageList(list, (line) => console.error(`${list}:${line}: not a page`))) {
  try {
    costs.push(Cost.parse(await reader.read(page, `${source};${PROBE}.cost(${JSON.stringify(page.url)})`)));
  } catch (problem) {
    console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
  }
}
await reader.close();
console.log(`${costs.length} pages`);
report(
  'Readability',
  costs.map(({ readability }) => readability),
  'ms',
);
report(
  'extraction',
  costs.map(({ extraction }) => extraction),
  'ms',
);
report(
  'ratio',
  costs.map(({ extraction, readability }) => extraction / Math.max(readability, 0.1)),
  '×',
);

// What extraction costs against Readability alone: npm run bench:extraction-cost -- pages.jsonl
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList } from '../scripts/extraction/saved-pages';

const Cost = z.object({
  extraction: z.number(),
  readability: z.number(),
  longestStep: z.number(),
  readabilityStep: z.number(),
});
const Costs = z.object({ first: Cost, later: Cost });
/** Milliseconds; the clock of a page has no finer steps. */
const SHORTEST = 0.1;

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function report(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const [median, p95, most] = [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? 0];
  const figures = [`median ${median.toFixed(2)}`, `p95 ${p95.toFixed(2)}`, `most ${most.toFixed(2)}`];
  console.log(`  ${name.padEnd(12)} ${figures.map((figure) => `${figure} ${unit}`).join('  ')}`);
}

function reportAll(name: string, costs: readonly z.infer<typeof Cost>[]): void {
  const readability = costs.map((cost) => Math.max(cost.readability, SHORTEST));
  const extraction = costs.map((cost) => cost.extraction);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  console.log(name);
  report('Readability', readability, 'ms');
  report('extraction', extraction, 'ms');
  report(
    'ratio',
    extraction.map((cost, at) => cost / (readability[at] ?? SHORTEST)),
    '×',
  );
  report(
    'own step',
    costs.map(({ longestStep }) => longestStep),
    'ms',
  );
  report(
    'its step',
    costs.map(({ readabilityStep }) => readabilityStep),
    'ms',
  );
  console.log(`  of the sums  ${(sum(extraction) / sum(readability)).toFixed(2)} ×`);
}

const list = process.argv[2];
const chromium = ensureBrowser('chromium');
if (!list || !chromium.ok) {
  console.error(chromium.ok ? 'usage: npm run bench:extraction-cost -- pages.jsonl' : chromium.error);
  process.exit(1);
}
const source = await bundleProbe('bench/cost-probe.ts');
const reader = openChromiumReader(chromium.value);
const costs: z.infer<typeof Costs>[] = [];
for (const page of readPageList(list, (line) => console.error(`${list}:${line}: not a page`))) {
  try {
    costs.push(Costs.parse(await reader.read(page, `${source};${PROBE}.costs(${JSON.stringify(page.url)})`)));
  } catch (problem) {
    console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
  }
}
await reader.close();
console.log(`${costs.length} pages`);
reportAll(
  'first reading',
  costs.map(({ first }) => first),
);
reportAll(
  'later readings',
  costs.map(({ later }) => later),
);

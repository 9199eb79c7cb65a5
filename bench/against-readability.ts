// On which pages our extraction has less of the true text than Readability alone, and which passages: npm run bench:against-readability -- pages.jsonl --truth folder
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList, type SavedPage } from '../scripts/extraction/saved-pages';
import { isTrue, readTruths, scoreAgainst, type Truth } from './true-articles';

const Readings = z.object({ ours: z.string(), why: z.nullable(z.string()), readability: z.string() });

/** A page on which F1 is lower by more than this is lost. */
const LOST = 0.05;
/** Passages that are printed of a page that is lost, and how much of each, in UTF-16 code units. */
const PASSAGES = 3;
const PASSAGE = 90;
/** Shorter blocks are labels and headings. */
const SHORTEST_PASSAGE = 60;
const PARALLEL = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { truth: { type: 'string' } },
});
const list = positionals[0];
const chromium = ensureBrowser('chromium');
if (!list || !values.truth || !chromium.ok) {
  const usage = 'usage: npm run bench:against-readability -- pages.jsonl --truth folder';
  console.error(chromium.ok ? usage : chromium.error);
  process.exit(1);
}
const pages = readPageList(list, (line) => console.error(`${list}:${line}: not a page`));
const folder = values.truth;
const truths = new Map(
  [...new Set(pages.map(({ set }) => set))].map((set) => [set, readTruths(folder, set)]),
);
const source = await bundleProbe('bench/against-readability-probe.ts');
const reader = openChromiumReader(chromium.value);

/** Blocks of the true text that Readability alone has. */
function missing({ ours, readability }: z.infer<typeof Readings>, truth: Truth | undefined): string[] {
  const said = ours.replace(/\s+/g, ' ');
  return readability
    .split('\n')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block.length >= SHORTEST_PASSAGE && !said.includes(block) && isTrue(truth, block));
}

let scored = 0;
let lost = 0;
let whole = 0;
let gained = 0;
async function readOne(page: SavedPage): Promise<void> {
  const truth = truths.get(page.set)?.get(page.id);
  if (scoreAgainst(truth, '') === null) return;
  const expression = `${source};${PROBE}.twoReadings(${JSON.stringify(page.url)})`;
  const readings = Readings.parse(await reader.read(page, expression));
  const ours = scoreAgainst(truth, readings.ours) ?? 0;
  const theirs = scoreAgainst(truth, readings.readability) ?? 0;
  scored++;
  if (ours > theirs + LOST) gained++;
  if (ours >= theirs - LOST) return;
  lost++;
  if (readings.ours === '') whole++;
  console.log(
    `${page.set}/${page.id}: ${ours.toFixed(3)}, Readability ${theirs.toFixed(3)} ${readings.why ?? ''}`,
  );
  for (const block of missing(readings, truth).slice(0, PASSAGES))
    console.log(`    ${block.slice(0, PASSAGE)}`);
}

const waiting = pages.values();
async function work(): Promise<void> {
  for (const page of waiting) {
    try {
      await readOne(page);
    } catch (problem) {
      console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
    }
  }
}
await Promise.all(Array.from({ length: PARALLEL }, work));
await reader.close();
console.log(
  `${scored} pages: ${gained} better than Readability by more than ${LOST}, ${lost} worse, ${whole} of them whole`,
);

// How fast linking is on real news, and whether its time grows with the text alone.
// node scripts/run.mjs ../bench/linking docs.jsonl: lines {text}; medians in milliseconds, beside a bare loop.
import { readFileSync } from 'node:fs';
import { buildIndex, type GazetteerIndex } from '../lib/linking/gazetteer-index';
import { linkEntities } from '../lib/linking/link-entities';
import { type IsoDay, onDay } from '../lib/shared/calendar';
import { readGazetteer } from '../scripts/read-gazetteer';

const RUNS = 9;
const MEGABYTE = 1_000_000;
const SIZES = [1_000, 10_000, 50_000, 100_000, MEGABYTE, 10 * MEGABYTE];
const TODAY = '2026-01-22' as IsoDay;

/** Median of `RUNS` runs after one to warm up, in milliseconds. */
function median(run: () => void): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[RUNS >> 1] ?? Number.NaN;
}

/** The least that any reader of a text must do: the yardstick of this machine. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const linkText = (index: GazetteerIndex, text: string) =>
  linkEntities(index, { title: '', text, published: onDay(TODAY), today: TODAY });

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scripts/run.mjs ../bench/linking docs.jsonl');
  process.exit(2);
}
const lines = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const texts = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
const length = texts.reduce((sum, text) => sum + text.length, 0);
const gazetteer = await readGazetteer();

console.log(`build of the index: ${median(() => buildIndex(gazetteer)).toFixed(1)} ms`);
const index = buildIndex(gazetteer);
const perMegabyte = (time: number, size: number) => ((time / size) * MEGABYTE).toFixed(1);
const articles = median(() => {
  for (const text of texts) linkText(index, text);
});
console.log(`${texts.length} articles, ${length} characters: ${perMegabyte(articles, length)} ms per MB`);

const long = texts.join('\n');
console.log('characters   linking ms   ms per MB   bare loop ms   ratio');
for (const size of SIZES) {
  const text = long.repeat(Math.ceil(size / long.length)).slice(0, size);
  const linking = median(() => linkText(index, text));
  const bare = median(() => bareLoop(text));
  const cells = [
    linking.toFixed(2),
    perMegabyte(linking, size),
    bare.toFixed(3),
    (linking / bare).toFixed(0),
  ];
  console.log([size, ...cells].map((cell) => String(cell).padStart(12)).join(''));
}

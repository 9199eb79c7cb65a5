// How fast linking is on real news, as it is shipped, beside a bare loop over the text and a tagger of English.
// npm run bench:linking -- docs.jsonl: lines {text}; medians in milliseconds.

import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import compromise from 'compromise';
import { build } from 'vite';
import { type IsoDay, onDay } from '../lib/core/calendar';
import type { LinkedArticle, LinkRequest } from '../lib/linking/types';
import { readCompiled } from '../scripts/read-gazetteer';
import type * as Shipped from './linking-shipped';

const RUNS = 9;
const MEGABYTE = 1_000_000;
const ARTICLE = 50_000;
const SIZES = [1_000, 10_000, ARTICLE, 100_000, MEGABYTE, 10 * MEGABYTE];
/** The tagger takes seconds for a megabyte. */
const MOST_TAGGED = 100_000;
const TODAY = '2026-01-22' as IsoDay;

const middleOf = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** Median of `RUNS` runs after one to warm up, in milliseconds. */
async function median(run: () => unknown): Promise<number> {
  await run();
  const times: number[] = [];
  for (let k = 0; k < RUNS; k++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return middleOf(times);
}

/** The least that any reader of a text must do: the yardstick of this machine. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const tag = (text: string): number => {
  const read = compromise(text);
  return read.people().length + read.places().length;
};

const requestFor = (text: string): LinkRequest => ({
  title: '',
  text,
  published: onDay(TODAY),
  today: TODAY,
});

/** The code under test as the build makes it: bundled and minified. */
async function buildShipped(folder: string) {
  const input = Object.fromEntries(
    ['linking-shipped', 'linking-worker'].map((name) => [
      name,
      fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    ]),
  );
  const rolldownOptions = {
    input,
    output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-chunk.mjs' },
  };
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: true, outDir: folder, minify: true, rolldownOptions },
  });
  const shipped: typeof Shipped = await import(pathToFileURL(join(folder, 'linking-shipped.mjs')).href);
  return { ...shipped, workerPath: join(folder, 'linking-worker.mjs') };
}

const ask = (worker: Worker, text: string): Promise<LinkedArticle> =>
  new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(requestFor(text));
  });

/** From the message to the answer: the first of a worker that has just started, and one when it is warm. */
async function timeWorker(workerPath: string, facts: string, text: string) {
  const firsts: number[] = [];
  let warm = Number.NaN;
  for (let k = 0; k < RUNS; k++) {
    const worker = new Worker(workerPath, { workerData: facts });
    await new Promise((resolve) => worker.once('online', resolve));
    const start = performance.now();
    await ask(worker, text);
    firsts.push(performance.now() - start);
    if (k === RUNS - 1) {
      for (let round = 0; round < RUNS; round++) await ask(worker, text);
      warm = await median(() => ask(worker, text));
    }
    await worker.terminate();
  }
  return { first: middleOf(firsts), warm };
}

/** From the middle: corpora begin with crafted sentences, which name more than any article does. */
const articleFrom = (long: string): string => {
  const from = Math.max(0, (long.length - ARTICLE) >> 1);
  return long.slice(from, from + ARTICLE);
};

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npm run bench:linking -- docs.jsonl');
  process.exit(2);
}
const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
const texts = lines.map((line) => String((JSON.parse(line) as { text: unknown }).text));
const length = texts.reduce((sum, text) => sum + text.length, 0);
const folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
const facts = join(folder, 'gazetteer.json');
await writeFile(facts, await readCompiled());
const { load, linkEntities, workerPath } = await buildShipped(folder);
const index = load(readFileSync(facts, 'utf8'));
const perMegabyte = (time: number, size: number) => ((time / size) * MEGABYTE).toFixed(1);

const articles = await median(() => {
  for (const text of texts) linkEntities(index, requestFor(text));
});
console.log(`${texts.length} articles, ${length} characters: ${perMegabyte(articles, length)} ms per MB`);
const long = texts.join('\n');
const { first, warm } = await timeWorker(workerPath, facts, articleFrom(long));
console.log(`an article of ${ARTICLE} characters in a worker, message and answer included:`);
console.log(
  `  first after its start, facts read from the disk: ${first.toFixed(1)} ms; warm: ${warm.toFixed(1)} ms`,
);

console.log('characters   linking ms   ms per MB     bare loop      times   compromise      times');
for (const size of SIZES) {
  const text = long.repeat(Math.ceil(size / long.length)).slice(0, size);
  const linking = await median(() => linkEntities(index, requestFor(text)));
  const bare = await median(() => bareLoop(text));
  const tagged = size <= MOST_TAGGED ? await median(() => tag(text)) : null;
  const cells = [
    linking.toFixed(2),
    perMegabyte(linking, size),
    bare.toFixed(3),
    (linking / bare).toFixed(0),
    tagged?.toFixed(1) ?? '',
    tagged ? (tagged / linking).toFixed(0) : '',
  ];
  console.log(String(size).padStart(10) + cells.map((cell) => cell.padStart(13)).join(''));
}
await rm(folder, { recursive: true });

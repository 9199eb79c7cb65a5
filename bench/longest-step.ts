// How much of the processor one step of extraction takes at most, in Chromium, on shapes built to be hard: npm run bench:longest-step [-- nodes … names … --runs 3]

import { parseArgs } from 'node:util';
import puppeteer, { type CDPSession } from 'puppeteer-core';
import * as z from 'zod/mini';
import { CHROMIUM_FLAGS } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { SHAPES } from './longest-step-shapes';

const StepDone = z.object({ isReadabilityNext: z.boolean(), answer: z.nullable(z.string()) });

interface Reading {
  readonly answer: string;
  readonly steps: number;
  /** The longest step of our own and all of them, in ms of the page's thread; and which one that was, from 0. */
  readonly longest: number;
  readonly all: number;
  readonly at: number;
}

/** Elements and texts: a very large page, and one that is near the most that is read. */
const SIZES = [100_000, 200_000];
/** A step of ours that is longer is a long task, and the page seems to hang. */
const MOST_MS = 50;
/** A shape that takes longer, in ms, is said to hang. */
const HANGS_MS = 300_000;
/** Each run has a browser, and so a compiler, of its own; the median is printed. */
const RUNS = 3;

const chromium = ensureBrowser('chromium');
if (!chromium.ok) {
  console.error(chromium.error);
  process.exit(1);
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: String(RUNS) } },
});
const runsOfEach = Number(values.runs);
const given = positionals.filter((argument) => /^\d+$/.test(argument)).map(Number);
const wanted = positionals.filter((argument) => !/^\d+$/.test(argument));
const probe = await bundleProbe('bench/longest-step-probe.ts');

/** What the page's thread has used of the processor, in ms: other work on the machine does not count. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Reads the page once, from outside, a step at a time. */
async function readThrough(session: CDPSession): Promise<Reading> {
  await evaluate(session, `${PROBE}.begin()`);
  const took: number[] = [];
  let isReadability = false;
  let before = await threadTime(session);
  for (;;) {
    const { answer, isReadabilityNext } = StepDone.parse(await evaluate(session, `${PROBE}.step()`));
    const after = await threadTime(session);
    took.push(isReadability ? 0 : after - before);
    before = after;
    isReadability = isReadabilityNext;
    if (answer === null) continue;
    const longest = Math.max(...took);
    const all = took.reduce((sum, one) => sum + one, 0);
    return { answer, steps: took.length, longest, all, at: took.indexOf(longest) };
  }
}

/** The first reading in a browser of its own, and the second; a hung page can only be ended with it. */
async function readTwice(body: string): Promise<readonly [Reading, Reading] | null> {
  const browser = await puppeteer.launch({
    executablePath: chromium.ok ? chromium.value : '',
    args: CHROMIUM_FLAGS,
    protocolTimeout: HANGS_MS,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`, {
      timeout: HANGS_MS,
    });
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await evaluate(session, probe);
    return [await readThrough(session), await readThrough(session)];
  } catch (problem) {
    console.error(String(problem).split('\n')[0]);
    return null;
  } finally {
    browser.process()?.kill('SIGKILL');
  }
}

/** Of the runs the one in the middle, by its longest step. */
const median = (readings: readonly Reading[]): Reading | undefined =>
  readings.toSorted((one, other) => one.longest - other.longest)[readings.length >> 1];

const shown = ({ longest, at, steps, all }: Reading) =>
  `${longest.toFixed(1).padStart(6)} ms (step ${at} of ${steps}, all ${all.toFixed(0)})`;

let isHeld = false;
for (const nodes of given.length > 0 ? given : SIZES) {
  console.log(`${nodes} nodes; longest step when first read, and when read again`);
  for (const [name, build] of SHAPES) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const body = build(nodes);
    const runs = [];
    for (let run = 0; run < runsOfEach; run++) runs.push(await readTwice(body));
    const whole = runs.filter((run) => run !== null);
    const first = median(whole.map(([cold]) => cold));
    const again = median(whole.map(([, warm]) => warm));
    if (!first || !again || first.longest > MOST_MS) isHeld = true;
    const line = first && again ? `${shown(first)}  ${shown(again)}  ${first.answer}` : 'hangs';
    console.log(`  ${name.padEnd(34)} ${line}`);
  }
}
process.exitCode = isHeld ? 1 : 0;

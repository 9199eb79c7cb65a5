// How long extraction holds a page at most, in Chromium, on shapes built to be hard: npm run bench:longest-step [-- nodes …]

import puppeteer from 'puppeteer-core';
import * as z from 'zod/mini';
import { CHROMIUM_FLAGS } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { SHAPES } from './longest-step-shapes';

const StepTimes = z.object({
  answer: z.string(),
  steps: z.number(),
  longest: z.number(),
  at: z.number(),
  all: z.number(),
  readability: z.number(),
});

/** Elements and texts: the second is refused, the first is near the most that is read. */
const SIZES = [100_000, 200_000];
/** A step of ours that is longer is a long task, and the page seems to hang. */
const MOST_MS = 50;
/** A shape that takes longer, in ms, is said to hang. */
const HANGS_MS = 90_000;
/** Each run has a page, and so a compiler, of its own; other work on the machine only ever adds. */
const RUNS = 1;

const chromium = ensureBrowser('chromium');
if (!chromium.ok) {
  console.error(chromium.error);
  process.exit(1);
}
const given = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const wanted = process.argv.slice(2).filter((argument) => !/^\d+$/.test(argument));
const probe = await bundleProbe('bench/longest-step-probe.ts');

/** One reading in a browser of its own: a hung page can only be ended with it. */
async function readOnce(body: string): Promise<z.infer<typeof StepTimes> | null> {
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
    return StepTimes.parse(await page.evaluate(`${probe};${PROBE}.stepTimes()`));
  } catch (problem) {
    console.error(String(problem).split('\n')[0]);
    return null;
  } finally {
    browser.process()?.kill('SIGKILL');
  }
}

let isHeld = false;
for (const nodes of given.length > 0 ? given : SIZES) {
  console.log(`${nodes} nodes`);
  for (const [name, build] of SHAPES) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const body = build(nodes);
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await readOnce(body));
    const times = runs.filter((run) => run !== null).sort((one, other) => one.longest - other.longest)[0];
    if (!times || times.longest > MOST_MS) isHeld = true;
    console.log(
      times
        ? `  ${name.padEnd(34)} longest ${times.longest.toFixed(1).padStart(7)} ms (step ${times.at} of ${times.steps}, all ${times.all.toFixed(0)} ms), Readability ${times.readability.toFixed(0)} ms, ${times.answer}`
        : `  ${name.padEnd(34)} hangs`,
    );
  }
}
process.exitCode = isHeld ? 1 : 0;

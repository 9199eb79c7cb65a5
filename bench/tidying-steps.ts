// How long a page has to wait for tidying at most, in Chromium, on pages built to be hard: npm run bench:tidying-steps

import puppeteer from 'puppeteer-core';
import * as z from 'zod/mini';
import { CHROMIUM_FLAGS } from '../scripts/browsers/chromium';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';

const Look = z.object({ steps: z.array(z.number()), hidden: z.nullable(z.number()) });
const RUNS = 7;

const paragraph = (n: number) =>
  `<p>${'The ministers met on the island and spoke of the cable. '.repeat(3)}${n}</p>`;
const story = (paragraphs: number) =>
  `<main><article><h1>Ministers meet</h1>${Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('')}</article></main>`;
const SIGN_UP =
  '<form class="newsletter-box"><p>Sign up for our newsletter</p><input type="email"><button>Sign up</button></form>';
/** Unseen, because the browser itself would take minutes to paint ten thousand of them. */
const OVERLAY = '<div style="position: fixed; inset: 0; visibility: hidden">Sign up for our newsletter</div>';
const teasers = (count: number) =>
  `<ul>${'<li class="teaser"><a href="/1"><h3>Another story</h3></a><div><span>An hour ago</span></div></li>'.repeat(count)}</ul>`;

const PAGES: readonly (readonly [string, string])[] = [
  ['a story and 10,000 overlays', story(5) + OVERLAY.repeat(10_000)],
  ['a page of 8,000 elements', story(500) + SIGN_UP.repeat(50) + teasers(1460)],
  ['a page of 8,000 boxes for newsletters', story(5) + SIGN_UP.repeat(2000)],
  ['the largest page that is tidied', story(5000) + SIGN_UP.repeat(50) + teasers(1800)],
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Each run has a page, and so a compiler, of its own: none is warmer than the reader's. */
function report(name: string, elements: number, looks: readonly z.infer<typeof Look>[]): void {
  const longest = median(looks.map(({ steps }) => Math.max(...steps)));
  // Other work on the machine only ever adds: the fastest run of a step is what the step itself takes.
  const undisturbed = (looks[0]?.steps ?? []).map((_, at) =>
    Math.min(...looks.map(({ steps }) => steps[at] ?? 0)),
  );
  const longestUndisturbed = Math.max(...undisturbed);
  const all = undisturbed.reduce((sum, step) => sum + step, 0);
  console.log(
    `${name}: ${elements} elements, ${looks[0]?.hidden ?? 'none'} hidden; longest step ${longest.toFixed(1)} ms, ` +
      `undisturbed ${longestUndisturbed.toFixed(1)} ms (no. ${undisturbed.indexOf(longestUndisturbed)} of ` +
      `${undisturbed.length}); all ${all.toFixed(0)} ms`,
  );
}

const chromium = ensureBrowser('chromium');
if (!chromium.ok) {
  console.error(chromium.error);
  process.exit(1);
}
const probe = await bundleProbe('bench/tidying-probe.ts');
const browser = await puppeteer.launch({ executablePath: chromium.value, args: CHROMIUM_FLAGS });
for (const [name, body] of PAGES) {
  const looks: z.infer<typeof Look>[] = [];
  let elements = 0;
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`);
    elements = await page.evaluate(() => document.querySelectorAll('*').length);
    looks.push(Look.parse(await page.evaluate(`${probe};${PROBE}.look()`)));
    await page.close();
  }
  report(name, elements, looks);
}
await browser.close();

// Which articles the sentry misses, and what it takes for one that is none: npm run bench:sentry-verdicts -- pages.jsonl
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList } from '../scripts/extraction/saved-pages';

const Answer = z.object({
  verdict: z.enum(['article', 'other', 'too-little']),
  because: z.string(),
  characters: z.nullable(z.number()),
  took: z.number(),
});

const list = process.argv[2];
const chromium = ensureBrowser('chromium');
if (!list || !chromium.ok) {
  console.error(chromium.ok ? 'usage: npm run bench:sentry-verdicts -- pages.jsonl' : chromium.error);
  process.exit(1);
}
const source = await bundleProbe('bench/sentry-probe.ts');
const reader = openChromiumReader(chromium.value);
const took: number[] = [];
let missed = 0;
let taken = 0;
for (const page of readPageList(list, (line) => console.error(`${list}:${line}: not a page`))) {
  try {
    const expression = `${source};${PROBE}.sentryVerdict(${JSON.stringify(page.url)})`;
    const answer = Answer.parse(await reader.read(page, expression));
    took.push(answer.took);
    const isTaken = answer.verdict === 'article';
    if (isTaken === (answer.characters !== null)) continue;
    if (isTaken) taken++;
    else missed++;
    const what = isTaken
      ? 'taken for an article'
      : `missed (${answer.verdict}), ${answer.characters} characters`;
    console.log(`${page.set}/${page.id}: ${what}; ${answer.because}; ${page.url}`);
  } catch (problem) {
    console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
  }
}
await reader.close();
const sorted = took.toSorted((one, other) => one - other);
const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
console.log(`${took.length} pages: ${missed} articles missed, ${taken} others taken for one`);
console.log(`a look takes ${at(0.5)} ms (median), ${at(0.95)} ms (95th of 100)`);

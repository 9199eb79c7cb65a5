// How many titles, authors and days are right, wrong, none, in all and by evidence: npm run bench:wrong-facts -- pages.jsonl --truth folder
// Needs `folder/<set>/truth.json.gz`, an object by page id with `title`, `byline`, `publishedTime`. `--list` prints each wrong one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { dayAfter, dayBefore } from '../lib/core/calendar';
import { parseDate } from '../lib/extraction/metadata/parse-date';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import { readPageList } from '../scripts/extraction/saved-pages';

const Text = z.optional(z.nullable(z.string()));
const TrueFacts = z.object({ title: Text, byline: Text, publishedTime: Text });
type TrueFacts = z.infer<typeof TrueFacts>;
const Found = z.object({
  title: z.string(),
  byline: z.nullable(z.string()),
  day: z.nullable(z.string()),
  sources: z.object({ title: z.string(), byline: z.string(), day: z.string() }),
});
const FACTS = ['title', 'byline', 'day'] as const;
type Fact = (typeof FACTS)[number];
type Verdict = 'right' | 'wrong' | 'none';

/** True facts of a set by page id; none where the folder says nothing of it. */
function readTrueFacts(folder: string, set: string): Readonly<Record<string, TrueFacts>> {
  const file = join(folder, set, 'truth.json.gz');
  if (!existsSync(file)) return {};
  return z.record(z.string(), TrueFacts).parse(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
}

const plain = (text: string) =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
const people = (text: string) =>
  text
    .replace(/^(?:by|von|par|por|di|door|av|written by|posted by|author:?)\s+/i, '')
    .split(/\s*(?:[;,|&/\n]|\b(?:and|und|et|with)\b)\s*/)
    .map(plain)
    .filter((name) => name.length > 1)
    .sort()
    .join('|');

/** Days that a true moment may be: one in UTC is another day at some papers' place. */
function trueDays(written: string): readonly string[] {
  const date = parseDate(written);
  if (!date) return [];
  const day = date.days.first;
  if (!/T.*Z$/.test(written)) return [day];
  return [dayBefore(day), day, dayAfter(day)];
}

function judge(fact: Fact, truth: string, found: string | null): Verdict {
  if (found === null) return 'none';
  const isRight = {
    title: () => plain(found) === plain(truth),
    byline: () => people(found) === people(truth),
    day: () => trueDays(truth).includes(found),
  };
  return isRight[fact]() ? 'right' : 'wrong';
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { truth: { type: 'string' }, list: { type: 'boolean' } },
});
const [list] = positionals;
const chromium = ensureBrowser('chromium');
if (!list || !values.truth || !chromium.ok) {
  const usage = 'usage: npm run bench:wrong-facts -- pages.jsonl --truth folder [--list]';
  console.error(chromium.ok ? usage : chromium.error);
  process.exit(1);
}

const source = await bundleProbe('bench/wrong-facts-probe.ts');
const reader = openChromiumReader(chromium.value);
const truths = new Map<string, ReturnType<typeof readTrueFacts>>();
const counts = new Map<string, Record<Verdict, number>>();
const byEvidence = new Map<string, Record<Verdict, number>>();
const count = (table: typeof counts, key: string, verdict: Verdict) => {
  const row = table.get(key) ?? { right: 0, wrong: 0, none: 0 };
  row[verdict]++;
  table.set(key, row);
};
for (const page of readPageList(list, (line) => console.error(`${list}:${line}: not a page`))) {
  const known = truths.get(page.set) ?? readTrueFacts(values.truth, page.set);
  truths.set(page.set, known);
  const truth = known[page.id];
  if (!truth?.title && !truth?.byline && !truth?.publishedTime) continue;
  try {
    const found = Found.parse(
      await reader.read(page, `${source};${PROBE}.factsOfPage(${JSON.stringify(page.url)})`),
    );
    const right = { title: truth.title, byline: truth.byline, day: truth.publishedTime };
    for (const fact of FACTS) {
      const isTrue = right[fact];
      if (!isTrue) continue;
      const verdict = judge(fact, isTrue, found[fact]);
      count(counts, `${page.set.padEnd(12)} ${fact.padEnd(6)}`, verdict);
      if (verdict !== 'none')
        count(byEvidence, `${fact.padEnd(6)} ${found.sources[fact].padEnd(10)}`, verdict);
      if (values.list && verdict === 'wrong')
        console.log(`${page.set}/${page.id} ${fact} [${found.sources[fact]}]: ${found[fact]} | ${isTrue}`);
    }
  } catch (problem) {
    console.error(`${page.set}/${page.id}: ${String(problem).split('\n')[0]}`);
  }
}
await reader.close();
for (const [key, { right, wrong }] of [...byEvidence].sort())
  console.log(`${key} ${right + wrong} pages: right ${(right / (right + wrong)).toFixed(3)}, wrong ${wrong}`);
for (const [key, { right, wrong, none }] of [...counts].sort()) {
  const all = right + wrong + none;
  const share = (count: number) => (count / all).toFixed(3);
  console.log(`${key} ${all} pages: right ${share(right)}, wrong ${share(wrong)}, none ${share(none)}`);
}

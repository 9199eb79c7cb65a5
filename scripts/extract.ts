// npm run extract: reads saved pages with the product's own extraction, for measuring it.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { articleFacts } from '../lib/core/shapes/article-shape';
import { bodyShape, lineShape } from '../lib/core/shapes/text-shape';
import { ensureBrowser } from './browsers/ensure-browser';
import { openChromiumReader } from './extraction/chromium-reader';
import { memoryReader } from './extraction/memory-reader';
import type { PageReader } from './extraction/page-reader';
import { bundleProbe, PROBE } from './extraction/probe-bundle';
import { readPageList, type SavedPage } from './extraction/saved-pages';

const USAGE = 'usage: npm run -s extract -- --pages pages.jsonl --out outputs.json [--browser chromium|none]';
/** More would slow each other down and distort what is measured. */
const PARALLEL = 2;
const PROGRESS_EVERY = 50;

/** The part of `ProbeAnswer` that is written out; what comes from a page is parsed like anything else. */
const Answer = z.object({
  article: z.nullable(
    z.object({
      title: articleFacts.title,
      byline: articleFacts.byline,
      publishedTime: z.nullable(lineShape),
      siteName: articleFacts.siteName,
      lang: articleFacts.lang,
      text: bodyShape,
    }),
  ),
  why: z.nullable(z.string()),
  mapped: z.object({ characters: z.number(), total: z.number() }),
});
type Answer = z.infer<typeof Answer>;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments(): { pages: string; out: string; browser: 'chromium' | 'none' } {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      out: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const { pages, out, browser } = values;
  if (!pages || !out || (browser !== 'chromium' && browser !== 'none')) fail(USAGE);
  return { pages, out, browser };
}

function openReader(browser: 'chromium' | 'none'): PageReader {
  if (browser === 'none') return memoryReader;
  const found = ensureBrowser('chromium');
  return found.ok ? openChromiumReader(found.value) : fail(found.error);
}

/** Counts what happened, for the summary on stderr. */
class Tally {
  readonly #mapped = { characters: 0, total: 0 };
  readonly #refused = new Map<string, number>();
  #done = 0;
  failed = 0;

  add({ why, mapped }: Answer): void {
    this.#mapped.characters += mapped.characters;
    this.#mapped.total += mapped.total;
    if (why) this.#refused.set(why, (this.#refused.get(why) ?? 0) + 1);
  }

  step(of: number): void {
    if (++this.#done % PROGRESS_EVERY === 0) console.error(`${this.#done} of ${of} pages`);
  }

  report(): void {
    const { characters, total } = this.#mapped;
    const share = total > 0 ? (100 * characters) / total : 100;
    console.error(`${this.#done} pages, ${this.failed} failed`);
    for (const [why, count] of this.#refused) console.error(`  ${why}: ${count}`);
    console.error(`mapped to live text: ${share.toFixed(4)} % of ${total} characters`);
  }
}

async function run(): Promise<number> {
  const { pages: list, out, browser } = readArguments();
  let malformed = 0;
  const pages = readPageList(list, (line) => {
    malformed++;
    console.error(`${list}:${line}: not a page`);
  });
  const source = await bundleProbe('scripts/extraction/probe.ts');
  const reader = openReader(browser);
  const outputs: Record<string, Record<string, NonNullable<Answer['article']>>> = {};
  for (const { set } of pages) outputs[set] ??= {};
  const tally = new Tally();

  const readOne = async (page: SavedPage): Promise<void> => {
    try {
      const expression = `${source};${PROBE}.probe(${JSON.stringify(page.url)})`;
      const answer = Answer.parse(await reader.read(page, expression));
      tally.add(answer);
      const ofSet = outputs[page.set];
      if (answer.article && ofSet) ofSet[page.id] = answer.article;
    } catch (problem) {
      tally.failed++;
      console.error(
        `${page.set}/${page.id}: ${problem instanceof Error ? problem.message : String(problem)}`,
      );
    }
    tally.step(pages.length);
  };
  const waiting = pages.values();
  const worker = async () => {
    for (const page of waiting) await readOne(page);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));

  await reader.close();
  writeFileSync(out, `${JSON.stringify(outputs, null, 1)}\n`);
  tally.report();
  return malformed > 0 ? 1 : 0;
}

process.exit(await run());

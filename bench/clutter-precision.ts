// How many true lines of articles are taken for clutter, by kind and language: npm run bench:clutter-precision -- [DIR]

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { ensureBrowser } from '../scripts/browsers/ensure-browser';
import { openChromiumReader } from '../scripts/extraction/chromium-reader';
import { bundleProbe, PROBE } from '../scripts/extraction/probe-bundle';
import type { LineKind } from './hard-lines';
import { hardPages, LINE_KINDS, type PrecisionPage, pagesOf, paragraphPages } from './precision-pages';

/** Sentences of news in many languages, a file a language, `{text}` a line. */
const CORPUS = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora/multilingual');
/** English texts, packed, `{text}` a line; only their sentences as paragraphs. */
const ENGLISH_TEXTS = join(CORPUS, '../entities');
const SENTENCE_END = /(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|\n+/u;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ru', 'tr', 'ar', 'zh', 'ko'];
/** Nine more in which there are no sentences are read with what we wrote ourselves, between English prose. */
const WRITTEN_ONLY = ['nl', 'ja'];
const EXAMPLES = Number(process.env['EXAMPLES'] ?? 12);

const Sentence = z.object({ text: z.string() });
const Lost = z.nullable(z.array(z.object({ at: z.number(), rule: z.nullable(z.string()) })));
const Answers = z.array(Lost);

function sentencesOf(lang: string): string[] {
  const file = join(CORPUS, `${lang}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines.map((line) => Sentence.parse(JSON.parse(line)).text.trim()))];
}

function englishTexts(): string[] {
  if (!existsSync(ENGLISH_TEXTS)) return [];
  const found = new Set<string>();
  for (const name of readdirSync(ENGLISH_TEXTS).filter((each) => each.endsWith('.jsonl.gz'))) {
    const lines = gunzipSync(readFileSync(join(ENGLISH_TEXTS, name)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
    for (const line of lines)
      for (const sentence of Sentence.parse(JSON.parse(line)).text.split(SENTENCE_END))
        found.add(sentence.replace(/\s+/g, ' ').trim());
  }
  return [...found];
}

interface Count {
  asked: number;
  lost: number;
}

class Tally {
  readonly #counts = new Map<string, Count>();
  readonly examples: string[] = [];
  refused = 0;

  count(kind: LineKind, lang: string): Count {
    const key = `${kind} ${lang}`;
    const count = this.#counts.get(key) ?? { asked: 0, lost: 0 };
    this.#counts.set(key, count);
    return count;
  }

  /** `lost` is null for a page that was refused. */
  add(page: PrecisionPage, lost: z.infer<typeof Lost>): void {
    if (!lost) {
      this.refused++;
      return;
    }
    for (const { kind } of page.lines) this.count(kind, page.lang).asked++;
    for (const { at, rule } of lost) {
      const line = page.lines[at];
      if (!line) continue;
      this.count(line.kind, page.lang).lost++;
      this.examples.push(`${page.lang} ${line.kind} ${rule ?? '(not found)'}: ${line.text}`);
    }
  }

  report(name: string, langs: readonly string[]): void {
    console.log(`\n${name}; ${this.refused} pages refused`);
    console.log(`${'lost of'.padEnd(12)}${['all', ...langs].map((lang) => lang.padStart(10)).join('')}`);
    for (const kind of LINE_KINDS) {
      const each = langs.map((lang) => this.count(kind, lang));
      const all = each.reduce((sum, { asked, lost }) => ({
        asked: sum.asked + asked,
        lost: sum.lost + lost,
      }));
      const cells = [all, ...each].map(({ asked, lost }) => `${lost}/${asked}`.padStart(10));
      console.log(`${kind.padEnd(12)}${cells.join('')}`);
    }
    for (const example of this.examples.slice(0, EXAMPLES)) console.log(`  ${example}`);
  }
}

/** Pages that one opened tab is asked about, each parsed beside it. */
const PAGES_AT_ONCE = 25;

const english = sentencesOf('en');
const chromium = ensureBrowser('chromium');
if (english.length === 0 || !chromium.ok) {
  console.error(
    chromium.ok ? `usage: npm run bench:clutter-precision -- DIR (no ${CORPUS}/en.jsonl)` : chromium.error,
  );
  process.exit(1);
}
const source = await bundleProbe('bench/precision-probe.ts');
const reader = openChromiumReader(chromium.value);
const folder = mkdtempSync(join(tmpdir(), 'clutter-precision-'));
const blank = { set: 'blank', id: 'blank', url: 'https://news.example/', file: join(folder, 'blank.html') };
writeFileSync(blank.file, '<!doctype html><title>Blank</title>');

async function run(pages: readonly PrecisionPage[]): Promise<Tally> {
  const tally = new Tally();
  for (let at = 0; at < pages.length; at += PAGES_AT_ONCE) {
    const some = pages.slice(at, at + PAGES_AT_ONCE);
    const asked = some.map(({ html, lines }) => ({ html, lines: lines.map(({ text }) => text) }));
    const expression = `${source};${JSON.stringify(asked)}.map(({ html, lines }) => ${PROBE}.lostLines(html, lines))`;
    for (const [i, lost] of Answers.parse(await reader.read(blank, expression)).entries()) {
      const page = some[i];
      if (page) tally.add(page, lost);
    }
  }
  return tally;
}

(await run(LANGUAGES.flatMap((lang) => pagesOf(lang, sentencesOf(lang))))).report(
  'sentences of news',
  LANGUAGES,
);
(await run(paragraphPages('en', englishTexts()))).report('sentences of English texts', ['en']);
const hardLanguages = [...LANGUAGES, ...WRITTEN_ONLY];
const hard = hardLanguages.flatMap((lang) => {
  const own = sentencesOf(lang);
  return hardPages(lang, own.length > 0 ? own : english);
});
(await run(hard)).report('lines written to be hard', hardLanguages);
await reader.close();
rmSync(folder, { recursive: true });

// Precision, recall and F1 of countries and leaders by language: npm run bench:multilingual -- [DIR [ERRORS]]; DIR holds documents.mjs and score.mjs.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseDay, parseReducedDate } from '../lib/core/calendar';
import { buildIndex } from '../lib/linking/index/gazetteer-index';
import { linkEntities } from '../lib/linking/link-entities';
import { readGazetteer, readLanguageIndexes } from '../scripts/read-gazetteer';

const SCORER = process.argv[2] ?? join(import.meta.dirname, '../../shared/bench/multilingual');
const ERRORS = process.argv[3] ?? '0';
/** The sentences are of 2016 and 2017; who led what is asked as of then, undated ones as of this day. */
const TODAY = parseDay('2026-11-30');
const LARGEST_OUTPUT = 64 * 1024 * 1024;

const Sentence = z.object({ id: z.string(), text: z.string(), date: z.string(), lang: z.string() });

if (!TODAY) throw new Error('not a day');
if (!existsSync(join(SCORER, 'score.mjs'))) {
  console.error(`no scorer in ${SCORER}`);
  process.exit(2);
}

const run = (script: string, ...rest: string[]): string =>
  execFileSync(process.execPath, [join(SCORER, script), ...rest], {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
  });

const index = buildIndex(await readGazetteer());
const languages = await readLanguageIndexes();
const sentences = run('documents.mjs')
  .split('\n')
  .filter(Boolean)
  .map((line) => Sentence.parse(JSON.parse(line)));
const mentions = sentences.map(({ id, text, date, lang }) => {
  const request = { title: '', text, published: parseReducedDate(date), today: TODAY, lang };
  return JSON.stringify({ id, mentions: linkEntities(index, request, languages).text });
});

const folder = mkdtempSync(join(tmpdir(), 'sidelight-multilingual-'));
try {
  const file = join(folder, 'mentions.jsonl');
  writeFileSync(file, `${mentions.join('\n')}\n`);
  console.log(run('score.mjs', file, '--errors', ERRORS));
} finally {
  rmSync(folder, { recursive: true });
}

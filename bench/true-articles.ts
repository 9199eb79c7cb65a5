// Holds a found text against the true one of its page: words where the whole body is known, else passages; pure.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import * as z from 'zod/mini';

const Stated = z.object({
  body: z.optional(z.nullable(z.string())),
  /** The body as markup. */
  expectedHtml: z.optional(z.nullable(z.string())),
  with: z.optional(z.nullable(z.array(z.string()))),
  without: z.optional(z.nullable(z.array(z.string()))),
});
export type Truth = Omit<z.infer<typeof Stated>, 'expectedHtml'>;

/** The words of markup that is known to be tame: only ever compared. */
const wordsIn = (markup: string) => new JSDOM(markup.replace(/(?=<)/g, ' ')).window.document.body.textContent;

/** What is true of each page of `set`, by page id, as `folder/set/truth.json.gz` says; empty where it says nothing. */
export function readTruths(folder: string, set: string): ReadonlyMap<string, Truth> {
  const file = join(folder, set, 'truth.json.gz');
  if (!existsSync(file)) return new Map();
  const read = z
    .record(z.string(), Stated)
    .parse(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
  return new Map(
    Object.entries(read).map(([id, { expectedHtml, ...truth }]) => [
      id,
      typeof expectedHtml === 'string' ? { ...truth, body: wordsIn(expectedHtml) } : truth,
    ]),
  );
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsF1(truth: string, found: string): number {
  const right = countWords(truth);
  const given = countWords(found);
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((all, one) => all + one, 0);
  if (right.size === 0 || given.size === 0) return right.size === given.size ? 1 : 0;
  let hits = 0;
  for (const [word, count] of right) hits += Math.min(count, given.get(word) ?? 0);
  return (2 * hits) / (sum(right) + sum(given));
}

function passagesF1(must: readonly string[], mustNot: readonly string[], found: string): number {
  const text = squeeze(found);
  const has = (passage: string) => text.includes(squeeze(passage));
  const hits = must.filter(has).length;
  const wrong = mustNot.filter(has).length;
  return (2 * hits) / (hits + wrong + must.length || 1);
}

/** F1 of `found`, 0 to 1; null where nothing is known of the page's text. */
export function scoreAgainst(truth: Truth | undefined, found: string): number | null {
  if (typeof truth?.body === 'string') return wordsF1(truth.body, found);
  if (truth?.with?.length || truth?.without?.length)
    return passagesF1(truth.with ?? [], truth.without ?? [], found);
  return null;
}

/** Whether `passage` is part of the true text, as far as that is known. */
export function isTrue(truth: Truth | undefined, passage: string): boolean {
  const words = squeeze(passage);
  if (typeof truth?.body === 'string') return squeeze(truth.body).includes(words);
  return (truth?.with ?? []).some((must) => words.includes(squeeze(must)));
}

// Whether confidence means what it says: of mentions at 0.9, are nine in ten right? Says so per evidence and per band.
// npm run bench:linking-calibration -- FOLDER mentions.jsonl, where FOLDER holds the scorer of annotated
// texts (`corpus.mjs`, `rules.mjs`) and mentions.jsonl is what `npm run -s annotate` printed for its documents.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';

const Mention = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  id: z.string(),
  name: z.string(),
  confidence: z.number(),
  evidence: z.string(),
});
const Found = z.object({ id: z.string(), mentions: z.array(Mention) });
type Mention = z.infer<typeof Mention>;

/** One kind of mention in the scorer's answer. */
interface Tally {
  readonly link: number;
  readonly tp: number;
  readonly fp: number;
}
interface Scorer {
  readonly documents: () => readonly { readonly id: string }[];
  readonly scoreDocs: (docs: unknown[], found: unknown[]) => { readonly R: Readonly<Record<string, Tally>> };
}

/** Sorted into rows: what was judged, and how much of it was right. */
class Judged {
  readonly #rows = new Map<string, { right: number; all: number; claimed: number }>();

  add(row: string, isRight: boolean, confidence: number) {
    const { right, all, claimed } = this.#rows.get(row) ?? { right: 0, all: 0, claimed: 0 };
    this.#rows.set(row, { right: right + Number(isRight), all: all + 1, claimed: claimed + confidence });
  }

  print(title: string) {
    console.log(`${title.padEnd(34)}judged   right   claimed   95 % interval of right`);
    for (const [row, { right, all, claimed }] of [...this.#rows].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const [low, high] = wilson(right, all);
      const cells = [percent(right / all), percent(claimed / all), `${percent(low)} to ${percent(high)}`];
      console.log(row.padEnd(34) + String(all).padStart(6), ...cells.map((cell) => cell.padStart(8)));
    }
  }
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** The interval in which the true share lies, nineteen times in twenty (Wilson, 1927). */
function wilson(right: number, all: number): readonly [number, number] {
  const z = 1.96;
  const share = right / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/** The scorer knows a person by name and a country by code. */
const asScored = ({ type, id, name, ...place }: Mention) => ({
  ...place,
  type,
  id: type === 'leader' ? name : id,
});

/** Whether the scorer calls this one mention right; null: it does not judge it. */
function judge({ scoreDocs }: Scorer, document: unknown, mention: Mention): boolean | null {
  const { R } = scoreDocs([document], [[asScored(mention)]]);
  const tallies = ['country', 'norp', 'leader'].flatMap((kind) => R[kind] ?? []);
  if (tallies.some(({ link }) => link > 0)) return true;
  return tallies.some(({ tp, fp }) => tp + fp > 0) ? false : null;
}

async function readScorer(folder: string): Promise<Scorer> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(resolve(folder), file)).href);
  return { ...Object(await load('corpus.mjs')), ...Object(await load('rules.mjs')) };
}

const [folder, path] = process.argv.slice(2);
if (folder === undefined || path === undefined) {
  console.error('usage: npm run bench:linking-calibration -- FOLDER mentions.jsonl');
  process.exit(2);
}
const scorer = await readScorer(folder);
const documents = new Map(scorer.documents().map((document) => [document.id, document]));
const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
const [perEvidence, perBand] = [new Judged(), new Judged()];
for (const { id, mentions } of lines.map((line) => Found.parse(JSON.parse(line)))) {
  for (const mention of mentions) {
    const isRight = mention.type === 'role' ? null : judge(scorer, documents.get(id), mention);
    if (isRight === null) continue;
    const { confidence, evidence, type } = mention;
    perEvidence.add(`${type} ${evidence} ${confidence.toFixed(2)}`, isRight, confidence);
    const who = type === 'leader' ? 'leader' : 'country';
    perBand.add(
      `${who} ${(Math.floor(confidence * 20 + 1e-6) / 20).toFixed(2)} and above`,
      isRight,
      confidence,
    );
  }
}
perEvidence.print('kind, evidence, confidence');
console.log('');
perBand.print('band');

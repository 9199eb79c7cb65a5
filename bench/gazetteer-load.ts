// What a stopped background pays to know its facts again, beside the least it could pay: parsing the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../lib/gazetteer/load-gazetteer';
import { buildIndex } from '../lib/linking/gazetteer-index';
import { readCompiled } from '../scripts/read-gazetteer';

/** Fresh processes for each figure: nothing is warm in a worker that was stopped. */
const ROUNDS = 15;
const MEGABYTE = 1024 * 1024;

interface Cost {
  /** Milliseconds. */
  readonly parse: number;
  readonly load: number;
  readonly index: number;
  /** Bytes of heap that stay in use after a collection. */
  readonly loaded: number;
  readonly indexed: number;
}

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

/** The bare parse comes last, when the parser is warm: the ratio is rather too high than too low. */
function measureHere(text: string): Cost {
  const before = heap();
  const [loaded, load] = timed(() => loadGazetteer(JSON.parse(text)));
  if (!loaded.ok) throw new Error(loaded.error.kind);
  const afterLoad = heap();
  const [index, build] = timed(() => buildIndex(loaded.value));
  const afterIndex = heap();
  const [, parse] = timed(() => JSON.parse(text));
  if (index.people.size !== loaded.value.people.size) throw new Error('The index lost somebody');
  return { parse, load, index: build, loaded: afterLoad - before, indexed: afterIndex - before };
}

function median(costs: readonly Cost[], of: (cost: Cost) => number): number {
  const sorted = costs.map(of).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function report(text: string, costs: readonly Cost[]) {
  const ms = (of: (cost: Cost) => number) => `${median(costs, of).toFixed(1)} ms`;
  const mb = (of: (cost: Cost) => number) => `${(median(costs, of) / MEGABYTE).toFixed(1)} MB`;
  const ratio = median(costs, ({ load }) => load) / median(costs, ({ parse }) => parse);
  console.log(`gazetteer.json: ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
  console.log(`medians of ${ROUNDS} fresh processes`);
  console.log(`bare JSON.parse:        ${ms(({ parse }) => parse)}`);
  console.log(`load (with the parse):  ${ms(({ load }) => load)}, ${ratio.toFixed(1)} times the bare parse`);
  console.log(`index for linking:      ${ms(({ index }) => index)}`);
  console.log(`both, from nothing:     ${ms(({ load, index }) => load + index)}`);
  console.log(`heap: facts ${mb(({ loaded }) => loaded)}, with the index ${mb(({ indexed }) => indexed)}`);
}

const [given] = process.argv.slice(2);
if (given !== undefined) {
  console.log(JSON.stringify(measureHere(await readFile(given, 'utf8'))));
} else {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
  const file = join(folder, 'gazetteer.json');
  const text = await readCompiled();
  await writeFile(file, text);
  const self = fileURLToPath(import.meta.url);
  const child = ['--expose-gc', '--import', 'tsx', self, file];
  const costs = Array.from(
    { length: ROUNDS },
    () => JSON.parse(execFileSync(process.execPath, child, { encoding: 'utf8' })) as Cost,
  );
  await rm(folder, { recursive: true });
  report(text, costs);
}

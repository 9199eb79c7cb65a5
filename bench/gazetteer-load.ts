// What a stopped background pays to know its facts again, beside the least it could pay: parsing the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readCompiled } from '../scripts/read-gazetteer';

/** Fresh processes for each figure: nothing is warm in a worker that was stopped. */
const ROUNDS = 15;
const MEGABYTE = 1024 * 1024;
const PROBE = fileURLToPath(new URL('gazetteer-load-probe.ts', import.meta.url));

interface Cost {
  /** Milliseconds. */
  readonly parse: number;
  readonly load: number;
  readonly index: number;
  /** Bytes of heap that stay in use after a collection. */
  readonly loaded: number;
  readonly indexed: number;
}

function median(costs: readonly Cost[], of: (cost: Cost) => number): number {
  const sorted = costs.map(of).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function report(text: string, costs: readonly Cost[]) {
  const ms = (of: (cost: Cost) => number) => `${median(costs, of).toFixed(1)} ms`;
  const mb = (of: (cost: Cost) => number) => `${(median(costs, of) / MEGABYTE).toFixed(1)} MB`;
  const ratio = median(costs, ({ load, index }) => load + index) / median(costs, ({ parse }) => parse);
  console.log(`gazetteer.json: ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
  console.log(`medians of ${ROUNDS} fresh processes, of the code as it is shipped`);
  console.log(`bare JSON.parse:        ${ms(({ parse }) => parse)}`);
  console.log(`load (with the parse):  ${ms(({ load }) => load)}`);
  console.log(`index for linking:      ${ms(({ index }) => index)}`);
  console.log(
    `both, from nothing:     ${ms(({ load, index }) => load + index)}, ${ratio.toFixed(1)} times the parse`,
  );
  console.log(`heap: facts ${mb(({ loaded }) => loaded)}, with the index ${mb(({ indexed }) => indexed)}`);
}

const folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
const [facts, probe] = [join(folder, 'gazetteer.json'), join(folder, 'probe.mjs')];
const text = await readCompiled();
await writeFile(facts, text);
await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    ssr: PROBE,
    outDir: folder,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'probe.mjs' } },
  },
});
const costs = Array.from(
  { length: ROUNDS },
  () =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', probe, facts], { encoding: 'utf8' })) as Cost,
);
await rm(folder, { recursive: true });
report(text, costs);

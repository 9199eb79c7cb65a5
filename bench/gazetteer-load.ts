// How long the bundled gazetteer takes to load, beside the least it could take: parsing the same bytes.
import { gzipSync } from 'node:zlib';
import { loadGazetteer } from '../lib/gazetteer/load-gazetteer';
import { readCompiled } from '../scripts/read-gazetteer';

const ROUNDS = 31;

/** Median of `ROUNDS` runs, in milliseconds; the first run, cold, apart. */
function measure(run: () => unknown): { first: number; median: number } {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { first: times[0]!, median: times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]! };
}

const text = await readCompiled();
const load = measure(() => loadGazetteer(JSON.parse(text)));
const parse = measure(() => JSON.parse(text));
const show = ({ first, median }: { first: number; median: number }) =>
  `first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms`;

console.log(`gazetteer.json: ${text.length} characters, ${gzipSync(text).length} bytes gzipped`);
console.log(`load:       ${show(load)}`);
console.log(`JSON.parse: ${show(parse)}`);

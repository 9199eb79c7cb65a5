// Runs once in a process of its own: loads the facts given, and prints what that cost.
import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../lib/gazetteer/bundle/load-gazetteer';
import { buildIndex } from '../lib/linking/index/gazetteer-index';

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const before = heap();
const [loaded, load] = timed(() => loadGazetteer(JSON.parse(text)));
if (!loaded.ok) throw new Error(loaded.error.kind);
const afterLoad = heap();
const [index, build] = timed(() => buildIndex(loaded.value));
const afterIndex = heap();
if (index.formsBeginning('JAPAN').length === 0) throw new Error('The index is empty');
// Last, when the parser is warm: the ratio comes out rather too high than too low.
const [, parse] = timed(() => JSON.parse(text));
console.log(
  JSON.stringify({ parse, load, index: build, loaded: afterLoad - before, indexed: afterIndex - before }),
);

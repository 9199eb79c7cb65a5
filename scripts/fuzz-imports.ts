// Breaks a good file of each kind that is imported in many ways and reads what comes of it: npm run fuzz:imports -- [INPUTS A KIND] [FIRST SEED]
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenFile } from './exchange/break-file';
import { checkReading } from './exchange/check-reading';
import { importSamples } from './exchange/import-samples';

const DEFAULT_INPUTS = 2000;
/** Longer than that a file of some kilobytes hangs, for whoever waits for it; ms of the processor. */
const HANGS_AFTER = 2000;

const [inputs = DEFAULT_INPUTS, firstSeed = 1] = process.argv.slice(2).map(Number);
let failures = 0;

for (const sample of importSamples()) {
  const outcomes = new Map<string, number>();
  let [good, bad, slowest] = [0, 0, 0];
  for (let seed = firstSeed; seed < firstSeed + inputs; seed++) {
    const bytes = brokenFile(sample.bytes, seed);
    const began = process.cpuUsage();
    const checked = await checkReading(bytes);
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    outcomes.set(checked.outcome, (outcomes.get(checked.outcome) ?? 0) + 1);
    good += checked.good;
    bad += checked.bad;
    const wrong = checked.wrong ?? (took > HANGS_AFTER ? `took ${took.toFixed(0)} ms` : null);
    if (wrong === null) continue;
    failures++;
    const kept = join(tmpdir(), `fuzz-${sample.name.replaceAll(' ', '-')}-${seed}`);
    writeFileSync(kept, bytes);
    console.log(`${sample.name}, seed ${seed}, kept as ${kept}: ${wrong}`);
  }
  const read = [...outcomes].sort(([, a], [, b]) => b - a).map(([what, count]) => `${what} ${count}`);
  console.log(
    `${sample.name.padEnd(20)} ${inputs} files  ${good} rows read, ${bad} told  slowest ${slowest.toFixed(0)} ms  ${read.join(', ')}`,
  );
}

console.log(
  failures === 0 ? 'Nothing was thrown, hung, or gave a row that is none.' : `${failures} failures`,
);
process.exit(failures === 0 ? 0 : 1);

// Kills the browser at random moments of saving, indexing, upgrading and restoring, and looks at the library: npm run kills -- [MOMENTS] [chromium|firefox] [SEED] [KIND]
import { ensureBrowser } from './browsers/ensure-browser';
import { buildExtension } from './build-extension';
import { KILL_KINDS, killAtMoments } from './kills/kill-moments';

/** Moments in all, of all kinds together. */
const DEFAULT_MOMENTS = 40;

const [moments = String(DEFAULT_MOMENTS), named = 'chromium', from = '1', only] = process.argv.slice(2);
const browser = named === 'firefox' ? named : 'chromium';
const program = ensureBrowser(browser);
if (!program.ok) throw new Error(program.error);
const kinds = KILL_KINDS.filter((kind) => only === undefined || kind === only);
const ofEach = Math.ceil(Number(moments) / kinds.length);

const done = await killAtMoments({
  browser,
  executablePath: program.value,
  extension: buildExtension(browser),
  kinds,
  moments: ofEach,
  seed: Number(from),
  onMoment: ({ kind, seed, after, acknowledged, faults }) => {
    const saved = kind === 'save' ? `, ${acknowledged.length} saves answered` : '';
    const said = faults.length === 0 ? 'whole' : `\n    ${faults.slice(0, 20).join('\n    ')}`;
    console.log(`${browser} ${kind} seed ${seed}, killed after ${after.toFixed(0)} ms${saved}: ${said}`);
  },
});
const failed = done.filter(({ faults }) => faults.length > 0);
const saves = done.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
console.log(`${done.length} kills in ${browser}, ${saves} saves answered: ${failed.length} with faults`);
process.exitCode = failed.length === 0 ? 0 : 1;

// The browser is killed in the midst of saving, indexing, upgrading and restoring: whatever was answered is there, and nothing is half.
import { describe, expect, it } from 'vitest';
import { KILL_KINDS, killAtMoments } from '../../scripts/kills/kill-moments';
import { BROWSERS, EXTENSION, PROGRAM } from './sidelight';

/** Moments of each kind; `npm run kills` takes as many as one likes. */
const MOMENTS = 1;
const SEED = 2;
/** A browser that was killed takes its time to start on a busy machine, and five are started one after the other. */
const HANGS_AFTER_MS = 300_000;

describe.each(BROWSERS)('%s', (name) => {
  it(
    'is killed, and has every clipping that it said it had, whole, counted and found',
    async () => {
      const moments = await killAtMoments({
        browser: name,
        executablePath: PROGRAM[name],
        extension: EXTENSION[name],
        kinds: KILL_KINDS,
        moments: MOMENTS,
        seed: SEED,
      });
      expect(moments.map(({ kind }) => kind)).toEqual(KILL_KINDS);
      expect(
        moments.flatMap(({ kind, seed, faults }) => faults.map((fault) => ({ kind, seed, fault }))),
      ).toEqual([]);
    },
    HANGS_AFTER_MS,
  );
});

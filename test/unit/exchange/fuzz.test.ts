// Good files of each kind, broken by seeds: nothing is thrown, everything ends, each row keeps the shape. Many more: npm run fuzz:imports
import { describe, expect, it } from 'vitest';
import { brokenFile } from '@/scripts/exchange/break-file';
import { checkReading } from '@/scripts/exchange/check-reading';
import { importSamples } from '@/scripts/exchange/import-samples';

const SEEDS = 40;

describe.each(importSamples())('$name', ({ format, bytes, rows }) => {
  it('is read whole', async () => {
    expect(await checkReading(bytes)).toEqual({ outcome: format, good: rows, bad: 0, wrong: null });
  });

  it('is read as far as it can be, however it is broken', async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const checked = await checkReading(brokenFile(bytes, seed));
      if (checked.wrong !== null) wrong.push(`seed ${seed}: ${checked.wrong}`);
    }
    expect(wrong).toEqual([]);
  });
});

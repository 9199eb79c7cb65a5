// Work that is done one at a time: whoever asks while it is done is never forgotten, at whatever moment.
import { describe, expect, it } from 'vitest';
import { onceMoreWhenAsked } from '@/lib/core/once-more-when-asked';

/** Work that ends when the test says so; how often it was begun, and how many were at it at once. */
function heldWork() {
  let end = { resolve: (): void => undefined, reject: (_cause: Error): void => undefined };
  const seen = { begun: 0, most: 0 };
  let now = 0;
  const work = async () => {
    seen.begun++;
    seen.most = Math.max(seen.most, ++now);
    await new Promise<void>((resolve, reject) => {
      end = { resolve, reject };
    }).finally(() => now--);
  };
  return { work, seen, end: () => end };
}

describe('asked', () => {
  it.each<[why: string, asks: number, begun: number]>([
    ['once, it is done once', 1, 1],
    ['while it is done, it is done once more', 2, 2],
    ['often while it is done, it is done once more', 9, 2],
  ])('%s', async (_why, asks, begun) => {
    const { work, seen, end } = heldWork();
    const ask = onceMoreWhenAsked(work);
    const first = ask();
    for (let n = 1; n < asks; n++) await ask();
    for (let n = 0; n < begun; n++) {
      end().resolve();
      await expect.poll(() => seen.begun).toBe(Math.min(begun, n + 2));
    }
    await first;
    expect(seen).toEqual({ begun, most: 1 });
  });

  // Each moment between the end of the work and the end of the promise that was given for it.
  it.each(Array.from({ length: 8 }, (_, n) => n))('%i steps after it has ended', async (steps) => {
    const { work, seen, end } = heldWork();
    const ask = onceMoreWhenAsked(work);
    void ask();
    end().resolve();
    for (let n = 0; n < steps; n++) await null;
    void ask();
    await expect.poll(() => seen.begun).toBe(2);
    expect(seen.most).toBe(1);
  });
});

describe('work that fails', () => {
  it.each<[why: string, work: () => Promise<void>]>([
    ['later', () => Promise.reject(new Error('It failed'))],
    [
      'at once',
      () => {
        throw new Error('It failed');
      },
    ],
  ])('%s is told to who began it, and is begun again when it is asked for', async (_why, work) => {
    const ask = onceMoreWhenAsked(work);
    await expect(ask()).rejects.toThrow('It failed');
    await expect(ask()).rejects.toThrow('It failed');
  });

  it('is done once more for who asked meanwhile, and that is how it ended', async () => {
    const { work, seen, end } = heldWork();
    const ask = onceMoreWhenAsked(work);
    const first = ask();
    void ask();
    end().reject(new Error('It failed'));
    await expect.poll(() => seen.begun).toBe(2);
    end().resolve();
    await expect(first).resolves.toBeUndefined();
  });
});

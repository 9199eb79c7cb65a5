// When a page bears an element of ours: not while it loads, nor while it builds itself.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenCalm } from '@/lib/core/dom/when-calm';

let life: AbortController;
const then = vi.fn();
/** As if this page had been loaded so many ms ago. */
function loadedAgo(ms: number): void {
  const entry = { loadEventEnd: performance.now() + 1 } as unknown as PerformanceEntry;
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry]);
  vi.advanceTimersByTime(ms + 1);
}

/** The page changes as often as this, in ms, for so long. */
async function changeEvery(ms: number, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    document.body.append(document.createElement('i'));
    await Promise.resolve(); // the observer hears of it
    vi.advanceTimersByTime(ms);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  then.mockReset();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('a page is calm', () => {
  it('at once where it was loaded long ago', () => {
    loadedAgo(60_000);
    whenCalm(document, then, life.signal);
    expect(then).toHaveBeenCalledOnce();
  });

  it('when it has stood still for a while', async () => {
    loadedAgo(1);
    whenCalm(document, then, life.signal);
    expect(then).not.toHaveBeenCalled();
    await changeEvery(400, 5);
    expect(then).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(then).toHaveBeenCalledOnce();
  });

  it('in the end, though it never stands still', async () => {
    loadedAgo(1);
    whenCalm(document, then, life.signal);
    await changeEvery(100, 60);
    expect(then).toHaveBeenCalledOnce();
  });

  it('for nobody who has left', () => {
    loadedAgo(1);
    whenCalm(document, then, life.signal);
    life.abort();
    vi.advanceTimersByTime(60_000);
    expect(then).not.toHaveBeenCalled();
  });
});

// Runs long work in slices on a page that somebody reads: between two of them the page may paint and answer.

export interface Slicing {
  readonly signal: AbortSignal;
  /** Longest slice, in ms; one step of the work may exceed it. */
  readonly sliceMs: number;
  /** Work, in ms, after which no more is tried; left out: as much as it takes. */
  readonly budgetMs?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
  /** Settles when the page has had its turn. */
  readonly pause?: () => Promise<void>;
}

export interface Sliced<T> {
  readonly value: T;
  /** Time that the work itself took, without the pauses, in ms. */
  readonly worked: number;
}

/**
 * Settles when the page has had its turn: what it had to do before comes first. Where the browser can be given tasks, it
 * does not wait the 4 ms that a timer set by a timer waits, which a page read in twenty slices feels.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if ('scheduler' in globalThis) void scheduler.postTask(() => resolve());
    else setTimeout(resolve);
  });

/** What `work` comes to; null: `signal` aborted, or the budget was spent. What `work` throws, this rejects with. */
export async function runInSlices<T>(
  work: Generator<unknown, T>,
  {
    signal,
    sliceMs,
    budgetMs = Number.POSITIVE_INFINITY,
    now = () => performance.now(),
    pause = nextTask,
  }: Slicing,
): Promise<Sliced<T> | null> {
  let worked = 0;
  while (!signal.aborted && worked <= budgetMs) {
    const begun = now();
    let step = work.next();
    while (!step.done && !signal.aborted && now() - begun < sliceMs) step = work.next();
    worked += now() - begun;
    if (step.done) return { value: step.value, worked };
    await pause();
  }
  return null;
}

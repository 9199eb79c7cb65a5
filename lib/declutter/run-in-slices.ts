// Does long work in short pieces, between which the page may paint and answer.

/** Longest piece, in ms: less than a frame, so that scrolling stays smooth; one step of the work may exceed it. */
const SLICE_MS = 8;

export interface Sliced<T> {
  readonly value: T;
  /** Time that the work itself took, without the pauses, in ms. */
  readonly worked: number;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Null: `signal` aborted, or more than `budget` ms were worked. */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  budget: number,
  signal: AbortSignal,
): Promise<Sliced<T> | null> {
  let worked = 0;
  while (!signal.aborted && worked <= budget) {
    const begun = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - begun < SLICE_MS) step = work.next();
    worked += performance.now() - begun;
    if (step.done) return { value: step.value, worked };
    await pause();
  }
  return null;
}

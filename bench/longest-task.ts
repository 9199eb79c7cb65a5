// Work inside a page → how long it took, and the longest task of it.

/** Milliseconds. */
export interface TaskCost {
  readonly took: number;
  readonly longest: number;
}

/** Runs `task`; the longest time between two turns of the page meanwhile is its longest task. */
export async function timeTask(task: () => Promise<void>): Promise<TaskCost> {
  const channel = new MessageChannel();
  let [longest, last, isOver] = [0, performance.now(), false];
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const begun = performance.now();
  await task();
  isOver = true;
  return { took: performance.now() - begun, longest };
}

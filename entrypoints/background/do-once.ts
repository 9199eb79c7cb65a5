// Does for a request what can be done only once, though the request may be sent again to another worker.
import { browser } from 'wxt/browser';

const KEY = 'requests-done';
/** More requests than are ever on their way at once. */
const MAX_REQUESTS = 100;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/**
 * Runs `work`, unless it was begun for `request` (a UUID) before, by this worker or by one that has died since. It is
 * marked as done before it is done: what is left undone can be asked for anew, what is done twice is in the way.
 */
export type DoOnce = (request: string, work: () => Promise<unknown>) => Promise<void>;

/** One for each worker. */
export function onceEach(): DoOnce {
  /** A request that is repeated while the first is at work finds itself here. */
  const taken = new Set<string>();
  return async (request, work) => {
    if (taken.has(request)) return;
    taken.add(request);
    const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
    const done = isTexts(stored) ? stored : [];
    if (done.includes(request)) return;
    await browser.storage.session.set({ [KEY]: [...done, request].slice(-MAX_REQUESTS) });
    await work();
  };
}

// Who begins the visit when the popup opens: its first script, which injects it and leaves word on the popup's global object; the others wait for that.
import { browser } from 'wxt/browser';
import { prepareNames } from '../../lib/messaging/ask';
import type { VisitTopic } from '../../lib/messaging/protocol';
import { injectVisit } from '../../lib/messaging/reach-frame';

/** On the global object of the popup, which is our own page. */
const KEY = Symbol.for('sidelight.visit-begun');

/** A visit answers it at once, also while it reads; what it says is parsed by who shows it. */
const TOPIC: VisitTopic = 'visit/status';

/** Whether a visit listens in any frame of a tab. */
const isVisited = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { topic: TOPIC, ask: null }).then(
    () => true,
    () => false, // nobody listens yet
  );

/** Injects the visit where there is none. Where the browser lets nothing run, who shows the page finds it out anew. */
async function reachPageInFront(): Promise<void> {
  prepareNames();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && !(await isVisited(tab.id))) await injectVisit(tab.id);
}

/** Has the page in front read, and the facts loaded that its names need; both go on while the popup is loaded. */
export function beginVisit(world: object = globalThis): void {
  const begun = reachPageInFront().catch(() => undefined); // the tab was closed: who shows it says so
  Reflect.set(world, KEY, begun);
}

/**
 * Settles when `beginVisit` has done what it could; at once on a page that did not call it. Whoever reached for the visit
 * earlier would find nobody listening, and have its script evaluated twice.
 */
export async function whenVisitBegun(world: object = globalThis): Promise<void> {
  const begun: unknown = Reflect.get(world, KEY);
  if (begun instanceof Promise) await begun;
}

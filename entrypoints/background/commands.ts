// What the background does for a keyboard command, a card's link, or a page that needs a sheet of ours.
import { browser } from 'wxt/browser';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { askVisit } from '../../lib/messaging/ask';
import type { Frame } from '../../lib/messaging/listen';
import { reachVisit } from '../../lib/messaging/reach-visit';

async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Runs one of the manifest's `commands`; on a page that has no article nothing happens. */
export async function runCommand(command: string): Promise<void> {
  const tabId = await activeTabId();
  if (tabId === null) return;
  const visit = await reachVisit(tabId);
  if (!visit.ok || visit.value.state !== 'article') return;
  if (command === 'next-mention') await askVisit(tabId, 'visit/step', { direction: 'next' });
  if (command === 'previous-mention') await askVisit(tabId, 'visit/step', { direction: 'previous' });
  if (command === 'save-article') await askVisit(tabId, 'visit/save', { replace: false, announce: true });
}

/** Lets the reader point at the article of a tab; nothing happens where the browser lets us on its page not at all. */
export async function choose(tabId: number): Promise<void> {
  const ask = () => askVisit(tabId, 'visit/choose', null);
  try {
    await ask(); // one that is still reading the page may be asked
  } catch {
    const visit = await reachVisit(tabId); // nobody listened yet
    if (visit.ok) await ask();
  }
}

export async function openCorrection(id: EntityId): Promise<null> {
  const address = new URL(browser.runtime.getURL('/options.html'));
  address.searchParams.set('about', id);
  address.hash = 'corrections';
  await browser.tabs.create({ url: address.href });
  return null;
}

/**
 * Lays `css` over a page as a sheet of the reader's own, which opens even the page's important locks, or takes it away.
 * False: we have no leave for this page, or no more. Asked for twice, it lies there once.
 */
export async function layStyle({ tabId, frameId }: Frame, css: string, on: boolean): Promise<boolean> {
  const sheet = { target: { tabId, frameIds: [frameId] }, css, origin: 'USER' as const };
  try {
    await browser.scripting.removeCSS(sheet);
    if (on) await browser.scripting.insertCSS(sheet);
    return true;
  } catch {
    return false; // the page has been left, or belongs to the browser
  }
}

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

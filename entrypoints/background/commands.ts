// What the background does for a keyboard command, a card's link, or a page that needs a sheet of ours.
import { browser } from 'wxt/browser';
import { LIBRARY_PAGE } from '../../components/library/library-address';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { Frame } from '../../lib/messaging/listen';
import { askVisit, reachVisit } from '../../lib/messaging/reach-visit';
import { showBadge, visitTab } from '../shared/badge';
import { panelOpener } from '../shared/extension-page';

async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Status of the article of a tab, which is read if it has not been; null: there is none, or we may not look. */
async function articleOn(tabId: number) {
  const visit = await visitTab(tabId);
  return visit.ok && visit.value.state === 'article' ? visit.value : null;
}

/** Saves the article of a tab, `quote`: with what is selected in it as a quote; the page says how it went. */
export async function save(tabId: number, quote = false): Promise<void> {
  const article = await articleOn(tabId);
  if (!article) return;
  const how = { replace: false, announce: true, ...(quote && { quote }) };
  const saved = await askVisit(tabId, 'visit/save', how);
  if (saved.ok) await showBadge(tabId, { ...article, saved: true });
}

/**
 * Opens the card of what is selected on a tab's page, whether that is an article or not. `text`: the words that the
 * browser says are selected; null: the page is asked.
 */
export async function lookUp(tabId: number, text: string | null): Promise<void> {
  const visit = await visitTab(tabId);
  if (visit.ok) await askVisit(tabId, 'visit/look-up', { text });
}

/** The first time the marks are there because the page has been read: they come, and do not go at once. */
async function toggleMarks(tabId: number): Promise<void> {
  const before = await askVisit(tabId, 'visit/status', null).catch(() => null); // nobody listens yet
  const article = await articleOn(tabId);
  if (article && before?.state === 'article')
    await askVisit(tabId, 'visit/highlight', { on: !before.highlighted });
}

async function step(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  if (await articleOn(tabId)) await askVisit(tabId, 'visit/step', { direction });
}

/** The tab in front when a key was pressed, as the browser tells it with the command. */
export interface CommandedTab {
  readonly id?: number | undefined;
  readonly windowId: number;
}

/** The browser opens it only while the key is being answered; the same key gives leave to read what it shows. */
async function openPanel({ id, windowId }: CommandedTab): Promise<void> {
  await panelOpener(windowId)?.();
  if (id !== undefined) await visitTab(id);
}

/** Opens all that is saved, in a tab of its own. */
export async function openLibraryPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(LIBRARY_PAGE) });
}

const OPEN_PANEL = 'open-panel';
const OPEN_LIBRARY = 'open-library';
const COMMANDS: Readonly<Record<string, (tabId: number) => Promise<void>>> = {
  'toggle-marks': toggleMarks,
  'next-mention': (tabId) => step(tabId, 'next'),
  'previous-mention': (tabId) => step(tabId, 'previous'),
  'open-card': (tabId) => lookUp(tabId, null),
  'save-article': (tabId) => save(tabId),
};

/** Runs one of the manifest's `commands`; on a page that has no article nothing happens, but for looking up a name. */
export async function runCommand(command: string, tab?: CommandedTab): Promise<void> {
  if (command === OPEN_PANEL && tab) {
    await openPanel(tab);
    return;
  }
  if (command === OPEN_LIBRARY) {
    await openLibraryPage();
    return;
  }
  const tabId = await activeTabId();
  if (tabId !== null) await COMMANDS[command]?.(tabId);
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

/** The built script of `entrypoints/visit-parts`. */
const PARTS_SCRIPT = '/visit-parts.js';

/** Evaluates the parts of a visit in its document. False: we have no leave for this page, or no more. */
export async function loadPartsInto({ tabId, frameId }: Frame): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [PARTS_SCRIPT] });
    return true;
  } catch {
    return false; // the page has been left, or came back from the cache after the leave had ended
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

// The browser as our code meets it, in memory, in the place of `wxt/browser`: WXT's stand-in, and what that leaves out.
// Messages are copied, carry a sender and are answered as in a browser; leave is asked for, kept, given back and told.
import { vi } from 'vitest';
import type { browser as realBrowser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { englishWords } from './words';

type Browser = typeof realBrowser;
type Leave = { readonly origins?: readonly string[] };
type Sender = { readonly id?: string; readonly url?: string; readonly tab?: { readonly id: number } };
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;

/** An event with its listeners: whoever it happens to is told in order. */
function anEvent<Told extends unknown[], Answer = unknown>() {
  const listeners = new Set<(...told: Told) => Answer>();
  return {
    addListener: (listener: (...told: Told) => Answer) => void listeners.add(listener),
    removeListener: (listener: (...told: Told) => Answer) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    tell: (...told: Told): Answer[] => [...listeners].map((listener) => listener(...told)),
    clear: () => listeners.clear(),
  };
}

const ID = 'ours';
const ADDRESS = `chrome-extension://${ID}`;
const onMessage = anEvent<Parameters<Listener>>();
const onAdded = anEvent<[Leave]>();
const onRemoved = anEvent<[Leave]>();
const granted = new Set<string>();
/** Whose ways of giving leave and taking it back this one has. */
let flavour: 'chromium' | 'firefox' = 'chromium';
export const behaveLike = (browser: typeof flavour): void => {
  flavour = browser;
};

/** What travels between processes is a copy in JSON, as in Chromium. */
const copyOf = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/**
 * Sends `message` as `sender` would. The first answer counts; undefined: somebody listens, but nobody will answer.
 * Rejects where nobody listens at all.
 */
export async function sendFrom(sender: Sender, message: unknown): Promise<unknown> {
  if (!onMessage.hasListeners())
    throw new Error('Could not establish connection. Receiving end does not exist.');
  return await new Promise((resolve) => {
    const answers = onMessage.tell(copyOf(message), sender, (answer) => resolve(copyOf(answer)));
    if (!answers.includes(true)) resolve(undefined);
  });
}

/** A page of ours as it appears to who hears it. */
export const ownPage = (path = '/popup.html'): Sender => ({ id: ID, url: `${ADDRESS}${path}` });
/** Our script in somebody's page. */
export const visitOn = (url: string): Sender => ({ id: ID, url, tab: { id: 1 } });

/** Tests of a surface run in a page that stands for one of ours; tests of a visit in one that stands for the article's. */
const here = (): Sender =>
  typeof location === 'undefined' || sitting === 'own-page' ? ownPage() : visitOn(location.href);
let sitting: 'own-page' | 'article' = 'own-page';
/** The code of this test runs in the page of an article from now on, and not in a page of ours. */
export const sitInArticle = (): void => {
  sitting = 'article';
};

const origins = ({ origins: asked = [] }: Leave): readonly string[] => asked;

const permissions = {
  onAdded,
  onRemoved,
  contains: (leave: Leave) =>
    Promise.resolve(origins(leave).every((origin) => granted.has(origin) || granted.has('*://*/*'))),
  /** The reader says yes, unless the test says otherwise. */
  request: (leave: Leave): Promise<boolean> => {
    for (const origin of origins(leave)) granted.add(origin);
    onAdded.tell(leave);
    return Promise.resolve(true);
  },
  remove: (leave: Leave) => {
    const had = origins(leave).map((origin) => granted.delete(origin));
    if (origins(leave).includes('*://*/*') && flavour === 'chromium') granted.clear(); // single sites go along with all
    onRemoved.tell(leave);
    return Promise.resolve(had.includes(true));
  },
};

/** Scripts that the browser runs by itself, by their id. */
export interface RegisteredScript {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
}
const registered = new Map<string, RegisteredScript>();
const register = (scripts: readonly RegisteredScript[]) => {
  for (const script of scripts) registered.set(script.id, { ...registered.get(script.id), ...script });
  return Promise.resolve();
};

const badges = new Map<number, string>();
/** What the toolbar button says over a tab. */
export const badgeOn = (tabId: number): string => badges.get(tabId) ?? '';

/** What the reader has granted, and what runs by itself. */
export const grantedNow = (): readonly string[] => [...granted].sort();
export const registeredNow = (id: string): RegisteredScript | null => registered.get(id) ?? null;

/** The parts of the browser that WXT's stand-in has not, or has without a sender; tests spy on them here. */
export const standIn = {
  runtime: {
    id: ID,
    getURL: (path: string) => `${ADDRESS}${path}`,
    onMessage,
    onInstalled: anEvent(),
    onStartup: anEvent(),
    sendMessage: (message: unknown) => sendFrom(here(), message),
  },
  tabs: {
    query: () => Promise.resolve([{ id: 1, url: 'https://news.example/story' }]),
    create: (tab: { readonly url: string }): Promise<object> => Promise.resolve({ id: 2, ...tab }),
    sendMessage: (_tab: number, message: unknown) => sendFrom(ownPage(), message),
  },
  permissions,
  i18n: {
    getMessage: (key: Parameters<typeof englishWords>[0], values: readonly string[] = []) =>
      englishWords(key, ...values),
  },
  extension: {
    isAllowedFileSchemeAccess: () => Promise.resolve(true),
    getViews: (): Window[] => [],
  },
  /** Text and title of the toolbar button over each tab. */
  action: {
    setBadgeText: ({ tabId, text }: { readonly tabId: number; readonly text: string }) => {
      badges.set(tabId, text);
      return Promise.resolve();
    },
    setTitle: () => Promise.resolve(),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
  },
  sidePanel: { open: (_where: { readonly windowId: number }): Promise<void> => Promise.resolve() },
  contextMenus: {
    removeAll: () => Promise.resolve(),
    create: (_entry: object) => 'entry',
    onClicked:
      anEvent<[{ readonly menuItemId: string; readonly selectionText?: string }, { readonly id: number }?]>(),
  },
  scripting: {
    executeScript: (): Promise<object[]> => Promise.resolve([]),
    insertCSS: () => Promise.resolve(),
    removeCSS: () => Promise.resolve(),
    getRegisteredContentScripts: ({ ids }: { readonly ids: readonly string[] }) =>
      Promise.resolve(ids.flatMap((id) => registered.get(id) ?? [])),
    registerContentScripts: register,
    updateContentScripts: register,
    unregisterContentScripts: ({ ids }: { readonly ids: readonly string[] }) => {
      for (const id of ids) registered.delete(id);
      return Promise.resolve();
    },
  },
};

/** What `wxt/browser` exports; a test that wants an answer of its own spies on `standIn`. */
export const browser = {
  ...standIn,
  storage: fakeBrowser.storage,
  alarms: fakeBrowser.alarms,
} as unknown as Browser; // only what Sidelight uses is there: anything else fails loudly

/** As if just started: nothing stored, nobody listening, no leave given. */
export function restartBrowser(): void {
  fakeBrowser.reset();
  for (const event of [onMessage, onAdded, onRemoved, standIn.runtime.onInstalled, standIn.runtime.onStartup])
    event.clear();
  standIn.contextMenus.onClicked.clear();
  granted.clear();
  registered.clear();
  badges.clear();
  sitting = 'own-page';
  flavour = 'chromium';
}

/** The reader closes the browser, and opens it again: the session's memory and everybody who listened are gone. */
export async function reopenBrowser(): Promise<void> {
  stopWorker();
  onAdded.clear();
  onRemoved.clear();
  await fakeBrowser.storage.session.clear();
}

/** The background is stopped, as browsers do at any moment: only what is stored is left of it. */
export function stopWorker(): void {
  onMessage.clear();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
}

/** The extension's own files by their path, as `fetch` finds them; everything else is fetched as before, or by `others`. */
export function shipFiles(files: Readonly<Record<string, string>>, others = globalThis.fetch): void {
  vi.stubGlobal('fetch', (address: RequestInfo | URL, init?: RequestInit) => {
    const path = String(address).startsWith(ADDRESS) ? String(address).slice(ADDRESS.length) : null;
    if (path === null) return others(address, init);
    const file = files[path];
    return Promise.resolve(file === undefined ? new Response(null, { status: 404 }) : new Response(file));
  });
}

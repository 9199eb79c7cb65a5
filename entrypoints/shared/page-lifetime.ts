// How long a content script lives: one a document, until the extension is gone or the page has moved on to another address.
import { browser } from 'wxt/browser';
import { isSameStory } from '../../lib/extraction/story-key';

/** One of our scripts that has a document; kept on the global object of the extension's own world, which no page sees. */
export interface Resident {
  /** False once the extension it belongs to has been updated or removed: it can no longer speak to it. */
  isAlive(): boolean;
  end(): void;
}

/** Each script of ours has a document of its own accord. */
export type ResidentName = 'visit' | 'declutter' | 'sentry';

const keyOf = (name: ResidentName) => Symbol.for(`sidelight.${name}`);

/** An orphan may be of any older version: nothing is taken for granted about it. */
function residentOf(name: ResidentName, world: object): Resident | null {
  const found: unknown = Reflect.get(world, keyOf(name));
  if (typeof found !== 'object' || found === null) return null;
  const { isAlive, end } = found as Partial<Resident>;
  return typeof isAlive === 'function' && typeof end === 'function' ? { isAlive, end } : null;
}

/** True: the document is ours now, and an orphan that had it has been ended. False: somebody has it already. */
export function claimDocument(name: ResidentName, claimant: Resident, world: object = globalThis): boolean {
  const resident = residentOf(name, world);
  if (resident?.isAlive()) return false;
  resident?.end();
  Reflect.set(world, keyOf(name), claimant);
  return true;
}

/** The document is nobody's again, if it was `claimant`'s: what is no longer known there is let go, code and all. */
export function releaseDocument(name: ResidentName, claimant: Resident, world: object = globalThis): void {
  if (Reflect.get(world, keyOf(name)) === claimant) Reflect.deleteProperty(world, keyOf(name));
}

/** An update may wait as long as this for its old marks to go, in ms. */
const LOOK_AGAIN_MS = 1000;

export const isExtensionAlive = (): boolean => Boolean(browser.runtime?.id);

/** Browsers tell a content script nothing of this, and give the next version a world of its own. */
export function watchExtension(isAlive: () => boolean, life: AbortController): void {
  const timer = setInterval(() => {
    if (!isAlive()) life.abort();
  }, LOOK_AGAIN_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Not every supported browser tells content scripts of every change: the address is looked at this often, in ms. */
const ADDRESS_CHECK_MS = 500;

export interface WatchedAddress {
  /** Looks at once, for who has a reason to. */
  look(): void;
}

/** Calls `onChange` when the address has become another article's, until `signal` aborts. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): WatchedAddress {
  let known = window.location.href;
  const look = () => {
    const current = window.location.href;
    if (isSameAddress(known, current)) return;
    known = current;
    onChange();
  };
  window.addEventListener('popstate', look, { signal });
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', look, { signal }); // at once, where it is heard
  }
  const timer = setInterval(look, ADDRESS_CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return { look };
}

/** Whether two addresses show the same article: places in a page and tracking parameters make no difference. */
export const isSameAddress = isSameStory;

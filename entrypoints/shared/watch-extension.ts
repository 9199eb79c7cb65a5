// Ends a script on a page whose extension was updated or removed: nobody would answer it any more.
import { browser } from 'wxt/browser';

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

// The reader's leave to ask Wikidata: one host, asked for when the refresh is switched on, taken back at any time.
import { browser } from 'wxt/browser';

/** As in the manifest. */
const WIKIDATA: { origins: string[] } = { origins: ['https://query.wikidata.org/*'] };

/** Must be called while a click is being answered, before anything is awaited. */
export const requestWikidata = (): Promise<boolean> => browser.permissions.request(WIKIDATA);

export const mayAskWikidata = (): Promise<boolean> => browser.permissions.contains(WIKIDATA);

export async function giveBackWikidata(): Promise<void> {
  await browser.permissions.remove(WIKIDATA);
}

/** Calls `onChange` when leave is given or taken back, here or in the browser's own settings. */
export function watchPermission(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    },
    { once: true },
  );
}

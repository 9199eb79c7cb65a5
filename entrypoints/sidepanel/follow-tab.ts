// Tells which tab is in front of the panel's window, and when it, or what it shows, has changed.
import { browser } from 'wxt/browser';
import { listenToVisits } from '../../lib/messaging/listen';

/** The panel's own window and no other. */
async function ownWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** `tab`: another tab or page is in front. `read`: the visit of the one in front has read it anew, or has left it. */
export type FrontChange = 'tab' | 'read';

/**
 * Calls `onChange` now, when another tab comes to the front, and when the tab in front has loaded another page or its
 * visit has read it anew, until `signal` aborts. While nobody sees the panel nothing is called; what was missed is made
 * good when it is seen again.
 */
export async function followTab(onChange: (what: FrontChange) => void, signal: AbortSignal): Promise<void> {
  const windowId = await ownWindowId();
  if (signal.aborted) return;
  let isMissed = false;
  const tell = (what: FrontChange) => {
    isMissed = document.visibilityState === 'hidden';
    if (!isMissed) onChange(what);
  };
  const onActivated = (tab: { readonly windowId: number }) => {
    if (tab.windowId === windowId) tell('tab');
  };
  const onUpdated = (
    _tabId: number,
    change: { readonly status?: string | undefined; readonly url?: string | undefined },
    tab: { readonly active: boolean; readonly windowId: number },
  ) => {
    if (tab.active && tab.windowId === windowId && (change.status === 'complete' || change.url)) tell('tab');
  };
  const onRead = (tabId: number) => {
    browser.tabs.get(tabId).then(
      (tab) => {
        if (tab.active && tab.windowId === windowId) tell('read');
      },
      () => undefined, // closed meanwhile
    );
  };
  listenToVisits(onRead, signal);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  document.addEventListener('visibilitychange', () => isMissed && tell('tab'), { signal });
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  tell('tab');
}

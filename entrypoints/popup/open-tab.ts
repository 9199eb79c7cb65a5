// Leaves the popup for a tab.
import { browser } from 'wxt/browser';

/** A tab is on its way, or the popup is closing behind one: a double click wants one tab, not two. */
let isLeaving = false;

/** Opens `address` in a tab in front; a popup that stays open behind it would hide it. */
export async function openTab(address: string): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  try {
    await browser.tabs.create({ url: new URL(address, location.href).href });
    isLeaving = browser.extension.getViews({ type: 'popup' }).includes(window);
  } catch (cause) {
    isLeaving = false;
    throw cause;
  }
  if (isLeaving) window.close();
}

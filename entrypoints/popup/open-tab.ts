// Leaves the popup for a tab.
import { browser } from 'wxt/browser';

/** Opens `address` in a tab in front; a popup that stays open behind it would hide it. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: new URL(address, location.href).href });
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

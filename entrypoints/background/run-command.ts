// What the keyboard commands do, on the tab in front.
import { browser } from 'wxt/browser';
import { askVisit } from '../../lib/messaging/ask';
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

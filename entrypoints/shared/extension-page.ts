// What all pages of ours share: words of the browser's language, files to download, the ways to a correction, a tab, the panel.
import { browser } from 'wxt/browser';
import { languageOf, type Words } from '../../components/words';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { askBackground } from '../../lib/messaging/ask';

export const browserWords: Words = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String));

/** Names the page, and says in which language and direction all of it is written that says nothing else. */
export function beginPage(title: string, page: Document = document): void {
  Object.assign(page.documentElement, languageOf(browserWords));
  page.title = title;
}

export function correctFacts(id: EntityId): void {
  // Gone for good, the extension was updated: the card says so itself when it is opened again.
  askBackground('facts/correct', { id }).catch(() => undefined);
}

/** Has the background lay a sheet over this page, or take it away: a content script of Firefox can adopt none. */
export const layOverPage = (css: string, on: boolean): Promise<boolean> =>
  askBackground('page/lay-style', { css, on });

/** Time for the browser to take the file over before its address is withdrawn, in ms. */
const HAND_OVER_MS = 60_000;

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HAND_OVER_MS);
}

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

/** What Firefox has in place of the side panel; the types that we build with are Chrome's. */
interface Sidebar {
  open(): Promise<void>;
}
const sidebar = (): Sidebar | undefined =>
  (browser as typeof browser & { readonly sidebarAction?: Sidebar }).sidebarAction;

/**
 * What opens the panel in a window; null: this browser has none. It must be called while the reader's click or key is
 * being answered, before anything is awaited.
 */
export function panelOpener(windowId: number): (() => Promise<void>) | null {
  const firefox = sidebar();
  if (firefox) return () => firefox.open();
  // A browser made from Chromium may leave it out.
  const panel: typeof browser.sidePanel | undefined = browser.sidePanel;
  return panel ? () => panel.open({ windowId }) : null;
}

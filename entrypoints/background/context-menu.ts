// The entries of the browser's own menu over a page (save it, save a link, look up or quote what is selected) and over our button (the library); made once, heard by every worker.
import { type Browser, browser } from 'wxt/browser';
import { browserWords } from '../shared/extension-page';
import { lookUp, openLibraryPage, save } from './commands';
import { keepClickedLink } from './keep-clicked-link';

/** Pages that extensions may read, if anybody may: no page of the browser has the entries. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];
/** Where the browser puts the selected words. */
const SELECTED = '%s';

const ENTRIES = [
  { id: 'save-page', title: () => browserWords('menuSave'), context: 'page' },
  { id: 'save-link', title: () => browserWords('menuSaveLink'), context: 'link' },
  { id: 'look-up', title: () => browserWords('menuLookUp', SELECTED), context: 'selection' },
  { id: 'quote', title: () => browserWords('menuQuote'), context: 'selection' },
  { id: 'library', title: () => browserWords('libraryOpen'), context: 'action' },
] as const;

/** Browsers keep the entries until the extension changes, however often its worker dies. */
async function createEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, context } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: title(),
      contexts: [context],
      ...(context !== 'action' && { documentUrlPatterns: PAGES }),
      ...(context === 'link' && { targetUrlPatterns: PAGES }),
    });
  }
}

type Clicked = Browser.contextMenus.OnClickData;

async function onClicked(clicked: Clicked, tabId: number): Promise<void> {
  const { menuItemId, selectionText } = clicked;
  if (menuItemId === 'save-link') await keepClickedLink(clicked, tabId);
  else if (menuItemId === 'save-page') await save(tabId);
  else if (menuItemId === 'quote') await save(tabId, true);
  else if (menuItemId === 'look-up') await lookUp(tabId, selectionText ?? null);
}

/** Call it synchronously at start-up: the click that woke the worker is waiting. */
export function offerContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    createEntries().catch(() => undefined); // the browser refuses menus, as on a phone: everything is in the popup, too
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'library') void openLibraryPage();
    else if (tab?.id !== undefined) onClicked(info, tab.id).catch(() => undefined); // the tab has moved on
  });
}

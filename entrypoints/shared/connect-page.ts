// The page in front of the reader → what can be shown of it; for popup and panel, which stand beside it.
import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/page-state';
import { describePage, type ForbiddenPage, type PageAddress } from '../../lib/extraction/page-address';
import type { VisitStatus } from '../../lib/messaging/protocol';
import { visitTab } from './badge';

export interface Connection {
  /** Null: nothing can be asked of this page. */
  readonly tabId: number | null;
  readonly page: PageState;
}

/** What is shown of a visit that has answered. */
export function pageStateOf(status: VisitStatus): PageState {
  if (status.state === 'extracting') return { at: 'reading' };
  if (status.state === 'failed') return { at: 'no-answer' };
  if (status.state === 'not-an-article') return { at: 'no-article', why: status.why.kind };
  return { at: 'article', article: status, save: 'not-asked' };
}

/** Only the ending of an address says so: some sites end the addresses of articles like those of files. */
const GUESSED: ReadonlySet<ForbiddenPage> = new Set(['pdf', 'other-file']);

/** What it means that the browser does not tell a tab's address: where the reader has just called us, that the page is its own. */
export type Untold = 'of-the-browser' | 'not-called';

/**
 * Reads the page in front, for which the reader's click on the toolbar button gives leave; a panel has none of its own,
 * and the browser says no when it is asked for the page.
 */
export async function connectPage(untold: Untold = 'of-the-browser'): Promise<Connection> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { tabId: null, page: { at: 'no-answer' } };
  const fileAccess = await browser.extension.isAllowedFileSchemeAccess();
  const address: PageAddress =
    tab.url === undefined && untold === 'not-called'
      ? { kind: 'page' }
      : describePage(tab.url ?? '', { fileAccess });
  if (address.kind === 'forbidden' && !GUESSED.has(address.reason)) {
    return { tabId: null, page: { at: 'forbidden', reason: address.reason } };
  }
  const visit = await visitTab(tab.id);
  if (visit.ok && (address.kind === 'page' || visit.value.state === 'article')) {
    return { tabId: tab.id, page: pageStateOf(visit.value) };
  }
  if (address.kind === 'forbidden') return { tabId: null, page: { at: 'forbidden', reason: address.reason } };
  const forbidden = !visit.ok && visit.error.kind === 'forbidden';
  return { tabId: null, page: forbidden ? { at: 'forbidden', reason: 'unknown' } : { at: 'no-answer' } };
}

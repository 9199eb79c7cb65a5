// Wires the popup to links: a page that cannot be read is kept as one, and one that is kept is filled in by the page's article.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LinkOffer, PageState } from '../../components/popup/page-state';
import type { LinkReason } from '../../lib/library/links/link-kinds';
import type { Links } from '../../lib/library/links/open-links';
import type { Connection } from '../shared/connect-page';
import { fillLinkOn } from '../shared/opened-links';

type Forbidden = Extract<PageState, { at: 'forbidden' }>['reason'];

const FORBIDDEN: Readonly<Record<Forbidden, LinkReason | null>> = {
  'browser-page': null,
  'extension-page': null,
  'source-view': null,
  store: 'no-leave',
  'local-file': 'no-leave',
  unknown: 'no-leave',
  pdf: 'not-a-page',
  'other-file': 'not-a-page',
};

/** Why nothing but the address of a page can be kept; null: more can, nobody knows yet, or it is nobody's page. */
export function linkReasonOf(page: PageState, isOnline = true): LinkReason | null {
  switch (page.at) {
    case 'reading':
    case 'article':
      return null;
    case 'forbidden':
      return FORBIDDEN[page.reason];
    case 'no-article':
      return page.why === 'not-html' ? 'not-a-page' : 'not-an-article';
    case 'no-answer':
      return isOnline ? 'failed' : 'offline';
  }
}

/** The address and title in front, as the browser tells them; null: it does not. */
async function tabInFront(): Promise<{ readonly url: string; readonly title: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url && /^(?:https?|file):/.test(tab.url) ? { url: tab.url, title: tab.title ?? '' } : null;
}

/** Whether the reader's click on this page has filled in a link that the library kept of it. */
export async function fillLinkOf({ tabId, page }: Connection, links: Pick<Links, 'find'>): Promise<boolean> {
  if (tabId === null || page.at !== 'article' || page.article.saved) return false;
  const front = await tabInFront();
  if (!front) return false;
  // A look at the library spares most pages the question.
  const link = await links.find({ ...front, canonicalUrl: front.url, title: page.article.title });
  return link !== null && fillLinkOn(tabId);
}

interface Keeping {
  readonly links: Pick<Links, 'find' | 'save'>;
  /** Called after a link was kept. */
  readonly onKept: () => void;
}

/** What is offered for `page`, and what keeps it. */
export function useKeepLink(
  page: PageState,
  { links, onKept }: Keeping,
): { readonly link: LinkOffer | null; readonly keepLink: () => void } {
  const [link, setLink] = useState<LinkOffer | null>(null);
  const reason = linkReasonOf(page, navigator.onLine);
  useEffect(() => {
    if (!reason) {
      setLink(null);
      return;
    }
    const look = async () => {
      const front = await tabInFront();
      if (!front) return null;
      const kept = await links.find({ ...front, canonicalUrl: front.url });
      return { reason, progress: kept ? 'kept' : 'offered' } as const;
    };
    look().then(setLink, () => setLink(null)); // the list itself says that the library cannot be read
  }, [reason, links]);

  const keep = async () => {
    const front = await tabInFront();
    if (!reason || !front) return;
    setLink({ reason, progress: 'keeping' });
    const kept = await links.save({ ...front, reason });
    if (kept.ok) onKept();
    const refused = !kept.ok && kept.error.kind !== 'no-address' ? kept.error.kind : 'storage-unavailable';
    setLink({ reason, progress: kept.ok ? 'kept' : refused });
  };
  return { link, keepLink: () => void keep().catch(() => setLink(null)) };
}

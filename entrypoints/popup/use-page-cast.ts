// Wires the popup to those whom the article in front names, and to the panel that stands beside the page.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageCastProps } from '../../components/popup/page-cast';
import type { PageState } from '../../components/popup/page-state';
import type { NamedInArticle } from '../../lib/messaging/protocol';
import { askVisit } from '../../lib/messaging/reach-visit';
import { panelOpener } from '../shared/extension-page';
import { useCast, useSavedAbout } from '../shared/use-cast';

interface Front {
  readonly article: NamedInArticle;
  readonly openPanel: (() => Promise<void>) | null;
}

async function readFront(): Promise<Front | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const article = tab?.id === undefined ? null : await askVisit(tab.id, 'visit/named', null);
  return article && tab ? { article, openPanel: panelOpener(tab.windowId) } : null;
}

/** Asked as soon as `page` has an article. */
export function usePageCast(page: PageState): PageCastProps {
  const [front, setFront] = useState<Front | null>(null);
  const isArticle = page.at === 'article';
  useEffect(() => {
    if (!isArticle) return;
    readFront().then(setFront, () => setFront(null)); // the tab has moved on: its article stands without a cast
  }, [isArticle]);
  const cast = useCast(front?.article ?? null);
  const saved = useSavedAbout(cast);
  const openPanel = front?.openPanel;
  if (!openPanel) return { cast, saved, onPanel: null };
  const close = () => window.close();
  return { cast, saved, onPanel: () => void openPanel().then(close, close) };
}

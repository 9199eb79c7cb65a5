// Wires the panel to the tab in front: what its article names, jumps on the page, copies.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { castAsText } from '../../components/cast/cast-as-text';
import { changeInWords } from '../../components/cast/cast-words';
import type { PanelEvents, PanelState } from '../../components/panel/panel';
import { explain } from '../../components/popup/this-page';
import type { WordKey } from '../../components/words';
import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import type { NamedInArticle } from '../../lib/messaging/protocol';
import { askVisit } from '../../lib/messaging/reach-visit';
import { connectPage } from '../shared/connect-page';
import { browserWords } from '../shared/extension-page';
import { useCast, useRegion, useSavedAbout } from '../shared/use-cast';
import { type FrontChange, followTab } from './follow-tab';

/** The tab that was in front when it was asked, and its article. */
interface Front {
  readonly tabId: number;
  readonly article: NamedInArticle;
}

const plain = (why: WordKey): PanelState => ({ at: 'plain', why, isBusy: false });
const READING: PanelState = { at: 'plain', why: 'panelReading', isBusy: true };

/** A panel cannot give leave for a page: only the button, a command or a granted site can. */
async function readFront(): Promise<Front | PanelState> {
  const { tabId, page } = await connectPage('not-called');
  if (page.at === 'forbidden' && page.reason === 'unknown') return plain('panelUnread');
  if (page.at !== 'article') return plain(explain(page));
  const article = tabId === null ? null : await askVisit(tabId, 'visit/named', null);
  return tabId === null || !article ? plain('panelFailed') : { tabId, article };
}

/** What the visit of the tab in front has read, without making it read: a page that never rests would be read for ever. */
async function readAnew(front: Front | PanelState): Promise<Front | PanelState> {
  if (!('tabId' in front)) return readFront();
  const article = await askVisit(front.tabId, 'visit/named', null);
  return article ? { tabId: front.tabId, article } : plain('panelUnread');
}

/** Says when an article that stays in front names more, or fewer, than it did. */
function useSaidChange(article: NamedInArticle | null, cast: Cast | null, say: (text: string) => void): void {
  const last = useRef<{ readonly url: string; readonly cast: Cast } | null>(null);
  useEffect(() => {
    if (!article || !cast) return;
    const before = last.current;
    last.current = { url: article.url, cast };
    const change = before?.url === article.url ? changeInWords(before.cast, cast, browserWords) : null;
    if (change !== null) say(change);
  }, [article, cast, say]);
}

/** What the panel shows, and what its buttons do. */
export function usePanel(): { state: PanelState; said: string } & PanelEvents {
  const [front, setFront] = useState<Front | PanelState>(READING);
  const [said, setSaid] = useState('');
  /** The question that was asked last: an earlier answer is overtaken. */
  const asked = useRef(0);

  const shown = useRef(front);
  shown.current = front;
  const look = useCallback((what: FrontChange) => {
    asked.current += 1;
    const own = asked.current;
    const show = (next: Front | PanelState) => {
      if (own === asked.current) setFront(next);
    };
    (what === 'read' ? readAnew(shown.current) : readFront()).then(show, () => show(plain('panelFailed')));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    followTab(look, life.signal).catch(() => setFront(plain('panelFailed')));
    return () => life.abort();
  }, [look]);

  const article = 'article' in front ? front.article : null;
  const cast = useCast(article);
  const saved = useSavedAbout(cast);
  const region = useRegion(cast);
  useSaidChange(article, cast, setSaid);
  const state = !('tabId' in front)
    ? front
    : cast
      ? ({ at: 'cast', article: front.article, cast, saved, region } as const)
      : READING;

  return {
    state,
    said,
    onReveal: (id, name) => {
      if (!('tabId' in front)) return;
      const say = (places: number) =>
        setSaid(browserWords(places > 0 ? 'castRevealed' : 'castNotRevealed', name));
      askVisit(front.tabId, 'visit/reveal', { id }).then(
        ({ places }) => say(places),
        () => say(0),
      );
    },
    onGoBack: () => {
      if (!('tabId' in front)) return;
      askVisit(front.tabId, 'visit/go-back', null).then(
        ({ moved }) => moved && setSaid(browserWords('castWentBack')),
        () => undefined, // the page is gone, and with it where it was
      );
    },
    onUnsettle: (words) => {
      if (!('tabId' in front)) return;
      askVisit(front.tabId, 'visit/unsettle', { words }).then(
        () => setSaid(browserWords('settledTakenBack', words)), // the list comes anew with the marks
        () => undefined, // the page is gone, and the list with it
      );
    },
    onCopy: (how) => {
      if (!article || !cast) return;
      const text = castAsText(cast, article, { words: browserWords, markdown: how === 'markdown' });
      navigator.clipboard.writeText(text).then(
        () => setSaid(browserWords('castCopied')),
        () => setSaid(browserWords('castCopyFailed')),
      );
    },
  };
}

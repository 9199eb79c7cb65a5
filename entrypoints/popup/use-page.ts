// Wires the popup's top part to the visit on the page in front.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState, SaveProgress } from '../../components/popup/page-state';
import type { PopupProps } from '../../components/popup/popup';
import type { Links } from '../../lib/library/links/open-links';
import type { SaveError } from '../../lib/library/repository';
import type { ForeignAddress, VisitError } from '../../lib/messaging/protocol';
import { askVisit } from '../../lib/messaging/reach-visit';
import { showBadge } from '../shared/badge';
import { connectPage, pageStateOf } from '../shared/connect-page';
import { openTab } from '../shared/extension-page';
import { whenVisitBegun } from '../shared/visit-begun';
import { fillLinkOf, useKeepLink } from './use-keep-link';

const withSave = (page: PageState, save: SaveProgress): PageState =>
  page.at === 'article' ? { ...page, save } : page;

const withHighlight = (page: PageState, highlighted: boolean): PageState =>
  page.at === 'article' ? { ...page, article: { ...page.article, highlighted } } : page;

/** Null: there is no article at this address any more. */
const failureOf = ({ kind }: SaveError | VisitError | ForeignAddress): SaveError['kind'] | null =>
  kind === 'storage-full' || kind === 'storage-unavailable' ? kind : null;

/** Saves the article of the tab; what it says is for the button and the notice. */
async function save(tabId: number, replace: boolean): Promise<SaveProgress | null> {
  const saved = await askVisit(tabId, 'visit/save', { replace, announce: false });
  if (!saved.ok) return failureOf(saved.error);
  if (saved.value.did === 'kept-longer') return saved.value;
  return saved.value.did === 'saved' ? 'saved' : 'updated';
}

/** Shows or hides the marks; a page that has moved on meanwhile is read anew. */
async function highlight(tabId: number, on: boolean): Promise<PageState> {
  const status = await askVisit(tabId, 'visit/highlight', { on });
  return status.state === 'extracting' ? (await connectPage()).page : pageStateOf(status);
}

/** Keeps a draft of the article and opens the reader on it. */
async function read(tabId: number): Promise<SaveProgress | null> {
  const draft = await askVisit(tabId, 'visit/read', null);
  if (draft.ok) {
    await openTab(`/reader.html?draft=${encodeURIComponent(draft.value)}`);
    return 'not-asked';
  }
  return failureOf(draft.error);
}

/** What is called after each save that succeeded, and the links of the library. */
interface PageWiring {
  readonly onSaved: () => void;
  readonly links: Pick<Links, 'find' | 'save'>;
}

/** The page in front, what can be done with it, and whether it can be kept as a link. */
export function usePage({ onSaved, links }: PageWiring): Pick<PopupProps, 'page' | 'pageEvents' | 'link'> {
  const [page, setPage] = useState<PageState>({ at: 'reading' });
  const tab = useRef<number | null>(null);
  /** How often the marks were switched: an answer to an earlier press is overtaken. */
  const switches = useRef(0);
  /** The reader page is being opened: a second press before it is there asks for the same one. */
  const isOpening = useRef(false);

  /** Asks the visit; one that has gone meanwhile (the tab was closed, or moved on) is said, not thrown. */
  const ask = (question: (tabId: number) => Promise<PageState | ((before: PageState) => PageState)>) => {
    if (tab.current === null) return;
    question(tab.current).then(setPage, () => setPage({ at: 'no-answer' }));
  };

  useEffect(() => {
    whenVisitBegun()
      .then(() => connectPage())
      .then(
        (connection) => {
          tab.current = connection.tabId;
          setPage(connection.page);
          return fillLinkOf(connection, links).then((isFilled) => {
            if (!isFilled) return;
            setPage((before) => withSave(before, 'saved'));
            onSaved();
          });
        },
        () => setPage({ at: 'no-answer' }),
      )
      .catch(() => undefined); // the tab has moved on, or the library says no: it stays a link
  }, []);

  const progressed = (outcome: SaveProgress | null) => (before: PageState) =>
    outcome === null ? ({ at: 'no-answer' } as const) : withSave(before, outcome);

  const store = (replace: boolean) => {
    setPage((before) => withSave(before, 'saving'));
    ask(async (tabId) => {
      const outcome = await save(tabId, replace);
      if (outcome === 'saved' || outcome === 'updated') {
        onSaved();
        if (page.at === 'article') await showBadge(tabId, { ...page.article, saved: true });
      }
      return progressed(outcome);
    });
  };

  const { link, keepLink } = useKeepLink(page, { links, onKept: onSaved });
  return {
    page,
    link,
    pageEvents: {
      onHighlight: (on) => {
        switches.current += 1;
        const own = switches.current;
        setPage((before) => withHighlight(before, on)); // at once: the next press means the opposite
        ask(async (tabId) => {
          const next = await highlight(tabId, on);
          return (before) => {
            if (own !== switches.current) return before;
            return withSave(next, before.at === 'article' ? before.save : 'not-asked');
          };
        });
      },
      onRead: () => {
        if (isOpening.current) return;
        ask(async (tabId) => {
          isOpening.current = true;
          try {
            return progressed(await read(tabId));
          } finally {
            isOpening.current = false;
          }
        });
      },
      onSave: () => store(false),
      onReplace: () => store(true),
      onKeep: () => setPage((before) => withSave(before, 'not-asked')),
      onKeepLink: keepLink,
    },
  };
}

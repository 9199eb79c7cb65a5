// Wires the popup's choice of reading to the settings of the site in front and to the browser's question; both may change under it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadingChoice, ReadingChoiceEvents } from '../../components/popup/reading-choice';
import { describePage } from '../../lib/extraction/page-address';
import { hostOf, siteOf } from '../../lib/extraction/site-rule';
import { askBackground } from '../../lib/messaging/ask';
import { type VisitedSite, watchPermission } from '../../lib/settings/host-permissions';
import {
  askForSitesAgain,
  askToRead,
  mayRead,
  type ReadingMode,
  readingOf,
  readsEverywhere,
  releaseSite,
} from '../../lib/settings/reading';
import { watchSites } from '../../lib/settings/sites';

type Visited = VisitedSite & { readonly host: string };

/** Null: the page in front belongs to no site that may be read without a click: a file, a page of the browser, a store. */
async function siteInFront(): Promise<Visited | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  const site = siteOf(url);
  const host = hostOf(url);
  if (site === null || host === null || !/^https?:/.test(url)) return null;
  return describePage(url, { fileAccess: false }).kind === 'page' ? { site, host } : null;
}

interface Known extends Omit<ReadingChoice, 'declined'> {
  readonly host: string;
}

/** Null: there is nothing to choose. Read again after every change, whoever makes it: the browser's own settings too. */
export function useReading(): { reading: ReadingChoice | null; readingEvents: ReadingChoiceEvents } {
  const [known, setKnown] = useState<Known | null>(null);
  const [declined, setDeclined] = useState(false);
  /** What the reader's last press asked for. */
  const wanted = useRef<ReadingMode | null>(null);
  /** The extension was updated under the popup: there is nothing left to choose. */
  const fail = useCallback(() => setKnown(null), []);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const follow = (visited: Visited) => {
      const load = () => {
        readingOf(visited).then((state) => signal.aborted || setKnown({ ...visited, ...state }), fail);
      };
      watchSites(visited.site, load, signal);
      readsEverywhere.watch(load, signal);
      watchPermission(load, signal);
      load();
    };
    siteInFront().then((visited) => visited && !signal.aborted && follow(visited), fail);
    return () => life.abort();
  }, [fail]);

  const choose = ({ site, host, mode: before }: Known, mode: ReadingMode) => {
    wanted.current = mode;
    setDeclined(false);
    // Both in this moment: the question needs the click, and may close the popup before anything else is done.
    const told = askBackground('site/read', { mode, host });
    const asked = askToRead(mode, { site, host }).catch(() => false);
    Promise.all([told, asked])
      .then(async ([, granted]) => {
        if (wanted.current !== mode) {
          if (granted) await releaseSite(site); // another choice was made while the question stood there
          return;
        }
        if (granted && before === 'everywhere' && mode !== 'off') await askForSitesAgain();
        if (granted || (await mayRead(mode, { site, host }))) return;
        setDeclined(true);
        await askBackground('site/refused', null);
      })
      .catch(fail);
  };
  return {
    reading: known && { ...known, declined },
    readingEvents: { onRead: (mode) => known && choose(known, mode) },
  };
}

// Wires reading the articles that came without a text to the library, the browser's leave and the background, which fetches; one tab at a time.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RestStage } from '../../components/import/import-types';
import type { RestSectionProps } from '../../components/import/rest-section';
import { siteOf } from '../../lib/extraction/site-rule';
import type { ArticleMaker } from '../../lib/library/importing/imported-article';
import type { Links } from '../../lib/library/links/open-links';
import type { Library } from '../../lib/library/repository';
import { askBackground } from '../../lib/messaging/ask';
import { isPublicAddress } from '../../lib/reader/public-address';
import {
  areAllSitesGranted,
  askForAllSites,
  hostPatterns,
  watchPermission,
} from '../../lib/settings/host-permissions';
import { type ReadingRest, type RestRead, readRest, type WaitingLink, waitingLinks } from './read-rest';

/** One name in all our pages for the work that only one of them may do. */
const REST_LOCK = 'sidelight-read-rest';
/** More sites than these the browser cannot ask for in words that anybody reads: it is asked for all. */
export const MOST_SITES_ASKED = 30;

const wait: ReadingRest['wait'] = (ms, signal) =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end); // thousands of links wait under one signal
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : ms);
    signal.addEventListener('abort', end);
  });

const addressesOf = (waiting: readonly WaitingLink[]): string[] =>
  waiting.map(({ url }) => url).filter(isPublicAddress);

async function mayReach(waiting: readonly WaitingLink[]): Promise<boolean> {
  if (await areAllSitesGranted()) return true;
  const origins = hostPatterns(addressesOf(waiting));
  return origins.length > 0 && browser.permissions.contains({ origins });
}

/** How the work is shown when it has ended. */
function restStageOf({ read, unread, ended }: RestRead): RestStage {
  if (ended === 'over') return { at: 'over', read, unread };
  if (ended === 'stopped') return { at: 'idle' };
  return { at: ended === 'offline' ? 'offline' : 'failed' };
}

export interface RestDeps {
  readonly links: Links;
  readonly library: Library;
  readonly maker: ArticleMaker;
}

/** What waits, and whether the browser lets us reach it; `look` asks anew. */
function useWaiting(links: Links) {
  const [waiting, setWaiting] = useState<readonly WaitingLink[] | null>(null);
  const [isGranted, setIsGranted] = useState(false);
  const look = useCallback(() => {
    const found = waitingLinks(links).then(async (all) => {
      setIsGranted(await mayReach(all));
      setWaiting(all);
    });
    found.catch(() => undefined); // a library that cannot be read says so where something is asked of it
  }, [links]);
  useEffect(() => {
    const life = new AbortController();
    watchPermission(look, life.signal);
    look();
    return () => life.abort();
  }, [look]);
  return { waiting, isGranted, look };
}

/** State and events of the section, and `look`, to be called when links may have come or gone. */
export function useRest({
  links,
  library,
  maker,
}: RestDeps): RestSectionProps & { readonly look: () => void } {
  const [stage, setStage] = useState<RestStage>({ at: 'idle' });
  const running = useRef<AbortController>(undefined);
  const { waiting, isGranted, look } = useWaiting(links);
  useEffect(() => () => running.current?.abort(), []);

  const read = async () => {
    const life = new AbortController();
    running.current = life;
    const how: ReadingRest = {
      ...{ links, library, maker, wait, signal: life.signal },
      fetch: (address) => askBackground('page/fetch', { address }),
      isOnline: () => navigator.onLine,
      mayFetch: isPublicAddress,
      onProgress: (howFar) => setStage({ at: 'reading', howFar }),
      onBug: reportError,
    };
    const ended = await navigator.locks.request(REST_LOCK, { ifAvailable: true }, async (lock) =>
      lock ? readRest(await waitingLinks(links), how) : null,
    );
    setStage(ended ? restStageOf(ended) : { at: 'busy' });
    look();
  };
  const ask = (what: 'these' | 'all') => {
    if (isGranted) return Promise.resolve(true);
    // The leave that is asked for now is for this, and for nothing that was wished for before.
    askBackground('site/refused', null).catch(() => undefined);
    const origins = hostPatterns(addressesOf(waiting ?? []));
    return what === 'all' ? askForAllSites() : browser.permissions.request({ origins });
  };

  return {
    stage,
    waiting: waiting?.length ?? null,
    sites: new Set(waiting?.map(({ url }) => siteOf(url))).size,
    asksForThese: hostPatterns(addressesOf(waiting ?? [])).length <= MOST_SITES_ASKED,
    isGranted,
    onRead: (what) => {
      const asked = ask(what); // while the click is being answered
      asked
        .then((may) => (may ? read() : setStage({ at: 'declined' })))
        .catch((cause: unknown) => {
          setStage({ at: 'failed' });
          throw cause;
        });
    },
    onStop: () => running.current?.abort(),
    look,
  };
}

// Links that nobody has read yet → clippings with a text: each page fetched once, one of a site a second, and read as if it had been visited.
import type { Result } from '../../lib/core/result';
import { siteOf } from '../../lib/extraction/site-rule';
import type { ReadingListItem } from '../../lib/library/clipping';
import type { FiledEnd } from '../../lib/library/filing/list-filed';
import type { ArticleMaker } from '../../lib/library/importing/imported-article';
import type { LinkReason } from '../../lib/library/links/link-kinds';
import type { Links } from '../../lib/library/links/open-links';
import type { Library, SaveError } from '../../lib/library/repository';
import type { FetchedPage, PageError } from '../../lib/reader/fetch-page';

/** Links in memory at a time while they are looked for. */
const PAGE = 200;
/** Between two pages of one site, in ms. */
const BETWEEN_MS = 1000;
/** Sites that are asked at a time. */
const AT_ONCE = 4;

/** A link that waits to be read. */
export type WaitingLink = Pick<ReadingListItem, 'url' | 'canonicalUrl' | 'title'>;

/** All links that nobody has read yet, newest first; those that could not be read have said why, and do not wait. */
export async function waitingLinks(links: Pick<Links, 'list'>): Promise<WaitingLink[]> {
  const waiting: WaitingLink[] = [];
  for (let after: FiledEnd | null = null; ; ) {
    const { items, end } = await links.list({ after, limit: PAGE });
    for (const { url, canonicalUrl, title, link } of items)
      if (link?.reason === 'not-read-yet') waiting.push({ url, canonicalUrl, title });
    if (!end) return waiting;
    after = end;
  }
}

export interface ReadingRest {
  readonly links: Pick<Links, 'save'>;
  readonly library: Pick<Library, 'save'>;
  readonly maker: Pick<ArticleMaker, 'extract' | 'link'>;
  readonly fetch: (address: string) => Promise<Result<FetchedPage, PageError>>;
  /** Settles after so many ms, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly mayFetch: (address: string) => boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (howFar: { readonly done: number; readonly of: number }) => void;
}

/** How it ended. `stopped`: by the signal; what was not read still waits. */
export interface RestRead {
  readonly read: number;
  /** Links that cannot be read; each has its reason now. */
  readonly unread: number;
  readonly ended: 'over' | 'stopped' | 'offline' | SaveError['kind'];
}

const REASONS: Readonly<Record<PageError['kind'], LinkReason>> = {
  unreachable: 'failed',
  refused: 'failed',
  'not-a-page': 'not-a-page',
};

/** What became of a page: it was read, why it could not be, or why nothing more can be done now. */
type PageFate = 'read' | LinkReason | Exclude<RestRead['ended'], 'over' | 'stopped'>;

async function readOne(link: WaitingLink, how: ReadingRest): Promise<PageFate> {
  if (!how.mayFetch(link.url)) return 'no-leave';
  const page = await how.fetch(link.url);
  if (!page.ok) {
    const isOffline = page.error.kind === 'unreachable' && !how.isOnline();
    return isOffline ? 'offline' : REASONS[page.error.kind];
  }
  const { html, url } = page.value;
  const read = await how.maker.extract(html, url);
  if (!read) return 'not-an-article';
  // Wherever it was in the end, it is the article of this link.
  const article = { ...read, url: link.url, canonicalUrl: link.canonicalUrl };
  const saved = await how.library.save(article, await how.maker.link(article));
  return saved.ok ? 'read' : saved.error.kind;
}

const STOPS: ReadonlySet<PageFate> = new Set(['offline', 'storage-full', 'storage-unavailable']);
const isStop = (fate: PageFate): fate is Exclude<RestRead['ended'], 'over' | 'stopped'> => STOPS.has(fate);

/** Links by their sites, in their order. */
function queuesOf(waiting: readonly WaitingLink[]): WaitingLink[][] {
  const bySite = new Map<string, WaitingLink[]>();
  for (const link of waiting) {
    const site = siteOf(link.url) ?? '';
    const queue = bySite.get(site);
    if (queue) queue.push(link);
    else bySite.set(site, [link]);
  }
  return [...bySite.values()];
}

/** Reads all of `waiting`, until it is done, the signal aborts, or there is no way or no room any more. */
export async function readRest(waiting: readonly WaitingLink[], how: ReadingRest): Promise<RestRead> {
  const { links, signal, wait, onProgress } = how;
  const queues = queuesOf(waiting);
  let [read, unread] = [0, 0];
  let ended: RestRead['ended'] | null = null;
  const take = async (link: WaitingLink) => {
    const fate = await readOne(link, how);
    if (isStop(fate)) ended = fate;
    else if (fate === 'read') read++;
    else {
      const told = await links.save({ url: link.url, reason: fate });
      if (!told.ok && told.error.kind !== 'no-address') ended = told.error.kind;
      unread++;
    }
    onProgress({ done: read + unread, of: waiting.length });
  };
  const work = async () => {
    for (let queue = queues.shift(); queue && !ended; queue = queues.shift())
      for (const link of queue) {
        if (signal.aborted || ended) return;
        await take(link);
        if (link !== queue.at(-1)) await wait(BETWEEN_MS, signal);
      }
  };
  onProgress({ done: 0, of: waiting.length });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { read, unread, ended: ended ?? (signal.aborted ? 'stopped' : 'over') };
}

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
  readonly links: Pick<Links, 'save' | 'find'>;
  readonly library: Pick<Library, 'save'>;
  readonly maker: Pick<ArticleMaker, 'extract' | 'link'>;
  readonly fetch: (address: string) => Promise<Result<FetchedPage, PageError>>;
  /** Settles after so many ms, or at once when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly mayFetch: (address: string) => boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (howFar: { readonly done: number; readonly of: number }) => void;
  /** Told what a page was that the extraction has thrown at: it costs its own link alone. */
  readonly onBug: (cause: unknown) => void;
}

/** How it ended. `stopped`: by the signal; what was not read still waits. */
export interface RestRead {
  readonly read: number;
  /** Links that cannot be read; each has its reason now. */
  readonly unread: number;
  readonly ended: 'over' | 'stopped' | 'offline' | SaveError['kind'];
}

const REASONS: Readonly<Record<Exclude<PageError['kind'], 'unreachable'>, LinkReason>> = {
  refused: 'failed',
  'not-a-page': 'not-a-page',
};

/** Pages of a site without an answer, one after another, after which its others wait for another time: each costs 20 s. */
const MOST_SILENT = 3;

/**
 * What became of a page: it was read, why it could not be, or why nothing more can be done now. `elsewhere`: its link
 * was read or thrown away meanwhile.
 */
type PageFate = 'read' | 'elsewhere' | 'silent' | LinkReason | Exclude<RestRead['ended'], 'over' | 'stopped'>;

/** Whether it still waits: hours may lie between the list and a link's turn. */
const stillWaits = async (link: WaitingLink, { links }: ReadingRest): Promise<boolean> =>
  (await links.find(link))?.link.reason === 'not-read-yet';

/** The article of a page; null: it is none, `failed`: nobody can tell. */
async function articleIn({ html, url }: FetchedPage, { maker, onBug }: ReadingRest) {
  try {
    return await maker.extract(html, url);
  } catch (cause) {
    onBug(cause);
    return 'failed';
  }
}

async function readOne(link: WaitingLink, how: ReadingRest): Promise<PageFate> {
  if (!(await stillWaits(link, how))) return 'elsewhere';
  if (!how.mayFetch(link.url)) return 'no-leave';
  const page = await how.fetch(link.url);
  if (!page.ok) {
    const isOffline = page.error.kind === 'unreachable' && !how.isOnline();
    if (isOffline) return 'offline';
    return page.error.kind === 'unreachable' ? 'silent' : REASONS[page.error.kind];
  }
  const read = await articleIn(page.value, how);
  if (!(await stillWaits(link, how))) return 'elsewhere';
  if (read === 'failed') return read;
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

/** What is counted while links are read, and why it ends before all are. */
class RestTally {
  readonly #how: ReadingRest;
  readonly #of: number;
  #done = 0;
  read = 0;
  unread = 0;
  ended: RestRead['ended'] | null = null;

  constructor(how: ReadingRest, of: number) {
    [this.#how, this.#of] = [how, of];
  }

  get isOver(): boolean {
    return this.#how.signal.aborted || this.ended !== null;
  }

  /** Reads a link and says of it what became of it; the value is that. */
  async take(link: WaitingLink): Promise<PageFate> {
    const fate = await readOne(link, this.#how);
    if (isStop(fate)) this.ended = fate;
    else if (fate === 'read') this.read++;
    else if (fate !== 'elsewhere') await this.#tell(link, fate === 'silent' ? 'failed' : fate);
    this.#how.onProgress({ done: ++this.#done, of: this.#of });
    return fate;
  }

  async #tell({ url }: WaitingLink, reason: LinkReason): Promise<void> {
    const told = await this.#how.links.save({ url, reason });
    if (!told.ok && told.error.kind !== 'no-address') this.ended = told.error.kind;
    this.unread++;
  }
}

/** Reads the links of one site, one after another. */
async function readSite(queue: readonly WaitingLink[], tally: RestTally, how: ReadingRest): Promise<void> {
  let silent = 0;
  for (const link of queue) {
    if (tally.isOver || silent === MOST_SILENT) return;
    silent = (await tally.take(link)) === 'silent' ? silent + 1 : 0;
    if (link !== queue.at(-1)) await how.wait(BETWEEN_MS, how.signal);
  }
}

/**
 * Reads all of `waiting`, until it is done, the signal aborts, or there is no way or no room any more. Rejects where
 * nobody fetches; nothing goes on behind that.
 */
export async function readRest(waiting: readonly WaitingLink[], how: ReadingRest): Promise<RestRead> {
  const queues = queuesOf(waiting);
  const tally = new RestTally(how, waiting.length);
  const work = async () => {
    for (let queue = queues.shift(); queue && !tally.isOver; queue = queues.shift())
      await readSite(queue, tally, how);
  };
  const guarded = () =>
    work().catch((cause: unknown) => {
      tally.ended ??= 'stopped'; // the others end, too
      throw cause;
    });
  how.onProgress({ done: 0, of: waiting.length });
  const all = await Promise.allSettled(Array.from({ length: AT_ONCE }, guarded));
  for (const each of all) if (each.status === 'rejected') throw each.reason;
  const { read, unread, ended } = tally;
  return { read, unread, ended: ended ?? (how.signal.aborted ? 'stopped' : 'over') };
}

// A page → its article, read by the reader's own rules for its site, in slices; and what reading took of the page's time.
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import { nextTask } from '../../lib/core/dom/run-in-slices';
import type { Result } from '../../lib/core/result';
import { type Extraction, extractInSlices } from '../../lib/extraction/extract-article';
import { findChosen } from '../../lib/extraction/page/chosen-element';
import type { NotAnArticle } from '../../lib/extraction/types';
import { settingsOfPage } from '../shared/settings-of-page';

/** Counts what work of ours takes, without what it waits for. */
export class Stopwatch {
  readonly #now: () => number;
  #begun: number;
  #worked = 0;

  /** `now`: milliseconds of a clock that only goes forward. */
  constructor(now: () => number) {
    this.#now = now;
    this.#begun = now();
  }

  /** What `awaited` comes to; the time until then is not ours. */
  async without<T>(awaited: Promise<T>): Promise<T> {
    this.#worked = this.worked();
    try {
      return await awaited;
    } finally {
      this.#begun = this.#now();
    }
  }

  /** Milliseconds so far. */
  worked(): number {
    return this.#worked + this.#now() - this.#begun;
  }
}

export interface PageReading {
  /** Element that the reader has chosen as the article on this page; null: none. */
  readonly chosen: Element | null;
  /** Elements of the page that are other articles. */
  readonly without: readonly Element[];
  readonly watch: Stopwatch;
  readonly signal: AbortSignal;
  /** The article's own. */
  readonly address: string;
}

const slicesOf = ({ watch, signal }: Pick<PageReading, 'watch' | 'signal'>) => ({
  signal,
  today: readersDay(systemClock),
  now: () => performance.now(),
  pause: () => watch.without(nextTask()),
});

/** The article of `page` that stands in `element`, apart from all else on it. Rejects when `signal` aborts. */
export async function readPart(
  page: Document,
  element: Element,
  { address, watch, signal }: Omit<PageReading, 'chosen' | 'without'>,
): Promise<Result<Extraction, NotAnArticle>> {
  const { rules } = await watch.without(settingsOfPage(page));
  const slices = slicesOf({ watch, signal });
  return extractInSlices(page, address, { siteRules: rules, chosen: element, alone: true, ...slices });
}

/** The article of `page` as it stands now. Rejects when `signal` aborts. */
export async function readPage(
  page: Document,
  { chosen, without, watch, signal, address }: PageReading,
): Promise<Result<Extraction, NotAnArticle>> {
  const { rules, article } = await watch.without(settingsOfPage(page));
  signal.throwIfAborted();
  const place = chosen?.isConnected ? chosen : article === null ? null : findChosen(page, article);
  return extractInSlices(page, address, {
    siteRules: rules,
    without,
    ...(place && { chosen: place }),
    ...slicesOf({ watch, signal }),
  });
}

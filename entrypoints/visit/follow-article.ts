// Follows an article that has been read on a page that lives: stale marks go at once, and it is read again when the page is calm.
import { listenTo } from '../../lib/core/dom/native-dom';
import type { Extraction } from '../../lib/extraction/extract-article';
import { LEAST_NEWS } from '../../lib/extraction/page/as-read';
import { type PageChange, proseChange } from '../../lib/page/live/prose-change';
import { ReadingClock } from '../../lib/page/live/reading-clock';
import { watchRegion } from '../../lib/page/live/watch-region';
import { watchReveals } from '../../lib/page/live/watch-reveals';

export interface FollowOptions {
  readonly page: Document;
  /**
   * Takes away what `records` have made stale, before the page is painted again; null: it may have changed in any way.
   * True: there was something.
   */
  readonly dropStale: (records: readonly PageChange[] | null) => boolean;
  /** Reads the article again, and tells `follow` of it; what that took of the page's time, in ms. Never rejects. */
  readonly readAgain: () => Promise<number>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

export interface ArticleFollower {
  /** The article has been read as `extraction`: from now on its own part of the page is watched. */
  follow(extraction: Extraction): void;
  /** Whether something has come that is to be read, or has not been looked at because the tab is hidden. */
  isBehind(): boolean;
}

/** Some seconds after a click or a key on the page, what changes there is what the reader has asked for. */
const isAsked = ({ defaultView }: Document): boolean =>
  defaultView?.navigator.userActivation?.isActive ?? false;

/** Calls once at the earliest moment that it is asked for, until `signal` aborts. */
function oneTimer(now: () => number, signal: AbortSignal): (at: number, then: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (at, then) => {
    if (at >= due || signal.aborted) return;
    clearTimeout(timer);
    due = at;
    const call = () => {
      due = Number.POSITIVE_INFINITY;
      then();
    };
    timer = setTimeout(call, Math.max(0, at - now()));
  };
}

/** Does nothing before `follow` is called, nor while the tab is hidden: what it missed is caught up with. */
export function followArticle({ page, dropStale, readAgain, now, signal }: FollowOptions): ArticleFollower {
  const clock = new ReadingClock(now());
  const callAt = oneTimer(now, signal);
  let read: Extraction | null = null;
  let watch = new AbortController();
  let isReading = false;
  let gained = 0;

  const isHidden = () => page.visibilityState === 'hidden';
  function wait(): void {
    const due = clock.dueAt();
    if (!isReading && due !== null && !isHidden()) callAt(due, lookAgain);
  }

  /** It may have been too early: a page that changes all the time sets no timer. */
  function lookAgain(): void {
    if ((clock.dueAt() ?? Number.POSITIVE_INFINITY) > now()) wait();
    else void catchUp();
  }

  async function catchUp(): Promise<void> {
    if (isHidden() || signal.aborted) return;
    isReading = true;
    gained = 0;
    clock.begun();
    const cost = await readAgain();
    isReading = false;
    clock.ended(now(), cost);
    wait();
  }

  function haveCome(letters: number, isTouched: boolean): void {
    gained += letters;
    if (!isTouched && gained < LEAST_NEWS) return;
    clock.changed(now(), isAsked(page));
    wait();
  }

  function onRecords(records: readonly PageChange[]): void {
    const hasStale = dropStale(records);
    if (!read || signal.aborted) return;
    const change = proseChange(records, read.isRead);
    haveCome(change.gained, hasStale || change.touched);
  }

  function startWatching(): void {
    watch.abort();
    watch = new AbortController();
    if (!read?.region || isHidden() || signal.aborted) return;
    const until = AbortSignal.any([signal, watch.signal]);
    const { region, hidden } = read;
    watchRegion(page, region, { onChange: onRecords, signal: until });
    const onReveal = (letters: number) => haveCome(letters, false);
    watchReveals({ page, around: region.around, hidden, onReveal, signal: until });
    // It may have changed while it was read, or while nobody looked.
    if (read.isIntact()) return;
    clock.changed(now(), isAsked(page));
    wait();
  }

  function look(): void {
    dropStale(null);
    startWatching();
    wait();
  }
  listenTo(page)('visibilitychange', look, { signal });
  page.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });

  return {
    follow(extraction) {
      read = extraction;
      startWatching();
    },
    isBehind: () => clock.dueAt() !== null,
  };
}

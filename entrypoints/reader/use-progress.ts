// Shows how far the reader has come, remembers it, and opens the article there again.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../lib/library/clipping';
import type { Library } from '../../lib/library/repository';
import { heightOf, openAround } from '../../lib/reader/scroll-position';
import { marksReadAtEnd } from '../../lib/settings/list-settings';
import { barHeight, followScroll, offsetInView, type ScrollState } from './follow-scroll';
import type { ShownArticle } from './shown-article';

/** Nobody who has only begun, or is at the end, wants to be led back there. */
const [LEAST, MOST] = [0.03, 0.98];
/** Whose end has been in view has been read. */
const END = 0.97;
/** Rest after the last movement before the place is remembered, in ms. */
const REST_MS = 600;
/** Pixels between the bar and the line that is returned to. */
const AIR = 24;

interface ProgressOptions {
  readonly library: Library;
  /** Id in the library; null: a draft, of which nothing is remembered. */
  readonly id: string | null;
  readonly shown: ShownArticle | null;
}

/** Scrolls to the line that was in view; false: it was at one of the ends. */
function returnTo({ text, body }: ShownArticle, { offset, length, share }: Progress): boolean {
  if (offset === 0 || share < LEAST || share > MOST) return false;
  const isSameText = length === text.text.length;
  if (isSameText) openAround(text, offset);
  const line = isSameText ? heightOf(text, offset) : null;
  const { top, height } = body.getBoundingClientRect();
  const to = line === null ? top + height * share - window.innerHeight : line - barHeight() - AIR;
  window.scrollBy({ top: to, behavior: 'instant' });
  return true;
}

/** Remembers the place after a rest, and when the page goes out of sight; until `signal` aborts. */
function keepScrollPosition(save: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveNow = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    save();
  };
  document.addEventListener('visibilitychange', saveNow, { signal });
  window.addEventListener('pagehide', saveNow, { signal });
  signal.addEventListener('abort', saveNow, { once: true });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(saveNow, REST_MS);
  };
}

/** Marks the clipping as read, unless the reader wants to do that. */
async function markRead(library: Library, id: string): Promise<void> {
  if (await marksReadAtEnd.read()) await library.setStatus([{ id, status: { read: true } }]);
}

/** How far the reader has come; at the end, a clipping is marked as read, once while it is open. */
export function useProgress({ library, id, shown }: ProgressOptions) {
  const [stand, setStand] = useState<ScrollState | null>(null);
  const [hasReturned, setReturned] = useState(false);
  /** Null: it was opened as a draft. What is saved while it is read stays where it is. */
  const [openedAs] = useState(id);
  /** Marked as unread again while it is open, it stays so. */
  const wasMarked = useRef(false);
  /** A body that is replaced stays where it is. */
  const wasLookedUp = useRef(false);

  useEffect(() => {
    if (!shown) return;
    const here = new AbortController();
    const signal = AbortSignal.any([shown.signal, here.signal]);
    let share = 0;
    const moved = keepScrollPosition(() => {
      const [offset, { length }] = [offsetInView(shown), shown.text.text];
      // Nothing that the reader has done fails with it: the next movement tries again.
      if (id !== null) void library.keepProgress(id, { offset: Math.min(offset, length), length, share });
      if (id === null || share < END || wasMarked.current) return;
      wasMarked.current = true;
      markRead(library, id).catch(() => undefined); // a library that cannot be written says so where one asks it
    }, here.signal);
    followScroll(
      shown,
      (next, hasMoved) => {
        share = next.share;
        document.documentElement.style.setProperty('--read', next.share.toFixed(4));
        setStand(next);
        if (hasMoved) moved();
      },
      signal,
    );
    if (id !== openedAs) moved(); // how far it was read as a draft
    return () => here.abort();
  }, [library, id, shown, openedAs]);

  useEffect(() => {
    if (!shown || openedAs === null || wasLookedUp.current) return;
    wasLookedUp.current = true;
    const look = async () => {
      const progress = (await library.readProgress([openedAs])).get(openedAs);
      if (progress && window.scrollY === 0 && !shown.signal.aborted) setReturned(returnTo(shown, progress));
    };
    look().catch(() => setReturned(false)); // it opens at the start, as it would without a memory
  }, [library, openedAs, shown]);

  return {
    stand,
    hasReturned,
    forgetReturn: useCallback(() => setReturned(false), []),
  };
}

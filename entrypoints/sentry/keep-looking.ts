// When the sentry looks at a page, or into the frames of one that says too little: once when it is there and seen, some times more while it says too little, and again at another address.
import { framesArticle } from '../../lib/page/sentry/framed-article';
import { looksLikeArticle } from '../../lib/page/sentry/looks-like-article';
import { isSameAddress } from '../shared/page-lifetime';

export interface SentryOptions {
  /** False once the extension was updated or removed. */
  readonly isAlive: () => boolean;
  readonly onArticle: () => void;
  /** Aborted by whoever has the document next, and where we are not alive any more. */
  readonly life: AbortController;
}

/** A page that said too little is looked at again so long after the last look, in ms: its text may come by a slow line. */
const LOOK_AGAIN_MS: readonly number[] = [1500, 2500, 6000];
/** Time for a page to show what its new address promises, in ms. */
const NEW_STORY_MS = 400;

/** Calls `onMove` when the address may have changed, at once where the browser tells. */
function followAddress(page: Document, onMove: () => void, signal: AbortSignal): void {
  window.addEventListener('popstate', onMove, { signal });
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', onMove, { signal });
    return;
  }
  // A page that shows another story says so in its title; nothing else tells a content script of `pushState`.
  const observer = new MutationObserver(onMove);
  observer.observe(page.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Calls `then` when the page is seen, at once if it is. */
function whenSeen(page: Document, then: () => void, signal: AbortSignal): void {
  if (page.visibilityState === 'visible') {
    then();
    return;
  }
  const onChange = () => {
    if (page.visibilityState !== 'visible') return;
    page.removeEventListener('visibilitychange', onChange);
    then();
  };
  page.addEventListener('visibilitychange', onChange, { signal });
}

/** Nothing is kept between two looks but ears for another address; `life` ends them too. */
export function keepLooking(page: Document, { isAlive, onArticle, life }: SentryOptions): void {
  const { signal } = life;
  let known = window.location.href;
  let timer: number | undefined;

  const look = ([next, ...rest]: readonly number[]) => {
    const verdict = looksLikeArticle(page, known);
    if (verdict === 'article' || (verdict === 'too-little' && framesArticle(page, known))) onArticle();
    else if (verdict === 'too-little' && next !== undefined) later(() => look(rest), next);
  };
  const later = (then: () => void, delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => whenSeen(page, then, signal), delay);
  };
  const onMove = () => {
    if (!isAlive()) life.abort();
    const current = window.location.href;
    if (signal.aborted || isSameAddress(known, current)) return;
    known = current;
    later(() => look(LOOK_AGAIN_MS), NEW_STORY_MS);
  };

  followAddress(page, onMove, signal);
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  whenSeen(page, () => look(LOOK_AGAIN_MS), signal);
}

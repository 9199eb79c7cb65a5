// Keeps a live page free of overlays while it changes; by style alone, and gone without a trace.

import type { LayStyle } from '../../core/dom/adopt-style';
import { listenTo } from '../../core/dom/native-dom';
import { runInSlices } from '../../core/dom/run-in-slices';
import { whenCalm } from '../../core/dom/when-calm';
import type { SiteRule } from '../../extraction/site-rule';
import { findOverlays } from './find-overlays';
import { Hiding } from './hiding';
import { followReader } from './protected-parts';
import type { ScreenPosition } from './screen-position';

/** A page is looked at again when it has been still for so long, in ms, or has not been still for the other. */
const STILL_MS = 150;
const NEVER_STILL_MS = 1000;
/** After work of one ms so many are rested: a page that never stands still costs a thirtieth of the time. */
const REST = 30;
/** Longest piece of looking, in ms: less than a frame, so that scrolling stays smooth. */
const SLICE_MS = 8;
/** One look may take this long, in ms, all slices together; a page that takes longer is left as it is. */
const LOOK_BUDGET_MS = 600;
/** Checks of what is hidden, at each change, may take this long in all, in ms, between two looks. */
const CHECK_BUDGET_MS = 200;

export interface TidyOptions {
  readonly page: Document;
  readonly siteRules: readonly SiteRule[];
  /** The page cannot be kept tidy: it is too large, full of overlays, or changes faster than we can look. It is as it was. */
  readonly onGiveUp?: () => void;
  /** Without its pop-up the page could not be used: that is shown again. Called at most once. */
  readonly onGivenBack?: () => void;
  /** For what cannot be hidden or opened without the browser's help. */
  readonly lay?: LayStyle;
  readonly signal: AbortSignal;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'id', 'open', 'hidden', 'aria-hidden'],
};

/** Asks `work` after `change()`, not too often; it answers with the ms that it took. */
function afterChanges(work: (changedAt: number | null) => Promise<number>, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt: number | null = null;
  let working = false;
  let restUntil = 0;

  async function begin(): Promise<void> {
    working = true;
    const since = changedAt;
    changedAt = null;
    restUntil = performance.now() + (await work(since)) * REST;
    working = false;
    if (changedAt !== null) schedule();
  }
  function schedule(): void {
    clearTimeout(timer);
    if (working || signal.aborted) return;
    const now = performance.now();
    const patience = changedAt !== null && now - changedAt > NEVER_STILL_MS ? 0 : STILL_MS;
    timer = setTimeout(() => void begin(), Math.max(patience, restUntil - now));
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    begin,
    change() {
      changedAt ??= performance.now();
      schedule();
    },
  };
}

/** Begins at once, and ends when `signal` aborts. */
export function keepTidy({ page, siteRules, onGiveUp, onGivenBack, lay, signal }: TidyOptions): void {
  const life = new AbortController();
  const ended = AbortSignal.any([signal, life.signal]);
  const reader = followReader(page, ended);
  const hiding = new Hiding(page, {
    whenReady: (then) => whenCalm(page, then, ended), // a style element is a change of the page's tree
    ...(lay && { lay }),
    ...(onGivenBack && { onGivenBack }),
  });
  const positions = new WeakMap<Element, ScreenPosition>();
  let checked = 0;

  const giveUp = () => {
    life.abort();
    onGiveUp?.();
  };
  const looks = afterChanges(async (changedAt) => {
    checked = 0;
    const isHidden = (element: Element) => hiding.hides(element);
    const search = findOverlays({ page, siteRules, positions, isHidden, ...reader.since(changedAt) });
    const done = await runInSlices(search, { signal: ended, sliceMs: SLICE_MS, budgetMs: LOOK_BUDGET_MS });
    if (ended.aborted) return 0;
    if (done?.value) hiding.hide(done.value);
    else giveUp();
    return done?.worked ?? 0;
  }, ended);

  const onChange = () => {
    const begun = performance.now();
    hiding.check();
    checked += performance.now() - begun;
    if (checked > CHECK_BUDGET_MS) giveUp();
    else looks.change();
  };
  const observer = new MutationObserver(onChange);
  ended.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      hiding.end();
    },
    { once: true },
  );
  observer.observe(page, OBSERVED);
  listenTo(page)('toggle', onChange, { capture: true, passive: true, signal: ended }); // a popover changes nothing else
  reader.onUse(onChange);
  void looks.begin();
}

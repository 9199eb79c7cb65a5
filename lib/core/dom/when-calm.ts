// Waits until a page has built itself: a framework that takes its server's markup over throws all of it away when it
// finds an element that it does not know. What goes in is a document; what comes out is one call, at its first rest.
/** No node has come or gone for so long, in ms. */
const QUIET_MS = 600;
/** Longest wait after the page was loaded, in ms: some never rest. */
const MOST_MS = 4000;
/** Longest wait for a page that is still loading, in ms. */
const MOST_LOADING_MS = 10_000;

/** Milliseconds since `page` was loaded; 0 while it loads. */
function loadedFor({ readyState, defaultView }: Document): number {
  if (readyState !== 'complete' || !defaultView) return 0;
  const { performance } = defaultView;
  const [navigation] = performance.getEntriesByType('navigation');
  const loaded: unknown = navigation && Reflect.get(navigation, 'loadEventEnd');
  return typeof loaded === 'number' && loaded > 0 ? performance.now() - loaded : 0;
}

/**
 * Calls `then` once: in this moment where `page` was loaded some seconds ago, else when it has been loaded, stands still
 * and has nothing to do. Never after `signal` has aborted.
 */
export function whenCalm(page: Document, then: () => void, signal: AbortSignal): void {
  const window = page.defaultView;
  if (signal.aborted) return;
  if (!window || loadedFor(page) > MOST_MS) {
    then();
    return;
  }
  const wait = new AbortController();
  let quiet: number | undefined;
  const settle = () => {
    if (wait.signal.aborted) return;
    wait.abort();
    then();
  };
  const restart = () => {
    window.clearTimeout(quiet);
    if (page.readyState !== 'complete') return;
    quiet = window.setTimeout(() => window.requestIdleCallback(settle, { timeout: MOST_MS }), QUIET_MS);
  };
  const observer = new MutationObserver(restart);
  const latest = window.setTimeout(settle, page.readyState === 'complete' ? MOST_MS : MOST_LOADING_MS);
  wait.signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(quiet);
    window.clearTimeout(latest);
  });
  signal.addEventListener('abort', () => wait.abort(), { once: true, signal: wait.signal });
  window.addEventListener('load', restart, { signal: wait.signal });
  observer.observe(page, { subtree: true, childList: true });
  restart();
}

// @vitest-environment jsdom
// How often the sentry looks at a page, and what it still sees: text that comes late, and nothing after a yes, a no or a last look.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLooking } from '@/entrypoints/sentry/keep-looking';
import { aParagraph } from '@/test/news-page';

const HEAD = '<meta property="og:type" content="article">';
const TEXT = [1, 2, 3, 4].map(aParagraph).join('');
/** Later than any look, in ms. */
const LONG_AFTER_MS = 60_000;

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  history.replaceState(null, '', '/world/a-story');
  document.head.innerHTML = HEAD;
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Looks from now on; how often an article has been found. */
function startLooking(): () => number {
  let found = 0;
  keepLooking(document, {
    isAlive: () => true,
    onArticle: () => {
      found++;
    },
    life,
  });
  return () => found;
}
const showText = () => {
  document.body.innerHTML = `<main><article><h1>Talks</h1>${TEXT}</article></main>`;
};

it.each<[why: string, after: number, found: number]>([
  ['with the page', 0, 1],
  ['a moment later', 1000, 1],
  ['by a slow line', 3000, 1],
  ['by a very slow line', 9000, 1],
  ['when nobody looks any more', 11_000, 0],
])('a text that comes late is found, once: %s', (_why, after, found) => {
  if (after === 0) showText();
  const count = startLooking();
  vi.advanceTimersByTime(after);
  if (after > 0) showText();
  vi.advanceTimersByTime(LONG_AFTER_MS);
  expect(count()).toBe(found);
});

it.each<[why: string, prepare: () => void]>([
  ['it says that it is none', () => document.head.querySelector('meta')?.setAttribute('content', 'product')],
  [
    'it is for searching',
    () => {
      document.head.replaceChildren();
      history.replaceState(null, '', '/search?q=island');
    },
  ],
])('a page is not looked at again where %s', (_why, prepare) => {
  prepare();
  const count = startLooking();
  expect(vi.getTimerCount()).toBe(0);
  showText();
  vi.advanceTimersByTime(LONG_AFTER_MS);
  expect(count()).toBe(0);
});

it('nothing waits any more when the extension is gone', () => {
  const count = startLooking();
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(count()).toBe(0);
});

it('a page at another address is looked at from the start', () => {
  const count = startLooking();
  vi.advanceTimersByTime(LONG_AFTER_MS);
  history.pushState(null, '', '/world/another-story');
  window.dispatchEvent(new PopStateEvent('popstate'));
  vi.advanceTimersByTime(3000);
  showText();
  vi.advanceTimersByTime(LONG_AFTER_MS);
  expect(count()).toBe(1);
});

// One page in Chromium, with or without us: when its marks are there, what its heap holds, what its thread has worked.
import type { Page } from 'puppeteer-core';
import { type Driver, type ExtensionView, until } from '../scripts/browsers/driver';
import { type ScriptCosts, scriptCosts, TRACED } from './in-the-page-trace';

/** A page that is known to name somebody has its marks by then, in ms. */
const PATIENCE_MS = 10_000;
/** So long the visit is left alone before it is asked whether it has found anybody, in ms: the question costs time. */
const ASK_AFTER_MS = 1500;
const MEGABYTE = 1024 * 1024;

/** Looks every two milliseconds for the first mark; the moment is kept on the page's own window. */
function watchMarks(): void {
  const timer = setInterval(() => {
    if (CSS.highlights.size === 0) return;
    clearInterval(timer);
    Reflect.set(window, 'markedAt', performance.timeOrigin + performance.now());
  }, 2);
}

/** The moment at which the marks were there, as the clock of the machine tells it, in ms. */
const untilMarked = (page: Page): Promise<number> =>
  until('marks', () => page.evaluate(() => Number(Reflect.get(window, 'markedAt')) || null), PATIENCE_MS);

/** What the visit under `popup` has found; null: it is still reading. */
const namesSomebody = (popup: ExtensionView): Promise<'yes' | 'no' | null> =>
  popup.evaluate(async () => {
    const api = Object(Reflect.get(globalThis, 'chrome'));
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const { reply } = await api.tabs.sendMessage(tab.id, { topic: 'visit/status', ask: null });
    if (reply.state === 'extracting') return null;
    if (reply.state !== 'article') return 'no';
    return reply.leaders + reply.countries + reply.organisations > 0 ? 'yes' : 'no';
  }, null);

/** As `untilMarked`; rejects as soon as the visit says that the page names nobody. */
async function untilMarkedOrSaid(page: Page, popup: ExtensionView): Promise<number> {
  const asked = Date.now() + ASK_AFTER_MS;
  return await until('marks', async () => {
    const markedAt = await page.evaluate(() => Number(Reflect.get(window, 'markedAt')) || null);
    if (markedAt !== null || Date.now() < asked) return markedAt;
    if ((await namesSomebody(popup)) === 'no') throw new Error('names nobody');
    return null;
  });
}

/** Megabytes that are held once all rubbish is collected: of the page, and of every script on it. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MEGABYTE;
}

/** Milliseconds from the beginning of the navigation to the end of the load event. */
export const loadTime = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry instanceof PerformanceNavigationTiming ? entry.loadEventEnd : Number.NaN;
  });

export interface Clicked {
  /** Milliseconds. */
  readonly clickToMarks: number;
  /** Milliseconds of it until the popup has a document of its own: the browser's part. */
  readonly popupOpens: number;
  /** Megabytes more than before the click. */
  readonly heapOpen: number;
  /** Megabytes more than before the click, once the visit has ended. */
  readonly heapEnded: number;
}

/** Clicks the toolbar button over `url`; rejects when nobody is named there. */
export async function clickOn(driver: Driver, url: string): Promise<Clicked> {
  const page = await driver.open(url);
  try {
    const before = await heapOf(page);
    await page.evaluate(watchMarks);
    const clicked = Date.now();
    const popup = await driver.clickToolbarButton(page);
    const markedAt = await untilMarkedOrSaid(page, popup);
    const opened = await popup.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (
        performance.timeOrigin + (entry instanceof PerformanceNavigationTiming ? entry.domInteractive : 0)
      );
    }, null);
    await popup.close();
    const open = await heapOf(page);
    // In full: a relative address is resolved against the page's `base`, which may be another site's.
    await page.evaluate(() => history.pushState(null, '', `${location.origin}${location.pathname}/another`));
    await until('the visit to end', () => page.evaluate(() => CSS.highlights.size === 0));
    const ended = await heapOf(page);
    return {
      clickToMarks: markedAt - clicked,
      popupOpens: opened - clicked,
      heapOpen: open - before,
      heapEnded: ended - before,
    };
  } finally {
    await page.close();
  }
}

/** What our scripts cost the page at `url`, clicked on, or read by itself where it is granted. */
export async function tracedOn(driver: Driver, url: string, how: 'click' | 'granted'): Promise<ScriptCosts> {
  const page = await driver.open('about:blank');
  try {
    await page.tracing.start({ categories: TRACED });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(watchMarks);
    if (how === 'click') await driver.clickToolbarButton(page);
    await untilMarked(page);
    const trace = await page.tracing.stop();
    return scriptCosts(trace ?? new Uint8Array());
  } finally {
    await page.close();
  }
}

/** Milliseconds from the load event to marks on a page that is read by itself, and how long it took to load. */
export async function readByItself(
  driver: Driver,
  url: string,
): Promise<{ calmToMarks: number; load: number }> {
  const page = await driver.open('about:blank');
  try {
    await page.evaluateOnNewDocument(watchMarks);
    await page.goto(url, { waitUntil: 'load' });
    const markedAt = await untilMarked(page);
    const load = await loadTime(page);
    const origin = await page.evaluate(() => performance.timeOrigin);
    return { calmToMarks: markedAt - origin - load, load };
  } finally {
    await page.close();
  }
}

/** Gives, when it is called, the seconds of the processor that the page's main thread has had since; other work of the machine is not in them. */
export async function countWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable'); // the browser counts from now on
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    const worked = metrics.find(({ name }) => name === 'ThreadTime');
    if (!worked) throw new Error('The browser does not tell what a thread has worked');
    return worked.value;
  };
}

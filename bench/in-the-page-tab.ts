// One page in Chromium, with or without us: when its marks are there, what its heap holds, what its thread has worked.
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../scripts/browsers/driver';
import { type ScriptCosts, scriptCosts, TRACED } from './in-the-page-trace';

/** A page whose marks have not come by then names nobody, in ms. */
const PATIENCE_MS = 10_000;
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
    const markedAt = await untilMarked(page);
    const opened = await popup.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return (
        performance.timeOrigin + (entry instanceof PerformanceNavigationTiming ? entry.domInteractive : 0)
      );
    }, null);
    await popup.close();
    const open = await heapOf(page);
    await page.evaluate(() => history.pushState(null, '', `${location.pathname}/another`));
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

/** Seconds that the page's main thread worked, and megabytes it holds, until now. */
export async function stateOf(page: Page): Promise<{ worked: number; heap: number }> {
  const heap = await heapOf(page);
  const { TaskDuration = 0 } = await page.metrics();
  return { worked: TaskDuration, heap };
}

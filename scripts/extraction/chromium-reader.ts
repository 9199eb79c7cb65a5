// Opens saved pages in Chromium at their own address: nothing of theirs runs, nothing else is loaded.

import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium';
import type { PageReader } from './page-reader';
import { readSavedPage, type SavedPage } from './saved-pages';

/** One page, from opening to answer. */
const PAGE_TIMEOUT_MS = 20_000;
const CLOSE_TIMEOUT_MS = 5000;
/** Scripting stays enabled, so that `<noscript>` is inert as in real life; the policy stops the page's scripts. */
const POLICY = "script-src 'none'";

function timeLimit(ms: number): { expired: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return { expired, clear: () => clearTimeout(timer) };
}

/** Answers the first navigation of the main frame with the saved page and refuses everything else. */
async function serve(tab: Page, saved: SavedPage): Promise<void> {
  const { body, charset } = readSavedPage(saved);
  const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
  let served = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    const isPage = !served && request.isNavigationRequest() && request.frame() === tab.mainFrame();
    const settled = isPage
      ? request.respond({ status: 200, contentType, headers: { 'Content-Security-Policy': POLICY }, body })
      : request.abort();
    served ||= isPage;
    // The page may have gone before its request is answered; the time limit decides then.
    settled.catch((reason: unknown) => console.error(`${saved.id}: ${String(reason)}`));
  });
}

/** Evaluates in a world of its own, as a content script would be. */
async function evaluateBeside(tab: Page, expression: string): Promise<unknown> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sidelight',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Keeps a browser at hand: one that has crashed, or cannot be rid of a hung page, is replaced. */
class ChromiumReader implements PageReader {
  readonly #launch: () => Promise<Browser>;
  #browser: Promise<Browser>;

  constructor(launch: () => Promise<Browser>) {
    this.#launch = launch;
    this.#browser = launch();
  }

  async read(saved: SavedPage, expression: string): Promise<unknown> {
    const browser = await this.#living();
    try {
      return await this.#readIn(browser, saved, expression);
    } catch (problem) {
      if (browser.connected) throw problem; // this page's own fault
      return this.#readIn(await this.#living(), saved, expression); // the browser fell, perhaps over another page
    }
  }

  async close(): Promise<void> {
    await (await this.#browser).close();
  }

  async #living(): Promise<Browser> {
    const known = this.#browser;
    if ((await known).connected) return known;
    // Both readers may find it dead at once; the first replaces it, the second waits for the same.
    if (this.#browser === known) this.#browser = this.#launch();
    return this.#browser;
  }

  async #readIn(browser: Browser, saved: SavedPage, expression: string): Promise<unknown> {
    const tab = await browser.newPage();
    const limit = timeLimit(PAGE_TIMEOUT_MS);
    const answer = async () => {
      await serve(tab, saved);
      await tab.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
      return evaluateBeside(tab, expression);
    };
    try {
      return await Promise.race([answer(), limit.expired]);
    } finally {
      limit.clear();
      await closeTab(browser, tab);
    }
  }
}

/** A page that hangs cannot always be closed; its browser is then ended, and the next read starts another. */
async function closeTab(browser: Browser, tab: Page): Promise<void> {
  const limit = timeLimit(CLOSE_TIMEOUT_MS);
  try {
    await Promise.race([tab.close(), limit.expired]);
  } catch {
    browser.process()?.kill('SIGKILL'); // what the page cost has been told already, by its own time limit
  } finally {
    limit.clear();
  }
}

/** Reads pages in the Chromium at `executablePath`, which is started anew when it dies. */
export function openChromiumReader(executablePath: string): PageReader {
  return new ChromiumReader(() =>
    puppeteer.launch({ executablePath, headless: true, pipe: true, args: CHROMIUM_FLAGS }),
  );
}

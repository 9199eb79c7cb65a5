// Opens saved pages in Chromium at their own address: nothing of theirs runs, nothing else is loaded.
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium';
import type { PageReader } from './page-reader';
import { readSavedPage, type SavedPage } from './saved-pages';

/** One page, from opening to answer. */
const PAGE_TIMEOUT_MS = 20_000;
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

class ChromiumReader implements PageReader {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async read(saved: SavedPage, expression: string): Promise<unknown> {
    const tab = await this.#browser.newPage();
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
      await tab.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

export async function openChromiumReader(executablePath: string): Promise<PageReader> {
  return new ChromiumReader(
    await puppeteer.launch({ executablePath, headless: true, pipe: true, args: CHROMIUM_FLAGS }),
  );
}

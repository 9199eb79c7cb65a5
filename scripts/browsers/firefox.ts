// Drives the built extension in Firefox over WebDriver BiDi.

import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { CARD_HOST, type Driver, type ExtensionView, type InPage, type LaunchOptions, until } from './driver';
import { ChromeScope } from './firefox-chrome-scope';
import * as scripts from './firefox-scripts';
import { killBrowser } from './kill-browser';
import { viewOf } from './page-view';

/** As in the manifest. */
const ADDON_ID = 'sidelight@sidelight.example';
/** Any UUID: fixed here, so that the address of the extension's pages is known. */
const EXTENSION_HOST = '1f0c1c4e-7b9a-4a52-9a3e-1d2c3b4a5f60';

/** Blank tab that `page.goto` leaves in the types while Firefox is on an extension page. */
const readyState = (page: Page) =>
  page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #browser: Browser;
  readonly #chrome: ChromeScope;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#chrome = new ChromeScope(browser);
  }

  addressOf(path: string): string {
    return `moz-extension://${EXTENSION_HOST}${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async clickToolbarButton(page: Page): Promise<ExtensionView> {
    await page.bringToFront();
    await this.#chrome.call(scripts.CLOSE_POPUP); // a click on the button of an open one would only close it
    await this.#chrome.call(scripts.CLICK_TOOLBAR_BUTTON, ADDON_ID);
    await until('the popup', async () => (await this.#chrome.call(scripts.POPUP_IS_OPEN)) === 'true');
    return {
      evaluate: (body, argument) => this.#evaluateInPopup(body, argument),
      // No pointer reaches Firefox's popups; nothing in them asks for a permission.
      tap: (selector) =>
        this.#evaluateInPopup((named) => document.querySelector<HTMLElement>(named)?.click(), selector),
      screenshot: async (file) => {
        const picture = await this.#chrome.call(scripts.PICTURE_OF_POPUP);
        await writeFile(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
      },
      close: async () => {
        await this.#chrome.call(scripts.CLOSE_POPUP);
      },
    };
  }

  async openPanel(popup: ExtensionView): Promise<ExtensionView> {
    await popup.close();
    await this.#chrome.call(scripts.OPEN_PANEL, ADDON_ID);
    const evaluate = <A, T>(body: InPage<A, T>, argument: A) =>
      this.#evaluateIn(scripts.EVALUATE_IN_PANEL, body, argument) as Promise<T>;
    return {
      evaluate,
      tap: (selector) => evaluate((named) => document.querySelector<HTMLElement>(named)?.click(), selector),
      screenshot: () => Promise.reject(new Error('Firefox gives no picture of its sidebar')),
      close: async () => {
        await this.#chrome.call(scripts.CLOSE_PANEL);
      },
    };
  }

  /** Asks again while the popup is being loaded into its process: nothing has run there then. */
  #evaluateInPopup<A, T>(body: InPage<A, T>, argument: A): Promise<T> {
    return this.#evaluateIn(scripts.EVALUATE_IN_POPUP, body, argument);
  }

  async #evaluateIn<A, T>(script: string, body: InPage<A, T>, argument: A): Promise<T> {
    const source = [String(body), JSON.stringify(argument ?? null)] as const;
    const json = await until('popup or panel to answer', () =>
      this.#chrome.call(script, ...source).catch((cause: unknown) => {
        if (cause instanceof Error && cause.message.includes(scripts.NO_ANSWER)) return null;
        throw cause;
      }),
    );
    return JSON.parse(json) as T;
  }

  async openExtensionPage(path: string): Promise<ExtensionView> {
    const page = await this.#browser.newPage();
    const url = this.addressOf(path);
    // Never settles for extension pages, and fails when the tab is closed: the page itself is asked instead.
    page.goto(url).catch(() => undefined);
    await until(path, async () => (await readyState(page)) === `complete ${url}`);
    return viewOf(page);
  }

  async waitForExtensionTab(path: string): Promise<ExtensionView> {
    const start = `complete ${this.addressOf(path)}`;
    const page = await until(path, async () => {
      for (const candidate of await this.#browser.pages()) {
        if ((await readyState(candidate)).startsWith(start)) return candidate;
      }
      return null;
    });
    return viewOf(page);
  }

  async cardText(page: Page): Promise<string> {
    await page.bringToFront();
    const read = `() => [...document.querySelectorAll('${CARD_HOST}')]
      .flatMap((host) => [...(host.openOrClosedShadowRoot?.querySelectorAll('*') ?? [])])
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node.nodeType === 3 && node.parentNode.localName !== 'style')
      .map((node) => node.data)
      .join(' ')`;
    const text: unknown = JSON.parse(await this.#chrome.call(scripts.EVALUATE_IN_TAB, read));
    return String(text).replace(/\s+/g, ' ').trim();
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.bringToFront();
    await this.#chrome.call(scripts.RUN_COMMAND, ADDON_ID, command);
  }

  async grantSite(host: string): Promise<void> {
    await this.#chrome.call(scripts.CHANGE_SITE, ADDON_ID, 'add', `*://${host}/*`);
  }

  async revokeSite(host: string): Promise<void> {
    // Leave that came with the reader's own answer is for one protocol alone.
    for (const origin of [`*://${host}/*`, `https://${host}/*`])
      await this.#chrome.call(scripts.CHANGE_SITE, ADDON_ID, 'remove', origin);
  }

  async answerQuestion(answer: 'allow' | 'deny'): Promise<boolean> {
    await until('the question', async () => {
      const said = await this.#chrome.call(scripts.ANSWER_QUESTION, answer);
      return said === 'answered';
    });
    return true;
  }

  async killBackground(): Promise<void> {
    await this.#chrome.call(scripts.KILL_BACKGROUND, ADDON_ID);
  }

  closed(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#browser.connected) resolve();
      this.#browser.once('disconnected', () => resolve());
    });
  }

  async close(): Promise<void> {
    if (this.#browser.connected) await this.#browser.close();
  }

  async kill(): Promise<void> {
    await killBrowser(this.#browser);
  }
}

/** An extension that is installed for a session is gone after it; on a profile that stays, what it has stored stays for the next. */
const KEPT_PREFERENCES: Readonly<Record<string, boolean>> = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Pages of this machine go past the proxy, as they do in Chromium. */
function proxyPreferences(proxy: string): Record<string, string | number> {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}

/** Starts Firefox with the extension installed for this session, on the profile that is named, or on a new one that is thrown away. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { executablePath, extension, headless, downloads, profile, proxy } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access'], // extension pages and the toolbar button are out of reach without it
    acceptInsecureCerts: proxy !== undefined,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    extraPrefsFirefox: {
      ...(downloads ? { 'browser.download.dir': downloads, 'browser.download.folderList': 2 } : {}),
      ...(proxy ? proxyPreferences(proxy) : {}),
      ...(profile ? KEPT_PREFERENCES : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: EXTENSION_HOST }),
    },
  });
  await browser.installExtension(extension);
  return new FirefoxDriver(browser);
}

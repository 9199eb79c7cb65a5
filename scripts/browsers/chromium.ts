// Drives the built extension in Chromium over the DevTools protocol.

import type { Browser, Extension, Page, Protocol } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { type Driver, type ExtensionView, type LaunchOptions, until } from './driver';
import { killBrowser } from './kill-browser';
import { viewOf } from './page-view';

/** No sandbox: tests run as root in containers. The rest keeps the browser from calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type DomNode = Protocol.DOM.Node;

function findNode(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, wanted);
    if (found) return found;
  }
  return null;
}

/** Words of a tree; neighbouring elements are kept apart by a space. */
const textOf = (node: DomNode): string =>
  node.nodeName === 'STYLE' ? '' : [node.nodeValue, ...(node.children ?? []).map(textOf)].join(' ');

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #browser: Browser;
  readonly #extension: Extension;

  constructor(browser: Browser, extension: Extension) {
    this.#browser = browser;
    this.#extension = extension;
  }

  addressOf(path: string): string {
    return `chrome-extension://${this.#extension.id}${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async clickToolbarButton(page: Page): Promise<ExtensionView> {
    await page.bringToFront();
    await this.#extension.triggerAction(page);
    return viewOf(await this.#pageAt('/popup.html'));
  }

  async openPanel(popup: ExtensionView): Promise<ExtensionView> {
    await until('who is in it', () =>
      popup.evaluate(() => {
        const details = document.querySelector<HTMLDetailsElement>('.page-cast details');
        if (details) details.open = true;
        return details !== null;
      }, null),
    );
    // The browser opens a panel for a reader's own click alone, which closes the popup before it is answered.
    await popup.tap('.page-cast button').catch((cause: unknown) => {
      if (!/Target closed|Session closed/.test(String(cause))) throw cause;
    });
    return viewOf(await this.#pageAt('/sidepanel.html'));
  }

  async openExtensionPage(path: string): Promise<ExtensionView> {
    return viewOf(await this.open(this.addressOf(path)));
  }

  async waitForExtensionTab(path: string): Promise<ExtensionView> {
    return viewOf(await this.#pageAt(path));
  }

  async cardText(page: Page): Promise<string> {
    const session = await page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const html = findNode(root, ({ nodeName }) => nodeName === 'HTML');
      const roots = (html?.children ?? []).flatMap(({ shadowRoots }) => shadowRoots ?? []);
      return roots.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
    } finally {
      await session.detach();
    }
  }

  async runCommand(page: Page, command: string): Promise<void> {
    await page.bringToFront();
    const target = await this.#browser.waitForTarget((t) => t.type() === 'service_worker');
    const session = await target.createCDPSession();
    // The protocol fires no extension shortcuts; this is the event that the browser would send.
    const expression = `chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`;
    await session.send('Runtime.evaluate', { expression });
    await session.detach(); // a worker with a session on it does not start again after it was stopped
  }

  /** The question itself is drawn by the browser and out of reach; its own settings page grants the same. */
  grantSite(host: string): Promise<void> {
    return this.#changeHost('addHostPermission', host);
  }

  revokeSite(host: string): Promise<void> {
    return this.#changeHost('removeHostPermission', host);
  }

  answerQuestion(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async #changeHost(method: 'addHostPermission' | 'removeHostPermission', host: string): Promise<void> {
    const settings = await this.open('chrome://extensions/');
    await settings.evaluate(
      async (name, id, pattern) => {
        const api: unknown = Reflect.get(Object(Reflect.get(globalThis, 'chrome')), 'developerPrivate');
        await Reflect.get(Object(api), name).call(api, id, pattern);
      },
      method,
      this.#extension.id,
      `*://${host}/*`,
    );
    await settings.close();
  }

  async killBackground(): Promise<void> {
    const open = this.#browser
      .targets()
      .find((target) => target.url().startsWith(this.addressOf('/')) && target.type() === 'page');
    const page = open ? await open.asPage() : await this.open(this.addressOf('/popup.html'));
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    if (!open) await page.close();
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

  async #pageAt(path: string): Promise<Page> {
    const target = await this.#browser.waitForTarget((t) => t.url().startsWith(this.addressOf(path)));
    return target.asPage();
  }
}

/** Starts Chromium with the extension, on the profile that is named, or on a new one that is thrown away. */
export async function launchChromium({
  executablePath,
  extension,
  headless,
  downloads,
  profile,
  proxy,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    ...(profile ? { userDataDir: profile } : {}),
    args: proxy
      ? [...CHROMIUM_FLAGS, `--proxy-server=${proxy}`, '--ignore-certificate-errors']
      : CHROMIUM_FLAGS,
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } as const } : {}),
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
  });
  const installed = await until('the extension to be installed', async () =>
    [...(await browser.extensions()).values()].at(0),
  );
  return new ChromiumDriver(browser, installed);
}

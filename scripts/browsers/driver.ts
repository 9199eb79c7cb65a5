// One way to drive the built extension in Chromium and in Firefox, for the demo and the end-to-end tests.
import type { Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** A function that runs inside a page; it may use nothing from outside but its argument. */
export type InPage<A, T> = (argument: A) => T | Promise<T>;

/** A page of the extension that is open: the real popup, or one of its tabs. */
export interface ExtensionView {
  /** Runs `body` in the view; `argument` and the result travel as JSON. */
  evaluate<A, T>(body: InPage<A, T>, argument: A): Promise<T>;
  /** Clicks what `selector` names with the pointer: to the browser it is the reader's own click. */
  tap(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  /** Address of a page of the extension. */
  addressOf(path: string): string;
  /** Opens a tab in front; rejects when the address cannot be reached. */
  open(url: string): Promise<Page>;
  /** Clicks the real toolbar button on `page`, which grants `activeTab`, and gives the popup that opens. */
  clickToolbarButton(page: Page): Promise<ExtensionView>;
  /** Opens the panel beside the page of `popup`, whose article names somebody. */
  openPanel(popup: ExtensionView): Promise<ExtensionView>;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<ExtensionView>;
  /** Waits for a tab of the extension that somebody else opened, such as the reader. */
  waitForExtensionTab(path: string): Promise<ExtensionView>;
  /** Text of the card on a page, or of the bar while the reader points; both stand where no page can look into. */
  cardText(page: Page): Promise<string>;
  /** Dispatches a keyboard command as the browser would on its shortcut. */
  runCommand(page: Page, command: string): Promise<void>;
  /** Lets the extension run on a host by itself, as the reader does in the browser's own question. */
  grantSite(host: string): Promise<void>;
  /** Takes a host back, as the reader does in the browser's own settings. */
  revokeSite(host: string): Promise<void>;
  /**
   * Answers the browser's own question for a permission, as the reader would. False where that question cannot be
   * reached: Chromium draws it outside of everything that can be driven.
   */
  answerQuestion(answer: 'allow' | 'deny'): Promise<boolean>;
  /** Stops the background as the browser does when it is idle; the next event wakes it. */
  killBackground(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  closed(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser and all of its processes at once (SIGKILL), and settles when it is gone; a browser that is gone stays so. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folder that takes downloads without asking; else the browser's own ways. */
  readonly downloads?: string;
  /** Folder of the profile, which stays; else a new one, which is thrown away. */
  readonly profile?: string;
  /** `host:port` that all traffic goes through; certificates are then not looked at. */
  readonly proxy?: string;
}

/** Selects the one element that Sidelight adds to a page. */
export const CARD_HOST = 'html > div[popover]';

/** How often a condition in a page is looked at, in ms. */
const LOOK_AGAIN_MS = 50;
/** Longest wait for anything in a browser, in ms; generous, for machines that are busy. */
export const PATIENCE_MS = 30_000;

/** A browser did not do in time what was waited for; on a page that fights back this is to be expected. */
export class WaitedInVain extends Error {
  constructor(what: string, patience: number) {
    super(`Waited ${patience / 1000} s in vain for ${what}`);
  }
}

/** Asks again and again until `probe` gives something other than null, undefined or false. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new WaitedInVain(what, patience);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

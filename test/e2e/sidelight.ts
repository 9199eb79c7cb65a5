// Starts a browser with the built extension and the fixture pages, for the tests of one file.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import {
  type BrowserName,
  type Driver,
  type ExtensionView,
  until,
  WaitedInVain,
} from '../../scripts/browsers/driver';
import { clickLabelled, visibleText } from '../../scripts/browsers/in-page';
import { launchBrowser } from '../../scripts/browsers/launch-browser';
import { type ServedFolder, serveFolder } from '../../scripts/browsers/serve-folder';

const ROOT = join(import.meta.dirname, '..', '..');
export const EXTENSION: Record<BrowserName, string> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};
export const PROGRAM: Record<BrowserName, string> = {
  chromium: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  firefox: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
};

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Sidelight {
  readonly driver: Driver;
  /** Folder into which the browser downloads. */
  readonly downloads: string;
  /** Address of a page in `test/fixtures/pages`. */
  address(page: string): string;
}

/**
 * A copy of the built extension in `folder` to which `leave` has been given, match patterns of hosts or names of what a
 * browser allows: no program can press the button of the browser's own question. Everything else is as it is built.
 */
function withLeave(name: BrowserName, leave: readonly string[], folder: string): string {
  if (leave.length === 0) return EXTENSION[name];
  cpSync(EXTENSION[name], folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const built: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const manifest: { readonly permissions?: readonly string[] } = Object(built);
  const isHost = (each: string) => each.includes('://');
  const given = {
    host_permissions: leave.filter(isHost),
    permissions: [...(manifest.permissions ?? []), ...leave.filter((each) => !isHost(each))],
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...given }));
  return folder;
}

/**
 * One browser and one server for the tests of a `describe`; both are gone after it. `proxy` is asked for its address
 * when the browser starts.
 */
export function useSidelight(
  name: BrowserName,
  leave: readonly string[] = [],
  proxy?: () => string,
): Sidelight {
  let driver: Driver | undefined;
  let pages: ServedFolder | undefined;
  const downloads = mkdtempSync(join(tmpdir(), 'sidelight-'));
  const copy = mkdtempSync(join(tmpdir(), 'sidelight-extension-'));
  beforeAll(async () => {
    pages = await serveFolder(join(ROOT, 'test', 'fixtures', 'pages'));
    driver = await launchBrowser(name, {
      executablePath: PROGRAM[name],
      extension: withLeave(name, leave, copy),
      headless: true,
      downloads,
      ...(proxy && { proxy: proxy() }),
    });
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
    for (const folder of [downloads, copy]) rmSync(folder, { recursive: true, force: true });
  });
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('Used before the browser was started');
    return value;
  };
  return {
    downloads,
    get driver() {
      return started(driver);
    },
    address: (page) => `${started(pages).origin}/${page}`,
  };
}

/** Clicks what bears this label as soon as it is there; where it never comes, the error says what stood there. */
export const press = (view: ExtensionView, label: string): Promise<unknown> =>
  until(`“${label}”`, () => view.evaluate(clickLabelled, label)).catch(async (cause: unknown) => {
    if (!(cause instanceof WaitedInVain)) throw cause;
    throw new Error(`“${label}” was not there, but: ${await view.evaluate(visibleText, undefined)}`, {
      cause,
    });
  });

/** Whether the switch with this label is on; null: there is none. */
export const isOn = (view: ExtensionView, label: string): Promise<boolean | null> =>
  view.evaluate((wanted) => {
    const found = [...document.querySelectorAll('[aria-pressed]')].find(
      ({ textContent }) => textContent?.trim() === wanted,
    );
    return found ? found.getAttribute('aria-pressed') === 'true' : null;
  }, label);

/** Waits for a press that may close its own view: Chromium then gives no answer, and what the press did is to be seen elsewhere. */
export async function unlessClosed(pressed: Promise<unknown>): Promise<void> {
  try {
    await pressed;
  } catch (cause) {
    if (!/Target closed|Session closed/.test(String(cause))) throw cause;
  }
}

/** Opens the first clipping of a list as soon as it stands there: a save is told before the list has been read again. */
export async function openFirstClipping({ driver }: Sidelight, list: ExtensionView): Promise<ExtensionView> {
  await unlessClosed(
    until('a clipping in the list', () =>
      list.evaluate(() => {
        const row = document.querySelector<HTMLElement>('.row-title');
        row?.click();
        return row !== null;
      }, null),
    ),
  );
  return driver.waitForExtensionTab('/reader.html');
}

/** What the driver says of a page that gives way to another while it is asked: a tab just opened does so. */
const REPLACED = 'Execution context was destroyed';

/** What `probe` finds in a view; null while the view gives way to another: it is asked again. */
export const unlessReplaced = <T>(probe: () => Promise<T>): Promise<T | null> =>
  probe().catch((error: unknown) => {
    if (!String(error).includes(REPLACED)) throw error;
    return null;
  });

/** Waits until the view shows `text`. */
export async function sees(view: ExtensionView, text: string): Promise<void> {
  let shown = '';
  const isShown = async () => {
    shown = (await unlessReplaced(() => view.evaluate(visibleText, undefined))) ?? '';
    return shown.includes(text);
  };
  await until(`the text “${text}”`, isShown).catch((cause: unknown) => {
    throw new Error(`“${text}” was not shown, but: ${shown}`, { cause });
  });
}

// Starts either browser with the built extension in it.
import { launchChromium } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

const LAUNCHERS: Record<BrowserName, (options: LaunchOptions) => Promise<Driver>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts a browser with the built extension in it; whoever starts it closes it. */
export const launchBrowser = (name: BrowserName, options: LaunchOptions): Promise<Driver> =>
  LAUNCHERS[name](options);

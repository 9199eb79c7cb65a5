// Starts either browser with the built extension in it.
import { launchChromium } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

const LAUNCHERS: Record<BrowserName, (options: LaunchOptions) => Promise<Driver>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** The same on a profile that may have been used before, on which no page opens after installing: whatever is open stays open. */
export const startBrowser = (name: BrowserName, options: LaunchOptions): Promise<Driver> =>
  LAUNCHERS[name](options);

/**
 * Starts a browser with the built extension in it; whoever starts it closes it. The page that opens after installing has
 * been closed: it would come in front of whatever is looked at next.
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const driver = await LAUNCHERS[name](options);
  const welcome = await driver.waitForExtensionTab('/welcome.html');
  await welcome.close();
  return driver;
}

// Finds a Chromium or a Firefox that is already on this machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver';

interface Whereabouts {
  /** Environment variable with which the developer names a browser. */
  readonly variable: string;
  /** Names on the PATH, the preferred one first. */
  readonly commands: readonly string[];
  /** Usual places that are on no PATH. */
  readonly places: readonly string[];
}

export const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Path of the browser's program, or null where none is found; a named one that is missing is not replaced. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((file) => existsSync(file)) ?? null;
}

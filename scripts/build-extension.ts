// Builds the product for one browser and says where it lies.
import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from './browsers/driver';

export const PROJECT_ROOT = join(import.meta.dirname, '..');

const TARGET: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Folder of the unpacked extension, built anew. */
export async function buildExtension(name: BrowserName): Promise<string> {
  const browser = TARGET[name];
  await build({ root: PROJECT_ROOT, browser, manifestVersion: 3, logger: quietLogger });
  return join(PROJECT_ROOT, '.output', `${browser}-mv3`);
}

/** Keeps warnings and errors, and sends them to stderr: stdout belongs to the commands. */
const say = (...parts: unknown[]) => console.error(...parts);
const silent = () => undefined;
const quietLogger = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  start: silent,
  ready: silent,
  box: silent,
  warn: say,
  error: say,
  fatal: say,
  level: 0,
};

// Builds the product for one browser and says where it lies.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browsers/driver';

export const PROJECT_ROOT = join(import.meta.dirname, '..');

const TARGET: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };
const WXT = join(PROJECT_ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** Folder of the unpacked extension, built anew. Throws with the build's own words when it fails. */
export function buildExtension(name: BrowserName): string {
  const target = TARGET[name];
  // A process of its own: the build draws a spinner on stdout, which belongs to the commands.
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, 'build', '-b', target, '--mv3'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension for ${name} cannot be built.\n${stdout}\n${stderr}`);
  return join(PROJECT_ROOT, '.output', `${target}-mv3`);
}

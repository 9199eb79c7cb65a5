// Gets hold of a browser on any machine: finds one, installs Debian's where that is allowed, or says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { err, ok, type Result } from '../../lib/core/result';
import type { BrowserName } from './driver';
import { findBrowser, WHEREABOUTS } from './find-browser';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function apt(...parameters: string[]): boolean {
  const { status } = spawnSync('apt-get', parameters, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Path of a browser's program, installed first if need be; else one line that says what to install. */
export function ensureBrowser(name: BrowserName): Result<string, string> {
  const found = findBrowser(name);
  if (found) return ok(found);
  const { variable } = WHEREABOUTS[name];
  if (process.env[variable]) return err(`${variable} names ${process.env[variable]}, which is not there.`);
  const advice = `Install ${DEBIAN_PACKAGE[name]}, or set ${variable} to the browser's program.`;
  if (!mayInstall()) return err(`No ${name} was found. ${advice}`);
  console.error(`Installing ${DEBIAN_PACKAGE[name]} (apt-get) …`);
  const installed = apt('update', '-qq') && apt('install', '-y', '-qq', DEBIAN_PACKAGE[name]);
  const path = installed ? findBrowser(name) : null;
  return path ? ok(path) : err(`${DEBIAN_PACKAGE[name]} could not be installed with apt-get. ${advice}`);
}

// Ends a browser as a crash of the machine would: every process of it, at once, with no time to write anything.
import type { Browser } from 'puppeteer-core';

/** Kills `browser`, which leads a process group of its own, and settles when its first process is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const started = browser.process();
  if (!started?.pid) throw new Error('This browser was not started from here');
  if (started.exitCode !== null || started.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  process.kill(-started.pid, 'SIGKILL');
  await gone;
}

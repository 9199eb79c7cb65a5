// A page of a browser that was started here → how much memory all of its processes take, while something is done.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** How often the browser's memory is looked at, in ms. */
const LOOK_MS = 200;
const Processes = z.object({ processInfo: z.array(z.object({ id: z.number() })) });

/** Bytes of a process that are its own, and its share of others; 0: it is gone. */
function memoryOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it ended between being listed and being read
  }
}

/** What `task` gives, and bytes that the browser took more at most meanwhile. On Linux alone. */
export async function withMemory<T>(page: Page, task: () => Promise<T>): Promise<{ value: T; more: number }> {
  const session = await page.browser().target().createCDPSession();
  const memory = async () => {
    const { processInfo } = Processes.parse(await session.send('SystemInfo.getProcessInfo'));
    return processInfo.reduce((sum, { id }) => sum + memoryOf(id), 0);
  };
  const before = await memory();
  let most = before;
  const look = async () => {
    most = Math.max(most, await memory());
  };
  const looking = setInterval(() => void look(), LOOK_MS);
  try {
    const value = await task();
    await look();
    return { value, more: most - before };
  } finally {
    clearInterval(looking);
    await session.detach();
  }
}

// The weekly backup in the real browser: wished for once, made when its alarm is due, and found among the downloads, in a folder of its own.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { BROWSERS, press, type Sidelight, sees, useSidelight } from './sidelight';

const TITLE = 'Leaders close Alpine summit with a promise on carbon';
const DAY_MS = 86_400_000;
/** Where the file is, below the folder of downloads. A Chromium that is told by a program where to put downloads names them itself. */
const PLACE = { chromium: /\.gz$/, firefox: /^Sidelight\/sidelight-[\d-]+\.jsonl\.gz$/ } as const;

/** The files that are there whole, unpacked, by their place below the folder of downloads. */
async function filesIn({ downloads }: Sidelight): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of await readdir(downloads, { recursive: true })) {
    if (!basename(path).endsWith('.gz')) continue;
    const packed = await readFile(join(downloads, path));
    try {
      files.set(path, gunzipSync(packed).toString('utf8'));
    } catch {
      // its end is missing as yet
    }
  }
  return files;
}

/** The reader's wish, as the page of backups stores it, and when the last was made. */
const wish = (view: ExtensionView, lastAt: string) =>
  view.evaluate(async (last) => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    await api.storage.local.set({ backups: { version: 1, weekly: true, lastAt: last, remindedAt: null } });
  }, lastAt);

/** When the next is made by itself, ms since 1970; null: the background has not planned it. */
const plannedAt = (view: ExtensionView) =>
  view.evaluate(async () => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    return Object(await api.alarms.get('back-up')).scheduledTime ?? null;
  }, null);

/** As if the time had come: browsers' clocks are not ours to set. */
const makeDue = (view: ExtensionView) =>
  view.evaluate(async () => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    await api.alarms.create('back-up', { when: Date.now() });
  }, null);

const lastAt = (view: ExtensionView) =>
  view.evaluate(async () => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    const { backups } = await api.storage.local.get('backups');
    return Date.parse(backups.lastAt);
  }, null);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name, ['downloads']);

  it('is made by itself when a week is over, and the next is planned for a week later', async () => {
    const begun = Date.now();
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await wish(popup, new Date(begun - 8 * DAY_MS).toISOString());
    await until('the next to be planned', async () => (await plannedAt(popup)) !== null);
    expect((await filesIn(sidelight)).size).toBe(0);
    await makeDue(popup);
    const files = await until('the file', async () => {
      const there = await filesIn(sidelight);
      return there.size > 0 && there;
    });
    expect([...files.keys()]).toEqual([expect.stringMatching(PLACE[name])]);
    expect([...files.values()].join()).toContain(TITLE);
    await until('it to be written down', async () => (await lastAt(popup)) >= begun);
    await until('the next', async () => ((await plannedAt(popup)) ?? 0) > begun + 6 * DAY_MS);
    await popup.close();
    await page.close();
  });
});

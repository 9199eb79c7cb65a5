// The whole library in one file, out of the real browser and into it again; a file that was altered changes nothing.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { readLibrary } from '../../scripts/browsers/read-library';
import { BROWSERS, press, type Sidelight, sees, unlessClosed, useSidelight } from './sidelight';

const TITLE = 'Leaders close Alpine summit with a promise on carbon';

/** What a packed file says; null while it is still being written. */
async function unpackedFile(file: string): Promise<string | null> {
  try {
    return gunzipSync(await readFile(file)).toString('utf8');
  } catch {
    return null; // its end is missing as yet
  }
}

async function backupIn({ downloads }: Sidelight): Promise<string> {
  const name = await until('the file', async () =>
    (await readdir(downloads)).find((each) => /^sidelight-[\d-]+\.jsonl\.gz$/.test(each)),
  );
  return until('its content', () => unpackedFile(join(downloads, name)));
}

/** Empties the database as a browser does that starts on a full disk. */
const emptyLibrary = (view: ExtensionView) =>
  view.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('sidelight-library');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const stores = [...opening.result.objectStoreNames];
        const clearing = opening.result.transaction(stores, 'readwrite');
        for (const store of stores) clearing.objectStore(store).clear();
        clearing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, null);

/** Chooses a file as the reader does in the browser's own window, which no program can reach. */
const choose = (view: ExtensionView, text: string) =>
  view.evaluate((base64) => {
    const chosen = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    chosen.items.add(new File([bytes], 'my-backup.gz'));
    const input = document.querySelector<HTMLInputElement>('.backup-page input[type=file]');
    if (!input) throw new Error('There is nothing to choose a file with');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, gzipSync(text).toString('base64'));

const titlesIn = async (view: ExtensionView) =>
  (await readLibrary(view)).items.map((item) => Reflect.get(Object(item), 'title'));

/** Whether it is written down outside the database that there is a clipping: by this an emptied library is known. */
const isKnown = (view: ExtensionView) =>
  view.evaluate(async () => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    const { 'known-library': known } = await api.storage.local.get('known-library');
    return Object(known).clippings === 1;
  }, null);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('is backed up, emptied, and restored from the file, after it was told what would be done', async () => {
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
    const next = await sidelight.driver.clickToolbarButton(page);
    await sees(next, TITLE);
    await until('the library to be known', () => isKnown(next));
    // The popup closes behind the tab that it opens.
    await unlessClosed(press(next, 'Back up'));
    const backup = await sidelight.driver.waitForExtensionTab('/backup.html');
    await sees(backup, '1 article is in the file');
    await sees(backup, 'Last backup:');
    const file = await backupIn(sidelight);
    expect(file).toContain(TITLE);

    await choose(backup, file);
    await sees(backup, 'Everything in it is here already.');
    await press(backup, 'Cancel');

    await emptyLibrary(backup);
    await choose(backup, file.replace(TITLE, 'Another headline'));
    await sees(backup, 'It is incomplete, or was altered');
    await choose(backup, 'a letter');
    await sees(backup, 'It is no backup of Sidelight.');
    expect(await titlesIn(backup)).toEqual([]);
    const emptied = await sidelight.driver.clickToolbarButton(page);
    await sees(emptied, 'your browser has lost it');
    await emptied.close();

    await choose(backup, file);
    await sees(backup, '1 article is new here.');
    expect(await titlesIn(backup)).toEqual([]);
    await press(backup, 'Restore');
    await sees(backup, 'Restored.');
    expect(await titlesIn(backup)).toEqual([TITLE]);
    await backup.close();

    const again = await sidelight.driver.clickToolbarButton(page);
    await sees(again, TITLE);
    await page.close();
  });
});

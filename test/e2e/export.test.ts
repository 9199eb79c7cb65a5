// What was saved leaves the real browser as files of other programs, and says in them what the cards say.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { BROWSERS, press, type Sidelight, sees, useSidelight } from './sidelight';

const PAGES = ['elmau-summit.html', 'long-read.html'];

/** Files in a download that has come, by name; null while it is still being written. */
async function unpacked(file: string): Promise<Record<string, Uint8Array> | null> {
  try {
    return unzipSync(await readFile(file));
  } catch {
    return null; // its end is missing as yet
  }
}

async function filesIn({ downloads }: Sidelight, ending: string): Promise<ReadonlyMap<string, string>> {
  const name = await until(`a file *${ending}`, async () =>
    (await readdir(downloads)).find((each) => each.endsWith(ending)),
  );
  const files = await until('its content', () => unpacked(join(downloads, name)));
  const decoder = new TextDecoder();
  return new Map(Object.entries(files).map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

async function saveAll({ driver, address }: Sidelight): Promise<void> {
  for (const name of PAGES) {
    const page = await driver.open(address(name));
    const popup = await driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
  }
}

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('writes all of the library as a vault of notes and as a book', async () => {
    await saveAll(sidelight);
    const asNotes = await sidelight.driver.openExtensionPage('/export.html?of=all&as=markdown');
    await sees(asNotes, '2 articles');
    await press(asNotes, 'Export');
    await sees(asNotes, '2 articles are in sidelight-');
    const notes = await filesIn(sidelight, '.zip');
    const summit = notes.get('Leaders close Alpine summit with a promise on carbon.md') ?? '';
    expect(summit).toContain('title: "Leaders close Alpine summit with a promise on carbon"');
    expect(summit).toContain('[[Angela Merkel]]');
    expect(summit).toContain('Chancellor of Germany');
    expect(notes.get('Leaders/Angela Merkel.md')).toContain('Chancellor of Germany');
    await asNotes.close();

    const asBook = await sidelight.driver.openExtensionPage('/export.html?of=digest&as=epub');
    await sees(asBook, 'Unread, by country');
    await press(asBook, 'Export');
    await sees(asBook, '2 articles are in sidelight-');
    const book = await filesIn(sidelight, '.epub');
    expect([...book.keys()][0]).toBe('mimetype');
    expect(book.get('EPUB/nav.xhtml')).toContain('Leaders close Alpine summit with a promise on carbon');
    const chapters = [...book].filter(([path]) => /a\d+\.xhtml$/.test(path)).map(([, text]) => text);
    expect(chapters).toHaveLength(2);
    expect(chapters.join()).toContain('Chancellor of Germany');
    await asBook.close();
  });
});

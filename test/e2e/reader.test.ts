// The reader page of the built product: set as the reader likes it, read where it was left, seen and heard on request.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { useLocalServer } from '../local-server';
import { finishSentence, lendVoice, litSentence } from './lent-voice';
import { BROWSERS, openFirstClipping, press, sees, useSidelight } from './sidelight';

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'pages', 'long-read.html');
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAADklEQVR4nGNoQAIMxHEAcFIYAYPG8BkAAAAASUVORK5CYII=',
  'base64',
);

/** Serves the article and one of its two pictures; tells what was asked for. */
function useSite() {
  const requests: string[] = [];
  const origin = useLocalServer((request, response) => {
    const { url = '' } = request;
    requests.push(url);
    if (url === '/pictures/harbour.png')
      response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
    else if (url !== '/story') response.writeHead(404).end();
    else readFile(FIXTURE).then((html) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
  });
  return { requests, story: () => `${origin()}/story` };
}

const key = (view: ExtensionView, name: string) =>
  view.evaluate(
    (pressed) =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      ),
    name,
  );
const rootData = (view: ExtensionView, name: string) =>
  view.evaluate((data) => document.documentElement.dataset[data] ?? '', name);
const scrolled = (view: ExtensionView) => view.evaluate(() => Math.round(window.scrollY), null);
/** The offset that is kept for the one clipping; 0: none. */
const keptOffset = (view: ExtensionView) =>
  view.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sidelight-library');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The library cannot be opened'));
    });
    const [row] = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('progress').objectStore('progress').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return Number(Reflect.get(Object(row), 'offset') ?? 0);
  }, null);

describe.each(BROWSERS)('%s', (name) => {
  const site = useSite();
  const sidelight = useSidelight(name);
  let reader: ExtensionView;
  let address = '';

  const openReader = async () => {
    const opened = await sidelight.driver.openExtensionPage(address);
    await sees(opened, 'TALLINN');
    // The text stands there a moment before anything hears the keys or follows the window.
    await until('the reader to be followed', () =>
      opened.evaluate(() => document.documentElement.style.getPropertyValue('--read') !== '', null),
    );
    return opened;
  };

  beforeAll(async () => {
    const page = await sidelight.driver.open(site.story());
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const first = await openFirstClipping(sidelight, popup);
    await sees(first, 'TALLINN');
    address = await first.evaluate(() => location.pathname + location.search, null);
    await first.close();
    await page.close();
  });

  it('lists the sections of a long piece, and goes from heading to heading by key', async () => {
    reader = await openReader();
    const titles = await reader.evaluate(
      () => [...document.querySelectorAll('.contents li')].map((item) => item.textContent),
      null,
    );
    expect(titles).toEqual([
      'What the ice decides',
      'The bridge that was almost built',
      'A tunnel, on paper',
      'Notes',
    ]);
    await key(reader, 'j');
    await key(reader, 'j');
    await until('the second heading', () =>
      reader.evaluate(() => document.activeElement?.textContent === 'The bridge that was almost built', null),
    );
    await reader.close();
  });

  it('leads from a mark to its note and back', async () => {
    reader = await openReader();
    const target = () =>
      reader.evaluate(() => document.querySelector(':target')?.textContent?.slice(0, 11) ?? '', null);
    const follow = (selector: string) =>
      reader.evaluate((named) => document.querySelector<HTMLElement>(named)?.click(), selector);
    for (const [mark, note] of [
      ['1', 'The shelves'],
      ['2', 'Report of t'],
    ]) {
      await follow(`.article-body sup a[data-to-place="${mark}"]`);
      await until('the note', async () => (await target()) === note);
      await follow(':target a:last-of-type');
      await until('the mark', async () => (await target()) === mark);
    }
    await reader.close();
  });

  it('keeps how the text is set, in this tab, in others and after a reload', async () => {
    reader = await openReader();
    const other = await openReader();
    await press(reader, 'Text and theme');
    await press(reader, 'Larger text');
    await reader.evaluate(
      () => document.querySelector<HTMLInputElement>('.choice-grey input')?.click(),
      null,
    );
    await until('the theme', async () => (await rootData(reader, 'theme')) === 'grey');
    await until('the theme in the other tab', async () => (await rootData(other, 'theme')) === 'grey');
    await key(other, 't');
    await until('the next theme', async () => (await rootData(reader, 'theme')) === 'dark');
    await other.close();
    await reader.close();
    reader = await openReader();
    expect(await rootData(reader, 'theme')).toBe('dark');
    expect(
      await reader.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'), null),
    ).toBe('21');
    await reader.close();
  });

  it('opens where it was left', async () => {
    reader = await openReader();
    const before = await keptOffset(reader);
    await reader.evaluate(() => window.scrollTo(0, 1300), null);
    await until('the place to be kept', async () => {
      const kept = await keptOffset(reader);
      return kept > 0 && kept !== before;
    });
    await reader.close();
    reader = await openReader();
    await until('the place', async () => Math.abs((await scrolled(reader)) - 1300) < 100);
    await sees(reader, 'You stopped here last time.');
    await press(reader, 'Go to the start');
    await until('the start', async () => (await scrolled(reader)) === 0);
    await reader.close();
  });

  it('asks for pictures only when the reader does, and says which did not come', async () => {
    await sidelight.driver.grantSite('127.0.0.1');
    const before = site.requests.length;
    reader = await openReader();
    await sees(reader, '2 pictures are not loaded');
    expect(site.requests.slice(before)).toEqual([]);
    await reader.tap('.pictures-offer button');
    await sees(reader, '1 picture did not load');
    expect(site.requests.slice(before).toSorted()).toEqual(['/pictures/harbour.png', '/pictures/tunnel.png']);
    const shown = await reader.evaluate(
      () =>
        [...document.querySelectorAll<HTMLImageElement>('.article-body img')].map(({ alt, naturalWidth }) => [
          alt,
          naturalWidth,
        ]),
      null,
    );
    expect(shown).toEqual([['Three ferries at the quay, in snow', 4]]);
    await reader.close();
  });

  it.each(['/reader.html', '/popup.html', '/options.html'])(
    'reaches nothing by itself from %s, even where the site is granted',
    async (path) => {
      await sidelight.driver.grantSite('127.0.0.1');
      const view = await sidelight.driver.openExtensionPage(path);
      const before = site.requests.length;
      const outcome = await view.evaluate(async (story) => {
        const ping = Object.assign(document.createElement('a'), { href: '#', ping: story });
        document.body.append(ping);
        ping.click();
        const picture = new Image();
        picture.src = `${story}?picture`;
        await picture.decode().catch(() => undefined);
        return await fetch(story).then(
          () => 'reached',
          () => 'refused',
        );
      }, site.story());
      expect(outcome).toBe('refused');
      expect(site.requests.slice(before)).toEqual([]);
      await view.close();
    },
  );

  it('reads aloud sentence by sentence, lights each, and stops', async () => {
    reader = await openReader();
    await reader.evaluate(() => window.scrollTo(0, 0), null);
    await lendVoice(reader);
    await press(reader, 'Read aloud');
    await until('the first sentence', async () => (await litSentence(reader)).startsWith('TALLINN'));
    await finishSentence(reader);
    await until('the second sentence', async () => (await litSentence(reader)).startsWith('The plans fill'));
    const heard = await reader.evaluate(() => Reflect.get(window.speechSynthesis, 'heard') as string[], null);
    expect(heard[1]).toMatch(/summit in Germany\.$/); // without the mark of its note
    await press(reader, 'Pause');
    await until('silence', () => reader.evaluate(() => !window.speechSynthesis.speaking, null));
    await key(reader, 'n');
    await until('the third sentence', async () =>
      (await litSentence(reader)).startsWith('The harbour master'),
    );
    await key(reader, 'Escape');
    await until('the light to go out', async () => (await litSentence(reader)) === '');
    await reader.close();
  });

  it('says so where no voice is', async () => {
    reader = await openReader();
    await press(reader, 'Read aloud');
    await sees(reader, 'Nothing on this device can read aloud.');
    await reader.close();
  });
});

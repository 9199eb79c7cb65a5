// Pages that go on while they are read, with the built product in both browsers: what comes is marked, what goes loses its marks, and the newest text is saved.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CARD_HOST, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { BROWSERS, openFirstClipping, press, type Sidelight, sees, useSidelight } from './sidelight';

const ENTRY =
  '<h2>12:30 Trudeau calls</h2><p>Justin Trudeau has called from Ottawa, and spoke with Shinzo Abe about the boats.</p>';

const marksOn = async (page: Page) => (await page.evaluate(paintedMarks)).map(({ text }) => text);
/** Waits until exactly these names of `of` are marked, each as often as it stands there. */
const untilMarked = (page: Page, of: readonly string[], expected: readonly string[]) =>
  until(`the marks ${expected.join(', ')}`, async () => {
    const marks = (await marksOn(page)).filter((text) => of.includes(text));
    return marks.join() === expected.join();
  });

/** Opens the live blog and clicks; its marks are there, and the popup is closed. */
async function openLiveBlog({ driver, address }: Sidelight): Promise<Page> {
  const page = await driver.open(address('talks-live.html'));
  const popup = await driver.clickToolbarButton(page);
  await sees(popup, 'Live blog');
  await untilMarked(page, ['Angela Merkel'], ['Angela Merkel']);
  await popup.close();
  await page.bringToFront();
  return page;
}

const addEntry = (page: Page) =>
  page.evaluate(
    (entry) => document.querySelector('article > h2')?.insertAdjacentHTML('beforebegin', entry),
    ENTRY,
  );

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('a live blog’s newer entries are marked as they come, then read and saved', async () => {
    const page = await openLiveBlog(sidelight);
    await addEntry(page);
    await untilMarked(page, ['Justin Trudeau', 'Angela Merkel'], ['Justin Trudeau', 'Angela Merkel']);
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const reader = await openFirstClipping(sidelight, popup);
    await sees(reader, 'Justin Trudeau has called from Ottawa');
    await reader.close();
    await page.close();
  });

  it('“read more” that opens is marked; a name that is edited loses its mark, and no other words get it', async () => {
    const page = await openLiveBlog(sidelight);
    await page.evaluate((entry) => {
      const more = document.createElement('section');
      more.innerHTML = entry;
      document.querySelector('article')?.append(more);
    }, ENTRY);
    await untilMarked(page, ['Justin Trudeau', 'Shinzo Abe'], ['Justin Trudeau', 'Shinzo Abe']);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text instanceof Text)
          text.data = text.data.replace('Angela Merkel', 'It is expected that Angela Miller');
      }
    });
    await until('the mark to go', async () => !(await marksOn(page)).includes('Angela Merkel'));
    await untilMarked(page, ['Justin Trudeau', 'Shinzo Abe'], ['Justin Trudeau', 'Shinzo Abe']);
    for (const text of await marksOn(page)) expect(text).not.toMatch(/Angela|expected/);
    await page.close();
  });

  it('client-side navigation takes the marks at once; a page that is built anew at its address has them again', async () => {
    const page = await openLiveBlog(sidelight);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await untilMarked(page, ['Angela Merkel'], ['Angela Merkel']);
    await page.evaluate(() => {
      history.pushState(null, '', '/another-story.html');
      document.querySelector('h1')?.append(' and again');
    });
    await until('the marks to go', async () => (await marksOn(page)).length === 0);
    expect(await page.evaluate((host) => document.querySelector(host), CARD_HOST)).toBeNull();
    await page.close();
  });
});

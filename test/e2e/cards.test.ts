// The card on pages that move, open dialogs and hear keys of their own, in both browsers, by real pointer and keyboard.
import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { aNewsPage, aParagraph } from '../news-page';
import { BROWSERS, sees, useSidelight } from './sidelight';

const TITLE = 'Ministers meet on the island';
const NAME = 'Angela Merkel';
/** The dialog holds the article: its text is on the page from the beginning, and can be shown as a modal dialog. */
const PAGE = aNewsPage({
  title: TITLE,
  head: '<meta property="article:published_time" content="2015-06-08T12:00:00Z"><style>dialog { max-width: 700px }</style>',
  body: `<div id="live"></div><p>${NAME} met the ministers of Sweden on the island, and spoke about fishing rights.</p>
    ${[1, 2, 3, 4].map(aParagraph).join('')}<p><a id="behind" href="#behind">All of it</a></p>`,
});

/** What stands just below the first mark of the name: the card, if it is where it belongs. */
const isCardBelowName = (page: Page) =>
  page.evaluate(() => {
    for (const ranges of CSS.highlights.values())
      for (const painted of ranges) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        if (range.toString() !== 'Angela Merkel') continue;
        const { left, bottom } = range.getBoundingClientRect();
        return document.elementFromPoint(left + 30, bottom + 20)?.matches('div[popover]') ?? false;
      }
    return false;
  });
const isCardOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('div[popover]:popover-open') !== null);
const hasCardFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.matches('div[popover]') ?? false);
const isDialogOpen = (page: Page) => page.evaluate(() => document.querySelector('dialog')?.open ?? false);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);
  let origin = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(() => void server.close());

  /** The article with its marks; the pointer rests nowhere. */
  async function read(): Promise<Page> {
    const page = await sidelight.driver.open(`${origin}/story`);
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, TITLE);
    await until('the marks', async () => (await page.evaluate(paintedMarks)).length > 0);
    await popup.close();
    await page.bringToFront();
    return page;
  }
  async function openCard(page: Page): Promise<void> {
    const mark = (await page.evaluate(paintedMarks)).find(({ text }) => text === NAME);
    if (!mark) throw new Error(`${NAME} is not marked`);
    await page.mouse.move(1, 1);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    await until('the card', () => isCardOpen(page));
  }

  it('follows its name when entries are inserted above, and closes when it leaves the page', async () => {
    const page = await read();
    await openCard(page);
    await page.evaluate(() => {
      const entry = document.createElement('div');
      entry.style.height = '120px';
      document.querySelector('#live')?.append(entry);
    });
    await until('the card at its name', () => isCardBelowName(page));
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.2';
    });
    await until('the card at its name on a zoomed page', () => isCardBelowName(page));
    await page.evaluate(() => document.querySelector('.story')?.remove());
    await until('the card to close', async () => !(await isCardOpen(page)));
    await page.close();
  });

  it('lies above a modal dialog that holds its name; the first Escape closes it, the next the dialog', async () => {
    const page = await read();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const article = document.querySelector('article');
      article?.replaceWith(dialog);
      if (article) dialog.append(article);
      dialog.showModal();
    });
    await openCard(page);
    await until('the card above the dialog', () => isCardBelowName(page));
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isCardOpen(page)));
    expect(await isDialogOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the dialog to close', async () => !(await isDialogOpen(page)));
    await page.close();
  });

  it('is entered by Tab, and left for what stands behind its name', async () => {
    const page = await read();
    await openCard(page);
    await page.keyboard.press('Tab');
    expect(await hasCardFocus(page)).toBe(true);
    await until('the end of the card', async () => {
      await page.keyboard.press('Tab');
      return !(await hasCardFocus(page));
    });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('behind');
    await page.close();
  });

  it('gives the place back where it was entered when it closes', async () => {
    const page = await read();
    await openCard(page);
    await page.keyboard.press('Tab');
    expect(await hasCardFocus(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isCardOpen(page)));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('behind');
    await page.close();
  });
});

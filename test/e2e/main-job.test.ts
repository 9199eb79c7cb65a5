// The reader's whole job with the built product, by a real click on the toolbar button, in both browsers.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CARD_HOST, type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { readLibrary } from '../../scripts/browsers/read-library';
import { hover, marksOn } from './marks';
import { BROWSERS, isOn, openFirstClipping, press, type Sidelight, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const TITLE = 'Leaders close Alpine summit with a promise on carbon';

/** The page's own tree, without the one element that is ours. */
const treeOf = (page: Page) =>
  page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const ours of copy.querySelectorAll(host)) ours.remove();
    return copy.outerHTML;
  }, CARD_HOST);

const cardIsOpen = (page: Page) =>
  page.evaluate((host) => document.querySelector(host)?.matches(':popover-open') ?? false, CARD_HOST);

/** Opens the article and clicks the toolbar button; the marks are there when it answers. */
async function highlight(
  sidelight: Sidelight,
): Promise<{ page: Page; popup: ExtensionView; before: string }> {
  const page = await sidelight.driver.open(sidelight.address(ARTICLE));
  const before = await treeOf(page);
  const popup = await sidelight.driver.clickToolbarButton(page);
  await sees(popup, TITLE);
  await until('the marks', async () => (await marksOn(page)).length > 0);
  return { page, popup, before };
}

const rowTitles = (view: ExtensionView) =>
  view.evaluate(
    () => [...document.querySelectorAll('.row-title')].map((row) => row.textContent?.trim()),
    null,
  );

const keptItems = async (view: ExtensionView) => {
  const { items } = await readLibrary(view);
  return items.filter((item) => Reflect.get(Object(item), 'state') === 'kept');
};

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('marks leaders and countries in the article alone, and changes nothing of the page', async () => {
    const { page, popup, before } = await highlight(sidelight);
    const marks = await marksOn(page);
    const said = (kind: string) =>
      marks.filter((mark) => mark.highlight.endsWith(kind)).map(({ text }) => text);
    expect(said('leader')).toEqual(
      expect.arrayContaining(['Angela Merkel', 'Merkel', 'Shinzo Abe', 'Abe', 'Obama', 'Vladimir Putin']),
    );
    expect(said('country')).toEqual(expect.arrayContaining(['Germany', 'United States', 'Nigeria']));
    expect(said('role')).toContain('Iraqi prime minister');
    for (const overlays of [
      'Spain',
      'Brazil',
      'Australia',
      'India',
      'China',
      'Iceland',
      'Portugal',
      'Turkey',
    ]) {
      expect(said('country')).not.toContain(overlays);
    }
    expect(await treeOf(page)).toBe(before);
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(0); // no card yet
    await popup.close();
    await page.close();
  });

  it('opens a card under the pointer that tells the office on that day and what is now; Escape closes it', async () => {
    const { page, popup } = await highlight(sidelight);
    await popup.close();
    await hover(page, 'Angela Merkel');
    await until('the card', () => cardIsOpen(page));
    const text = await until('the card’s lines', async () => {
      const shown = await sidelight.driver.cardText(page);
      return shown.includes('Chancellor') && shown;
    });
    expect(text).toContain('Angela Merkel');
    expect(text).toContain('Germany');
    expect(text).toContain('8 June 2015');
    expect(text).toContain('22 November 2005');
    expect(text).toContain('8 December 2021');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await cardIsOpen(page)));
    await page.close();
  });

  it('opens a card though the background has died since: what shows it is asked of the next one', async () => {
    const { page, popup } = await highlight(sidelight);
    await popup.close();
    await sidelight.driver.killBackground();
    await hover(page, 'Angela Merkel');
    await until('the card', () => cardIsOpen(page));
    await until('its lines', async () => (await sidelight.driver.cardText(page)).includes('Chancellor'));
    await page.close();
  });

  it('opens cards by keyboard command, holds them with Tab, and closes them with Escape', async () => {
    const { page, popup } = await highlight(sidelight);
    await popup.close();
    await sidelight.driver.runCommand(page, 'next-mention');
    await until('the card', () => cardIsOpen(page));
    const first = await until('its text', () => sidelight.driver.cardText(page));
    await sidelight.driver.runCommand(page, 'next-mention');
    await until('another card', async () => {
      const next = await sidelight.driver.cardText(page);
      return next !== '' && next !== first;
    });
    await page.keyboard.press('Tab');
    expect(await cardIsOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await cardIsOpen(page)));
    await page.close();
  });

  it('a second click injects nothing twice, and the switch takes the marks away and back', async () => {
    const { page, popup } = await highlight(sidelight);
    const marks = (await marksOn(page)).length;
    await popup.close();
    const again = await sidelight.driver.clickToolbarButton(page);
    await sees(again, TITLE);
    expect((await marksOn(page)).length).toBe(marks);
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(0); // no card yet
    await press(again, 'Highlight');
    await until('the marks to go', async () => (await marksOn(page)).length === 0);
    await until('the switch to be off', async () => (await isOn(again, 'Highlight')) === false);
    await press(again, 'Highlight');
    await until('the marks to come back', async () => (await marksOn(page)).length === marks);
    await again.close();
    await page.close();
  });

  it('client-side navigation ends the visit without a trace', async () => {
    const { page, popup } = await highlight(sidelight);
    await popup.close();
    await page.evaluate(() => history.replaceState(null, '', `${location.pathname}#part-two`));
    expect((await marksOn(page)).length).toBeGreaterThan(0);
    await page.evaluate(() => history.pushState(null, '', '/another-article.html'));
    await until('the marks to go', async () => (await marksOn(page)).length === 0);
    await until('the host to go', () =>
      page.evaluate((host) => document.querySelector(host) === null, CARD_HOST),
    );
    await page.close();
  });

  it('saves, lists, reads, deletes and puts back; a background killed in between loses nothing', async () => {
    const { page, popup } = await highlight(sidelight);
    await sidelight.driver.killBackground();
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await until('the clipping in the list', async () => (await rowTitles(popup)).includes(TITLE));
    expect(await keptItems(popup)).toHaveLength(1);

    await popup.close();
    const again = await sidelight.driver.clickToolbarButton(page);
    await press(again, 'Update');
    await sees(again, 'Updated');
    expect(await keptItems(again)).toHaveLength(1);

    const reader = await openFirstClipping(sidelight, again);
    await sees(reader, 'ELMAU, Germany');
    await until(
      'the reader’s marks',
      async () => (await reader.evaluate(paintedMarks, undefined)).length > 10,
    );
    const text = await reader.evaluate(
      () => document.querySelector('.article-body')?.textContent ?? '',
      null,
    );
    for (const clutter of [
      'Sign up for our morning',
      'Advertisement',
      'Share on Facebook',
      'Australia ought',
    ]) {
      expect(text).not.toContain(clutter);
    }
    await reader.close();
    await page.close();

    const list = await sidelight.driver.openExtensionPage('/popup.html');
    await until('the list', async () => (await rowTitles(list)).length === 1);
    await press(list, `More for “${TITLE}”`);
    await press(list, `Delete ${TITLE}`);
    await until('the row to go', async () => (await rowTitles(list)).length === 0);
    expect(await keptItems(list)).toHaveLength(0);
    await press(list, 'Undo');
    await until('the row to come back', async () => (await rowTitles(list)).includes(TITLE));
    expect(await keptItems(list)).toHaveLength(1);
    await list.close();
  });

  it('says so when a page is no article', async () => {
    const page = await sidelight.driver.open(sidelight.address('front-page.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, 'No article found on this page.');
    await popup.close();
    await page.close();
  });
});

// The panel beside the page, with the built product in both browsers: who is in it, where, and what has changed since.
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const TITLE = 'Leaders close Alpine summit with a promise on carbon';
const UNREAD = 'Click Sidelight’s button in the toolbar to read this page.';

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('follows the tab in front, leads to places on its page, and says what it may not read', async () => {
    const { driver } = sidelight;
    const page = await driver.open(sidelight.address(ARTICLE));
    const popup = await driver.clickToolbarButton(page);
    await sees(popup, TITLE);
    await sees(popup, 'in office then');
    const panel = await driver.openPanel(popup);
    await sees(panel, TITLE);
    await sees(panel, 'Angela Merkel');
    await sees(panel, 'left on 8 December 2021');

    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bottom = await page.evaluate(() => scrollY);
    await press(panel, 'Angela Merkel');
    await until(
      'the page to be where she is named',
      async () => (await page.evaluate(() => scrollY)) < bottom,
    );
    await sees(panel, 'The page shows the next place that names Angela Merkel.');
    await panel.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })), null);
    await sees(panel, 'The page is back where it was.');
    expect(await page.evaluate(() => scrollY)).toBe(bottom);

    const other = await driver.open(sidelight.address('front-page.html'));
    await sees(panel, UNREAD);
    await other.close();
    await page.bringToFront();
    await sees(panel, TITLE);

    await page.goto(sidelight.address('world-news.html'));
    await until('the article to be gone', async () => {
      const shown = await panel.evaluate(() => document.body.textContent, null);
      return !shown?.includes(TITLE);
    });
    await panel.close();
  });

  it('counts in the popup what has changed', async () => {
    const page = await sidelight.driver.open(sidelight.address(ARTICLE));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, 'Published on');
    const lines = await popup.evaluate(() => document.querySelector('.since-then')?.textContent, null);
    expect(lines).toMatch(/leaders? named here who w(?:as|ere) in office then/);
    await popup.close();
  });
});

// Pages on which no extension may run are named for what they are.
import { describe, it } from 'vitest';
import { sees, useSidelight } from './sidelight';

describe('chromium', () => {
  const sidelight = useSidelight('chromium');

  it.each([
    ['the browser’s own page', 'chrome://version/', 'This page belongs to the browser itself.'],
    ['a PDF', 'SITE/report.pdf', 'This is a PDF.'],
  ])('%s', async (_why, address, message) => {
    const page = await sidelight.driver.open(address.replace('SITE', sidelight.address('').slice(0, -1)));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, message);
    await popup.close();
    await page.close();
  });

  it('an article whose address ends like a picture’s is an article all the same', async () => {
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    await page.evaluate(() => history.replaceState(null, '', '/wiki/The_summit.jpg'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, 'Leaders close Alpine summit');
    await popup.close();
    await page.close();
  });
});

// What is kept stays kept: against a paywall that comes later, and against another site that claims to be this one.
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { readLibrary } from '../../scripts/browsers/read-library';
import { BROWSERS, openFirstClipping, press, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';
const TITLE = 'Leaders close Alpine summit with a promise on carbon';

const keptTexts = async (view: ExtensionView) => {
  const { bodies } = await readLibrary(view);
  return bodies.map((body) => String(Reflect.get(Object(body), 'text')));
};

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('keeps the longer text, asks, and gives it back after it was replaced', async () => {
    const page = await sidelight.driver.open(sidelight.address(ARTICLE));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const [whole = ''] = await keptTexts(popup);
    await popup.close();

    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')].filter(
        ({ textContent }) => textContent.length > 150,
      );
      for (const paragraph of paragraphs.slice(3)) paragraph.remove();
    });
    const again = await sidelight.driver.clickToolbarButton(page);
    await press(again, 'Update');
    await sees(again, 'The page now has a shorter text');
    expect(await keptTexts(again)).toEqual([whole]);
    await press(again, 'Keep mine');
    await press(again, 'Update');
    await press(again, 'Replace');
    await sees(again, 'Updated');
    expect((await keptTexts(again))[0]?.length).toBeLessThan(whole.length);

    const reader = await openFirstClipping(sidelight, again);
    await sees(reader, 'An earlier, longer version of');
    await press(reader, 'Show');
    await press(reader, 'Restore');
    await until('the longer text', async () => (await keptTexts(reader))[0] === whole);
    await reader.close();
    await page.close();
  });

  it('says on the page what the keyboard’s save did', async () => {
    const page = await sidelight.driver.open(sidelight.address(ARTICLE));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, TITLE);
    await popup.close();
    await sidelight.driver.runCommand(page, 'save-article');
    await until('the notice', async () =>
      (await sidelight.driver.cardText(page)).includes('Already in your reading list'),
    );
    await page.close();
  });

  it('keeps a clipping from another site that declares its address and its title', async () => {
    const elsewhere = new URL(sidelight.address(ARTICLE));
    elsewhere.hostname = 'localhost';
    const page = await sidelight.driver.open(elsewhere.href);
    await page.evaluate((claimed) => {
      document.querySelector('link[rel=canonical]')?.setAttribute('href', claimed);
    }, sidelight.address('world/2015/06/08/alpine-summit-carbon'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    expect(await keptTexts(popup)).toHaveLength(2);
    await page.close();
  });
});

// What kind of text a page is, said in the real popup: a reader must not take a beginning for a story.
import { describe, it } from 'vitest';
import { openFirstClipping, press, sees, useSidelight } from './sidelight';

describe('chromium', () => {
  const sidelight = useSidelight('chromium');

  it.each([
    ['a live blog', 'talks-live.html', 'Live blog, as it stood when it was read.'],
    ['a gallery', 'harbour-gallery.html', 'Picture gallery'],
    ['a story behind a paywall', 'paid-story.html', 'Only the beginning: the rest is for subscribers.'],
    ['a front page', 'world-news.html', 'This page shows many stories.'],
  ])('%s', async (_why, file, message) => {
    const page = await sidelight.driver.open(sidelight.address(file));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, message);
    await popup.close();
    await page.close();
  });

  it('is said above the text too, when it is read and when it is opened again as a clipping', async () => {
    const page = await sidelight.driver.open(sidelight.address('paid-story.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Read');
    const reader = await sidelight.driver.waitForExtensionTab('/reader.html');
    await sees(reader, 'Only the beginning is here.');
    await press(reader, 'Save');
    await sees(reader, 'Saved to your reading list.');
    await reader.close();

    const list = await sidelight.driver.openExtensionPage('/popup.html');
    const clipping = await openFirstClipping(sidelight, list);
    await sees(clipping, 'Only the beginning is here.');
    await clipping.close();
    await page.close();
  });
});

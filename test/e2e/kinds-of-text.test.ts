// What kind of text a page is, said in the real popup: a reader must not take a beginning for a story.
import { describe, it } from 'vitest';
import { sees, useSidelight } from './sidelight';

describe('chromium', () => {
  const sidelight = useSidelight('chromium');

  it.each([
    ['a live blog', 'talks-live.html', 'Live blog, as it stood when it was read.'],
    ['a gallery', 'harbour-gallery.html', 'Picture gallery'],
    ['a story behind a paywall', 'paid-story.html', 'Only the beginning is on this page'],
    ['a front page', 'world-news.html', 'This page shows many stories.'],
  ])('%s', async (_why, file, message) => {
    const page = await sidelight.driver.open(sidelight.address(file));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, message);
    await popup.close();
    await page.close();
  });
});

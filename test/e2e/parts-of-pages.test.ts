// Names in captions, in shadow trees that come late, and in frames of the page's own origin, with the built product in both browsers.
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CARD_HOST, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { BROWSERS, openFirstClipping, press, type Sidelight, sees, useSidelight } from './sidelight';

const SAID = 'Shinzo Abe and Justin Trudeau on the pier, on the evening before.';

/** What each mark stands on, in shadow trees, too. */
const marksIn = (view: Page | Frame): Promise<string[]> =>
  view.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ),
  );
const untilMarked = (view: Page | Frame, name: string) =>
  until(`the mark of ${name}`, async () => (await marksIn(view)).includes(name));

async function openLive({ driver, address }: Sidelight, prepare: (said: string) => void): Promise<Page> {
  const page = await driver.open(address('talks-live.html'));
  await page.evaluate(prepare, SAID);
  return page;
}

/** Ways in which a page may show another in a frame that fills it; each runs on the page. */
const FRAMES: readonly (readonly [why: string, frame: (address: string) => Promise<void> | void])[] = [
  [
    'an `iframe` of the same origin',
    (address) => {
      document.head.replaceChildren();
      document.body.style.margin = '0';
      document.body.innerHTML = `<iframe style="width: 100%; height: 100vh; border: 0" src="${address}"></iframe>`;
    },
  ],
  [
    'an `iframe` below a bar of the page’s own',
    (address) => {
      document.head.replaceChildren();
      document.body.innerHTML = `<p>The Reader</p><iframe style="width: 90%; height: 80vh" src="${address}"></iframe>`;
    },
  ],
  [
    'a `frameset`',
    (address) => {
      document.documentElement.innerHTML = `<head><title>Frames</title></head><frameset cols="20%,80%"><frame src="/front-page.html"><frame src="${address}"></frameset>`;
    },
  ],
  [
    'text that is written into a frame',
    async (address) => {
      const text = await (await fetch(address)).text();
      document.head.replaceChildren();
      document.body.innerHTML = '<iframe style="width: 100%; height: 100vh; border: 0"></iframe>';
      document.querySelector('iframe')?.setAttribute('srcdoc', text);
    },
  ],
];

/** The frame of `page` that shows the live blog, as soon as it is there. */
const liveFrame = (page: Page) =>
  until('the frame', async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const isLive = await frame
        .evaluate(() => document.readyState === 'complete' && document.querySelector('article') !== null)
        .catch(() => false); // on its way to another document
      if (isLive) return frame;
    }
    return null;
  });

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('captions are marked on the page and in the reader', async () => {
    const page = await openLive(sidelight, (said) => {
      const figure = `<figure><img src="/pier.jpg" alt=""><figcaption>${said}</figcaption></figure>`;
      document.querySelector('article p')?.insertAdjacentHTML('afterend', figure);
    });
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, 'Live blog');
    await untilMarked(page, 'Justin Trudeau');
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    const reader = await openFirstClipping(sidelight, popup);
    await sees(reader, 'on the evening before');
    await until('the mark in the reader', async () =>
      (await reader.evaluate(paintedMarks, undefined)).some(({ text }) => text === 'Justin Trudeau'),
    );
    await reader.close();
    await page.close();
  });

  it('a shadow tree that is attached later is marked', async () => {
    const page = await openLive(sidelight, () => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<late-entry></late-entry>');
    });
    const popup = await sidelight.driver.clickToolbarButton(page);
    await sees(popup, 'Live blog');
    await untilMarked(page, 'Angela Merkel');
    await popup.close();
    await page.bringToFront();
    await page.evaluate((said) => {
      customElements.define(
        'late-entry',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({
              mode: 'open',
            }).innerHTML = `<p>${said} They spoke for an hour, it is said.</p>`;
          }
        },
      );
    }, SAID);
    await untilMarked(page, 'Justin Trudeau');
    await page.close();
  });

  it.each(FRAMES)('an article in a frame is marked, has its card and is saved: %s', async (why, frame) => {
    const { driver, address } = sidelight;
    const page = await driver.open(address('front-page.html'));
    await page.evaluate(frame, `/talks-live.html?id=${FRAMES.findIndex(([each]) => each === why) + 1}`);
    const shown = await liveFrame(page);
    const popup = await driver.clickToolbarButton(page);
    await sees(popup, 'Live blog');
    await untilMarked(shown, 'Angela Merkel');
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
    await driver.runCommand(page, 'next-mention');
    await until('the card in the frame', () =>
      shown.evaluate((host) => document.querySelector(host)?.matches(':popover-open') ?? false, CARD_HOST),
    );
    expect(await marksIn(page)).toEqual([]);
    await page.close();
  });

  it('a frame of another origin is left alone, and the popup says that there is no article', async () => {
    const { driver, address } = sidelight;
    const page = await driver.open(address('front-page.html'));
    const other = new URL(address('talks-live.html'));
    other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    await page.evaluate(FRAMES[0]![1], other.href);
    const popup = await driver.clickToolbarButton(page);
    await sees(popup, 'No article');
    for (const shown of page.frames()) expect(await marksIn(shown)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

// The reader's say in an article: the list of removals and its undo, rules for a site, and repair by pointing.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import words from '../../components/public/_locales/en/messages.json' with { type: 'json' };
import { CARD_HOST, type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import {
  BROWSERS,
  openFirstClipping,
  press,
  type Sidelight,
  sees,
  unlessReplaced,
  useSidelight,
} from './sidelight';

const NAGGING = 'nagging.html';
const PLEA = 'Support our work';
const SIGN_UP = 'Sign up for our morning newsletter';

const bodyText = (reader: ExtensionView) =>
  reader.evaluate(() => document.querySelector<HTMLElement>('.article-body')?.innerText ?? '', null);
const untilBody = (reader: ExtensionView, what: string, holds: (text: string) => boolean) =>
  until(what, async () => holds(await bodyText(reader)));
/** Presses a button of the list of removals's entry that holds `text`. */
const pressInLedger = (reader: ExtensionView, text: string, label: string) =>
  until(`“${label}” beside “${text}”`, () =>
    reader.evaluate(
      ([wanted, start]) => {
        document.querySelector('.removed')?.setAttribute('open', '');
        const entry = [...document.querySelectorAll('.removal')].find((each) =>
          each.textContent?.includes(wanted ?? ''),
        );
        const button = [...(entry?.querySelectorAll('button') ?? [])].find((each) =>
          each.textContent?.startsWith(start ?? ''),
        );
        button?.click();
        return button !== undefined;
      },
      [text, label],
    ),
  );

async function read(sidelight: Sidelight, page: Page): Promise<ExtensionView> {
  const popup = await sidelight.driver.clickToolbarButton(page);
  await press(popup, 'Read');
  const reader = await sidelight.driver.waitForExtensionTab('/reader.html');
  const marks = () => unlessReplaced(() => reader.evaluate(paintedMarks, undefined));
  await until('the reader’s marks', async () => ((await marks()) ?? []).length > 0);
  return reader;
}

/** Takes out the first paragraph that holds `text`, by keyboard. */
const removeBlock = (reader: ExtensionView, text: string) =>
  until('the block to be chosen', () =>
    reader.evaluate((wanted) => {
      const button = document.querySelector<HTMLElement>('.block-remover');
      button?.focus();
      if (button?.getAttribute('aria-label')?.includes(wanted)) {
        button.click();
        return true;
      }
      button?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
      return false;
    }, text),
  );

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('saves a block that was put back a moment before', async () => {
    const story = await sidelight.driver.open(sidelight.address(NAGGING));
    const reader = await read(sidelight, story);
    await reader.evaluate(
      ([text, save]) => {
        const entry = [...document.querySelectorAll('.removal')].find((each) =>
          each.textContent?.includes(text ?? ''),
        );
        entry?.querySelector('button')?.click();
        [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === save)?.click();
      },
      [PLEA, words.readerSave.message],
    );
    await until('the block to be back', async () => (await bodyText(reader)).includes(PLEA));
    await sees(reader, words.readerDelete.message);
    await reader.close();
    const list = await sidelight.driver.openExtensionPage('/popup.html');
    const kept = await openFirstClipping(sidelight, list);
    await list.close();
    await untilBody(kept, 'the block in the saved article', (text) => text.includes(PLEA));
    await press(kept, words.readerDelete.message);
    await sees(kept, words.readerDeleted.message);
    await kept.close();
    await story.close();
  });

  it('puts a block back and takes it out again; takes out another and undoes it; the marks follow', async () => {
    const page = await sidelight.driver.open(sidelight.address(NAGGING));
    const reader = await read(sidelight, page);
    const before = await bodyText(reader);
    const marks = (await reader.evaluate(paintedMarks, undefined)).map(({ text }) => text);
    expect(before).not.toContain(SIGN_UP);
    await pressInLedger(reader, SIGN_UP, 'Put back');
    await untilBody(reader, 'the block to be back', (text) => text.includes(SIGN_UP));
    await pressInLedger(reader, SIGN_UP, 'Take out again');
    await untilBody(reader, 'the block to be out', (text) => text === before);

    await removeBlock(reader, 'Fishermen asked');
    await untilBody(reader, 'the paragraph to go', (text) => !text.includes('Fishermen asked'));
    await sees(reader, 'Removed: Fishermen asked');
    await press(reader, 'Put back');
    await untilBody(reader, 'the paragraph to be back', (text) => text === before);
    await until('the same marks', async () => {
      const now = (await reader.evaluate(paintedMarks, undefined)).map(({ text }) => text);
      return JSON.stringify(now) === JSON.stringify(marks);
    });

    await removeBlock(reader, 'The line had been cut');
    await untilBody(reader, 'the paragraph to go', (text) => !text.includes('Sweden and Denmark'));
    await press(reader, 'Save');
    await sees(reader, 'Saved');
    await reader.close();
    await page.close();
  });

  it('keeps to the reader’s rules for a site, and forgets them in the options', async () => {
    const page = await sidelight.driver.open(sidelight.address(NAGGING));
    const reader = await read(sidelight, page);
    await pressInLedger(reader, PLEA, 'Always keep on 127.0.0.1');
    await untilBody(reader, 'the block to be back', (text) => text.includes(PLEA));
    await reader.close();

    await page.reload();
    const again = await read(sidelight, page);
    await untilBody(again, 'the block to be kept', (text) => text.includes(PLEA));
    await again.close();

    const options = await sidelight.driver.openExtensionPage('/options.html');
    await sees(options, 'Always keep');
    await until('the rule to be forgotten', () =>
      options.evaluate(() => {
        const forget = [...document.querySelectorAll('button')].find((each) =>
          each.textContent?.startsWith('Forget'),
        );
        forget?.click();
        return forget !== undefined;
      }, null),
    );
    await sees(options, 'No site has rules yet.');
    await press(options, 'Put back');
    await sees(options, 'Always keep');
    await options.close();
    await page.close();
  });

  it('reads the part that the reader points at, and keeps it for the whole site', async () => {
    const page = await sidelight.driver.open(sidelight.address('split-story.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    const tree = () =>
      page.evaluate((host) => {
        const copy = document.documentElement.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const ours of copy.querySelectorAll(host)) ours.remove();
        return copy.outerHTML;
      }, CARD_HOST);
    const before = await tree();
    await press(popup, 'Choose the article on the page');
    await page.bringToFront();
    await until('the pointing', () =>
      page.evaluate((host) => document.querySelectorAll(host).length > 0, `${CARD_HOST}:popover-open`),
    );
    const place = await page.$eval('.notebook p', (paragraph) => {
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y } = paragraph.getBoundingClientRect();
      const words = paragraph.textContent.trim().split(/\s+/).length;
      return { x: x + 20, y: y + 10, words };
    });
    const says = (what: string, text: string) =>
      until(what, async () => (await sidelight.driver.cardText(page)).includes(text));
    await page.mouse.move(place.x, place.y, { steps: 4 });
    await says('the paragraph under the pointer', ` ${place.words} words`);
    await page.keyboard.press('ArrowLeft'); // from the paragraph to the part that it stands in
    await page.keyboard.press('Enter');
    await until('the marks of the chosen part, and of no other', async () => {
      const marked = (await page.evaluate(paintedMarks)).map(({ text }) => text);
      return marked.includes('Iceland') && !marked.includes('Portugal');
    });
    await says('what can be done with the choice', words.pickerKeep.message);
    await page.keyboard.press('Tab'); // from the first button to the one that keeps the choice
    await page.keyboard.press('Enter');
    await says('that the choice is kept', words.pickerKept.message.replace('$1', '127.0.0.1'));
    await page.keyboard.press('Escape');
    expect(await tree()).toBe(before);

    await page.reload();
    const again = await sidelight.driver.clickToolbarButton(page);
    await until('the chosen part after a reload', async () =>
      (await page.evaluate(paintedMarks)).some(({ text }) => text === 'Iceland'),
    );
    await again.close();
    const options = await sidelight.driver.openExtensionPage('/options.html');
    await sees(options, 'The article is where you pointed');
    await options.close();
    await page.close();
  });
});

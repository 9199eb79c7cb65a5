// Quotes in the built product: from the page, in the reader by keyboard alone, through another text of the article.
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { paintedMarks } from '../../scripts/browsers/in-page';
import { BROWSERS, openFirstClipping, press, sees, useSidelight } from './sidelight';

const ARTICLE = 'elmau-summit.html';

/** Selects a paragraph of the article, on its page or in the reader, the nth that is long enough; the value is its words. */
function selectParagraph(nth: number): string {
  const text = document.querySelector('.article-body') ?? document.querySelector('article');
  const long = [...(text?.querySelectorAll('p') ?? [])].filter(({ textContent }) => textContent.length > 80);
  const paragraph = long[nth];
  if (!paragraph) return '';
  getSelection()?.selectAllChildren(paragraph);
  return paragraph.textContent.replace(/\s+/g, ' ').trim();
}

/** What is painted as a quote, the stretches of each paragraph joined. */
const painted = (view: ExtensionView) =>
  view.evaluate(() => {
    const ranges = ['yellow', 'green', 'blue', 'pink'].flatMap((colour) => [
      ...(CSS.highlights.get(`sidelight-quote-${colour}`) ?? []),
    ]);
    return ranges.map(String).join('');
  }, null);
const key = (view: ExtensionView, name: string) =>
  view.evaluate(
    (pressed) =>
      void document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
      ),
    name,
  );
/** What the entry of the menu over a page asks of the page at `url`. */
const quoteSelection = (view: ExtensionView, url: string) =>
  view.evaluate(async (address) => {
    const api = Object(Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome'));
    const tabs = await api.tabs.query({});
    const tab = tabs.find((each: { url?: string }) => each.url?.startsWith(address));
    const ask = { replace: false, announce: true, quote: true };
    await api.tabs.sendMessage(tab.id, { topic: 'visit/save', ask });
  }, url);
const openQuoteList = (view: ExtensionView) =>
  view.evaluate(() => {
    const list = document.querySelector<HTMLDetailsElement>('.quotes');
    if (list) list.open = true;
  }, null);

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name, ['http://127.0.0.1/*']);

  it('saves the page with what is selected on it, and is found again when the article was edited', async () => {
    const { driver } = sidelight;
    const options = await driver.openExtensionPage('/options.html');
    await sees(options, 'Show or hide the marks');
    const page = await driver.open(sidelight.address(ARTICLE));
    await driver.runCommand(page, 'toggle-marks');
    await until('the marks', async () => (await page.evaluate(paintedMarks)).length > 0);
    const words = await page.evaluate(selectParagraph, 1);
    await quoteSelection(options, sidelight.address(ARTICLE));
    await until('the notice', async () => (await driver.cardText(page)).includes('with the quote'));
    await options.close();
    const popup = await driver.clickToolbarButton(page);
    const reader = await openFirstClipping(sidelight, popup);
    await until('the quote', async () => (await painted(reader)) !== '');
    expect((await painted(reader)).replace(/\s+/g, ' ')).toBe(words);

    const other = await reader.evaluate(selectParagraph, 2);
    await key(reader, 'q');
    await sees(reader, 'Quoted');
    await press(reader, 'Write a note');
    await until('the note’s field', () =>
      reader.evaluate(() => document.activeElement instanceof HTMLTextAreaElement, null),
    );
    await reader.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.value = '**Why?**';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, null);
    await press(reader, 'Done');
    await openQuoteList(reader);
    await sees(reader, '**Why?**');
    await reader.close();

    await page.bringToFront();
    await page.evaluate((gone) => {
      const all = [...document.querySelectorAll('article p')];
      const lost = all.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === gone);
      const first = document.createElement('p');
      first.textContent =
        'A paragraph that was not there before, about the weather in the mountains that day.';
      lost?.replaceWith(first);
    }, other);
    const again = await driver.clickToolbarButton(page);
    await press(again, 'Update');
    await sees(again, 'Updated');
    const updated = await openFirstClipping(sidelight, again);
    await until(
      'the quote that is left',
      async () => (await painted(updated)).replace(/\s+/g, ' ') === words,
    );
    await openQuoteList(updated);
    await sees(updated, 'No longer found for certain');
    await sees(updated, 'Edited since');
    await press(updated, 'Compare');
    await sees(updated, 'about the weather');
    await updated.close();
    await page.close();
  });
});

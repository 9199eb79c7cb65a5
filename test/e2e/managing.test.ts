// Managing what was saved in the real popup, in both browsers: by its keys alone, and by its buttons alone.
import { describe, expect, it } from 'vitest';
import { type ExtensionView, until } from '../../scripts/browsers/driver';
import { BROWSERS, press, sees, useSidelight } from './sidelight';

const TITLE = 'Leaders close Alpine summit with a promise on carbon';

/** Presses keys one after the other, each where the focus is. */
const keys = (view: ExtensionView, ...pressed: string[]): Promise<unknown> =>
  view.evaluate((all) => {
    for (const key of all)
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
  }, pressed);

/** Tabs as they read, and how many rows there are. */
const listOf = (view: ExtensionView) =>
  view.evaluate(
    () =>
      `${document.querySelector('.list-tabs')?.textContent} / ${document.querySelectorAll('.row').length}`,
    null,
  );

const shows = (view: ExtensionView, list: string) =>
  until(`the list ${list}`, async () => (await listOf(view)) === list);

/** Types into the field that has the focus. */
const type = (view: ExtensionView, typed: string): Promise<unknown> =>
  view.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('.search input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, typed);

const offers = (view: ExtensionView, suggestion: string) =>
  until(`“${suggestion}” among the suggestions`, () =>
    view.evaluate(
      (wanted) => [...document.querySelectorAll('.suggestion')].some((each) => each.textContent === wanted),
      suggestion,
    ),
  );

describe.each(BROWSERS)('%s', (name) => {
  const sidelight = useSidelight(name);

  it('stars, archives, reads, deletes and undoes, by keys and by buttons', async () => {
    const page = await sidelight.driver.open(sidelight.address('elmau-summit.html'));
    const popup = await sidelight.driver.clickToolbarButton(page);
    await press(popup, 'Save');
    await sees(popup, 'Saved');
    await popup.close();
    const view = await sidelight.driver.openExtensionPage('/popup.html');
    await shows(view, 'Unread 1All 1Starred 0Archived 0 / 1');

    await keys(view, 'j', 's');
    await shows(view, 'Unread 1All 1Starred 1Archived 0 / 1');
    await keys(view, 'e');
    await shows(view, 'Unread 0All 1Starred 1Archived 1 / 0');
    await keys(view, 'z');
    await shows(view, 'Unread 1All 1Starred 1Archived 0 / 1');
    await keys(view, 'j', '#');
    await sees(view, 'Nothing saved yet');
    await keys(view, 'z');
    await shows(view, 'Unread 1All 1Starred 1Archived 0 / 1');
    await keys(view, 'z');
    await shows(view, 'Unread 1All 1Starred 0Archived 0 / 1');
    await keys(view, '?');
    await sees(view, 'Undoes what was done last');
    await press(view, 'Close');

    await press(view, `Star “${TITLE}”`);
    await shows(view, 'Unread 1All 1Starred 1Archived 0 / 1');
    await press(view, `More for “${TITLE}”`);
    await press(view, `Mark as read ${TITLE}`);
    await sees(view, 'Nothing unread');
    await press(view, 'Show all');
    await shows(view, 'Unread 0All 1Starred 1Archived 0 / 1');
    await press(view, 'Undo');
    await shows(view, 'Unread 1All 1Starred 1Archived 0 / 1');
    expect(await view.evaluate(() => document.querySelector('.row-names')?.textContent ?? '', null)).not.toBe(
      '',
    );
    await view.close();
    await page.close();
  });

  it('offers whom the saved articles name, and searches for them', async () => {
    const view = await sidelight.driver.openExtensionPage('/popup.html');
    await shows(view, 'Unread 1All 1Starred 1Archived 0 / 1');
    await keys(view, '/');
    await type(view, 'francois');
    await offers(view, 'François HollandePerson');
    await keys(view, 'ArrowDown');
    await until('a suggestion in hand', () =>
      view.evaluate(() => document.querySelector('[role=option][aria-selected=true]') !== null, null),
    );
    await keys(view, 'Enter');
    await sees(view, 'Person: François Hollande');
    await until('the article that names him', async () => (await listOf(view)).endsWith('/ 1'));
    await type(view, 'person:"François Hollande" fossil');
    await until('the word in the text', async () =>
      view.evaluate(() => document.querySelector('.row-snippet mark')?.textContent === 'fossil', null),
    );
    await view.close();
  });
});

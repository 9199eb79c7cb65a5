// A card whose name stands in a dialog, a popover or what fills the screen can be seen and used there, and leaves it as it was.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  type AnnotatedPage,
  annotatedPage,
  byId,
  restPointer,
  untilClosed,
  untilFilled,
} from './annotated-page';
import { aFrame, middleOf, mouse } from './real-input';

const PAGE = `
  <div id="filling" style="background: white"><p><span id="cy">Cy Poe</span> was ill.</p>
    <button id="fill">Fill the screen</button></div>
  <dialog id="dialog" style="inset: 40px auto auto 40px; margin: 0"><p><span id="ann">Ann Lee</span> spoke.</p>
    <button id="in-dialog">Share</button></dialog>
  <div id="popover" popover style="inset: 40px auto auto 40px; margin: 0"><p><span id="bo">Bo Ray</span> left.</p></div>
  <dialog id="other" style="width: 300px"><p>Subscribe</p></dialog>`;
const NAMES = ['Cy Poe', 'Ann Lee', 'Bo Ray'];
const dialog = (id: string) => document.querySelector<HTMLDialogElement>(`#${id}`)!;

let shown: AnnotatedPage;
beforeEach(async () => {
  await restPointer();
  shown = annotatedPage(PAGE, NAMES);
});
afterEach(async () => {
  shown.visit.abort();
  vi.restoreAllMocks();
  if (document.fullscreenElement) await document.exitFullscreen();
  document.body.replaceChildren();
});

/** What a click in the middle of the card would meet. */
function hitByClick(): Element | null {
  const { x, y } = middleOf(shown.card());
  return document.elementFromPoint(x, y);
}
const closeButton = () => shown.root().querySelector<HTMLElement>('.close')!;

describe('a name in', () => {
  it.each<[what: string, name: string, id: string, open: () => void, around: string]>([
    ['a modal dialog', 'Ann Lee', 'ann', () => dialog('dialog').showModal(), 'dialog'],
    ['a dialog that is not modal', 'Ann Lee', 'ann', () => dialog('dialog').show(), ''],
    [
      'a popover that closes at clicks elsewhere',
      'Bo Ray',
      'bo',
      () => byId('popover').showPopover(),
      'popover',
    ],
  ])('%s: its card lies above, can be clicked and has the focus', async (_what, name, id, open, around) => {
    open();
    await userEvent.hover(byId(id));
    await untilFilled(shown, name);
    expect(shown.host()!.parentElement).toBe(around === '' ? document.documentElement : byId(around));
    expect(hitByClick()).toBe(shown.host());
    await userEvent.keyboard('{Tab}');
    expect(shown.root().activeElement).toBe(shown.card());
    const at = middleOf(closeButton());
    await mouse.press(at);
    await mouse.release(at);
    await untilClosed(shown);
    expect(shown.host()!.parentElement).toBe(document.documentElement);
    const isStillOpen =
      around === 'popover' ? byId('popover').matches(':popover-open') : dialog('dialog').open;
    expect(isStillOpen).toBe(true);
  });

  it('what fills the screen: its card lies above', async () => {
    byId('fill').addEventListener('click', () => void byId('filling').requestFullscreen(), { once: true });
    await userEvent.click(byId('fill'));
    await expect.poll(() => document.fullscreenElement).toBe(byId('filling'));
    await userEvent.hover(byId('cy'));
    await untilFilled(shown, 'Cy Poe');
    expect(hitByClick()).toBe(shown.host());
  });

  it('what fills the screen while its card is open: the card comes to lie above', async () => {
    await userEvent.click(byId('cy'));
    await untilFilled(shown, 'Cy Poe');
    byId('fill').focus(); // no click: that would close the card
    byId('fill').addEventListener('keydown', () => void byId('filling').requestFullscreen(), { once: true });
    await userEvent.keyboard('f');
    await expect.poll(() => document.fullscreenElement).toBe(byId('filling'));
    await expect.poll(hitByClick).toBe(shown.host());
  });
});

describe('a modal dialog that opens over an open card', () => {
  it('closes the card, which nobody could use any more', async () => {
    await userEvent.hover(byId('cy'));
    await untilFilled(shown, 'Cy Poe');
    dialog('other').showModal();
    await untilClosed(shown);
  });

  it('takes a pinned card along', async () => {
    await userEvent.click(byId('cy'));
    await untilFilled(shown, 'Cy Poe');
    shown.root().querySelector<HTMLElement>('.pin')!.click();
    dialog('other').showModal();
    await expect.poll(() => shown.host()?.parentElement).toBe(dialog('other'));
    expect(shown.isOpen()).toBe(true);
    dialog('other').close();
    await expect.poll(() => shown.host()?.parentElement).toBe(document.documentElement);
    expect(shown.isOpen()).toBe(true);
  });

  it('and no card opens for a name behind it', async () => {
    dialog('other').showModal();
    shown.annotations.step('next');
    await aFrame();
    await aFrame();
    expect(shown.isOpen()).toBe(false);
  });
});

it('goes with the dialog that its name is in', async () => {
  dialog('dialog').showModal();
  await userEvent.hover(byId('ann'));
  await untilFilled(shown, 'Ann Lee');
  dialog('dialog').close();
  await untilClosed(shown);
  await expect.poll(() => shown.host()?.parentElement).toBe(document.documentElement);
});

it('changes nothing of a dialog but for its own host, which leaves it', async () => {
  const before = byId('dialog').innerHTML;
  dialog('dialog').showModal();
  await userEvent.hover(byId('ann'));
  await untilFilled(shown, 'Ann Lee');
  await userEvent.keyboard('{Escape}');
  await untilClosed(shown);
  expect(byId('dialog').innerHTML).toBe(before);
});

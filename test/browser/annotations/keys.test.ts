// What Escape and Tab do on a page with a card: one press closes one thing, and the focus is never lost.
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

const PAGE = `
  <button id="first">Menu</button>
  <p>Today <a id="link" href="#bo">Bo Ray</a> and <span id="ann">Ann Lee</span> met.</p>
  <button id="after" hidden>Not there</button> <button id="next">Share</button>
  <dialog id="dialog" style="inset: 200px auto auto 40px; margin: 0"><p><span id="cy">Cy Poe</span> spoke.</p>
    <button>Close</button></dialog>`;

let shown: AnnotatedPage;
let heard: string[];
beforeEach(async () => {
  await restPointer();
  shown = annotatedPage(PAGE, ['Bo Ray', 'Ann Lee', 'Cy Poe']);
  heard = [];
  for (const type of ['keydown', 'keyup'] as const) {
    const listen = ({ key }: KeyboardEvent) => heard.push(`${type} ${key}`);
    document.addEventListener(type, listen, { signal: shown.visit.signal });
  }
});
afterEach(() => {
  shown.visit.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const focused = () =>
  document.activeElement === shown.host() ? shown.root().activeElement : document.activeElement;
const press = (keys: string) => userEvent.keyboard(keys);
const dialog = () => document.querySelector<HTMLDialogElement>('#dialog')!;
const pointAt = async (id: string, name: string) => {
  await userEvent.hover(byId(id));
  await untilFilled(shown, name);
};

describe('Escape', () => {
  it('closes the card, and the page hears neither press nor release; the next is the page’s', async () => {
    await pointAt('ann', 'Ann Lee');
    await press('{Escape}');
    await untilClosed(shown);
    expect(heard).toEqual([]);
    await press('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('held down closes the card alone', async () => {
    await pointAt('ann', 'Ann Lee');
    await press('{Escape>3/}');
    expect(heard).toEqual([]);
  });

  it('leaves the modal dialog open that the name is in; the next closes it', async () => {
    dialog().showModal();
    await pointAt('cy', 'Cy Poe');
    await press('{Escape}');
    await untilClosed(shown);
    expect(dialog().open).toBe(true);
    await press('{Escape}');
    expect(dialog().open).toBe(false);
  });

  it('closes a pinned card', async () => {
    await pointAt('ann', 'Ann Lee');
    shown.root().querySelector<HTMLElement>('.pin')!.click();
    await press('{Escape}');
    await untilClosed(shown);
  });

  it('belongs to the page while no card is open', async () => {
    await press('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });
});

describe('Tab', () => {
  const toTheEnd = async () => {
    const controls = [...shown.root().querySelectorAll('a[href], button, summary')];
    const last = controls.filter((control) => control.checkVisibility()).at(-1)!;
    for (let tabs = 0; tabs <= controls.length && focused() !== last; tabs++) await press('{Tab}');
    expect(focused()).toBe(last);
  };

  it.each<[how: string, open: () => Promise<unknown>]>([
    ['that the pointer opened', () => pointAt('ann', 'Ann Lee')],
    ['that a click opened', () => userEvent.click(byId('ann'))],
  ])('leads into a card %s, and behind its name out of it', async (_how, open) => {
    byId('first').focus();
    await open();
    await untilFilled(shown, 'Ann Lee');
    await press('{Tab}');
    expect(focused()).toBe(shown.card());
    await toTheEnd();
    await press('{Tab}');
    expect(focused()).toBe(byId('next'));
    await untilClosed(shown);
  });

  it('leads out of a card that a command opened, behind its name', async () => {
    byId('first').focus();
    shown.annotations.step('next');
    await untilFilled(shown, 'Bo Ray');
    await toTheEnd();
    await press('{Tab}');
    expect(focused()).toBe(byId('next'));
  });

  it('and Shift lead out at the beginning, to what stands before the name', async () => {
    await pointAt('ann', 'Ann Lee');
    await press('{Tab}');
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(byId('link'));
  });

  it('leaves a pinned card open, and does not lead into it again', async () => {
    await pointAt('ann', 'Ann Lee');
    await press('{Tab}');
    shown.root().querySelector<HTMLElement>('.pin')!.click();
    await toTheEnd();
    await press('{Tab}');
    expect(focused()).toBe(byId('next'));
    expect(shown.isOpen()).toBe(true);
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(byId('link'));
  });

  it('goes on behind the name where the card has closed with the focus, and nothing had it before', async () => {
    await pointAt('ann', 'Ann Lee');
    await press('{Tab}');
    await press('{Escape}');
    await untilClosed(shown);
    await press('{Tab}');
    expect(focused()).toBe(byId('next'));
  });

  it('goes on behind the name where what had the focus before has left the page', async () => {
    byId('first').focus();
    await pointAt('ann', 'Ann Lee');
    await press('{Tab}');
    byId('first').remove();
    await press('{Escape}');
    await untilClosed(shown);
    await press('{Tab}');
    expect(focused()).toBe(byId('next'));
  });

  it('is the page’s own once the reader has clicked elsewhere', async () => {
    await pointAt('ann', 'Ann Lee');
    await press('{Tab}');
    await press('{Escape}');
    await userEvent.click(byId('first'));
    await press('{Tab}');
    expect(focused()).toBe(byId('link'));
  });
});

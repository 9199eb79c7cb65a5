// A card that is pinned stays and can be moved; in a small window, or under a finger, it is a sheet that does not cover its name.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type AnnotatedPage,
  annotatedPage,
  byId,
  restPointer,
  untilClosed,
  untilFilled,
} from './annotated-page';
import { aFrame, emulateMedia, finger, middleOf, mouse } from './real-input';

const PAGE = `<p style="margin: 40px 0"><span id="ann">Ann Lee</span> met <span id="bo">Bo Ray</span>
    and <span id="words">nobody else</span>.</p>
  <div id="box" style="height: 300px; overflow: auto"><div style="height: 260px"></div>
    <p id="inner"><span id="cy">Cy Poe</span> was ill.</p><div style="height: 700px"></div></div>
  <p id="last" style="margin: 900px 0 0"><span id="di">Di Fox</span> is last.</p>`;
const NAMES = ['Ann Lee', 'Bo Ray', 'Cy Poe', 'Di Fox'];

let shown: AnnotatedPage;
const begin = async (width: number, height: number) => {
  await restPointer(width, height);
  document.body.style.margin = '8px';
  shown = annotatedPage(PAGE, NAMES);
};
afterEach(async () => {
  shown.visit.abort();
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  scrollTo(0, 0);
  await emulateMedia('');
});

const part = (selector: string) => shown.root().querySelector<HTMLElement>(selector)!;
const place = () => {
  const { left, top } = shown.card().getBoundingClientRect();
  return { x: Math.round(left), y: Math.round(top) };
};
/** A card that appears moves a little; it has come to rest. */
const atRest = () =>
  Promise.all(
    shown
      .card()
      .getAnimations()
      .map(({ finished }) => finished),
  );
const open = async (id: string, name: string) => {
  await userEvent.click(byId(id));
  await untilFilled(shown, name);
  await atRest();
};
/** The browser finds nothing in a closed shadow tree by itself. */
async function click(element: Element): Promise<void> {
  await mouse.press(middleOf(element));
  await mouse.release(middleOf(element));
}
async function drag(by: { x: number; y: number }): Promise<void> {
  const from = middleOf(part('h2'));
  await mouse.press(from);
  for (const share of [0.25, 0.5, 1])
    await mouse.move({ x: from.x + by.x * share, y: from.y + by.y * share }, { pressed: true });
  await mouse.release({ x: from.x + by.x, y: from.y + by.y });
}

describe('a pinned card', () => {
  beforeEach(async () => {
    await begin(1000, 800);
    await open('ann', 'Ann Lee');
  });

  it('says that it is, and stays at a click elsewhere and where it is when the page scrolls', async () => {
    await click(part('.pin'));
    expect(part('.pin').getAttribute('aria-pressed')).toBe('true');
    const before = place();
    await userEvent.click(byId('words'));
    scrollTo(0, 500);
    await aFrame();
    await aFrame();
    expect(shown.isOpen()).toBe(true);
    expect(place()).toEqual(before);
  });

  it('is filled with the next name that is clicked, in its place', async () => {
    await drag({ x: 300, y: 200 });
    const before = place();
    await userEvent.click(byId('bo'));
    await untilFilled(shown, 'Bo Ray');
    expect(place()).toEqual(before);
  });

  it('goes back to its name when it is pinned no longer', async () => {
    const before = place();
    await drag({ x: 300, y: 200 });
    await click(part('.pin'));
    await expect.poll(place).toEqual(before);
    await userEvent.click(byId('words'));
    await untilClosed(shown);
  });

  it('is moved by its head, which pins it', async () => {
    const { x, y } = place();
    await drag({ x: 120, y: 90 });
    expect(part('.pin').getAttribute('aria-pressed')).toBe('true');
    expect(place()).toEqual({ x: x + 120, y: y + 90 });
  });

  it.each<[why: string, by: { x: number; y: number }]>([
    ['right and down', { x: 900, y: 700 }],
    ['left and up', { x: -600, y: -600 }],
  ])('is never moved out of the window: %s', async (_why, by) => {
    await drag(by);
    const { left, top, right, bottom } = shown.card().getBoundingClientRect();
    expect(Math.min(left, top, innerWidth - right, innerHeight - bottom)).toBeGreaterThanOrEqual(7.9);
  });

  it('comes along when the window becomes smaller', async () => {
    await drag({ x: 900, y: 700 });
    await page.viewport(700, 500);
    const isInside = () => {
      const { right, bottom } = shown.card().getBoundingClientRect();
      return right <= innerWidth && bottom <= innerHeight;
    };
    await expect.poll(isInside).toBe(true);
  });

  it('is moved by arrow keys on its pin', async () => {
    await drag({ x: 200, y: 100 });
    const { x, y } = place();
    part('.pin').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(place()).toEqual({ x: x + 16, y: y + 16 });
  });

  it('outlives its name', async () => {
    await click(part('.pin'));
    byId('ann').remove();
    await aFrame();
    await aFrame();
    expect(shown.text()).toContain('Ann LeeThen');
    expect(CSS.highlights.has('sidelight-current')).toBe(false);
    await click(part('.pin'));
    await untilClosed(shown);
  });
});

describe('a sheet', () => {
  const box = () => shown.card().getBoundingClientRect();

  it.each<[why: string, width: number, height: number, sheetWidth: number]>([
    ['in a narrow window', 320, 640, 320],
    ['in a window at 400 %', 320, 256, 320],
    ['in a window just too narrow', 479, 700, 479],
  ])(
    '%s: as wide as it, at its foot, at most 70 %% of its height',
    async (_why, width, height, sheetWidth) => {
      await begin(width, height);
      await open('ann', 'Ann Lee');
      expect(Math.round(box().bottom)).toBe(height);
      expect(Math.round(box().width)).toBe(Math.min(sheetWidth, document.documentElement.clientWidth));
      expect(box().height).toBeLessThanOrEqual(height * 0.7);
    },
  );

  it('is none in a window of 480', async () => {
    await begin(480, 800);
    await open('ann', 'Ann Lee');
    expect(Math.round(box().width)).toBe(340);
  });

  it.each<[why: string, id: string, name: string, before: () => void]>([
    ['on the page', 'di', 'Di Fox', () => scrollTo(0, 700)],
    ['in a box that scrolls', 'cy', 'Cy Poe', () => scrollTo(0, 0)],
  ])('does not cover its name %s: the name comes up', async (_why, id, name, before) => {
    await begin(360, 640);
    byId('last').style.marginBottom = '600px';
    before();
    await open(id, name);
    await aFrame();
    const line = byId(id).getBoundingClientRect();
    expect(line.top).toBeGreaterThanOrEqual(0);
    expect(line.bottom).toBeLessThanOrEqual(box().top);
  });

  it('lies at the head where the page has nothing left to scroll', async () => {
    await begin(360, 640);
    scrollTo(0, 10_000);
    await open('di', 'Di Fox');
    const line = byId('di').getBoundingClientRect();
    expect(Math.round(box().top)).toBe(0);
    expect(line.top).toBeGreaterThanOrEqual(box().bottom);
  });

  it.each<[why: string, by: number, stays: boolean]>([
    ['far', 120, false],
    ['a little', 30, true],
  ])('that is pulled down %s', async (_why, by, stays) => {
    await begin(360, 640);
    await open('ann', 'Ann Lee');
    const from = middleOf(part('h2'));
    await finger.down(from);
    await finger.move({ x: from.x, y: from.y + by / 2 });
    await finger.move({ x: from.x, y: from.y + by });
    await finger.up();
    if (stays) await expect.poll(() => Math.round(box().bottom)).toBe(640);
    else await untilClosed(shown);
    expect(shown.isOpen()).toBe(stays);
  });

  it('becomes a card when the window becomes wide', async () => {
    await begin(360, 640);
    await open('ann', 'Ann Lee');
    await page.viewport(900, 640);
    await expect.poll(() => Math.round(box().width)).toBe(340);
  });
});

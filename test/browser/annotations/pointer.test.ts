// Mouse and finger over marked names, as the browser gets them: what opens a card, what does not, and the way to the card.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONG_PRESS_MS } from '@/entrypoints/annotations/follow-touch';
import { DELAY_MS } from '@/lib/page/hovercard/card-machine';
import {
  type AnnotatedPage,
  annotatedPage,
  byId,
  restPointer,
  untilClosed,
  untilFilled,
} from './annotated-page';
import { aFrame, emulateMedia, finger, middleOf, mouse } from './real-input';

/** The second name stands beside the first, where the way to the first one's card leads over it. */
const PAGE = `<p style="font: 20px/24px sans-serif; margin: 40px"><span id="ann">Ann Lee</span> <span id="bo">Bo Ray</span>
    met <a id="link" href="#cy">Cy Poe</a>, and <span id="words">nobody else came to the meeting</span>.</p>
  <p id="far" style="margin-top: 600px">Far away</p>`;
const NAMES = ['Ann Lee', 'Bo Ray', 'Cy Poe'];

let shown: AnnotatedPage;
beforeEach(async () => {
  await restPointer();
  shown = annotatedPage(PAGE, NAMES);
  await mouse.move(middleOf(byId('far')));
});
afterEach(async () => {
  vi.useRealTimers();
  await emulateMedia('');
  getSelection()?.removeAllRanges();
  shown.visit.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  history.replaceState(null, '', '#');
});

/** The card's clock stands still from now on, and goes only when it is told to. */
const stopClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
/** Two frames, so that what a move asks for has been looked at, and longer than any wait of the card. */
async function waitOut(): Promise<void> {
  await aFrame();
  await aFrame();
  vi.advanceTimersByTime(DELAY_MS.dwelling + DELAY_MS.leaving);
}
const openByMouse = async (id: string, name: string) => {
  await mouse.move(middleOf(byId(id)));
  await untilFilled(shown, name);
};

describe('no card opens', () => {
  it('while words are being selected over a name', async () => {
    stopClock();
    const from = middleOf(byId('words'));
    await mouse.press(from);
    await mouse.move(middleOf(byId('bo')), { pressed: true });
    await waitOut();
    expect(shown.isOpen()).toBe(false);
    await mouse.release(middleOf(byId('bo')));
    await waitOut();
    expect(getSelection()?.toString()).not.toBe('');
    expect(shown.isOpen()).toBe(false);
  });

  it('by itself for a name of which something is selected', async () => {
    getSelection()?.selectAllChildren(byId('ann'));
    stopClock();
    await mouse.move(middleOf(byId('ann')));
    await waitOut();
    expect(shown.isOpen()).toBe(false);
  });

  it('and yet for one elsewhere', async () => {
    getSelection()?.selectAllChildren(byId('words'));
    await openByMouse('ann', 'Ann Lee');
  });

  it('when the button goes down before the wait is over', async () => {
    stopClock();
    await mouse.move(middleOf(byId('ann')));
    await aFrame();
    await mouse.press(middleOf(byId('ann')));
    await waitOut();
    expect(shown.isOpen()).toBe(false);
    await mouse.release(middleOf(byId('ann')));
  });

  it('on paper, where an open one is not printed either', async () => {
    await openByMouse('ann', 'Ann Lee');
    await emulateMedia('print');
    expect(getComputedStyle(shown.host()!).display).toBe('none');
  });
});

describe('the way from a name to its card', () => {
  /** From the name's middle to the card's far corner, over the next name's foot, in `steps`. */
  async function walk(steps: number, wait: () => unknown): Promise<void> {
    const from = middleOf(byId('ann'));
    const card = shown.card().getBoundingClientRect();
    const to = { x: card.right - 20, y: card.top + 10 };
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      await mouse.move({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      await aFrame();
      await wait();
    }
  }

  it.each<[pace: string, steps: number, wait: () => unknown]>([
    ['at once', 1, () => undefined],
    ['fast', 3, () => undefined],
    ['at a walk', 12, () => vi.advanceTimersByTime(30)],
    ['slowly', 60, () => vi.advanceTimersByTime(100)],
    ['very slowly', 200, () => vi.advanceTimersByTime(200)],
  ])('can be gone %s, and over another name', async (_pace, steps, wait) => {
    await openByMouse('ann', 'Ann Lee');
    stopClock();
    await walk(steps, wait);
    await waitOut();
    expect(shown.text()).toContain('Ann LeeThen');
  });

  it('may be rested on in the gap', async () => {
    await openByMouse('ann', 'Ann Lee');
    stopClock();
    const name = byId('ann').getBoundingClientRect();
    await mouse.move({ x: name.left + 10, y: shown.card().getBoundingClientRect().top - 1 });
    await waitOut();
    await waitOut();
    expect(shown.isOpen()).toBe(true);
  });

  it('ends on another name where the pointer rests', async () => {
    await openByMouse('ann', 'Ann Lee');
    await openByMouse('bo', 'Bo Ray');
  });

  it('is none when the pointer goes elsewhere', async () => {
    await openByMouse('ann', 'Ann Lee');
    await mouse.move({ x: 900, y: 20 });
    await untilClosed(shown);
  });
});

describe('a linked name', () => {
  it('shows its card to a mouse that rests, and a click follows the link', async () => {
    await openByMouse('link', 'Cy Poe');
    await mouse.press(middleOf(byId('link')));
    await mouse.release(middleOf(byId('link')));
    await expect.poll(() => location.hash).toBe('#cy');
    await untilClosed(shown);
  });

  it('is followed by a tap, without a card', async () => {
    await finger.down(middleOf(byId('link')));
    await finger.up();
    await expect.poll(() => location.hash).toBe('#cy');
    expect(shown.isOpen()).toBe(false);
  });

  it('shows its card to a long press, which opens no menu and follows nothing', async () => {
    const menus: boolean[] = [];
    window.addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented), {
      signal: shown.visit.signal,
    });
    await finger.down(middleOf(byId('link')));
    await untilFilled(shown, 'Cy Poe');
    await finger.up();
    await aFrame();
    expect(menus).toEqual([]);
    expect(location.hash).toBe('');
    expect(shown.isOpen()).toBe(true);
  });

  it('opens nothing under a finger that scrolls', async () => {
    stopClock();
    const at = middleOf(byId('link'));
    await finger.down(at);
    await finger.move({ x: at.x, y: at.y - 40 });
    vi.advanceTimersByTime(LONG_PRESS_MS);
    await finger.up();
    expect(shown.isOpen()).toBe(false);
  });
});

describe('a name that is no link', () => {
  const tap = async (id: string) => {
    await finger.down(middleOf(byId(id)));
    await finger.up();
  };

  it('opens its card at a tap, and a tap elsewhere closes it', async () => {
    await tap('ann');
    await untilFilled(shown, 'Ann Lee');
    await tap('words');
    await untilClosed(shown);
  });

  it('leaves a long press to the browser', async () => {
    const menus: boolean[] = [];
    document.addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented), {
      signal: shown.visit.signal,
    });
    stopClock();
    await finger.down(middleOf(byId('ann')));
    vi.advanceTimersByTime(LONG_PRESS_MS);
    expect(shown.isOpen()).toBe(false);
    await finger.up();
    expect(menus.every((prevented) => !prevented)).toBe(true);
  });
});

// Veils and locks of every kind go with their pop-up; what only looks like one stays; else the page is as it was.
import { describe, expect, it } from 'vitest';
import {
  COVER,
  gaveBack,
  HERE,
  isShown,
  SIGN_UP,
  show,
  untilHidden,
  untilLookedAt,
  useTidiedPage,
} from './tidied-page';

useTidiedPage();

const POP_UP = 'position: fixed; top: 20%; left: 25%; width: 50%; background: white; z-index: 1000';
const BOX = `<div id="it" style="${POP_UP}">${SIGN_UP}<button>No thanks</button></div>`;
const DARK = 'background: rgb(0 0 0 / 70%)';
const LONG = '<div style="height: 3000px"></div>';
const css = (rules: string) => `<style>${rules}</style>`;

/** What a click on the first paragraph, brought into the window, meets. */
function isReached(): boolean {
  const paragraph = document.querySelector('article p')!;
  paragraph.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = paragraph.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && (hit === paragraph || paragraph.contains(hit));
}

describe('a veil goes with its pop-up', () => {
  it.each([
    [
      'beside it, in the page’s own coordinates',
      `<div class="veil" style="position: absolute; inset: 0; z-index: 9; ${DARK}"></div>${BOX}`,
    ],
    [
      'beside it, as long as the page',
      `<div class="veil" style="position: absolute; top: 0; left: 0; width: 100%; height: 4000px; z-index: 9; ${DARK}"></div>${BOX}`,
    ],
    [
      'beside it, above the rest only because it comes last',
      `${BOX}<div class="veil" style="position: absolute; top: 0; left: 0; width: 100%; height: 100vh; ${DARK}"></div>`,
    ],
    [
      'around it',
      `<div class="veil" style="position: absolute; top: 0; left: 0; width: 100%; height: 100vh; z-index: 9; ${DARK}">${BOX}</div>`,
    ],
    [
      'with a word for closing and a wheel that turns',
      `<div class="veil" style="${COVER}; ${DARK}"><span>Close</span><svg></svg></div>${BOX}`,
    ],
    [
      'that cannot be seen and only takes the clicks',
      `<div class="veil" style="${COVER}; background: none"></div>${BOX}`,
    ],
    [
      'drawn by the box around the text',
      `${css(`#page { position: relative } #page::after { content: ""; position: absolute; inset: 0; min-height: 100vh; z-index: 5; ${DARK} }`)}<div id="page">${HERE}${LONG}</div>${BOX}`,
    ],
    [
      'drawn behind the body',
      `${css(`body::before { content: ""; position: absolute; top: 0; left: 0; width: 100%; height: 100vh; z-index: 5; ${DARK} }`)}${BOX}`,
    ],
    [
      'of a small box in a corner, known by its name',
      `<div class="veil" style="${COVER}; ${DARK}"></div><div id="it" class="newsletter-popup" style="position: fixed; right: 0; bottom: 0; width: 180px; z-index: 1000"><p>The week in a letter</p><button>No thanks</button></div>`,
    ],
    [
      'of a small box that is not fixed',
      `<div class="veil" style="${COVER}; ${DARK}"></div><div id="it" style="position: absolute; top: 150px; left: 25%; width: 50%; z-index: 1000">${SIGN_UP}<button>No thanks</button></div>`,
    ],
    [
      'though a menu that cannot be seen waits over the page',
      `<div class="menu" style="${COVER}; visibility: hidden">Home World</div><div class="veil" style="${COVER}; ${DARK}"></div>${BOX}`,
    ],
    [
      'though a column at the side is fixed too',
      `<div style="position: fixed; left: 0; top: 0; width: 36%; height: 100vh; background: wheat">Sections of the paper</div><div class="veil" style="${COVER}; ${DARK}"></div>${BOX}<style>main { margin-left: 40% }</style>`,
    ],
    [
      'though the whole page stands in a fixed box',
      `<div style="position: fixed; inset: 0; overflow: auto">${HERE}${LONG}</div><div class="veil" style="${COVER}; ${DARK}"></div>${BOX}`,
    ],
    ['that blurs the text', `${css('main { filter: blur(6px) }')}${BOX}`],
    [
      'that darkens the text',
      `${css('main { filter: brightness(30%) } body { pointer-events: none }')}${BOX}`,
    ],
    ['that fades the text', `${css('article { opacity: .2; pointer-events: none }')}${BOX}`],
  ])('%s', async (_why, markup) => {
    show(markup);
    await untilHidden('#it');
    await untilLookedAt();
    expect(isShown('#it')).toBe(false);
    expect(isShown('.veil')).toBe(false);
    expect(isReached()).toBe(true);
    const { filter, opacity } = getComputedStyle(document.querySelector('main')!);
    expect([filter, opacity]).toEqual(['none', '1']);
    expect(gaveBack).not.toHaveBeenCalled();
  });

  it('of a box that the browser lays above all, backdrop and all', async () => {
    show(`${LONG}${css(`#it::backdrop { ${DARK} }`)}<div id="it" popover="manual">${SIGN_UP}</div>`);
    document.getElementById('it')?.showPopover();
    await untilHidden('#it');
    expect(isReached()).toBe(true);
  });
});

/** Whether a reader's wheel moves the text: by the window, or by a box around it. */
function scrolls(): boolean {
  const isScroller = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
    element.scrollHeight > element.clientHeight;
  for (let at = document.querySelector('article'); at; at = at.parentElement) if (isScroller(at)) return true;
  return false;
}

describe('a lock goes with its pop-up', () => {
  it.each([
    [
      'on a box around the text',
      `${css('#app { overflow: hidden; height: 100vh }')}<div id="app">${HERE}${LONG}</div>`,
      0,
    ],
    [
      'on the box, the body and the root',
      `${css('html, body, #app { overflow: hidden; height: 100% }')}<div id="app">${HERE}${LONG}</div>`,
      0,
    ],
    [
      'on the box in which the page scrolls',
      `${css('body { overflow: hidden; margin: 0 } #app { display: flex; height: 100vh } #pane { flex: 1; overflow: hidden }')}<div id="app"><nav>Menu</nav><div id="pane">${HERE}${LONG}</div></div>`,
      0,
    ],
    [
      'by fixing the body where it had been scrolled to',
      `${css('body { position: fixed; top: -200px; width: 100% }')}${HERE}${LONG}`,
      200,
    ],
    [
      'by fixing a box around the text',
      `${css('#app { position: fixed; top: -300px; left: 0; right: 0 } body { overflow: hidden }')}<div id="app">${HERE}${LONG}</div>`,
      300,
    ],
    ['for fingers only', `${css('body { touch-action: none; overscroll-behavior: none }')}${HERE}${LONG}`, 0],
    [
      'by the height of the body',
      `${css('html { height: 100%; overflow: hidden } body { height: 100%; overflow: clip }')}${HERE}${LONG}`,
      0,
    ],
  ])('%s', async (_why, markup, offset) => {
    show(`${markup}${BOX}`);
    await untilHidden('#it');
    await untilLookedAt();
    expect(isShown('#it')).toBe(false);
    expect(scrolls() || getComputedStyle(document.documentElement).overflowY === 'auto').toBe(true);
    expect(getComputedStyle(document.body).touchAction).toBe('auto');
    expect(scrollY).toBe(offset);
    expect(isReached()).toBe(true);
    expect(gaveBack).not.toHaveBeenCalled();
  });
});

describe('stays as it is', () => {
  const SIGN_UP_INSIDE = `<form class="inside">${SIGN_UP}</form>`;
  it.each([
    [
      'a head that sticks to the window',
      `<header class="kept" style="position: sticky; top: 0"><nav><a href="/">Home</a></nav></header>`,
    ],
    [
      'a player in the corner',
      `<div class="kept" style="position: fixed; right: 0; bottom: 0; width: 300px"><video></video></div>`,
    ],
    [
      'a map over the window’s half',
      `<div class="kept" style="position: fixed; right: 0; top: 0; width: 50%; height: 100vh"><canvas></canvas></div>`,
    ],
    [
      'a chat',
      `<div class="kept" style="position: fixed; right: 8px; bottom: 8px; width: 320px; height: 300px"><p>How can we help?</p><textarea></textarea></div>`,
    ],
    [
      'a picture that the reader has opened, with its veil',
      `<div class="kept" style="${COVER}; ${DARK}"><img alt="The harbour" width="300" height="200"></div>`,
    ],
    [
      'a background',
      `<div class="kept" style="position: fixed; inset: 0; z-index: -1; background: wheat"></div>`,
    ],
    [
      'a box that waits to be shown',
      `<div class="kept" style="opacity: 0; pointer-events: none">Saved</div>`,
    ],
  ])('%s', async (_why, markup) => {
    show(`${LONG}${markup}${SIGN_UP_INSIDE}`);
    await untilHidden('.inside');
    const kept = document.querySelector('.kept')!;
    expect(isShown('.kept')).toBe(true);
    const { opacity, pointerEvents } = getComputedStyle(kept);
    expect([opacity, pointerEvents]).toEqual(kept.textContent === 'Saved' ? ['0', 'none'] : ['1', 'auto']);
  });

  it.each([
    [
      'the body of a page that scrolls in a box',
      `${css('html, body { overflow: hidden; height: 100%; margin: 0 } #app { height: 100%; overflow-y: auto }')}<div id="app">${HERE}${LONG}</div>`,
    ],
    [
      'the root of a page that scrolls in its body',
      `${css('html { overflow: hidden; height: 100% } body { overflow-y: auto; height: 100%; margin: 0 }')}${HERE}${LONG}`,
    ],
    [
      'the body of a fixed application',
      `${css('body { position: fixed; inset: 0; overflow: hidden } #app { position: absolute; inset: 0; overflow-y: scroll }')}<div id="app">${HERE}${LONG}</div>`,
    ],
  ])('%s', async (_why, markup) => {
    const locks = () =>
      [document.documentElement, document.body].map((each) => getComputedStyle(each).overflowY);
    show(`${markup}${BOX}`);
    const before = locks();
    await untilHidden('#it');
    expect(locks()).toEqual(before);
    expect(isReached()).toBe(true);
  });
});

describe('a page that could not be used without its pop-up keeps it, and it is said', () => {
  it.each([
    ['its text lets no click through, by an attribute', `<div inert>${HERE}</div>`],
    [
      'something else lies over it that says much',
      `<div style="position: absolute; top: 0; left: 0; width: 100%; height: 100vh; z-index: 9; background: white">${'Terms of the harbour. '.repeat(40)}</div>`,
    ],
    ['the lock is in the page’s own style, and important', '<script></script>'],
  ])('%s', async (_why, markup) => {
    if (markup === '<script></script>') document.body.style.setProperty('overflow', 'hidden', 'important');
    show(`${markup}${LONG}${BOX}<form class="inside">${SIGN_UP}</form>`);
    await untilHidden('.inside');
    await expect.poll(() => gaveBack.mock.calls.length).toBe(1);
    expect(isShown('#it')).toBe(true);
    await untilLookedAt();
    expect(isShown('#it')).toBe(true);
    expect(gaveBack).toHaveBeenCalledTimes(1);
  });
});

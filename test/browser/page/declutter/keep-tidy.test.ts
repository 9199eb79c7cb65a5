// What is hidden on a live page and what never is, in a real browser's layout.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SiteRule } from '@/lib/extraction/site-rule';
import { keepTidy } from '@/lib/page/declutter/keep-tidy';
import { aSiteRule } from '../../../builders';
import { aParagraph } from '../../../news-page';

const STORY = `<h1>Ministers meet</h1>${[1, 2, 3, 4, 5].map(aParagraph).join('')}`;
const SIGN_UP =
  '<p>Sign up for our newsletter</p><input type="email" placeholder="Your email"><button>Sign up</button>';
const COVER = 'position: fixed; inset: 0; background: white; z-index: 99';
const BAR = 'position: sticky; bottom: 0; width: 100%; height: 60px';

/** Kept, because one page puts elements of its own in the place of `document.body`. */
const [ROOT, BODY] = [document.documentElement, document.body];

let life: AbortController;
const gaveUp = vi.fn();

function show(markup: string, siteRules: readonly SiteRule[] = []): void {
  document.body.innerHTML = `<main><article>${STORY}</article></main>${markup}`;
  keepTidy({ page: document, siteRules, onGiveUp: gaveUp, signal: life.signal });
}
const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
const untilHidden = (selector: string) => expect.poll(() => isShown(selector)).toBe(false);
/** Long enough for a look that would hide it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

beforeEach(() => {
  life = new AbortController();
  gaveUp.mockReset();
});
afterEach(() => {
  life.abort();
  for (const element of [ROOT, BODY]) element.removeAttribute('style');
  BODY.replaceChildren();
});

describe('hides', () => {
  it.each([
    ['a form that asks for an address', `<form id="it">${SIGN_UP}</form>`],
    [
      'a box named after a newsletter',
      '<div id="it" class="newsletter-box"><p>The week in a letter</p></div>',
    ],
    ['an overlay that sells a newsletter', `<div id="it" style="${COVER}"><div>${SIGN_UP}</div></div>`],
    ['a bar that sticks to the window', `<div id="it" style="${BAR}">${SIGN_UP}</div>`],
    [
      'a note on cookies over the page',
      `<div id="it" style="${COVER}"><p>We use cookies. Accept all cookies?</p><button>Accept</button></div>`,
    ],
    [
      'a dialog that asks to pay',
      '<div id="it" role="dialog"><p>Subscribe to continue reading this story.</p><button>See offers</button></div>',
    ],
    [
      'the veil below an overlay',
      `<div id="it" style="${COVER}; opacity: .5"></div><div style="${COVER}">${SIGN_UP}</div>`,
    ],
    [
      'what the page would force to be seen',
      `<style>#it { display: block !important }</style><form id="it">${SIGN_UP}</form>`,
    ],
  ])('%s', async (_why, markup) => {
    show(markup);
    await untilHidden('#it');
    expect(isShown('article')).toBe(true);
    expect(gaveUp).not.toHaveBeenCalled();
  });

  it('what comes later', async () => {
    show('');
    await settle();
    document.body.insertAdjacentHTML('beforeend', `<div id="it" style="${COVER}">${SIGN_UP}</div>`);
    await untilHidden('#it');
  });

  it('what the reader never wants to see on this site', async () => {
    show('<div class="promo" id="it"><p>The shop</p></div>', [
      aSiteRule({ action: 'remove', selector: '.promo', text: null }),
    ]);
    await untilHidden('#it');
  });
});

describe('never hides', () => {
  it.each([
    [
      'a log-in',
      '<form id="it"><p>Sign up for our newsletter</p><input type="email"><input type="password"></form>',
    ],
    ['a box to comment in', `<form id="it">${SIGN_UP}<textarea></textarea></form>`],
    [
      'a video and its controls',
      `<div id="it" class="newsletter-box"><video controls></video>${SIGN_UP}</div>`,
    ],
    ['controls inside a player', `<div class="jw-player"><form id="it">${SIGN_UP}</form></div>`],
    [
      'a menu that sticks to the window',
      `<header id="it" style="${BAR}"><nav><a href="/">Sign up now</a></nav></header>`,
    ],
    ['a dialog about something else', '<div id="it" role="dialog"><p>Picture 3 of 9</p></div>'],
    ['the whole page in one fixed box', ''],
  ])('%s', async (_why, markup) => {
    show(markup);
    if (markup === '') {
      const main = document.querySelector('main');
      main?.setAttribute('style', COVER);
      main?.setAttribute('id', 'it');
      main?.insertAdjacentHTML('beforeend', `<form>${SIGN_UP}</form>`);
    }
    await settle();
    expect(isShown('#it')).toBe(true);
  });

  it('a form that is half filled in, or has the keyboard', async () => {
    show('');
    await settle();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<form id="half">${SIGN_UP}</form><form id="held">${SIGN_UP}</form>`,
    );
    document.querySelector<HTMLInputElement>('#half input')!.value = 'ann@';
    document.querySelector<HTMLInputElement>('#held input')!.focus();
    await settle();
    expect(isShown('#half')).toBe(true);
    expect(isShown('#held')).toBe(true);
  });

  it('what the reader has called up by a click', async () => {
    show('<button id="open">Newsletter</button>');
    document.getElementById('open')?.addEventListener('click', () => {
      document.body.insertAdjacentHTML('beforeend', `<div id="it" role="dialog">${SIGN_UP}</div>`);
    });
    await settle();
    await userEvent.click(document.getElementById('open')!);
    await settle();
    expect(isShown('#it')).toBe(true);
  });

  it('what the reader always wants to keep on this site', async () => {
    show('<div class="newsletter-box" id="it"><p>The week in a letter</p></div>', [
      aSiteRule({ action: 'keep', selector: '.newsletter-box', text: null }),
    ]);
    await settle();
    expect(isShown('#it')).toBe(true);
  });
});

it('lets a page scroll that an overlay had locked, and locks it again when it ends', async () => {
  document.documentElement.style.overflow = 'hidden';
  document.body.setAttribute('style', 'overflow: hidden; position: fixed; height: 100vh');
  show(`<div style="height: 3000px"></div><div id="it" style="${COVER}">${SIGN_UP}</div>`);
  await untilHidden('#it');
  expect(getComputedStyle(document.body).position).toBe('static');
  expect(getComputedStyle(document.documentElement).overflowY).toBe('auto');
  life.abort();
  expect(getComputedStyle(document.body).position).toBe('fixed');
});

const POP_UP = 'position: fixed; top: 20%; left: 25%; width: 50%; background: white; z-index: 1000';
const VEIL = 'position: fixed; inset: 0; background: rgb(0 0 0 / 70%); z-index: 999';
const SHEET =
  'position: fixed; bottom: 0; left: 0; right: 0; height: 120px; background: white; z-index: 1000';
const LONG = '<div style="height: 3000px"></div>';
const locks = (rule: string) => `<style>${rule}</style>`;

describe('a pop-up goes with all that keeps the reader from the page', () => {
  it.each([
    [
      'a small one and a veil beside it',
      `${locks('body { overflow: hidden }')}<div id="veil" style="${VEIL}"></div>`,
      POP_UP,
    ],
    [
      'a sheet at the lower edge and a veil',
      `${locks('html { overflow: hidden }')}<div id="veil" style="${VEIL}"></div>`,
      SHEET,
    ],
    [
      'a veil that holds empty boxes',
      `${locks('body { overflow: clip }')}<div id="veil" style="${VEIL}"><i><b></b></i></div>`,
      POP_UP,
    ],
    [
      'a veil without an element, of the body',
      locks(`body::after { content: ""; ${VEIL} } body { overflow: hidden }`),
      POP_UP,
    ],
    [
      'a veil without an element, of the root',
      locks(`html::before { content: ""; ${VEIL} } html { overflow: hidden }`),
      POP_UP,
    ],
    [
      'a body that is fixed with an offset',
      locks('body { position: fixed; top: -200px; width: 100%; overflow-y: scroll }'),
      POP_UP,
    ],
    [
      'fingers that may not move the page',
      locks('html, body { overflow: hidden; touch-action: none; overscroll-behavior: none }'),
      POP_UP,
    ],
  ])('%s', async (_why, rest, style) => {
    show(`${LONG}${rest}<div id="it" style="${style}">${SIGN_UP}<button>No thanks</button></div>`);
    await untilHidden('#it');
    expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('#veil')).toBeFalsy();
    for (const element of [ROOT, BODY]) {
      const { overflowY, position, touchAction } = getComputedStyle(element);
      expect([overflowY, position, touchAction]).toEqual([
        element === ROOT ? 'auto' : 'visible',
        'static',
        'auto',
      ]);
      for (const pseudo of ['::before', '::after'])
        expect(
          getComputedStyle(element, pseudo).display === 'none' ||
            getComputedStyle(element, pseudo).content === 'none',
        ).toBe(true);
    }
  });

  it.each([
    ['overflow-y of root and body', [ROOT, BODY], 'overflow-y', 'hidden'],
    ['overflow of the root', [ROOT], 'overflow', 'hidden'],
    ['overflow of the body', [BODY], 'overflow', 'clip'],
    ['the body’s position', [BODY], 'position', 'fixed'],
  ] as const)(
    'or stays, where the page holds its lock fast by its own style: %s',
    async (_why, locked, name, value) => {
      for (const element of locked) element.style.setProperty(name, value, 'important');
      show(
        `${LONG}<div id="veil" style="${VEIL}"></div><div id="it" style="${POP_UP}">${SIGN_UP}</div>
       <form id="inside">${SIGN_UP}</form>`,
      );
      await untilHidden('#inside');
      expect(isShown('#it')).toBe(true);
      expect(isShown('#veil')).toBe(true);
    },
  );

  it('and a veil that another box needs stays', async () => {
    show(
      `${LONG}<div id="veil" style="${VEIL}"></div><div id="login" role="dialog" style="${POP_UP}"><input type="password"></div>
       <div id="it" style="${SHEET}">${SIGN_UP}</div>`,
    );
    await untilHidden('#it');
    expect(isShown('#veil')).toBe(true);
    expect(isShown('#login')).toBe(true);
  });
});

it('leaves the tree as it was, while it hides and afterwards', async () => {
  const sheets = document.adoptedStyleSheets.length;
  show(`<form id="it" class="a b">${SIGN_UP}</form>`);
  const before = document.documentElement.outerHTML;
  await untilHidden('#it');
  expect(document.documentElement.outerHTML).toBe(before);
  life.abort();
  expect(isShown('#it')).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
});

it('never hides another element for a moment, when the page moves what is hidden', async () => {
  show(`<form class="it">${SIGN_UP}</form><p class="good">A correction.</p>`);
  await untilHidden('.it');
  document.querySelector('.it')?.remove(); // the paragraph now stands where the form stood
  await Promise.resolve();
  expect(isShown('.good')).toBe(true);
});

describe('a hostile page', () => {
  it('may put its fields in the place of a form’s methods', async () => {
    const names = ['querySelector', 'querySelectorAll', 'matches', 'textContent', 'parentElement', 'id'];
    show(
      `<form id="trap">${SIGN_UP}${names.map((name) => `<input name="${name}">`).join('')}</form>
       <img name="body"><form name="querySelectorAll"></form><form class="it">${SIGN_UP}</form>`,
    );
    await untilHidden('.it');
    expect(isShown('article')).toBe(true);
  });

  it('may change all the time: the look comes to an end, and rests', async () => {
    show(`<form id="it">${SIGN_UP}</form><div id="ticker"></div>`);
    const ticker = document.getElementById('ticker')!;
    const timer = setInterval(() => ticker.replaceChildren(document.createElement('p')), 1);
    await untilHidden('#it');
    clearInterval(timer);
  });

  it('may have ten thousand overlays: it is left as it is', async () => {
    // Unseen, because it is the browser that would take minutes to paint them.
    const overlay = `<div style="${COVER}; visibility: hidden">Sign up for our newsletter</div>`;
    show(overlay.repeat(10_000));
    await expect.poll(() => gaveUp.mock.calls.length, { timeout: 20_000 }).toBe(1);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  }, 30_000);
});

// What is hidden on a live page and what never is, in a real browser's layout.
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aSiteRule } from '../../../builders';
import {
  COVER,
  endTidying,
  gaveUp,
  isShown,
  SIGN_UP,
  show,
  untilHidden,
  untilLookedAt,
  untilNewcomersAreHidden,
  useTidiedPage,
} from './tidied-page';

const BAR = 'position: sticky; bottom: 0; width: 100%; height: 60px';

useTidiedPage();

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
    await untilLookedAt();
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
    await untilLookedAt();
    expect(isShown('#it')).toBe(true);
  });

  it('a form that is half filled in, or has the keyboard', async () => {
    show('');
    await untilLookedAt();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<form id="half">${SIGN_UP}</form><form id="held">${SIGN_UP}</form>`,
    );
    document.querySelector<HTMLInputElement>('#half input')!.value = 'ann@';
    document.querySelector<HTMLInputElement>('#held input')!.focus();
    await untilLookedAt();
    expect(isShown('#half')).toBe(true);
    expect(isShown('#held')).toBe(true);
  });

  it('what the reader has called up by a click', async () => {
    show('<button id="open">Newsletter</button>');
    document.getElementById('open')?.addEventListener('click', () => {
      document.body.insertAdjacentHTML('beforeend', `<div id="it" role="dialog">${SIGN_UP}</div>`);
    });
    await untilLookedAt();
    await userEvent.click(document.getElementById('open')!);
    await untilNewcomersAreHidden();
    expect(isShown('#it')).toBe(true);
  });

  it('what the reader always wants to keep on this site', async () => {
    show('<div class="newsletter-box" id="it"><p>The week in a letter</p></div>', [
      aSiteRule({ action: 'keep', selector: '.newsletter-box', text: null }),
    ]);
    await untilLookedAt();
    expect(isShown('#it')).toBe(true);
  });
});

it('leaves the tree as it was, while it hides and afterwards', async () => {
  const sheets = document.adoptedStyleSheets.length;
  show(`<form id="it" class="a b">${SIGN_UP}</form>`);
  const before = document.documentElement.outerHTML;
  await untilHidden('#it');
  expect(document.documentElement.outerHTML).toBe(before);
  endTidying();
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

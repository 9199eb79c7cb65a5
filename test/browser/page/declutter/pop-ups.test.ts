// A pop-up goes with its veil and its lock, or stays with both: the page can be read and scrolled, or is as it was.
import { describe, expect, it } from 'vitest';
import {
  BODY,
  COVER,
  endTidying,
  isShown,
  ROOT,
  SIGN_UP,
  show,
  untilHidden,
  useTidiedPage,
} from './tidied-page';

useTidiedPage();

it('lets a page scroll that an overlay had locked, and locks it again when it ends', async () => {
  document.documentElement.style.overflow = 'hidden';
  document.body.setAttribute('style', 'overflow: hidden; position: fixed; height: 100vh');
  show(`<div style="height: 3000px"></div><div id="it" style="${COVER}">${SIGN_UP}</div>`);
  await untilHidden('#it');
  expect(getComputedStyle(document.body).position).toBe('static');
  expect(getComputedStyle(document.documentElement).overflowY).toBe('auto');
  endTidying();
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

// The same style by either way, and nothing left of it afterwards.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { adoptStyle } from '@/lib/core/dom/adopt-style';

const CSS_TEXT = 'body { outline-width: 7px !important; }';
const isStyled = () => getComputedStyle(document.body).outlineWidth === '7px';

/** As Firefox did before 153. */
function refuseAdopting(root: Document | ShadowRoot): void {
  Object.defineProperty(root, 'adoptedStyleSheets', {
    configurable: true,
    get() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
}
afterEach(() => {
  Reflect.deleteProperty(document, 'adoptedStyleSheets');
  vi.restoreAllMocks();
});

describe.each([
  ['adopted', () => undefined, 0],
  ['as an element where adopting is refused', () => refuseAdopting(document), 1],
])('%s', (_way, prepare, elements) => {
  it('styles the page until it is removed', () => {
    prepare();
    const before = document.querySelectorAll('style').length;
    const style = adoptStyle(document, CSS_TEXT);
    expect(isStyled()).toBe(true);
    expect(document.querySelectorAll('style')).toHaveLength(before + elements);
    style.remove();
    expect(isStyled()).toBe(false);
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });

  it('is there once, however often it is renewed', () => {
    prepare();
    const before = document.styleSheets.length;
    const style = adoptStyle(document, CSS_TEXT);
    style.renew();
    style.renew();
    style.remove();
    expect(isStyled()).toBe(false);
    expect(document.styleSheets).toHaveLength(before);
  });
});

it('comes back after the page has replaced its list', () => {
  const style = adoptStyle(document, CSS_TEXT);
  document.adoptedStyleSheets = [];
  expect(isStyled()).toBe(false);
  style.renew();
  expect(isStyled()).toBe(true);
  style.remove();
});

it.each([
  ['adopted', false],
  ['as an element', true],
])('reaches a closed shadow tree, %s', (_way, refused) => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const inside = document.createElement('p');
  root.append(inside);
  document.body.append(host);
  if (refused) refuseAdopting(root);
  adoptStyle(root, 'p { outline-width: 7px; outline-style: solid; }');
  expect(getComputedStyle(inside).outlineWidth).toBe('7px');
  host.remove();
});

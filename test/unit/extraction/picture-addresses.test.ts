// @vitest-environment jsdom
// Pictures that a page loads late: whatever attribute holds the address, the cleaned article has it.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { bestInSet } from '@/lib/extraction/sanitize/picture-addresses';
import { REMOTE_PICTURE } from '@/lib/extraction/sanitize/safe-markup';
import { sanitizeElement } from '@/lib/extraction/sanitize/sanitize';

const BASE = 'https://news.example/a/';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function shown(html: string): HTMLElement {
  const root = new DOMParser().parseFromString('', 'text/html').createElement('div');
  root.innerHTML = html;
  for (const noscript of root.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML; // as where scripts run
  const clean = document.createElement('div');
  clean.innerHTML = sanitizeElement(root, BASE);
  return clean;
}
const picturesIn = (html: string) =>
  [...shown(html).querySelectorAll('img')].map((picture) => picture.getAttribute(REMOTE_PICTURE));

describe('the address of a picture', () => {
  it.each([
    ['its own', '<img src="b.jpg">'],
    ['its own, though others are offered', '<img src="b.jpg" data-src="c.jpg" srcset="d.jpg 2x">'],
    ['data-src', '<img data-src="b.jpg">'],
    ['data-src behind a placeholder of one pixel', `<img src="${PIXEL}" data-src="b.jpg">`],
    ['data-src behind a placeholder file', '<img src="/static/placeholder.png" data-src="b.jpg">'],
    ['data-src behind a small preview', '<img class="lazyload blur" src="b-20.jpg" data-src="b.jpg">'],
    ['data-original', '<img src="/img/blank.gif" data-original="b.jpg">'],
    ['data-lazy-src', '<img src="" data-lazy-src="b.jpg">'],
    ['data-srcset', '<img data-srcset="s.jpg 320w, b.jpg 1200w, x.jpg 4000w">'],
    ['srcset alone', '<img srcset="s.jpg 320w, b.jpg 1200w">'],
    ['srcset with densities', '<img srcset="s.jpg, b.jpg 2x, x.jpg 4x">'],
    ['a source of a picture', '<picture><source srcset="b.jpg 800w"><img></picture>'],
    ['a late source of a picture', `<picture><source data-srcset="b.jpg"><img src="${PIXEL}"></picture>`],
    ['its twin for readers without scripts', `<img src="${PIXEL}"><noscript><img src="b.jpg"></noscript>`],
    ['a twin in front', '<noscript><img src="b.jpg"></noscript><img class="lazy">'],
    ['a twin beside a box', `<div><img src="${PIXEL}"></div><noscript><img srcset="b.jpg 800w"></noscript>`],
    ['a twin of nobody', '<figure><noscript><img src="b.jpg" alt="x"></noscript></figure>'],
    ['not twice', '<img data-src="b.jpg"><noscript><img src="c.jpg"></noscript>'],
    ['a template that is not filled in', '<img data-src="c-{width}.jpg" srcset="b.jpg 800w">'],
    ['no program', '<img data-src="javascript:alert(1)" srcset="b.jpg">'],
  ])('%s', (_where, html) => {
    expect(picturesIn(html)).toEqual(['https://news.example/a/b.jpg']);
  });

  it.each([
    ['nothing but a placeholder', `<img src="${PIXEL}">`],
    [
      'a pixel that counts visits',
      '<noscript><img src="https://t.example/c" width="1" height="1"></noscript>',
    ],
    ['a text for readers without scripts', '<noscript><p>Switch scripts on <img src="b.jpg"></p></noscript>'],
  ])('none: %s', (_why, html) => {
    expect(picturesIn(html)).toEqual([]);
  });

  it('is cleaned a second time without being lost', () => {
    const once = shown('<img data-src="b.jpg" alt="A harbour">');
    expect(sanitizeElement(once, 'https://other.example/')).toContain('https://news.example/a/b.jpg');
  });
});

it.each([
  ['the widest that can be seen', 'a.jpg 320w, b.jpg 1600w, c.jpg 3200w', 'b.jpg'],
  ['the narrowest of those that are wider', 'a.jpg 4000w, b.jpg 2000w', 'b.jpg'],
  [
    'commas in the address',
    'https://c.example/w_300,h_200/a.jpg 300w, https://c.example/w_900,h_600/b.jpg 900w',
    'https://c.example/w_900,h_600/b.jpg',
  ],
  ['no blank behind the comma', 'a.jpg 1x,b.jpg 2x', 'b.jpg'],
  ['nothing', ' , ', null],
  ['no address', 'data:image/gif;base64,AA 1x', null],
])('of a set: %s', (_why, srcset, expected) => {
  expect(bestInSet(srcset)).toBe(expected);
});

it('is kept in an element that the reader has chosen', () => {
  const prose = '<p>The harbour was closed, and nobody in the town knows for how long it will be.</p>'.repeat(
    8,
  );
  const html = `<div id="mine">${prose}<img src="${PIXEL}" data-src="b.jpg" alt="x">${prose}</div>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const chosen = page.querySelector('#mine') ?? undefined;
  const found = extractArticle(page, BASE, chosen ? { chosen } : {});
  expect(found.ok && found.value.article.html).toContain('https://news.example/a/b.jpg');
});

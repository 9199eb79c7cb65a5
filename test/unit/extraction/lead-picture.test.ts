// @vitest-environment jsdom
// The picture that stands at the head of an article, beside the box of its text: taken where it is certain, once.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { pictureName } from '@/lib/extraction/sanitize/picture-name';
import { REMOTE_PICTURE } from '@/lib/extraction/sanitize/safe-markup';
import { aParagraph } from '../../news-page';

const URL_OF_STORY = 'https://news.example/2024/05/ministers-meet';
const BODY = Array.from({ length: 12 }, (_, n) => aParagraph(n)).join('');
const DECLARED = '<meta property="og:image" content="https://cdn.example/quay-at-dawn-1200x630.jpg">';

interface Head {
  head?: string;
  /** Before the headline. */
  above?: string;
  /** Between headline and text. */
  between?: string;
  body?: string;
}

function extracted({ head = '', above = '', between = '', body = BODY }: Head) {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Ministers meet</title>${head}</head><body><header><a href="/">The Example</a></header>
    <main><article><div class="top">${above}<h1>Ministers meet</h1>${between}</div><div class="text">${body}</div></article></main></body></html>`,
    'text/html',
  );
  const result = extractArticle(page, URL_OF_STORY);
  if (!result.ok) throw new Error(result.error.kind);
  const content = new DOMParser().parseFromString(result.value.article.html, 'text/html').body;
  const pictures = [...content.querySelectorAll('img')].map((picture) =>
    picture.getAttribute(REMOTE_PICTURE),
  );
  return { ...result.value, content, pictures, first: content.querySelector('p, img')?.localName };
}

describe('the lead picture is taken', () => {
  it.each<[why: string, page: Head, address: string]>([
    [
      'a figure between headline and text, the only one',
      { between: '<figure><img src="/m/quay.jpg"></figure>' },
      'https://news.example/m/quay.jpg',
    ],
    [
      'one of two that the page declares',
      {
        head: DECLARED,
        between:
          '<figure><img src="/m/map-of-isle.jpg"></figure><figure><img src="/m/quay-at-dawn-640x360.jpg"></figure>',
      },
      'https://news.example/m/quay-at-dawn-640x360.jpg',
    ],
    [
      'above the headline, where it is declared',
      { head: DECLARED, above: '<div class="hero"><img src="/m/quay-at-dawn.jpg"></div>' },
      'https://news.example/m/quay-at-dawn.jpg',
    ],
    [
      'below a standfirst that goes with the text',
      {
        between: `<p class="standfirst">${'The talks had begun at dawn, when the ferry came in, and lasted until night.'}</p><figure><img src="/m/quay.jpg"></figure>`,
      },
      'https://news.example/m/quay.jpg',
    ],
    [
      'in no figure, where it is declared',
      { head: DECLARED, between: '<picture><source srcset="/m/quay-at-dawn.webp 800w"><img></picture>' },
      'https://news.example/m/quay-at-dawn.webp',
    ],
    [
      'with sources of its own, in a picture that is never closed',
      {
        head: DECLARED,
        between:
          '<picture><source srcset="/m/quay-at-dawn.webp 800w"><img><div class="credit">Photo: Per Holm</div><video><source srcset="/m/film.webp 900w"></video>',
      },
      'https://news.example/m/quay-at-dawn.webp',
    ],
    [
      'in a box that is called so',
      { between: '<div class="post-thumbnail"><img src="/m/quay.jpg" width="1200" height="630"></div>' },
      'https://news.example/m/quay.jpg',
    ],
    [
      'declared for search engines only',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers meet","image":{"url":"https://cdn.example/quay-at-dawn.jpg"}}</script><meta property="og:image" content="https://cdn.example/card.png">',
        above: '<div><img src="/m/quay-at-dawn_800.jpg"></div>',
      },
      'https://news.example/m/quay-at-dawn_800.jpg',
    ],
    [
      'of a page made for phones',
      { head: DECLARED, between: '<amp-img src="/m/quay-at-dawn.jpg" width="1200" height="630"></amp-img>' },
      'https://news.example/m/quay-at-dawn.jpg',
    ],
    [
      'with its address in markup for readers without scripts',
      { between: '<figure><noscript>&lt;img src="/m/quay.jpg"&gt;</noscript></figure>' },
      'https://news.example/m/quay.jpg',
    ],
    [
      'the first of a row of pictures that is the declared one',
      {
        head: DECLARED,
        between:
          '<div class="slides"><img src="/m/quay-at-dawn.jpg"><img src="/m/boats.jpg"><img src="/m/nets.jpg"></div>',
      },
      'https://news.example/m/quay-at-dawn.jpg',
    ],
    [
      'that opens larger by a click',
      { between: '<figure><a href="/m/quay-large.jpg"><img src="/m/quay.jpg"></a></figure>' },
      'https://news.example/m/quay.jpg',
    ],
  ])('%s', (_why, page, address) => {
    const { pictures, first, article, mapped } = extracted(page);
    expect(article.text).not.toContain('Photo:');
    expect(mapped().characters).toBe(mapped().total);
    expect(pictures).toEqual([address]);
    expect(first).toBe('img');
  });

  it.each([
    ['as the figure has it', '<figcaption>The quay at dawn. <small>Photo: J. Doe</small></figcaption>'],
    ['as a paragraph', '<p>The quay at dawn. Photo: J. Doe</p>'],
    ['called so', '<div class="image-caption"><span>The quay at dawn.</span> Photo: J. Doe</div>'],
    [
      'without its buttons',
      '<button>Enlarge</button><figcaption>The quay at dawn. Photo: J. Doe</figcaption>',
    ],
  ])('with its caption, %s, which is no part of the running text', (_how, caption) => {
    const { content, article, mapped } = extracted({
      between: `<figure><img src="/m/quay.jpg">${caption}</figure>`,
    });
    expect(content.querySelector('figure > figcaption')?.textContent?.trim()).toBe(
      'The quay at dawn. Photo: J. Doe',
    );
    expect(article.text).not.toContain('quay at dawn');
    expect(mapped().characters).toBe(mapped().total);
  });
});

describe('no picture is taken', () => {
  const figure = (inside: string) => `<figure>${inside}</figure>`;
  it.each<[why: string, page: Head]>([
    [
      'two of which nobody says which one it is',
      { between: figure('<img src="/a.jpg">') + figure('<img src="/b.jpg">') },
    ],
    ['above the headline, not declared', { above: figure('<img src="/m/harbour.jpg">') }],
    ['of another story', { between: `<aside>${figure('<img src="/m/harbour.jpg">')}</aside>` }],
    [
      'that leads to another story',
      { between: figure('<a href="/2024/05/fish"><img src="/m/fish.jpg">Fish</a>') },
    ],
    [
      'in a box of other stories',
      { between: `<div class="related">${figure('<img src="/m/fish.jpg">')}</div>` },
    ],
    ['of the author', { between: `<div class="author-photo">${figure('<img src="/m/jane.jpg">')}</div>` }],
    ['a small one', { between: figure('<img src="/m/jane.jpg" width="80" height="80">') }],
    ['a logo', { between: figure('<img src="/m/the-example-logo.png">') }],
    ['a logo by its words', { between: figure('<img src="/m/example.png" alt="Logo of the Example">') }],
    ['a drawn sign', { between: figure('<img src="/m/fish.svg">') }],
    ['an advertisement', { between: `<div class="ad-slot">${figure('<img src="/m/shoes.jpg">')}</div>` }],
    ['a player', { between: figure('<img src="/m/harbour.jpg"><video src="/m/harbour.mp4"></video>') }],
    [
      'the poster of a player',
      { head: DECLARED, between: '<div class="video-player"><img src="/m/quay-at-dawn.jpg"></div>' },
    ],
    ['a loose one', { between: '<img src="/m/harbour.jpg">' }],
    [
      'the logo that the site declares for every page',
      {
        head: '<meta property="og:image" content="/static/site-logo.png">',
        above: '<img src="/static/site-logo.png">',
      },
    ],
    ['a placeholder', { between: figure('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">') }],
    ['a hidden one', { between: `<div hidden>${figure('<img src="/m/harbour.jpg">')}</div>` }],
  ])('%s', (_why, page) => {
    expect(extracted(page).pictures).toEqual([]);
  });

  it.each<[why: string, page: Head, count: number]>([
    [
      'where the text has it in another size',
      {
        between: figure('<img src="https://cdn.example/w_640/quay-at-dawn.jpg?w=640">'),
        body: `${BODY}${figure('<img src="https://cdn.example/w_1200/quay-at-dawn-1200x630.jpg">')}`,
      },
      1,
    ],
    [
      'where the text begins with a picture',
      {
        between: figure('<img src="/m/quay.jpg">'),
        body: `${figure('<img src="/m/boats-at-sea.jpg">')}${BODY}`,
      },
      1,
    ],
  ])('%s', (_why, page, count) => {
    expect(extracted(page).pictures.length).toBe(count);
  });
});

describe('one picture by many addresses', () => {
  const WHOLE = 'https://cdn.example/2024/05/quay-at-dawn.jpg';
  it.each([
    ['size in the name', 'https://cdn.example/2024/05/quay-at-dawn-1024x683.jpg'],
    ['width behind the name', 'https://cdn.example/2024/05/quay-at-dawn_640.jpg'],
    ['width with its unit', 'https://cdn.example/2024/05/quay-at-dawn-800w.webp'],
    ['dots of the screen', 'https://cdn.example/2024/05/quay-at-dawn@2x.jpg'],
    ['a word for a size', 'https://cdn.example/2024/05/quay-at-dawn-superJumbo.jpg'],
    ['size in the query', 'https://img.example/2024/05/Quay-at-Dawn.jpg?width=640&s=abc'],
    ['size in a folder', 'https://img.example/resize/640x/filters:no_upscale()/2024/05/quay-at-dawn.jpg'],
    [
      'behind a service, in the query',
      `https://img.example/_next/image?url=${encodeURIComponent(WHOLE)}&w=640`,
    ],
    ['behind a service, in the path', 'https://img.example/640/https://cdn.example/2024/05/quay-at-dawn.jpg'],
  ])('%s', (_how, address) => {
    expect(pictureName(address)).toBe(pictureName(WHOLE));
  });

  it.each([
    [
      'names that say nothing',
      'https://cdn.example/aa1/master/5000.jpg',
      'https://cdn.example/bb2/master/5000.jpg',
    ],
    ['numbers of a series', 'https://cdn.example/IMG_1234.jpg', 'https://cdn.example/IMG_1235.jpg'],
    ['one of each folder', 'https://cdn.example/fish/image.jpg', 'https://cdn.example/boats/image.jpg'],
    ['an id in the query', 'https://cdn.example/image?id=12', 'https://cdn.example/image?id=13'],
  ])('but not two by %s', (_why, one, other) => {
    expect(pictureName(one)).not.toBe(pictureName(other));
  });
});

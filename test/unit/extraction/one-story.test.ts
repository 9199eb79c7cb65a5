// @vitest-environment jsdom
// Of several stories on a page the one that its address, title and headline are about is read; parts of one story stay together.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const OWN = [1, 2, 3].map(aParagraph).join('');
const OTHER = ['pupils', 'cooks', 'councillors', 'parents', 'drivers', 'farmers']
  .map(
    (who, at) =>
      `<p>${at + 1}. In the town hall ${who} were told that lunch will be cooked at school again, after years of cold food and long queues, and that nobody has to pay for it.</p>`,
  )
  .join('');
const CREDIT = '<p class="byline">By Per Holm</p><time datetime="2025-09-17">17 September 2025</time>';
const NEXT = `<h1>Schools cook again</h1>${CREDIT}<div>${OTHER}</div>`;
const MINE = `<h1>Quay to close for weeks</h1><p class="byline">By Ann Lind</p><div>${OWN}</div>`;

const page = (body: string) =>
  new DOMParser().parseFromString(
    `<title>Quay to close for weeks</title><meta property="og:title" content="Quay to close for weeks"><body>${body}</body>`,
    'text/html',
  );
function read(body: string) {
  const extracted = extractArticle(page(body), 'https://news.example/2025/09/18/quay');
  const text = extracted.ok ? extracted.value.article.text : '';
  const taken = extracted.ok ? extracted.value.removals().map(({ rule }) => rule) : [];
  return { text, taken };
}
const endOf = (paragraphs: string) => paragraphs.replace(/<[^>]+>/g, '').slice(-60);

describe('another story on the page is taken out, and listed', () => {
  it.each([
    ['the next one below, longer, in an article', `<article>${MINE}</article><article>${NEXT}</article>`],
    [
      'below, in a box that is set like the first',
      `<div class="story">${MINE}</div><div class="story">${NEXT}</div>`,
    ],
    ['above the one that the title names', `<article>${NEXT}</article><article>${MINE}</article>`],
    [
      'two of them, deep in boxes of a feed',
      `<main><div><div><article>${MINE}</article></div></div><div><article>${NEXT}</article></div><div><article>${NEXT.replace('Schools', 'Hospitals')}</article></div></main>`,
    ],
    [
      'headed less than the first, set in all ways like it',
      `<article class="full">${MINE}</article><article class="full">${NEXT.replaceAll('h1', 'h2')}</article>`,
    ],
  ])('%s', (_why, body) => {
    const { text, taken } = read(body);
    expect(text).toContain(endOf(OWN));
    expect(text).not.toContain('lunch will be cooked');
    expect(taken).toContain('other-story');
  });
});

describe('what stands under the headline', () => {
  const HERO =
    'For eleven weeks nobody will land fish on the northern quay, and the boats have until the weekend to find another berth, the port authority said.';
  const APART = `<div class="hero"><h1>Quay to close for weeks</h1><p>${HERO} ${HERO.replace('eleven', '11')}</p></div>`;
  it('comes before the text that stands in a box apart', () => {
    const { text } = read(`${APART}<main><article>${OWN}${OTHER}</article></main>`);
    expect(text.startsWith(HERO)).toBe(true);
    expect(text).toContain(endOf(OTHER));
  });

  it('is not said twice where the page holds its text twice, for narrow and for wide windows', () => {
    const whole = `${OWN}${OTHER}`;
    const { text } = read(
      `<div><div class="sidebar"><h1>Quay to close for weeks</h1>${whole}</div></div><div><main class="wide"><article>${whole}</article></main></div>`,
    );
    expect(text.split('lunch will be cooked')).toHaveLength(7);
  });
});

describe('what belongs to the story stays', () => {
  const CHAPTER = `<h1>What the schools did</h1><div>${OTHER}</div>`;
  it.each([
    ['chapters with first headings, in articles', `<article>${MINE}</article><article>${CHAPTER}</article>`],
    [
      'entries of a live blog, each with its time, below the headline',
      `<header><h1>Quay to close for weeks</h1></header><article>${OWN}</article><article><h2>10:30</h2>${CREDIT}${OTHER}</article>`,
    ],
    [
      'entries of a live blog below an introduction that is an article, too',
      `<article class="lead">${MINE}</article><article class="entry"><h2>10:30</h2>${CREDIT}${OTHER}</article>`,
    ],
    [
      'sections of a page builder that have one class, and quote an author',
      `<main><section class="block">${MINE}</section><section class="block"><h2>Lunch</h2><p class="quote-author">Per Holm</p>${OTHER}</section></main>`,
    ],
    [
      'a story whose headline is repeated in a bar',
      `<div class="bar"><h1>Quay to close for weeks</h1></div><article>${MINE}${OTHER}</article>`,
    ],
  ])('%s', (_why, body) => {
    const { text } = read(body);
    expect(text).toContain(endOf(OWN));
    expect(text).toContain('lunch will be cooked');
  });
});

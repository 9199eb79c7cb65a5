// @vitest-environment jsdom
// A section that Readability leaves out of the middle of an article, because of what its box is called, is put back where it stood.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const BEFORE = [1, 2, 3].map(aParagraph).join('');
const AFTER = [4, 5, 6].map(aParagraph).join('');
const SENTENCE =
  'The herring, so the keeper of the lock recalled, used to come in such numbers that the carts could not pass, and the children were let off school to help.';
const SECTION = `<h2>How it was</h2><p>${SENTENCE}</p><p>Of the nine smokehouses that stood along the wall in those days, one is a museum now, and another sells tickets for the ferry to the mainland.</p>`;

function read(body: string) {
  const page = new DOMParser().parseFromString(
    `<title>Ministers meet</title><body><article><h1>Ministers meet</h1><div class="story">${body}</div></article></body>`,
    'text/html',
  );
  const extracted = extractArticle(page, 'https://news.example/story');
  if (!extracted.ok) throw new Error(extracted.error.kind);
  const { article, removals } = extracted.value;
  return { lines: article.text.split('\n'), html: article.html, removals: removals() };
}

describe('a section in the middle is part of the text, whatever its box is called', () => {
  it.each([
    'sidebar',
    'related-background',
    'social',
    'community-voices',
    'sponsor-free',
    'extra',
    'commentary',
    'header-block',
    'ad-break-after',
    'footer-less',
  ])('%s', (name) => {
    const { lines } = read(`${BEFORE}<div class="${name}">${SECTION}</div>${AFTER}`);
    const at = lines.indexOf(SENTENCE);
    expect(lines.slice(at - 1, at)).toEqual(['How it was']);
    expect(lines.filter((line) => line === SENTENCE)).toHaveLength(1);
    expect([at > 3, at < lines.length - 3]).toEqual([true, true]);
  });
});

describe('what is not put back', () => {
  it.each([
    [
      'a teaser between two parts: one paragraph under a linked headline',
      `<div class="box-related"><div><h3><a href="/other">Herring are back</a></h3><p>${SENTENCE}</p></div></div>`,
    ],
    [
      'cards of other stories',
      [1, 2, 3]
        .map(
          (n) =>
            `<div class="promo-card"><a href="/${n}"><h3>Story ${n}</h3></a><p>${n}. ${SENTENCE}</p></div>`,
        )
        .join(''),
    ],
    ['one sentence in a box of its own, which may sell', `<div class="sidebar"><p>${SENTENCE}</p></div>`],
  ])('%s', (_why, part) => {
    const { lines } = read(BEFORE + part + AFTER);
    expect(lines.filter((line) => line.includes(SENTENCE))).toEqual([]);
  });

  it('comments inside the article, however long', () => {
    const comments = `<div class="comments"><div class="comment"><p>${SENTENCE}</p></div></div>`;
    expect(read(BEFORE + comments + AFTER).lines).not.toContain(SENTENCE);
  });

  it('a part that the page hides', () => {
    expect(read(`${BEFORE}<div style="display:none">${SECTION}</div>${AFTER}`).lines).not.toContain(SENTENCE);
  });

  it('what is said a second time', () => {
    const { lines } = read(
      `${BEFORE}<p>${SENTENCE}</p><div class="sidebar"><p>${SENTENCE}</p></div>${AFTER}`,
    );
    expect(lines.filter((line) => line === SENTENCE)).toHaveLength(1);
  });
});

it('chapters in boxes that are called alike all come, in their order', () => {
  const chapters = [1, 2, 3, 4, 5, 6].map(
    (n) =>
      `<div class="chapter"><h2>Day ${n}</h2><div class="inner">${aParagraph(n)}<p>${n}. ${SENTENCE}</p></div></div>`,
  );
  const { lines } = read(chapters.join('<div class="ad-slot"></div>'));
  expect(lines.filter((line) => line.endsWith(SENTENCE)).map((line) => line[0])).toEqual([...'123456']);
  expect(lines.filter((line) => line.startsWith('Day '))).toHaveLength(6);
});

it('what stood below the text is told among the removals', () => {
  const { lines, removals } = read(`${BEFORE}${AFTER}<div class="sidebar">${SECTION}</div>`);
  const isToldOrKept =
    lines.includes(SENTENCE) || removals.some(({ text }) => text.startsWith(SENTENCE.slice(0, 60)));
  expect(isToldOrKept).toBe(true);
});

// @vitest-environment jsdom
// What Readability leaves out at the beginning, and what is rightly left out there.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const BODY = Array.from({ length: 12 }, (_, n) => aParagraph(n)).join('');
const LEAD =
  'The talks had begun at dawn, when the ferry came in, and they went on until the lamps were lit along the quay.';

/** Readability takes the box with most text; the lead stands in another box, whose name it dislikes. */
function textOf(lead: string, body = BODY): string {
  const page = new DOMParser().parseFromString(
    `<title>Ministers meet</title><body><article><div class="banner">${lead}</div><div class="text">${body}</div></article></body>`,
    'text/html',
  );
  const extracted = extractArticle(page, 'https://news.example/story');
  return extracted.ok ? extracted.value.article.text : '';
}

describe('the lead', () => {
  it('stands before the text, and leads back to the page', () => {
    const page = new DOMParser().parseFromString(
      `<title>Ministers meet</title><body><article><div class="banner"><p>${LEAD}</p></div><div>${BODY}</div></article></body>`,
      'text/html',
    );
    const extracted = extractArticle(page, 'https://news.example/story');
    if (!extracted.ok) throw new Error(extracted.error.kind);
    const { article, mapped } = extracted.value;
    expect(article.text.startsWith(LEAD)).toBe(true);
    expect(mapped().characters).toBe(mapped().total);
  });

  it.each([
    ['for two widths of screen', `<p>${LEAD}</p><p class="mobile">${LEAD}</p>`, BODY],
    ['and once more in the text', `<p>${LEAD}</p>`, `<p>${LEAD}</p>${BODY}`],
  ])('is said once where the page shows it twice, %s', (_why, lead, body) => {
    expect(textOf(lead, body).split(LEAD).length).toBe(2);
  });

  it.each([
    ['a division in a box of its own', `<div class="c-standfirst"><div><strong>${LEAD}</strong></div></div>`],
    ['a heading', `<h2 class="article-subTitle">${LEAD}</h2>`],
    ['what Readability sets anew', `</div><div class="vorspann"><div>${LEAD}</div></div><div>`],
  ])('may be set as %s, if it is called so', (_how, lead) => {
    expect(textOf(lead).startsWith(LEAD)).toBe(true);
  });

  it.each([
    ['a caption', `<figure><img src="/a.jpg"><p>${LEAD}</p></figure>`],
    ['an aside', `<aside><p>${LEAD}</p></aside>`],
    ['a form', `<form><p>${LEAD}</p></form>`],
    ['what is hidden', `<p hidden>${LEAD}</p>`],
    ['what its own style hides', `<p style="color: red; display:none">${LEAD}</p>`],
    ['what the style of its box hides', `<div style="visibility: hidden"><p>${LEAD}</p></div>`],
    ['the teaser of another story', `<article><h3><a href="/x">Fish</a></h3><p>${LEAD}</p></article>`],
    ['links to other stories', `<p><a href="/x">${LEAD}</a></p>`],
    ['a division of any other name', `<div class="listen"><div>${LEAD}</div></div>`],
    ['a short line', '<p>From our man at sea</p>'],
    ['what the rules take for clutter', `<div class="newsletter"><p>${LEAD}</p></div>`],
  ])('is not %s', (_why, markup) => {
    const text = textOf(markup);
    expect(text).not.toContain(LEAD);
    expect(text).not.toContain('From our man');
    expect(text.length).toBeGreaterThan(500);
  });

  it('is not a wall of notes: each would be looked for in all of the text', () => {
    const notes = Array.from({ length: 50 }, (_, n) => `<p>Note ${n}: ${LEAD}</p>`).join('');
    const text = textOf(notes, BODY.repeat(10));
    expect(text).not.toContain(LEAD);
    expect(text.length).toBeGreaterThan(5000);
  });
});

// The way from the text back to the page, in a real browser.
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import { extractArticle } from '@/lib/extraction/extract-article';
import { makeSafeArticle } from '@/lib/extraction/sanitize/safe-article';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import { aNewsPage, aParagraph } from '../../news-page';

const URL_OF_PAGE = 'https://news.example/world/a-story';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** An element built as scripts build them, whatever a parser would make of it. */
function inside(name: string, ...children: (Node | string)[]): Element {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** The same page as XML, where names of elements keep their case. */
const asXhtml = (html: string) =>
  new DOMParser().parseFromString(
    new XMLSerializer().serializeToString(parse(html)),
    'application/xhtml+xml',
  );

function extract(page: Document) {
  const result = extractArticle(page, URL_OF_PAGE);
  if (!result.ok) throw new Error(`Not an article: ${result.error.kind}`);
  return result.value;
}

const BODIES = {
  'plain paragraphs': aNewsPage(),
  'a body in which Readability tries again and again': aNewsPage({
    body: `<div class="sidebar comment">${aParagraph(1)}${aParagraph(2)}</div>`,
  }),
  'lines cut by <br> instead of paragraphs': aNewsPage({
    body: `<div>${[1, 2, 3, 4].map((n) => aParagraph(n).replace(/<\/?p>/g, '')).join('<br><br>')}</div>`,
  }),
  'a table, a list, a quotation': aNewsPage({
    body:
      `${aParagraph(1)}<ul><li>first point of the list, with words</li><li>second <b>point</b></li></ul>` +
      `<blockquote>${aParagraph(2)}</blockquote><table><tbody><tr><th>Year</th><td>2020</td></tr></tbody></table>${aParagraph(3)}`,
  }),
  'links that run script': aNewsPage({
    body: `${aParagraph(1)}<p>See <a href="javascript:void(0)">the joint statement of the ministers</a>, which was published later.</p>${aParagraph(2)}${aParagraph(3)}`,
  }),
};

describe.each(Object.entries(BODIES))('%s', (_why, html) => {
  it('leads back to the page, every character', () => {
    const { runs, liveText, article, mapped } = extract(parse(html));
    expect(mapped().total).toBeGreaterThan(200);
    expect(mapped().characters).toBe(mapped().total);
    for (const { start, length, node, nodeOffset } of runs) {
      const live = liveText(node)
        ?.data.slice(nodeOffset, nodeOffset + length)
        .replace(/\s/g, ' ');
      expect(live).toBe(article.text.slice(start, start + length));
    }
  });

  it('stores HTML that gives the same text again', () => {
    const { article } = extract(parse(html));
    const shown = sanitizeHtml(article.html, document);
    expect(blockText(shown).text).toBe(article.text);
    expect(shown.innerHTML).toBe(article.html);
  });

  it('leaves the page as it was', () => {
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    extract(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

it('reads XHTML as it reads HTML', () => {
  const html = BODIES['a table, a list, a quotation'];
  const { article, mapped } = extract(asXhtml(html));
  expect(article).toEqual(extract(parse(html)).article);
  expect(mapped().characters).toBe(mapped().total);
});

it('knows no live text where the page has changed since', () => {
  const page = parse(aNewsPage());
  const { runs, liveText } = extract(page);
  const [first, second] = runs;
  if (!first || !second) throw new Error('Two runs are needed');
  const [changed, removed] = [liveText(first.node), liveText(second.node)];
  changed?.appendData(' and more');
  removed?.remove();
  expect([liveText(first.node), liveText(second.node)]).toEqual([null, null]);
});

/** A guide in boxes whose names Readability takes for something else, so that it keeps the first part only. */
const inBoxes = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((n) => {
    const paragraphs = aParagraph(n) + aParagraph(n + 1) + aParagraph(n + 2);
    return `<section class="${n === 1 ? 'part' : 'banner-part'}"><h2>Part ${n}</h2>${paragraphs}</section>`;
  })
  .join('');

it.each([
  ['main', `<main>${inBoxes}</main>`],
  ['article, inside main with other things', `<main><div>Home</div><article>${inBoxes}</article></main>`],
  ['articleBody', `<div itemprop="articleBody">${inBoxes}</div>`],
])('falls back on what the markup declares where Readability finds a fragment: %s', (_what, body) => {
  const page = parse(`<html><head><title>A guide</title></head><body><div>${body}</div></body></html>`);
  const { article, mapped } = extract(page);
  expect(article.text.match(/Part \d/g)).toHaveLength(8);
  expect(article.text).not.toContain('Home');
  expect(mapped().characters).toBe(mapped().total);
});

it('is intact as long as the page says what was read on it', () => {
  const page = parse(aNewsPage());
  const { isIntact } = extract(page);
  expect(isIntact()).toBe(true);
  page.querySelector('article p')?.remove();
  expect(isIntact()).toBe(false);
});

it('is intact where nothing was read on the page but what it keeps for readers without scripts', () => {
  const page = parse('<title>Ministers meet</title><div id="app"></div><noscript></noscript>');
  const noscript = page.querySelector('noscript');
  if (noscript) noscript.textContent = [1, 2, 3, 4].map(aParagraph).join('');
  const { isIntact, mapped } = extract(page);
  expect(mapped().characters).toBe(0);
  expect(isIntact()).toBe(true);
});

it('does not take what readers say for the rest of the article', () => {
  const said = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `<li>${aParagraph(n)}</li>`).join('');
  const post = `<h1>A post</h1>${aParagraph(1)}${aParagraph(2)}${aParagraph(3)}`;
  const page = parse(`<main><div>${post}</div><div id="commentlist"><ol>${said}${said}</ol></div></main>`);
  expect(extract(page).article.text.split('\n').length).toBeLessThan(6);
});

it('finds the headline that the page shows', () => {
  const page = parse(aNewsPage({ title: 'Two ministers meet' }));
  expect(extract(page).headline).toBe(page.querySelector('h1'));
});

it.each([
  [
    'text loose in a table',
    (root: Element) => root.append(inside('table', inside('tr', inside('td', 'cell')), 'Loose text.')),
  ],
  [
    'a paragraph loose in a row',
    (root: Element) =>
      root.append(inside('table', inside('tr', inside('td', 'cell'), inside('p', 'In a row.')))),
  ],
  [
    'a block in a paragraph',
    (root: Element) => root.append(inside('p', 'One', inside('div', 'two'), 'three')),
  ],
  ['a link in a link', (root: Element) => root.append(inside('a', 'One ', inside('a', 'two'), ' three'))],
  [
    'an item in a heading in an item',
    (root: Element) => root.append(inside('li', inside('h2', 'One', inside('li', 'two')))),
  ],
])('gives stored HTML the text that stands: %s', (_why, build) => {
  const root = inside('div', inside('p', 'Before.'));
  build(root);
  root.append(inside('p', 'After.'));
  const { html, text } = makeSafeArticle(root, URL_OF_PAGE);
  expect(blockText(sanitizeHtml(html, document)).text).toBe(text);
});

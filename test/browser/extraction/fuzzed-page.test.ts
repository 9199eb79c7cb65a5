// Pages that nobody would write: trees that scripts can build and parsers never give. Whatever is found must hold together.
import { expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import { extractArticle } from '@/lib/extraction/extract-article';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import { aParagraph } from '../../news-page';

const PAGES = 300;
const MOST_CHILDREN = 6;
const MOST_NODES = 220;
const NAMES =
  'div p p span a li ul table tbody tr td th caption col colgroup form input button h1 h2 h3 figure figcaption img br ' +
  'article main section aside nav footer blockquote pre em strong math mi mtext svg title select option template ' +
  'iframe noscript ruby rt dl dt dd details summary time address fieldset legend';
const TAGS = NAMES.split(' ');
const WORDS = [
  'parentNode',
  'body',
  'attributes',
  'related',
  'newsletter',
  'comments',
  'caption',
  'article',
  'share',
  '',
];
const TEXTS = [
  ' ',
  'Chad',
  'Read more',
  'Sign up to our newsletter',
  '\n',
  'Photo: A. Person',
  '1 of 2',
  '…',
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function aPage(seed: number): Document {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const page = document.implementation.createHTMLDocument('Ministers meet');
  const paragraph = (n: number) => aParagraph(n).replace(/<\/?p>/g, '');
  let nodes = 0;
  const grow = (parent: Element): void => {
    const children = Math.floor(next() * MOST_CHILDREN);
    for (let n = 0; n < children && nodes < MOST_NODES; n++, nodes++) {
      if (next() < 0.4) {
        parent.append(next() < 0.3 ? paragraph(nodes) : pick(TEXTS));
        continue;
      }
      const child = page.createElement(pick(TAGS));
      for (const name of ['class', 'id', 'name', 'href', 'itemprop', 'hidden'])
        if (next() < 0.15) child.setAttribute(name, pick(WORDS));
      parent.append(child);
      grow(child);
    }
  };
  const article = page.createElement('article');
  page.body.append(article);
  for (let n = 0; n < 4; n++) {
    const block = page.createElement('p');
    block.append(paragraph(n));
    article.append(block);
    grow(article);
  }
  grow(page.body);
  return page;
}

it.each(Array.from({ length: PAGES / 50 }, (_, part) => part))(
  'finds what holds together, or says no: part %i',
  (part) => {
    for (let seed = part * 50; seed < part * 50 + 50; seed++) {
      const page = aPage(seed);
      const before = page.documentElement.outerHTML;
      const result = extractArticle(page, 'https://news.example/story');
      expect(page.documentElement.outerHTML, `page ${seed} stays as it is`).toBe(before);
      if (!result.ok) continue;
      const { article, removals, runs } = result.value;
      const readAgain = blockText(sanitizeHtml(article.html, document)).text;
      expect(readAgain, `text and HTML of page ${seed} agree`).toBe(article.text);
      for (const { place } of removals()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(article.text.length);
      }
      for (const { start, length, node, nodeOffset } of runs)
        expect(node.data.slice(nodeOffset, nodeOffset + length).replace(/\s/g, ' ')).toBe(
          article.text.slice(start, start + length),
        );
    }
  },
);

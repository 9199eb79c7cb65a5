// @vitest-environment jsdom
// Pages that mean harm, or were made by programs that broke: an answer within bounds, never an exception.
import { expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const read = (html: string) =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), 'https://www.news.example/world/a-story');
const linkedData = (json: string) => `<script type="application/ld+json">${json}</script>`;
const nested = (depth: number) => `${'{"@graph":['.repeat(depth)}{}${']}'.repeat(depth)}`;
const DATED = '<meta property="article:published_time" content="2021-05-12">';

it.each([
  [
    'a script of many megabytes',
    linkedData(`{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`),
  ],
  ['a script that nests without end', linkedData(nested(5000))],
  ['a graph of many thousand articles', linkedData(`[${'{"@type":"Thing"},'.repeat(20_000)}{}]`)],
  ['an author who refers to himself', linkedData('{"@type":"NewsArticle","author":{"@id":"#a"},"@id":"#a"}')],
  [
    'facts of other kinds',
    linkedData('{"@type":["NewsArticle",7,null],"headline":7,"author":[[1],{"name":{}}],"image":[null]}'),
  ],
  [
    'a property that every object has',
    linkedData('{"@type":"NewsArticle","__proto__":{"datePublished":"1999-01-01"}}'),
  ],
  [
    'names that hide the properties of forms',
    '<form><input name="parentNode"><input name="children"><input name="localName"></form>',
  ],
  ['class names that are objects', '<svg class="author date"><title class="author">By x</title></svg>'],
  ['a tag of a million characters', `<meta name="author" content="${'By '.repeat(300_000)}">`],
  ['escapes without end', `<meta name="author" content="${'&amp;amp;'.repeat(200)}">`],
  ['an address that never ends', `<meta name="author" content="${'a@'.repeat(490)}">`],
  ['a number that is no character', '<meta name="author" content="&amp;#999999; Jane Doe">'],
])('%s', (_why, head) => {
  expect(read(`<head>${DATED}${head}</head><h1>A harbour</h1>`).published?.days.first).toBe('2021-05-12');
});

it.each([
  [
    'five hundred levels, near the most that is read, above the headline',
    `${'<div>'.repeat(500)}<h1>A harbour</h1>`,
  ],
  ['a headline in every line', '<h1>A harbour</h1>'.repeat(3000)],
  ['times in every line', '<h1>A harbour</h1>'.concat('<time>12 May 2021</time>'.repeat(5000))],
  ['authors in every line', '<h1>A harbour</h1>'.concat('<a class="author">x</a>'.repeat(5000))],
  ['a line without end', `<h1>A harbour</h1><p class="date">${'1 '.repeat(500_000)}</p>`],
  ['spaces without end', `<h1>A harbour</h1><p class="byline">By${' '.repeat(500_000)}Jane</p>`],
  ['class names without end', `<h1>A harbour</h1><p class="${'date '.repeat(100_000)}">12 May 2021</p>`],
  ['years in every line of one element', `<h1>A harbour</h1><p class="date">${'2021<br>'.repeat(5000)}</p>`],
  ['headings in headings', `${'<h1><div>'.repeat(200)}${'x'.repeat(100_000)}`],
  ['a headline alone', '<h1></h1>'],
  ['nothing', ''],
])('a body of %s', (_why, body) => {
  expect(read(`<head><title>A harbour</title></head><body>${body}</body>`).title).toBe('A harbour');
});

it.each([
  ['commas too many', '{"@type":"NewsArticle","datePublished":"2021-05-12",}'],
  [
    'quotes escaped as in markup',
    '{&amp;quot;@type&amp;quot;:&amp;quot;NewsArticle&amp;quot;,&amp;quot;datePublished&amp;quot;:&amp;quot;2021-05-12&amp;quot;}'.replaceAll(
      '&amp;',
      '&',
    ),
  ],
  [
    'a second script that is broken',
    '{"@type":"NewsArticle","datePublished":"2021-05-12"}</script><script type="application/ld+json">{',
  ],
])('broken JSON-LD is mended or passed over: %s', (_why, json) => {
  expect(read(`<head>${linkedData(json)}</head>`).published?.days.first).toBe('2021-05-12');
});

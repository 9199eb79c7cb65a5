// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';
import { aNewsPage } from '../../../news-page';

const URL_OF_PAGE = 'https://www.news.example/world/a-story?from=feed#top';
const read = (html: string, url = URL_OF_PAGE) =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), url);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const linkedData = (facts: unknown) => `<script type="application/ld+json">${JSON.stringify(facts)}</script>`;
const article = (facts: object) => linkedData({ '@type': 'NewsArticle', ...facts });

describe('title', () => {
  const site = meta('og:site_name', 'The Example');
  const titled = (title: string, h1: string, head = '') =>
    read(`<html><head><title>${title}</title>${site}${head}</head><body><h1>${h1}</h1></body></html>`).title;
  it.each([
    [
      "the site's name at the end",
      'Ministers meet on the island | The Example',
      'Ministers meet on the island',
    ],
    [
      "the site's name in front",
      'The Example - Ministers meet on the island',
      'Ministers meet on the island',
    ],
    [
      'a dash that belongs to the headline',
      'Ministers meet – and part – on the island',
      'Ministers meet – and part – on the island',
    ],
    [
      'a vertical bar without spaces',
      'Ministers meet on the island|The Example',
      'Ministers meet on the island',
    ],
  ])('%s', (_why, title, expected) => {
    expect(titled(title, '')).toBe(expected);
  });
  it('is the heading that a declared title confirms, tail and all', () => {
    expect(titled('Ministers meet on the island – Politics', 'Ministers meet on the island')).toBe(
      'Ministers meet on the island',
    );
  });
  it('is the declared one where the heading says something else', () => {
    expect(titled('x', 'Politics', meta('og:title', 'Ministers meet on the island'))).toBe(
      'Ministers meet on the island',
    );
  });
  it('is the host where what is declared is no line', () => {
    const endless = 'Ministers meet on the island. '.repeat(100);
    expect(titled(endless, '', article({ headline: endless }))).toBe('news.example');
  });
  it('is the host where nothing is declared', () => {
    expect(read('<p>text').title).toBe('news.example');
  });
});

describe('published', () => {
  const dayOf = (html: string, url?: string) => read(html, url).published?.days.first ?? null;
  it.each([
    [
      'JSON-LD before meta tags',
      article({ datePublished: '2022-04-21T23:30:00-05:00' }) + meta('article:published_time', '2022-05-01'),
      '2022-04-21',
    ],
    [
      'JSON-LD in a graph',
      linkedData({
        '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2022-04-21' }],
      }),
      '2022-04-21',
    ],
    [
      'JSON-LD in an array',
      linkedData([{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2022-04-21' }]),
      '2022-04-21',
    ],
    [
      'broken JSON-LD is passed over',
      `<script type="application/ld+json">{"@type": </script>${meta('article:published_time', '2022-04-21')}`,
      '2022-04-21',
    ],
    [
      'JSON-LD in CDATA marks that are commented out',
      `<script type="application/ld+json">
        //<![CDATA[
        {"@type":"Article","datePublished":"2022-04-21"};
        //]]>
      </script>`,
      '2022-04-21',
    ],
    [
      'JSON-LD in a comment',
      '<script type="application/ld+json"> <!-- {"@type":"Article","datePublished":"2022-04-21"} --> </script>',
      '2022-04-21',
    ],
    [
      'JSON-LD with raw line feeds',
      '<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2022-04-21"}</script>',
      '2022-04-21',
    ],
    [
      'the first publication, not the update',
      article({ dateModified: '2023-01-01' }) +
        meta('article:modified_time', '2023-01-01') +
        meta('article:published_time', '2022-04-21'),
      '2022-04-21',
    ],
    ['an update alone is no publication', meta('article:modified_time', '2023-01-01'), null],
    ['a date that could be two is none', meta('date', '04/05/2022'), null],
  ])('%s', (_why, head, expected) => {
    expect(dayOf(aNewsPage({ head }))).toBe(expected);
  });
  it.each([
    ['<time> in the article', '<time datetime="2022-04-21">today</time>', '2022-04-21'],
    [
      '<time> of an update, in the middle of the page',
      `${'<p>A line of the article.</p>'.repeat(30)}<p>Updated <time datetime="2023-01-01">today</time></p>`,
      null,
    ],
    ['<time> of another story', '<aside><time datetime="2021-01-01">then</time></aside>', null],
    ['microdata', '<span itemprop="datePublished" content="2022-04-21">today</span>', '2022-04-21'],
    ['a line that is called a date', '<p class="post-date">21 April 2022</p>', '2022-04-21'],
    ['a date in the middle of the text', '<p>The treaty of 21 April 2022 failed.</p>', null],
  ])('%s', (_why, body, expected) => {
    expect(dayOf(aNewsPage({ body }))).toBe(expected);
  });
  it('is read from the address where nothing else says it', () => {
    expect(dayOf(aNewsPage(), 'https://news.example/2019/11/18/ministers-meet')).toBe('2019-11-18');
  });
});

describe('byline', () => {
  it.each([
    [
      'people in JSON-LD',
      article({ author: [{ '@type': 'Person', name: 'Ana Berg' }, { name: 'Cy Dahl' }] }),
      'Ana Berg, Cy Dahl',
    ],
    [
      'a reference into the graph',
      linkedData({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' }, datePublished: '2022-04-21' },
          { '@id': '#a', name: 'Ana Berg' },
        ],
      }),
      'Ana Berg',
    ],
    [
      'words around the names',
      '<meta name="author" content="By Ana Berg and Cy Dahl | The Example">',
      'Ana Berg, Cy Dahl',
    ],
    ['an address is no name', meta('article:author', 'https://facebook.example/ana'), null],
    [
      'the site itself, where it names itself as the author and nobody else',
      `${meta('og:site_name', 'The Example')}<meta name="author" content="The Example">`,
      'The Example',
    ],
  ])('%s', (_why, head, expected) => {
    expect(read(aNewsPage({ head })).byline).toBe(expected);
  });
});

describe('canonical address', () => {
  const here = 'https://www.news.example/world/a-story?from=feed';
  it.each([
    ['declared by the same site', 'https://news.example/world/a-story', 'https://news.example/world/a-story'],
    ['relative', '/world/a-story', 'https://www.news.example/world/a-story'],
    ["another site's", 'https://other.example/story', here],
    ['a look-alike', 'https://evilnews.example/story', here],
    ['the front page', 'https://www.news.example/', here],
    ['no address of the web', 'javascript:alert(1)', here],
  ])('%s', (_why, href, expected) => {
    expect(read(aNewsPage({ head: `<link rel="canonical" href="${href}">` })).canonicalUrl).toBe(expected);
  });
  it.each([
    ['a place in the page is no part of it', 'https://news.example/story#top', 'https://news.example/story'],
    ['a route is', 'https://news.example/#/story/1', 'https://news.example/#/story/1'],
  ])('where none is declared, %s', (_why, url, expected) => {
    expect(read(aNewsPage(), url).canonicalUrl).toBe(expected);
  });
});

it.each([
  ['who sent the reader is no part of it', '?id=7&utm_source=mail&fbclid=x', '?id=7'],
  ['nothing but tracking', '?utm_medium=feed', ''],
])('an address that no page declares: %s', (_why, query, expected) => {
  expect(read(aNewsPage({}), `https://news.example/story${query}`).canonicalUrl).toBe(
    `https://news.example/story${expected}`,
  );
});

describe('language and direction', () => {
  it.each([
    ['declared', '<html lang="de_AT">', 'de-AT', 'ltr'],
    ['right to left by its language', '<html lang="ar">', 'ar', 'rtl'],
    ['right to left as declared', '<html lang="en" dir="rtl">', 'en', 'rtl'],
    ['no language', '<html lang="{{lang}}">', null, 'ltr'],
  ])('%s', (_why, html, lang, dir) => {
    expect(read(html)).toMatchObject({ lang, dir });
  });
});

describe('section, picture, paywall, update', () => {
  const facts = (head: string) => read(aNewsPage({ head }));
  it.each([
    ['JSON-LD', article({ articleSection: ['World', 'Asia'] }), 'World'],
    ['a meta tag', meta('article:section', 'World'), 'World'],
    ['a list of keywords is none', meta('article:section', 'ports, ships, '.repeat(10)), null],
  ])('section: %s', (_why, head, expected) => {
    expect(facts(head).section).toBe(expected);
  });
  it.each([
    ['relative', meta('og:image', '/a.jpg'), 'https://www.news.example/a.jpg'],
    [
      'an object in JSON-LD',
      article({ image: { url: 'https://cdn.example/a.jpg' } }),
      'https://cdn.example/a.jpg',
    ],
    ['no web address', meta('og:image', 'javascript:alert(1)'), null],
    ['data in the address', meta('og:image', 'data:image/gif;base64,AA'), null],
  ])('picture: %s', (_why, head, expected) => {
    expect(facts(head).leadImage).toBe(expected);
  });
  it.each([
    ['nothing is said', '', null],
    ['free', article({ isAccessibleForFree: true }), false],
    ['not free, as a word', article({ isAccessibleForFree: 'False' }), true],
    ['a part is not free', article({ hasPart: { isAccessibleForFree: false } }), true],
    ['a tier', meta('article:content_tier', 'metered'), true],
    ['a free tier', meta('article:content_tier', 'free'), false],
  ])('paywall: %s', (_why, head, expected) => {
    expect(facts(head).paywalled).toBe(expected);
  });
  it('the update beside the publication, with time and zone', () => {
    const { published, updated } = facts(
      article({ datePublished: '2022-04-21T14:05:00+02:00', dateModified: '2022-04-22T09:00:00Z' }),
    );
    expect(published).toMatchObject({ time: '14:05', zone: '+02:00' });
    expect(updated).toMatchObject({ days: { first: '2022-04-22' }, time: '09:00', zone: '+00:00' });
  });
});

it('keeps which source each fact rests on', () => {
  const head = article({ author: { name: 'Ana Berg' } }) + meta('article:published_time', '2022-04-21');
  expect(read(aNewsPage({ head })).evidence).toEqual({
    title: 'heading',
    byline: 'json-ld',
    published: 'meta',
  });
});

it.each([
  [
    'an organisation gives way to a person who is shown',
    `${article({ author: { '@type': 'Organization', name: 'Harbour Ltd' } })}`,
    '<p>By Jane Doe</p>',
    'Jane Doe',
  ],
  [
    'a label and its fact for social media',
    '<meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Jane Doe">',
    '',
    'Jane Doe',
  ],
  [
    'a label that speaks of something else',
    '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="Seven minutes">',
    '',
    null,
  ],
  [
    'microdata of a source that is cited',
    '',
    '<div itemprop="citation" itemscope><meta itemprop="author" content="N. Shear"></div>',
    null,
  ],
])('byline: %s', (_why, head, body, expected) => {
  expect(read(aNewsPage({ head, body })).byline).toBe(expected);
});

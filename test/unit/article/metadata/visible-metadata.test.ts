// @vitest-environment jsdom
// What a page shows rather than declares: lines around the headline, bylines as sites build them, headings.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/article/metadata/read-metadata';

const read = (html: string) =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), 'https://www.news.example/world/a-story');

const beside = (lines: string) =>
  read(`<main><h1>A harbour for everyone</h1>${lines}<p>${'Prose. '.repeat(60)}</p></main>`);

describe('what stands around the headline', () => {
  it.each([
    ['a date of its own', '<div>12 December 2025</div>', '2025-12-12'],
    ['a date in pieces', '<p><b>12</b> <i>December</i> <u>2025</u></p>', '2025-12-12'],
    ['a date beside author and reading time', '<div>Jane Doe · 12 December 2025 · 4 min</div>', '2025-12-12'],
    [
      'the first publication, not the update',
      '<div>Published 12 May 2021 | Updated 3 June 2023</div>',
      '2021-05-12',
    ],
    ['an update stands in where the page shows nothing else', '<div>Updated 3 June 2023</div>', '2023-06-03'],
    [
      'a sentence with a date in it',
      '<p>The harbour opened to ships of every size on 12 May 2021.</p>',
      null,
    ],
    ['a year alone', '<div>© 2021</div>', null],
    ['a month alone', '<div>May 2021</div>', null],
    ['a box of other stories', '<aside><div>12 May 2021</div></aside>', null],
  ])('date: %s', (_what, lines, expected) => {
    expect(beside(lines).published?.days.first ?? null).toBe(expected);
  });

  it('date: before the headline', () => {
    const { published } = read('<div>12 May 2021</div><h1>A harbour for everyone</h1><p>Prose.</p>');
    expect(published?.days.first).toBe('2021-05-12');
  });

  it.each([
    ['a line that begins with By', '<div>By Jane Doe and John Roe</div>', 'Jane Doe, John Roe'],
    ['a German one', '<div>Von Jana Muster</div>', 'Jana Muster'],
    ['a sentence', '<p>By the harbour stands a light.</p>', null],
    ['a line without a word for it', '<div>Jane Doe</div>', null],
  ])('author: %s', (_what, lines, expected) => {
    expect(beside(lines).byline).toBe(expected);
  });
});

describe('bylines as sites build them', () => {
  it.each([
    [
      'names and date in one line without white space',
      '<p class="byline">By<b>Jane Doe</b><i>3 May 2021</i></p>',
      'Jane Doe',
    ],
    ['a job beside the name', '<p class="byline">By Jane Doe, Senior Writer</p>', 'Jane Doe'],
    [
      'a login name gives way to the name that is shown',
      '<meta name="author" content="jane.doe"><p class="byline">Jane Doe</p>',
      'Jane Doe',
    ],
    [
      'a link to all that somebody wrote',
      '<a class="author" href="/author/jane">View all posts by Jane Doe</a>',
      'Jane Doe',
    ],
    ['a link to an author, without a name for it', '<a href="/autoren/jana">Jana Muster</a>', 'Jana Muster'],
    [
      'the site declares itself and shows a person',
      '<meta name="author" content="News"><p class="byline">By Jane Doe</p>',
      'Jane Doe',
    ],
    ['a login name alone is better than nothing', '<meta name="author" content="jane.doe">', 'jane.doe'],
    [
      'the site, where it says that it is the author',
      '<meta property="og:site_name" content="The Harbour"><meta name="author" content="The Harbour">',
      'The Harbour',
    ],
  ])('%s', (_what, html, expected) => {
    expect(read(html).byline).toBe(expected);
  });
});

describe('headings and declared titles', () => {
  const declared = (title: string, heading: string) =>
    read(`<head><meta property="og:title" content="${title}"></head><h1>${heading}</h1>`).title;
  it.each([
    [
      'a kicker inside the heading',
      'A harbour for everyone',
      '<span class="kicker">Ports</span> A harbour for everyone',
      'A harbour for everyone',
    ],
    [
      'a section before the headline',
      'A harbour for everyone',
      'Local News A harbour for everyone',
      'A harbour for everyone',
    ],
    [
      'words that only markup keeps apart',
      'Another thing',
      '<b>A harbour</b><i>for everyone</i>',
      'Another thing',
    ],
    [
      'a version for search engines',
      'Harbour for everyone: what it costs',
      'The harbour for everyone opens',
      'The harbour for everyone opens',
    ],
    [
      'a heading that speaks of something else',
      'A harbour for everyone',
      'Welcome to our pages',
      'A harbour for everyone',
    ],
    ['a title escaped twice', 'Ships &amp;#8211; and more', '', 'Ships – and more'],
    [
      'a tag as a word of the heading',
      'Thirty years of &amp;lt;br&amp;gt;',
      'Thirty years of &lt;br&gt; tags',
      'Thirty years of <br> tags',
    ],
  ])('%s', (_what, title, heading, expected) => {
    expect(declared(title, heading)).toBe(expected);
  });
});

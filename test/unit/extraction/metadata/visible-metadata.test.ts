// @vitest-environment jsdom
// What a page shows rather than declares: lines around the headline, bylines as sites build them, headings.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const read = (html: string, url = 'https://www.news.example/world/a-story') =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), url);

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
    [
      'a last update stands in where the page shows nothing else',
      '<div>Last updated 3 June 2023</div>',
      '2023-06-03',
    ],
    ['an update of many tells nothing of the first', '<div>Updated 3 June 2023</div>', null],
    ['a deadline', '<div>Deadline: 12 May 2021</div>', null],
    ['an event', '<div>When: 12 May 2021</div>', null],
    ['the label of an event in a line of its own', '<div>Starts</div><div>12 May 2021</div>', null],
    ['a birth', '<div>Born 12 May 1991</div>', null],
    ['rights', '<div>© 12 May 2021</div>', null],
    ['days of a list', '<div>1 May 2021</div><div>2 May 2021</div><div>3 June 2021</div>', null],
    [
      'other stories with times of reading',
      '<div>1 May 2021 · 7 min read</div><div>1 May 2021 · 12 min read</div>',
      null,
    ],
    ['in Korean', '<div>입력 2021.05.12 수정 2023.06.03</div>', '2021-05-12'],
    ['in Chinese', '<div>发布时间：2021-05-12 更新：2023-06-03</div>', '2021-05-12'],
    ['in Arabic', '<div>تاريخ النشر: 12/05/2021 آخر تحديث: 2023-06-03</div>', null],
    ['in Hebrew', '<div>עודכן 2023-06-03, פורסם 2021-05-12</div>', '2021-05-12'],
    [
      'a sentence with a date in it',
      '<p>The harbour opened to ships of every size on 12 May 2021.</p>',
      null,
    ],
    ['the label in a line of its own', '<div>Published</div><div>12 May 2021</div>', '2021-05-12'],
    [
      'an update before the publication',
      '<p>Last updated 4 June 2020, originally created 17 June 2019</p>',
      '2019-06-17',
    ],
    ['for machines, however it is shown', '<time datetime="2021-05-12">3 hours ago</time>', '2021-05-12'],
    ["hAtom's word for any date", '<span class="entry-date updated">12 May 2021</span>', '2021-05-12'],
    ['a lapse of time', '<div>2 hours ago</div><div>vor 3 Stunden</div>', null],
    ['a caption', '<figure><figcaption>The harbour on 12 May 2021</figcaption></figure>', null],
    [
      'a date far behind the first',
      '<div>12 May 2021</div><i>a</i><p>b</p><p>c</p><p>d</p><div>Published 1 May 2020</div>',
      '2021-05-12',
    ],
    ['an order that nobody knows', '<div>04/05/2021</div>', null],
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
    ['German', 'de', '<div>Stand: 3.6.2023, erstellt am 12.05.21</div>', '2021-05-12'],
    ['French', 'fr', '<div>Publié le 12/05/2021, mis à jour le 03/06/2023</div>', '2021-05-12'],
    ['Spanish', 'es', '<div>Publicado el 04/05/2021. Actualizado el 3 de junio de 2023</div>', '2021-05-04'],
    ['Portuguese', 'pt-BR', '<div>Publicado em 04/05/2021 | Atualizado há 2 horas</div>', '2021-05-04'],
    ['Italian', 'it', '<div>Pubblicato il 4 maggio 2021 - aggiornato il 3 giugno 2023</div>', '2021-05-04'],
    ['Dutch', 'nl', '<div>Bijgewerkt 3 juni 2023 – gepubliceerd 4 mei 2021</div>', '2021-05-04'],
    ['Polish', 'pl', '<div>Opublikowano 4 maja 2021, aktualizacja 3 czerwca 2023</div>', '2021-05-04'],
    ['Japanese', 'ja', '<div>公開日：2021年5月4日 更新日：2023年6月3日</div>', '2021-05-04'],
    ['British English', 'en-GB', '<div>04/05/2021</div>', '2021-05-04'],
    ['American English', 'en-US', '<div>04/05/2021</div>', '2021-04-05'],
  ])('date as written in %s', (_what, lang, line, expected) => {
    const page = read(
      `<html lang="${lang}"><main><h1>A harbour for everyone</h1>${line}<p>Prose.</p></main>`,
    );
    expect(page.published?.days.first ?? null).toBe(expected);
  });

  it('a date of American look on a page of another country is none', () => {
    const page = '<html lang="en-US"><h1>A harbour for everyone</h1><div>04/05/2021</div>';
    expect(read(page, 'https://zeitung.example.ch/a').published).toBeNull();
  });

  it.each([
    ['an earlier day that is shown', '2023-06-03', '<div>12 May 2021</div>', '2021-05-12', 'text'],
    [
      'a later one that is no update, within a month',
      '2021-05-02',
      '<div>12 May 2021</div>',
      '2021-05-12',
      'text',
    ],
    ['a much later one', '2019-05-02', '<div>12 May 2021</div>', '2019-05-02', 'meta'],
    ['a later update', '2021-05-02', '<div>Updated 12 May 2021</div>', '2021-05-02', 'meta'],
    ['the day after, as readers are told', '2021-05-11', '<div>12 May 2021</div>', '2021-05-12', 'text'],
  ])('declared and shown: %s', (_what, declared, line, expected, source) => {
    const page = read(
      `<head><meta property="article:published_time" content="${declared}"></head><h1>A harbour for everyone</h1>${line}`,
    );
    expect(page.published?.days.first).toBe(expected);
    expect(page.evidence.published).toBe(source);
  });

  it.each([
    ['an agency alone', '<p class="credit">AFP</p>', 'AFP'],
    ['a name in the line of the date', '<div>Published 7 May 2021 by Jane Doe</div>', 'Jane Doe'],
    ['the label in a line of its own', '<div>By</div><div>Jane Doe</div>', 'Jane Doe'],
    ['a column', '<p>Eine Kolumne von Jana Muster</p>', 'Jana Muster'],
    ['a handle beside the name', '<p class="byline">By Jane Doe @janedoe</p>', 'Jane Doe'],
    ['a reading time', '<p>By Jane Doe · 4 min read</p>', 'Jane Doe'],
    [
      'a name in brackets inside a name',
      '<p class="author">Paramita (Guha) Ghosh</p>',
      'Paramita (Guha) Ghosh',
    ],
    ['a link to more', '<p class="author"><a href="/author/jane">Learn more</a></p>', null],
    ['a button in the box on the author', '<p class="author"><a href="#">Seguir</a></p>', null],
    [
      'a Japanese one, beside the name',
      '<p class="writer">能登川真理子</p><div class="author"><a href="#">フォロー</a></div>',
      '能登川真理子',
    ],
    ['a desk, where nobody else is named', '<p class="author">Redaktion</p>', 'Redaktion'],
    ['an aside of the article itself', '<aside class="meta"><p>Von Jana Muster</p></aside>', 'Jana Muster'],
    ["other stories' authors", '<aside><p class="author">Jana Muster</p></aside>', null],
  ])('author shown: %s', (_what, line, expected) => {
    expect(beside(line).byline).toBe(expected);
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

// @vitest-environment jsdom
// Lines that say who wrote, as papers in many languages set them: with the credits of others, posts, days and counters.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const bylineOf = (html: string) =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), 'https://www.news.example/world/a').byline;
const under = (line: string) =>
  `<main><h1>A harbour for everyone</h1>${line}<p>${'Prose. '.repeat(60)}</p></main>`;
const shown = (line: string) => bylineOf(under(`<p>${line}</p>`));
const called = (line: string) => bylineOf(under(`<p class="byline">${line}</p>`));
const stated = (author: unknown) =>
  bylineOf(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>${under('')}`,
  );

describe('somebody else’s credit beside the writer’s', () => {
  it.each([
    ['photographs, behind a semicolon', 'Story by Anna Lindqvist; photographs by Per Holm', 'Anna Lindqvist'],
    ['photographs, behind an "and"', 'By Anna Lindqvist and photographs by Per Holm', 'Anna Lindqvist'],
    ['photographs first', 'Photos by Per Holm; text by Anna Lindqvist', 'Anna Lindqvist'],
    ['one did both', 'Words and photographs by Anna Lindqvist', 'Anna Lindqvist'],
    ['one did both, the pictures named first', 'Photos and text by Anna Lindqvist', 'Anna Lindqvist'],
    ['in brackets', 'Von Anna Lindqvist (Text) und Per Holm (Fotos)', 'Anna Lindqvist'],
    ['in German', 'Von Anna Lindqvist, Fotos: Per Holm', 'Anna Lindqvist'],
    ['in German, both with a colon', 'Text: Anna Lindqvist, Bilder: Per Holm', 'Anna Lindqvist'],
    ['in Spanish', 'Por Anna Lindqvist | Fotografías de Per Holm', 'Anna Lindqvist'],
    ['in Swedish', 'Text: Anna Lindqvist Foto: Per Holm', 'Anna Lindqvist'],
    ['in Norwegian, one did both', 'Tekst og foto: Anna Lindqvist', 'Anna Lindqvist'],
    ['in Chinese', '文：林安娜　摄影：王小明', '林安娜'],
    ['in Japanese', '取材・文＝能登川真理子 撮影＝山田太郎', '能登川真理子'],
    ['in Korean', '글 홍길동 사진 김영수', '홍길동'],
    ['a reviewer', 'By Anna Lindqvist. Reviewed by Per Holm', 'Anna Lindqvist'],
    ['a checker', 'Written by Anna Lindqvist | Fact checked by Per Holm', 'Anna Lindqvist'],
    ['a translator', 'By Anna Lindqvist, translated by Per Holm', 'Anna Lindqvist'],
    ['illustrations', 'By Anna Lindqvist, Illustrations by Per Holm', 'Anna Lindqvist'],
    ['nobody who wrote', 'Photographs by Per Holm', null],
  ])('%s', (_why, line, expected) => {
    expect(shown(line)).toBe(expected);
    expect(called(line)).toBe(expected);
  });

  it('is nobody’s name in JSON-LD either', () => {
    expect(stated('Anna Lindqvist, photographs by Per Holm')).toBe('Anna Lindqvist');
  });
});

describe('days, counters and posts in the author’s line', () => {
  it.each([
    ['day and counter behind dots', 'by Katie Kimmel on November 15, 2021 · 12 comments'],
    ['day and counter behind bars', 'By Katie Kimmel | Nov 15, 2021 | 12 comments'],
    ['the day glued with a comma', 'By Katie Kimmel, 15 November 2021'],
    ['the day without a sign', 'By Katie Kimmel November 15, 2021'],
    ['the day in front', 'November 15, 2021 by Katie Kimmel'],
    ['the day in front, behind a bar', 'November 15, 2021 | By Katie Kimmel'],
    ['an hour', 'Posted by Katie Kimmel at 12:23 AM'],
    ['a lapse of time in Spanish', 'Por Katie Kimmel | Hace 3 horas'],
    ['minutes of reading', 'By Katie Kimmel · 4 min read'],
    ['a post behind a comma', 'By Katie Kimmel, Europe editor'],
    ['a post and a place', 'By Katie Kimmel, bureau chief in Tokyo'],
    ['for whom it was written', 'By Katie Kimmel, Special to The Bay Courier'],
    ['a sign in front', '— By Katie Kimmel'],
    ['a way back in front', 'Home | By Katie Kimmel'],
    ['a weekday', 'By Katie Kimmel Monday, 15 November 2021'],
    ['what is said of the day', 'Von Katie Kimmel Stand: 15. November 2021'],
  ])('%s', (_why, line) => {
    expect(shown(line)).toBe('Katie Kimmel');
    expect(called(line)).toBe('Katie Kimmel');
  });
});

describe('labels in other languages', () => {
  it.each([
    ['Chinese', '作者：林安娜', '林安娜'],
    ['Chinese, the day in the same line', '作者：林安娜 2024年3月5日', '林安娜'],
    ['Chinese, a reporter', '记者 林安娜', '林安娜'],
    ['Chinese, two', '文／林安娜、王小明', '林安娜, 王小明'],
    ['Japanese', '著者：能登川真理子', '能登川真理子'],
    ['Korean, the post behind', '글쓴이: 홍길동 기자', '홍길동'],
    ['Russian', 'Автор: Анна Иванова', 'Анна Иванова'],
    ['Russian, two', 'Авторы: Анна Иванова и Пётр Сидоров', 'Анна Иванова, Пётр Сидоров'],
    ['Ukrainian', 'Текст: Олена Коваль', 'Олена Коваль'],
    ['Arabic', 'بقلم: أحمد علي', 'أحمد علي'],
    ['Arabic without a colon', 'بقلم أحمد علي', 'أحمد علي'],
    ['Hebrew', 'מאת: דנה לוי', 'דנה לוי'],
    ['Greek', 'Συντάκτης: Γιάννης Παπαδόπουλος', 'Γιάννης Παπαδόπουλος'],
    ['Turkish', 'Yazar: Ayşe Yılmaz', 'Ayşe Yılmaz'],
    ['Hungarian', 'Szerző: Nagy Anna', 'Nagy Anna'],
    ['Finnish', 'Teksti: Aino Virtanen', 'Aino Virtanen'],
    ['Polish', 'Autor: Jan Kowalski', 'Jan Kowalski'],
    ['Danish', 'Tekst: Mette Hansen', 'Mette Hansen'],
    ['Swedish', 'Av Anna Lindqvist och Per Holm', 'Anna Lindqvist, Per Holm'],
    ['Dutch', 'Door Anna Jansen en Piet de Vries', 'Anna Jansen, Piet de Vries'],
    ['Hindi', 'लेखक: अनिता शर्मा', 'अनिता शर्मा'],
    ['Indonesian', 'Oleh: Siti Rahma', 'Siti Rahma'],
  ])('%s', (_language, line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    ['a Chinese sentence that begins with the word', '记者在现场看到，码头已经关闭。'],
    ['a Russian sentence', 'Автор письма просит мэра ответить.'],
    ['a heading that begins with a preposition', 'Text und Ton'],
    ['a German sentence', 'Von der Küste bis ins Gebirge wird es regnen.'],
  ])('none: %s', (_why, line) => {
    expect(shown(line)).toBeNull();
  });
});

describe('names that look like two, or like a label', () => {
  it.each([
    ['a Spanish surname', 'Por José Ortega y Gasset', 'José Ortega y Gasset'],
    ['a suffix behind a comma', 'By Martin Luther King, Jr.', 'Martin Luther King, Jr.'],
    ['a particle', 'Von Ursula von der Leyen', 'Ursula von der Leyen'],
    ['a hyphen', 'Par Jean-Luc Mélenchon', 'Jean-Luc Mélenchon'],
    ['particles behind the first name', 'By Ana de la Cruz', 'Ana de la Cruz'],
    ['a degree', 'By Jane Doe, DVM', 'Jane Doe, DVM'],
    ['a surname that is a word', 'By Anneke Last', 'Anneke Last'],
    ['a middle name that is a word', 'By Thi On Nguyen', 'Thi On Nguyen'],
    ['a day in capitals', 'BY JANE DOE ON MAY 3, 2021', 'JANE DOE'],
    ['two in one household', 'By Ben and Jerry Smith', 'Ben and Jerry Smith'],
    ['an agency beside a name', 'By Jane Doe and AFP', 'Jane Doe, AFP'],
  ])('%s', (_why, line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    ['microdata', '<span itemprop="author">Von Hayes</span>', 'Von Hayes'],
    ['a link to the author', '<a rel="author" href="/a/1">José Ortega y Gasset</a>', 'José Ortega y Gasset'],
    [
      'microdata with a name of its own',
      '<p itemprop="author" itemscope>Who: <b itemprop="name">Di Stéfano</b></p>',
      'Di Stéfano',
    ],
    ['a class', '<p class="author">Von Hayes</p>', 'Von Hayes'],
    ['a class, glued to its label', '<p class="author">ByKatie Kimmel</p>', 'Katie Kimmel'],
    ['a class, beside a German desk', '<p class="author">Von Redaktion</p>', 'Redaktion'],
    ['a class of a menu', '<p class="author">Sign In</p>', null],
  ])('stated in %s', (_where, html, expected) => {
    expect(bylineOf(under(html))).toBe(expected);
  });
});

describe('who else is named', () => {
  const withHead = (head: string, line = '') => bylineOf(`<head>${head}</head>${under(line)}`);
  const author = (name: string) => `<meta name="author" content="${name}">`;
  it.each([
    [
      'the publisher as the author, the person in another tag',
      `${author('Harbour Media')}<meta name="copyright" content="Copyright (c) Harbour Media"><meta property="article:author" content="Anna Lind">`,
      '',
      'Anna Lind',
    ],
    [
      'one is declared, a place is shown beside',
      author('Anna Lind'),
      '<p>By Anna Lind, New York</p>',
      'Anna Lind',
    ],
    [
      'one of three, the others in a tag',
      `<script type="application/ld+json">{"@type":"NewsArticle","author":"Anna Lind"}</script>${author('Anna Lind,Per Holm,Ida Berg')}`,
      '',
      'Anna Lind, Per Holm, Ida Berg',
    ],
    ['the first name is declared', author('Anna'), '<p class="author">Anna Lind</p>', 'Anna Lind'],
    ['another is shown', author('Anna Lind'), '<p>By Per Holm</p>', 'Anna Lind'],
    [
      'more is shown, and no names',
      author('Anna Lind'),
      '<p>By Anna Lind and staff at the desk</p>',
      'Anna Lind',
    ],
    [
      'the site’s name behind a name',
      '<meta property="og:site_name" content="Bay Courier">',
      '<p>By Anna Lind Bay Courier</p>',
      'Anna Lind',
    ],
  ])('%s', (_why, head, line, expected) => {
    expect(withHead(head, line)).toBe(expected);
  });
});

describe('where sites set the author', () => {
  it.each([
    [
      'in an address in an aside',
      '<aside class="x1"><address><a rel="author" href="/p/1">Anna Lind</a></address></aside>',
      'Anna Lind',
    ],
    [
      'in the article’s own footer',
      '<article><p>Prose.</p><footer><a rel="author" href="/p/1">Anna Lind</a></footer></article>',
      'Anna Lind',
    ],
    [
      'asides of several stories',
      '<aside><p><a rel="author">Anna Lind</a></p><p><a rel="author">Per Holm</a></p></aside>',
      null,
    ],
    [
      'beside the section and the day',
      '<p><span class="section">Harbour News</span> 3 May 2021 <span class="author-name">Anna Lind</span></p>',
      'Anna Lind',
    ],
    [
      'beside a picture of theirs',
      '<div class="meta-avatar"><img><span class="meta-author">Anna Lind</span></div>',
      'Anna Lind',
    ],
    ['before a post', '<p>Anna Lind | Senior Writer | 2 July 2025</p>', 'Anna Lind'],
    [
      'behind the day, with a post',
      '<p>03/01/2017 by Anna Lind, Representative of the Harbour Pilots to the Committee of Ports</p>',
      'Anna Lind',
    ],
    ['a link to a contributor', '<p><a href="/contributors/anna-lind">Anna Lind</a></p>', 'Anna Lind'],
    ['hCard', '<p class="vcard">Posted by <span class="fn">Anna Lind</span></p>', 'Anna Lind'],
  ])('%s', (_where, html, expected) => {
    expect(bylineOf(under(html))).toBe(expected);
  });
});

it('a link to an author in the footer of the page is somebody’s who made the site', () => {
  expect(bylineOf(`${under('')}<footer><a rel="author" href="/p/1">Anna Lind</a></footer>`)).toBeNull();
});

it('the owner of the site is its author, whoever comments', () => {
  const owner = '<meta name="author" content="Anna Lind"><meta name="copyright" content="Anna Lind">';
  const far = `${'<p>Prose.</p>'.repeat(40)}<b class="author-name">Per Holm</b>`;
  expect(bylineOf(`<head>${owner}</head>${under('')}${far}`)).toBe('Anna Lind');
});

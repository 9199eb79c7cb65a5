// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type AboutArticle, NOTHING_KNOWN } from '@/lib/extraction/clutter/block';
import { RULES_FOR_ARTICLES } from '@/lib/extraction/clutter/clutter-rules';
import { removeClutter } from '@/lib/extraction/clutter/recognise-clutter';
import { aParagraph } from '../../news-page';

const ABOVE = [1, 2, 3].map(aParagraph).join('');
const BELOW = [4, 5, 6, 7, 8].map(aParagraph).join('');

function rulesThatTake(markup: string, about: AboutArticle = NOTHING_KNOWN): readonly string[] {
  const page = new DOMParser().parseFromString(
    `<base href="https://news.example/story"><div>${markup}</div>`,
    'text/html',
  );
  return removeClutter({ root: page.body, rules: RULES_FOR_ARTICLES, about }).map(({ rule }) => rule);
}

const inside = (line: string) => `${ABOVE}${line}${BELOW}`;
const atEnd = (line: string) => `${ABOVE}${BELOW}${line}`;
const atTop = (line: string) => `${line}${ABOVE}${BELOW}`;

describe('lines that speak of the site', () => {
  it.each([
    ['interface-line', 'a button', inside('<p>Enlarge image</p>')],
    ['interface-line', 'German', inside('<p>Quellen ausblenden</p>')],
    [
      'disclosure-line',
      'commissions',
      atEnd('<p>We may earn a commission if you buy through links in this story.</p>'),
    ],
    ['disclosure-line', 'German', atEnd('<p>Alle Angaben ohne Gewähr</p>')],
    [
      'disclosure-line',
      'guest opinions',
      atEnd('<p>The paper is not responsible for the opinions of its guests.</p>'),
    ],
    ['invitation', 'an app', inside('<p>Download the Harbour News app for iOS and Android.</p>')],
    ['invitation', 'German', atEnd('<p>Artikel gefallen? Vergiss nicht zu teilen!</p>')],
    ['invitation', 'Spanish', inside('<p>Únete a nuestro canal de Telegram.</p>')],
    ['invitation', 'Polish', inside('<p>Dowiedz się więcej</p>')],
    ['author-note', 'who wrote it', atEnd('<p>Ana Roca is a freelance journalist who covers the sea.</p>')],
    ['author-note', 'Italian', atEnd('<p>Ana Roca è una giornalista che scrive di mare.</p>')],
    ['contributors-line', 'who helped', atEnd('<p>Ben Sol contributed to this report.</p>')],
    [
      'caption-line',
      'the credit in brackets',
      inside('<p>Boats in the harbour at dawn. (AP Photo/Ben Sol)</p>'),
    ],
    [
      'caption-line',
      'a photographer with an accent',
      inside(`<p>${'Boats at dawn, and boats at night. '.repeat(4)}Jan Carré/AFP</p>`),
    ],
    ['caption-line', 'the credit behind a colon', inside('<p>The cable on its drum. Picture: Getty</p>')],
  ])('%s: %s', (rule, _why, markup) => {
    expect(rulesThatTake(markup)).toEqual([rule]);
  });

  it.each([
    [
      'a demand that is news',
      inside('<p>The union asked readers to request a demo of the machine at the fair.</p>'),
    ],
    [
      'a reporter in the news',
      inside('<p>Ana Roca is a journalist whom the court has fined for her reports.</p>'),
    ],
    ['a sentence in brackets', inside('<p>They met again (the photo was never shown) in May.</p>')],
    [
      'money that somebody earned',
      inside('<p>Pilots will earn more money from June, the airline said on Monday.</p>'),
    ],
    ['an opinion that is news', inside('<p>The mayor expressed the view that the cable would come.</p>')],
  ])('keeps %s', (_why, markup) => {
    expect(rulesThatTake(markup)).toEqual([]);
  });

  it('author-note: a line that begins with the byline’s name, whatever the language', () => {
    const note = atEnd('<p>Ana Roca 1974 in Vigo geboren, lebt am Meer.</p>');
    expect(rulesThatTake(note)).toEqual([]);
    expect(rulesThatTake(note, { title: 'A story', byline: 'Ana Roca' })).toEqual(['author-note']);
  });
});

describe('lines around the text', () => {
  it.each([
    ['line-above-text', 'a section and a date', atTop('<div>Harbour, 3 May</div>')],
    [
      'line-above-text',
      'a kicker in a span of the header',
      atTop('<header><span>SEA FEARS</span><img src="/a.jpg"></header>'),
    ],
    ['published-line', 'French', atTop('<p>Publié le matin, à neuf heures</p>')],
    [
      'published-line',
      'a day of the week in Portuguese',
      atTop('<small>sexta-feira, 22 de outubro de 2010 às 20:13</small>'),
    ],
    ['line-below-text', 'a counter', atEnd('<div>Harbour: 12 notes</div>')],
    ['heading-below-text', 'a heading of nothing', atEnd('<h3>Aus der Region</h3>')],
  ])('%s: %s', (rule, _why, markup) => {
    expect(rulesThatTake(markup)).toEqual([rule]);
  });

  it.each([
    ['the first sentence, however short', atTop('<p>It rained.</p>')],
    [
      'a line of introduction',
      atTop('<p>What the two governments agreed on, and what they left for the autumn</p>'),
    ],
    ['a first sentence without its stop', atTop('<p>En el 2019 la flota será en el puerto norte</p>')],
    ['a list at the end', atEnd('<ul><li>Nets</li><li>Ropes</li></ul>')],
    ['a heading with a text under it', inside('<h3>The cable</h3>')],
    ['verses', atEnd('<blockquote><div>The sea is wide</div><div>And I am not</div></blockquote>')],
    ['a text that is made of lines', '<div>Flour</div><div>Butter</div><div>Two eggs</div>'],
    [
      'the last word of a paragraph, in its own element',
      atEnd(`${aParagraph(9).replace('</p>', ' <em>all of them</em></p>')}`),
    ],
  ])('keeps %s', (_why, markup) => {
    expect(rulesThatTake(markup)).toEqual([]);
  });

  it('title-again: the headline as a second-level heading', () => {
    const markup = atTop('<h2>Ministers meet on the island</h2>');
    const about = { title: 'Ministers meet on the island', byline: null };
    expect(rulesThatTake(markup, about)).toEqual(['title-again']);
    expect(rulesThatTake(markup, { ...about, title: 'Talks on an island' })).toEqual([]);
  });
});

describe('other stories', () => {
  const card = (title: string) =>
    `<div><h3><a href="/${title.length}">${title}</a></h3><p>It is said that more will follow in the days to come, and soon.</p></div>`;
  const article = (end: string) =>
    `<article><img alt=""><p>December 19</p><p>The harbour${end}</p></article>`;

  it.each([
    [
      'teaser-box',
      'kicker and headline in one link',
      inside('<div><a href="/b"><b>AT SEA</b> Ferry stops for a whale</a></div>'),
    ],
    [
      'story-card',
      'two of them',
      atEnd(card('Ferry stops for a whale near the island') + card('Whale stops for a ferry near the coast')),
    ],
    [
      'other-article',
      'it breaks off',
      `<article>${ABOVE}${BELOW}</article>${article(' will be closed on Sunday, the mayor said...')}`,
    ],
  ])('%s: %s', (rule, _why, markup) => {
    expect(new Set(rulesThatTake(markup))).toEqual(new Set([rule]));
  });

  it.each([
    [
      'a chapter whose heading links to a product elsewhere',
      atEnd(card('The best net of them all').replaceAll('href="/', 'href="https://shop.example/')),
    ],
    ['one card alone, which may be a chapter', inside(card('Ferry stops for a whale near the island'))],
    ['chapters that are articles of their own', `<article>${ABOVE}</article><article>${BELOW}</article>`],
  ])('keeps %s', (_why, markup) => {
    expect(rulesThatTake(markup)).toEqual([]);
  });
});

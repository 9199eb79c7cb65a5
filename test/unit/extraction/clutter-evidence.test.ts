// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CLUTTER_RULES } from '@/lib/extraction/clutter/clutter-rules';
import { removeClutter } from '@/lib/extraction/clutter/recognise-clutter';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aNewsPage, aParagraph } from '../../news-page';

const PROSE = [1, 2, 3, 4, 5].map(aParagraph).join('');

function rulesThatTake(markup: string): readonly string[] {
  const page = new DOMParser().parseFromString(
    `<base href="https://news.example/story"><div>${markup}</div>`,
    'text/html',
  );
  return (['page', 'article'] as const).flatMap((stage) => {
    const rules = CLUTTER_RULES.filter((rule) => rule.stage === stage);
    return removeClutter({ root: page.body, rules }).map(({ rule }) => rule);
  });
}

const within = (line: string) => `${PROSE}${line}${PROSE}`;

it.each([
  ['a share that is counted', 'Share of the vote'],
  ['an order to look', 'Follow the money'],
  ['a name that begins like a byline', 'Von der Leyen under pressure'],
  ['a place from which there is more', 'More from the front'],
  ['a load that is shared', 'Share the load'],
  ['who is listened to', 'Listen to the farmers'],
  ['the very words of a label', 'Related'],
  ['German: back to something', 'Zurück zur Natur'],
  ['German: further topics of its own', 'Weitere Themen des Gipfels'],
  ['Spanish: more of the same', 'Más sobre lo mismo'],
  ['Dutch: more on less', 'Meer over minder'],
  ['Japanese: the word for related', '関連'],
])('a heading with text under it stays: %s', (_why, heading) => {
  expect(rulesThatTake(within(`<h2>${heading}</h2>`))).toEqual([]);
});

it.each(['x', 'Ad', 'Print', 'Share', 'Anzeige', 'Publicité', 'Compartir', 'Udostępnij', '広告'])(
  'a cell and a term of a list stay whose word is a label elsewhere: %s',
  (word) => {
    const table = `<table><tr><td>${word}</td><td><p>${word}</p></td><td>12</td></tr></table>`;
    expect(rulesThatTake(within(`${table}<dl><dt>${word}</dt><dd>It is known.</dd></dl>`))).toEqual([]);
  },
);

it.each([
  ['registered, and not for reading', 'Mourners had to register to view the coffin in the old town hall.'],
  ['a question about somebody', 'What do you think Putin wants?'],
  ['signing up for a thing', 'Sign up to receive a medal, the veterans were told in the spring.'],
  ['more, in a speech', 'More on that, he said, would follow in May.'],
  ['German: a member', 'Finnland ist jetzt Mitglied der Nato.'],
  ['German: as of today', 'Stand heute fehlen zwölf Millionen Kronen.'],
  ['German: who tests', 'Jetzt testen die Ingenieure das neue Kabel.'],
  ['German: a call in a speech', 'Folgen Sie uns, rief der Lotse.'],
  ['German: a text that is none of ours', 'Wollen Sie den Text des Vertrags lesen, fragte die Richterin.'],
  ['French: a saying', 'Abonnez-vous à la patience, dit le maire.'],
  ['Spanish: a strike that one joins', 'Únete a la huelga, decían los carteles.'],
  ['Spanish: a day of the week', 'Lunes negro para la bolsa de 1987.'],
  ['Portuguese: a way', 'Siga o rio até a barragem.'],
  ['Polish: a call in a speech', 'Dołącz do nas, wołał pilot.'],
  ['Dutch: a union', 'Word lid van de bond, riep de stuurman.'],
  ['German: a note of the pilots', 'Melden Sie sich im Hafen, stand auf dem Zettel der Lotsen.'],
  ['Portuguese: keys', 'Receba as chaves, disse o guarda ao prefeito.'],
  ['Japanese: a picture in a sentence', '写真：それが最後の証拠だった。'],
])('a sentence stays: %s', (_why, sentence) => {
  expect(rulesThatTake(within(`<p>${sentence}</p>`))).toEqual([]);
});

it.each([
  ['French', 'Suivez-nous, disaient les marins, et taisez-vous.'],
  ['Italian', 'Seguici, disse il prete.'],
  ['English', 'Share this with the poor.'],
])('a quotation stays: %s', (_language, quotation) => {
  expect(rulesThatTake(within(`<blockquote><p>${quotation}</p></blockquote>`))).toEqual([]);
});

it.each([
  [
    'a list of links',
    'related-heading',
    '<h3>More from the front</h3><ul><li><a href="/a">One</a></li></ul>',
  ],
  [
    'the card of another story',
    'related-heading',
    `<h3>Keep reading</h3><div><h4><a href="/b">Ferry stops for a whale</a></h4>${aParagraph(2)}</div>${PROSE}`,
  ],
  [
    'a box that a link lies over',
    'related-heading',
    `<h3>Meistgelesen</h3><div><a href="/b"><span>Link</span></a><div>1</div><div>Ferry stops for a whale</div></div>${PROSE}`,
  ],
  ['nothing at all', 'heading-below-text', '<h3>Share of the vote</h3>'],
])('a heading goes under which there is %s', (_why, rule, markup) => {
  expect(rulesThatTake(`${PROSE}${markup}`)).toContain(rule);
});

it.each([
  ['a raised number', '<p>It rained all day.<sup>1</sup></p>'],
  ['a link to the note', '<p>It rained all day. <a href="#n1">[1]</a></p>'],
  ['a number in brackets', '<p>It rained all day.[2]</p>'],
  ['a sign of its own', '<p>Il pleuvait.¹</p>'],
])('a short first line stays that ends with a note: %s', (_why, line) => {
  expect(rulesThatTake(`${line}${PROSE}`)).toEqual([]);
});

describe('names alone', () => {
  const SECTION = `${aParagraph(1)}${aParagraph(2)}`;
  it.each([
    [
      'a drop cap',
      '<p><span class="social-cap ad-letter">T</span>hey were told twice that it would hold.</p>',
    ],
    ['a stressed word', '<p>They call it <em class="comments">noise</em> in the harbour.</p>'],
    ['a heading', '<h2 class="social related comments">What they say</h2>'],
    ['a paragraph', aParagraph(2).replace('<p>', '<p class="comments">')],
    ['a section on what is social', `<section class="social">${SECTION}</section>`],
    ['a section on comments', `<section id="comments">${SECTION}</section>`],
    ['a section on an advertisement', `<section class="ad">${aParagraph(1)}</section>`],
  ])('do not take true sentences: %s', (_why, markup) => {
    expect(rulesThatTake(within(markup))).toEqual([]);
  });

  it.each([
    [
      'heading ids of their own words',
      '<h2 id="what-social-media-say">What media say</h2>',
      'What media say',
    ],
    ['a related heading', '<h2 id="a-related-cost">A related cost</h2>', 'A related cost'],
    ['a sidebar of the road', '<h2 id="sidebar-and-footer">Sidebar and footer</h2>', 'Sidebar and footer'],
    ['German words', '<h2 id="kommentar-social-media">Das Netz dazu</h2>', 'Das Netz dazu'],
    ['a drop cap', '<p><span class="header-font">K</span>ESTREL BAY is closed for weeks.</p>', 'KESTREL BAY'],
    [
      'a stressed word',
      '<p>They call it <b class="remark">noise</b> in the harbour.</p>',
      'call it noise in',
    ],
  ])('mislead Readability no longer: %s', (_why, markup, text) => {
    const page = new DOMParser().parseFromString(aNewsPage({ body: within(markup) }), 'text/html');
    const extracted = extractArticle(page, 'https://news.example/story');
    expect(extracted.ok && extracted.value.article.text).toContain(text);
    expect(page.documentElement.outerHTML).not.toContain('data-sidelight');
  });
});

describe('what a rule goes by', () => {
  it.each(CLUTTER_RULES.map((rule) => [rule.id, rule.evidence] as const))('%s says so', (_id, evidence) => {
    expect(evidence.length).toBeGreaterThan(0);
    expect(new Set(evidence).size).toBe(evidence.length);
  });
});

// @vitest-environment jsdom
// Lists, labels, boxes, cards and lines that lead to other stories, beside links, headings and chapters of the text itself.
import { STORY_RULES } from '@/lib/extraction/clutter/other-stories';
import { aParagraph } from '../../../news-page';
import { atEnd, atTop, behind, inside, link, links, TEXT, testKind } from './page-with';

const card = (title: string) =>
  `<div><h3><a href="/${title.length}">${title}</a></h3><p>It is said that more will follow in the days to come, and soon.</p></div>`;
const STATEMENT =
  'A third owner had denied in August that any boat of hers was in arrears, and paid a day later.';
const linked = (markup: string) => `<a href="/x">${markup}</a>`;
const short = (begin: string, end: string) =>
  `<article><img alt="">${begin}<p>The harbour${end}</p></article>`;

testKind(STORY_RULES, {
  takes: {
    'related-stories': [
      ['a list', behind(`<aside class="related">${links('A vote on Sunday', 'Rates rise again')}</aside>`)],
      [
        'names that are words written together',
        behind(
          `<div id="moreStoriesBox"><div class="more-stories">${links('A vote on Sunday', 'Rates rise again')}</div></div>`,
        ),
      ],
    ],
    'shouted-teaser': [
      [
        'capitals that are a link',
        inside('<p><a href="https://other.example/x">MINISTER LEAVES THE ISLAND BY FERRY</a></p>'),
      ],
    ],
    'teaser-line': [
      [
        'a paragraph that is a link',
        inside('<p><a href="/another-story">Minister leaves the island by ferry</a></p>'),
      ],
      ['a label that ends in a stop', inside(`<p>${link('Read our full review.')}</p>`)],
      [
        'what else there is to read, in brackets',
        inside(`<p>${link('(This is what the people on the island say about the quay.)')}</p>`),
      ],
      ['a question', inside(`<p>${link('Will the minister leave the island by ferry again?')}</p>`)],
      ['a beginning', inside(`<p>${link('The minister said that she would leave the island by ...')}</p>`)],
    ],
    'related-heading': [
      ['Japanese', atEnd(`<h3>関連記事</h3>${links('首相が訪問', '会談は延期')}`)],
      ['German', atEnd(`<h3>Mehr zum Thema</h3>${links('Wahl am Sonntag', 'Zinsen steigen')}`)],
      [
        'Polish, in a paragraph',
        atEnd(`<p><strong>Czytaj także:</strong></p>${links('Wybory w niedzielę', 'Stopy rosną')}`),
      ],
      [
        'words that a heading of the text might have, over a list of links',
        atEnd('<h3>More from the front</h3><ul><li><a href="/a">One</a></li></ul>'),
      ],
      [
        'over the card of another story',
        inside(
          '<h3>Keep reading</h3><div><h4><a href="/b">Ferry stops for a whale</a></h4><p>It is said that more will follow.</p></div>',
        ),
        { left: 'Ferry stops for a whaleIt is said that more will follow.' },
      ],
      [
        'over a box that a link lies over',
        inside(
          '<h3>Meistgelesen</h3><div><a href="/b"><span>Link</span></a><div>1</div><div>Ferry stops for a whale</div></div>',
        ),
        { left: 'Link1Ferry stops for a whale' },
      ],
    ],
    'read-more-line': [
      [
        'another story on what the headline names',
        inside('<p>Read more: <a href="/x">How the people of Chad vote</a></p>'),
        { about: { title: 'Chad votes in May', byline: null } },
      ],
      ['English', inside('<p>Read more: <a href="/x">A vote on Sunday</a></p>')],
      ['Polish', inside('<p>Dowiedz się więcej: <a href="/x">Kto jak głosował w sprawie funduszy</a></p>')],
      ['Portuguese', inside('<p>Leia também: <a href="/x">Eleições no domingo</a></p>')],
    ],
    'link-only-list': [['headlines below the text', atEnd(links('A vote on Sunday', 'Rates rise again'))]],
    'teaser-box': [
      [
        'kicker and headline in one link',
        inside('<div><a href="/b"><b>AT SEA</b> Ferry stops for a whale</a></div>'),
      ],
    ],
    'other-article': [
      [
        'it breaks off',
        `<article>${TEXT}</article>${short('<p>December 19</p>', ' will be closed on Sunday, the mayor said...')}`,
      ],
    ],
    'story-card': [
      [
        'two of them',
        atEnd(
          card('Ferry stops for a whale near the island') + card('Whale stops for a ferry near the coast'),
        ),
      ],
    ],
  },
  keeps: {
    'related-stories': [
      ['a related heading', inside(`<h2 class="social related comments">What they say</h2>`)],
      [
        'related facts without links',
        inside(`<section class="related">${aParagraph(1)}${aParagraph(2)}</section>`),
      ],
    ],
    'shouted-teaser': [
      ['capitals without a link', inside('<p>MINISTERS MEET ON THE ISLAND TODAY</p>')],
      [
        'capitals in a list of links',
        inside('<ul><li><a href="/a">THE TREATY OF THE TWO ISLANDS</a></li><li>What it says</li></ul>'),
      ],
    ],
    'teaser-line': [
      [
        'a source on another site',
        inside('<p><a href="https://other.example/x">The statement of the ministry in full</a></p>'),
      ],
      [
        'a quotation that links',
        inside('<blockquote><p><a href="/speech">We shall build it, whatever it costs</a></p></blockquote>'),
      ],
      ['a sentence that is a link', inside(`<p>${link(STATEMENT)}</p>`)],
      ['a stressed sentence that is a link', inside(`<p>${linked(`<strong>${STATEMENT}</strong>`)}</p>`)],
      ['a first sentence that is a link', atTop(`<p>${link(STATEMENT)}</p>`)],
      [
        'a sentence with a quotation',
        inside(`<p>${link('“They were told of it in August,” said Ms. Moe, “and paid a day later.”')}</p>`),
      ],
      ['a Chinese sentence', inside(`<p>${link('港务局周四宣布，北岸码头将从周一起关闭十一周。')}</p>`)],
      ['a heading that links', inside('<h3><a href="/products/1">The small boat with two oars</a></h3>')],
    ],
    'related-heading': [
      [
        'a heading over a picture',
        inside('<h2>Related</h2><figure><img src="/a.jpg"></figure><h2>The cable</h2>'),
      ],
      ['a place from which there is more', inside('<h2>More from the front</h2>')],
      ['the very words of a label', inside('<h2>Related</h2>')],
      ['German: further topics of its own', inside('<h2>Weitere Themen des Gipfels</h2>')],
      ['Spanish: more of the same', inside('<h2>Más sobre lo mismo</h2>')],
      ['Dutch: more on less', inside('<h2>Meer over minder</h2>')],
      ['Japanese: the word for related', inside('<h2>関連</h2>')],
      ['a Spanish heading that begins with more', inside('<h2>Más enérgico que nunca</h2>')],
      ['a German heading that begins with more', inside('<h2>Mehr Ausübung von Rechten</h2>')],
      ['a stressed word', inside('<p>She would like <strong>more</strong> of it.</p>')],
      [
        'a stressed word in two elements',
        inside('<p>She would like <b><strong>more</strong></b> of it.</p>'),
      ],
    ],
    'read-more-line': [
      ['more, in a speech', inside('<p>More on that, he said, would follow in May.</p>')],
      [
        'a sentence with a link',
        inside('<p>Read more slowly, she told the <a href="/x">children of the island</a>.</p>'),
      ],
      [
        'a sentence on reading',
        inside('<p>Click here to vote, the <a href="/x">false page of the port</a> had said.</p>'),
      ],
    ],
    'link-only-list': [
      [
        'what a short point of a report lists',
        atEnd(
          `<ul><li>Two students have helped to mend the lamps this month.</li><li>In work: ${links('Gate 12, stuck', 'Lamp 4, broken')}</li></ul>`,
        ),
      ],
      [
        'what a point of the text lists',
        atEnd(
          `<ul><li>The harbour master has mended these faults: ${links('Gate 12, stuck', 'Lamp 4, broken')}</li></ul>`,
        ),
      ],
      [
        'what a numbered point lists',
        atEnd(
          `<ol><li><b>What the council decided on Monday</b> ${links('Plan for the quay', 'Plan for the mole')}</li></ol>`,
        ),
      ],
      [
        'what a point with a link of its own lists',
        atEnd(
          `<ul><li>In the <a href="/log">log</a> of the harbour stand: ${links('Entry of May', 'Entry of June')}</li></ul>`,
        ),
      ],
      [
        'what a point lists in an order',
        atEnd(
          `<ul><li>Boats that came in after the storm:<ol><li><a href="/1">The Heron</a></li><li><a href="/2">The Gull</a></li></ol></li></ul>`,
        ),
      ],
      ['points that are sentences', atEnd(links(STATEMENT, STATEMENT.replace('third', 'second')))],
      [
        'a list with links that says something',
        atEnd(
          '<ul><li><a href="/x">Chad</a>: talks have begun, and will go on</li><li>Niger: none</li></ul>',
        ),
      ],
      [
        'a list of links with words',
        atEnd('<ul><li><a href="/a">One</a>, which is red, and <a href="/b">two</a></li></ul>'),
      ],
    ],
    'teaser-box': [
      ['a sentence', inside(`<div>${link(STATEMENT)}</div>`)],
      [
        'a box that leads to another site',
        inside('<div><a href="https://port.example/b">The report of the port in full</a></div>'),
      ],
      [
        'a box with words of its own',
        inside('<div>The report says: <a href="/b">the ferry was old</a>, and nobody knew it.</div>'),
      ],
    ],
    'other-article': [
      [
        'chapters that are articles of their own',
        `<article>${TEXT}</article><article>${aParagraph(1)}${aParagraph(2)}${aParagraph(3)}${aParagraph(4)}</article>`,
      ],
      ['a short one that is whole', `<article>${TEXT}</article>${short('', ' was closed on Sunday.')}`],
    ],
    'story-card': [
      [
        'chapters whose headings link to a product elsewhere',
        atEnd(
          [card('The best net of them all'), card('The second net of them all')]
            .join('')
            .replaceAll('href="/', 'href="https://shop.example/'),
        ),
      ],
      [
        'a chapter whose heading links to a product elsewhere',
        atEnd(card('The best net of them all').replaceAll('href="/', 'href="https://shop.example/')),
      ],
      ['one card alone, which may be a chapter', inside(card('Ferry stops for a whale near the island'))],
    ],
  },
});

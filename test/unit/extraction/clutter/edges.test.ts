// @vitest-environment jsdom
// What pages print around a text: the headline again, addresses, drawn lines, lines above and below, headings of nothing.
import { EDGE_RULES } from '@/lib/extraction/clutter/edges';
import { aParagraph } from '../../../news-page';
import { atEnd, atTop, inside, testKind } from './page-with';

const TITLE = 'Ministers meet on the island';
const about = { title: TITLE, byline: null };

testKind(EDGE_RULES, {
  takes: {
    'headline-again': [['the headline at the top of the text', atTop(`<h1>${TITLE}</h1>`)]],
    'title-again': [['the headline as a second-level heading', atTop(`<h2>${TITLE}</h2>`), { about }]],
    'bare-address': [
      ['the address of the page', inside('<p>https://news.example/2021/a-story</p>')],
      ['the address at the end', atEnd('<div>https://news.example/2021/a-story</div>')],
    ],
    'signs-alone': [
      ['a line drawn with signs', inside('<p>_____</p>')],
      ['a separator', inside('<div>* * *</div>')],
    ],
    'line-above-text': [
      ['a section and a date', atTop('<div>Harbour, 3 May</div>')],
      ['two datelines', atTop('<p>Harbour, 3 May 2021, 10:15</p><p>Isles, 4 May 2021, 11:20</p>')],
      [
        'a kicker in a span of the header',
        atTop('<header><span>SEA FEARS</span><img src="/a.jpg"></header>'),
      ],
    ],
    'line-below-text': [['a counter', atEnd('<div>Harbour: 12 notes</div>')]],
    'heading-below-text': [
      ['a heading of nothing', atEnd('<h3>Aus der Region</h3>')],
      ['the words of a true heading, with nothing at all under them', atEnd('<h3>Share of the vote</h3>')],
    ],
  },
  keeps: {
    'headline-again': [
      ['a first-level heading further down', inside('<h1>The cable</h1>')],
      ['a first-level heading of the last part', inside(`<h1>${TITLE}, again</h1>`)],
    ],
    'title-again': [
      [
        'a heading that says something else',
        atTop(`<h2>${TITLE}</h2>`),
        { about: { title: 'Talks on an island', byline: null } },
      ],
      ['the headline as the beginning of a sentence', atTop(`<p>${TITLE}, and fear a storm.</p>`), { about }],
      ['the headline once more further down', inside(`<h2>${TITLE}</h2>`), { about }],
    ],
    'bare-address': [
      ['an address inside a sentence', inside('<p>See https://news.example/2021/a-story for the text.</p>')],
      ['an address in a cell', inside('<table><tr><td><p>https://port.example/</p></td></tr></table>')],
      [
        'a list of sources',
        inside('<ul><li>https://port.example/report</li><li>https://sea.example/a</li></ul>'),
      ],
      ['an address that is quoted', inside('<blockquote><p>https://port.example/report</p></blockquote>')],
    ],
    'signs-alone': [
      ['a price in an element of its own', inside('<p>They paid <span>$700</span> for the boat.</p>')],
      ['the brackets of a program', inside('<pre><span>{</span>boat<span>}</span></pre>')],
      ['the brackets of a program in lines', inside('<pre><div>{</div><div>boat</div><div>}</div></pre>')],
      ['a sign with a picture', inside('<p>→ <img src="/boat.jpg" alt="A boat"></p>')],
      ['a number by itself', inside('<p>1984</p>')],
      ['a mark in a table', inside('<table><tr><td>Boats</td><td><p>✓</p></td></tr></table>')],
    ],
    'line-above-text': [
      ['the first sentence, however short', atTop('<p>It rained.</p>')],
      ['a first sentence that ends with a raised number', atTop('<p>It rained all day.<sup>1</sup></p>')],
      [
        'a first sentence that ends with a link to a note',
        atTop('<p>It rained all day. <a href="#n1">[1]</a></p>'),
      ],
      ['a first sentence that ends with a number in brackets', atTop('<p>It rained all day.[2]</p>')],
      ['a first sentence that ends with a sign of a note', atTop('<p>Il pleuvait.¹</p>')],
      ['a first sentence in Japanese, in which no letter is ASCII', atTop('<p>首相は会談で合意した。</p>')],
      [
        'a timetable',
        atTop(
          '<p>September 10 12pm- 1pm Room 17</p><p>September 17 12pm- 1pm Room 17</p><p>October 1 12pm- 1pm Room 17</p><p>October 8 12pm- 1pm Room 17</p>',
        ),
      ],
      ['results', atTop('<div>Rovers 2:1 City</div><div>Bay 0:0 United</div><div>Isle 3:4 Port</div>')],
      ['a first sentence in Cyrillic', atTop('<p>Министры встретились.</p>')],
      [
        'a line of introduction',
        atTop('<p>What the two governments agreed on, and what they left for the autumn</p>'),
      ],
      ['a first sentence without its stop', atTop('<p>En el 2019 la flota será en el puerto norte</p>')],
      ['a text that is made of lines', '<div>Flour</div><div>Butter</div><div>Two eggs</div>'],
      ['a list at the top', atTop('<ul><li>Nets</li><li>Ropes</li></ul>')],
    ],
    'line-below-text': [
      ['a list at the end', atEnd('<ul><li>Nets</li><li>Ropes</li></ul>')],
      ['verses', atEnd('<blockquote><div>The sea is wide</div><div>And I am not</div></blockquote>')],
      [
        'the last word of a paragraph, in its own element',
        atEnd(`${aParagraph(9).replace('</p>', ' <em>all of them</em></p>')}`),
      ],
      ['a timetable', atEnd('<p>Mon 9:00 to 12:00</p><p>Tue 9:00 to 12:00</p><p>Wed 13:00 to 18:00</p>')],
      ['a last sentence, however short', atEnd('<p>It rained again.</p>')],
      ['a last sentence in Cyrillic', atEnd('<p>Министры встретились.</p>')],
      ['a last sentence in Japanese', atEnd('<p>首相は会談で合意した。</p>')],
      ['a short sentence with a link', atEnd('<p>The <a href="/x">treaty</a> failed.</p>')],
    ],
    'heading-below-text': [
      ['a heading with a text under it', inside('<h3>The cable</h3>')],
      ['a last heading over one short sentence', atEnd('<h3>The cable</h3><p>It broke in two places.</p>')],
      [
        'a sentence that is set as a heading',
        atEnd('<h4>He made a second profile on the net. It bore out what he had said before.</h4>'),
      ],
      ['a heading in a list', atEnd('<ul><li><h4>Nets</h4></li></ul>')],
    ],
  },
});

// @vitest-environment jsdom
// Credits, captions that are paragraphs, counters, notes of players and marks of advertisements; beside texts on pictures.
import { MEDIA_RULES } from '@/lib/extraction/clutter/media-and-ads';
import { aParagraph } from '../../../news-page';
import { atEnd, atTop, behind, inCellsAndTerms, inside, testKind } from './page-with';

testKind(MEDIA_RULES, {
  takes: {
    ad: [['a place with the word that marks it', behind('<div class="ad-slot">Advertisement</div>')]],
    player: [
      [
        'the captions dialog of video.js',
        inside(
          '<div class="video-js vjs-default-skin"><div class="vjs-control-bar"><button>Mute</button><span>Current Time</span> 0:00</div><div class="vjs-text-track-settings"><p class="vjs-control-text">This is a modal window.</p><fieldset><legend>Font Size</legend><select><option>50%</option></select></fieldset></div></div>',
        ),
      ],
      [
        'the menus of Plyr',
        inside(
          '<div class="plyr plyr--video"><div class="plyr__controls">Captions Disabled Speed</div></div>',
        ),
      ],
      [
        'JW Player beside its caption',
        inside(
          '<div class="jwplayer-box"><div class="jw-controls">Live 00:00</div><figcaption>The quay.</figcaption></div>',
        ),
        { left: 'The quay.' },
      ],
      [
        'what Shaka says of its streams',
        inside('<div class="shaka-controls-container"><span>Resolution Auto quality</span></div>'),
      ],
      [
        'a player that a portal has made',
        inside('<div class="yvp-main"><ul class="yvp-ddm-list"><li>Comic Sans MS</li></ul></div>'),
      ],
      [
        'MediaElement',
        inside('<div class="mejs-container"><span class="mejs-offscreen">Video Player</span> 00:00</div>'),
      ],
    ],
    'gallery-counter': [
      ['a word and two numbers', inside('<div>Image 1 of 12</div>')],
      ['two numbers', inside('<span>3 / 12</span>')],
      ['numbers in elements of their own', inside('<div>Image 1 of <span>/</span> 12</div>')],
    ],
    'script-notice': [
      ['a slide show', inside('<p>This slideshow requires JavaScript.</p>')],
      ['what has not come', inside('<div>Loading …</div>')],
    ],
    'image-copyright': [
      ['the words before an owner', inside('<span>Image copyright A. Agency</span>')],
      ['the words alone', inside('<span>Image source</span>')],
      ['a sign between them', inside('<p>Image caption: Boats at dawn</p>')],
    ],
    'ad-mark': [
      ['Japanese', inside('<p>広告</p>')],
      ['English', inside('<p>Story continues below advertisement</p>')],
      ['German, between signs', atEnd('<span>- Anzeige -</span>')],
      [
        'behind a sentence',
        inside('<p>The boat came.<span>Advertisement</span></p>'),
        { left: 'The boat came.' },
      ],
      [
        'between items that are sentences',
        inside('<ul><li>The boat came at dawn.</li><li>Advertisement</li><li>It left at noon.</li></ul>'),
        { left: 'The boat came at dawn.It left at noon.' },
      ],
    ],
    'photo-credit': [
      ['a name and an agency behind a sentence', inside('<p>Boats lie at the quay. (Ben Sol/AP)</p>')],
      ['Japanese', inside('<p>写真：通信社</p>')],
      ['English', inside('<p>Photo: A. Person / Agency</p>')],
      ['a span that is a line', inside('<div><span>Photo: A. Person</span></div>')],
    ],
    'caption-line': [
      ['the credit in brackets', inside('<p>Boats in the harbour at dawn. (AP Photo/Ben Sol)</p>')],
      ['an agency in brackets behind a caption', inside('<p>Boats in the harbour at dawn (Reuters)</p>')],
      [
        'a photographer with an accent',
        inside(`<p>${'Boats at dawn, and boats at night. '.repeat(4)}Jan Carré/AFP</p>`),
      ],
      [
        'a caption that names what the headline names',
        inside('<p>The port of Chad at dawn (AP Photo/Ben Sol)</p>'),
        { about: { title: 'Chad votes in May', byline: null } },
      ],
      ['the credit behind a colon', inside('<p>The cable on its drum. Picture: Getty</p>')],
    ],
  },
  keeps: {
    player: [
      ['a section on a player of football', inside(`<section class="player">${aParagraph(1)}</section>`)],
      ['a story of Shaka', inside('<div class="shaka-zulu">Shaka ruled for twelve years.</div>')],
      [
        'text in a box that is called a player',
        inside(`<div class="flowplayer jwplayer-wrap">${aParagraph(2)}</div>`),
      ],
    ],
    ad: [
      ['a section on an advertisement', inside(`<section class="ad">${aParagraph(1)}</section>`)],
      [
        'a drop cap',
        inside('<p><span class="social-cap ad-letter">T</span>hey were told twice that it would hold.</p>'),
      ],
      ['a name that has the word in it', inside('<div class="adoption-note">It was adopted in May.</div>')],
    ],
    'gallery-counter': [
      ['what a review gives', inside('<div class="score-box"><span>8</span><span>/10</span></div>')],
      ['a score', inside('<p>The score was 3 / 12 at the end.</p>')],
      ['a fraction', inside('<p>About <span>1/2</span> of the boats came.</p>')],
      ['a score in a cell', inside('<table><tr><td><p>3 / 12</p></td></tr></table>')],
    ],
    'script-notice': [
      ['a sentence on loading', inside('<p>Loading the boats took two days.</p>')],
      ['a sentence on browsers', inside('<p>The port is told that its browser does not support it.</p>')],
      ['a heading', inside('<h2>Loading</h2>')],
    ],
    'image-copyright': [
      ['a law', inside('<p>Image copyright law has not changed since the war.</p>')],
      ['a source', inside('<p>Media source after media source has been closed this year.</p>')],
      ['an owner’s right', inside('<p>Image copyright belongs to those who took the picture.</p>')],
    ],
    'ad-mark': [
      ['English, in a cell and as a term', inCellsAndTerms('Ad')],
      ['German, in a cell and as a term', inCellsAndTerms('Anzeige')],
      ['French, in a cell and as a term', inCellsAndTerms('Publicité')],
      ['Japanese, in a cell and as a term', inCellsAndTerms('広告')],
      ['a Japanese sentence', atEnd('<p>首相は広告を批判し、会談の写真を公開した。</p>')],
      ['a heading', inside('<h2>Advertising</h2>')],
      [
        'an item among others of its kind',
        inside('<ul><li>Tickets</li><li>Advertising</li><li>Fish</li></ul>'),
      ],
      ['an item of an ordered list', inside('<ol><li>Subsidies</li><li>Werbung</li><li>Gebühren</li></ol>')],
    ],
    'photo-credit': [
      [
        'a picture in a list of things',
        inside('<ul><li>Image of the saint, stolen in 1994</li><li>Two nets</li></ul>'),
      ],
      [
        'a span that is part of a sentence',
        inside('<p>The <span>photo by the minister</span> was lost.</p>'),
      ],
      [
        'a sentence that ends in an agency',
        inside('<p>Ein Sprecher bestätigte den Vorfall auf Anfrage der dpa.</p>'),
      ],
      [
        'a sentence that begins with a picture',
        inside('<p>Photos of the ship were published by the navy.</p>'),
      ],
      [
        'Cyrillic that begins with an agency',
        atEnd('<p>Агентство dpa сообщает, что министры встретились.</p>'),
      ],
      ['Cyrillic that ends with an agency’s picture', atEnd('<p>На снимке Foto/AFP министры.</p>')],
      ['Japanese that names an agency', atEnd('<p>dpa通信によると、首相は会談で合意した。</p>')],
      ['Arabic that names an agency', atEnd('<p>ذكرت وكالة dpa أن الوزراء اجتمعوا.</p>')],
      ['Japanese: a picture in a sentence', inside('<p>写真：それが最後の証拠だった。</p>')],
      [
        'a picture of what the headline names',
        inside('<p>Photo from Chad</p>'),
        { about: { title: 'Chad votes in May', byline: null } },
      ],
    ],
    'caption-line': [
      ['a sentence in brackets', inside('<p>They met again (the photo was never shown) in May.</p>')],
      [
        'a report that ends with its agency',
        atEnd('<p>Die Fähre fährt wieder, teilte die Reederei am Montag mit. (dpa)</p>'),
      ],
      ['a report of two agencies', atEnd('<p>The ferry sails again, and nobody was hurt. (AP/AFP)</p>')],
      ['a report of a regional desk', atEnd('<p>Die Insel bleibt bis Sonntag ohne Strom. (dpa/lno)</p>')],
      [
        'a paragraph inside the text that ends with its agency',
        inside('<p>“We have seen nothing of it,” the captain said. (Reuters)</p>'),
      ],
      [
        'a report of a paper and an agency',
        inside('<p>Die Insel bleibt bis Sonntag ohne Strom, hieß es. (Bote mit dpa)</p>'),
      ],
      [
        'a report with material',
        atEnd('<p>The island has no power until Sunday. (With material from AP)</p>'),
      ],
      [
        'a report of three',
        atEnd('<p>L’île est sans courant jusqu’à dimanche. (Le Phare avec AFP et AP)</p>'),
      ],
      ['a first sentence after its agency', atTop('<p>KESTREL BAY (Reuters) - It rained for a week.</p>')],
    ],
  },
});

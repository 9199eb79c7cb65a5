// @vitest-environment jsdom
// What asks the reader to share, to follow, to comment, to join; beside headings, cells and sentences in the same words.
import { SHARING_RULES } from '@/lib/extraction/clutter/sharing-and-comments';
import { aParagraph } from '../../../news-page';
import { atEnd, behind, inCellsAndTerms, inside, link, testKind } from './page-with';

const SECTION = `${aParagraph(1)}${aParagraph(2)}`;

testKind(SHARING_RULES, {
  takes: {
    comments: [
      [
        'what readers say',
        behind('<section class="comments"><h3>Comments (1)</h3><p>I do not agree with this.</p></section>'),
      ],
    ],
    'share-bar': [
      [
        'links to networks',
        behind('<ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li></ul>'),
      ],
    ],
    'share-line': [
      ['Japanese', inside('<p>この記事をシェアする</p>')],
      ['names of networks', inside('<p>Facebook Twitter WhatsApp</p>')],
      ['names of services with a sign between them', inside('<p>Pinterest / YouTube</p>')],
      ['names of services as a list of one', inside('<ul><li>Pinterest / YouTube</li></ul>')],
      ['names of services as a list', atEnd('<ul><li>Pinterest</li><li>YouTube</li><li>X</li></ul>')],
      [
        'a network that the headline names',
        inside('<p>Share this on Facebook</p>'),
        { about: { title: 'A fine for Facebook', byline: null } },
      ],
      ['French', inside('<p>Partager sur Facebook</p>')],
      ['names and a counter', inside('<p><span>Facebook</span> | <span>Flipboard</span> | 12</p>')],
      ['a sentence that invites', inside('<p>Share this article with your friends.</p>')],
      ['a sentence that invites to follow', inside('<p>Follow us on the small screen.</p>')],
    ],
    'comment-prompt': [['English', atEnd('<p>Join the conversation</p>')]],
    'follow-line': [
      ['a desk', inside('<p>Follow our desk: write to desk@news.example, or see us on Instagram.</p>')],
      [
        'more at an address',
        inside('<p>Follow all of our coverage of the talks at https://news.example/talks</p>'),
      ],
      ['a preferred source', inside(`<p>${link('Add The Bay News as a preferred source on Google')}</p>`)],
      ['a preferred source in words alone', inside('<p>Make us your preferred source on Google.</p>')],
      [
        'a preferred source in German',
        inside('<p>Harbour News als bevorzugte Quelle bei Google hinzufügen</p>'),
      ],
      ['a preferred source in Spanish', inside('<p>Añade La Bahía como fuente preferida en Google</p>')],
      ['a channel', inside(`<p><em>Follow our ${link('WhatsApp channel')} for the news.</em></p>`)],
      ['a community', atEnd('<p>Join our Telegram community!</p>')],
      ['a German channel', inside('<p>Folgen Sie unserem WhatsApp-Kanal</p>')],
      ['a French channel', inside('<p>Rejoignez notre chaîne WhatsApp</p>')],
      ['a podcast', atEnd('<p>Listen to Low Tide, our podcast, wherever you get your podcasts.</p>')],
      ['a podcast with a service', inside('<p>Listen to Low Tide on Apple Podcasts and Spotify.</p>')],
    ],
    invitation: [
      ['headlines that are missed', inside('<p>Turn on our alerts and never miss a headline.</p>')],
      ['an app', inside('<p>Download the Harbour News app for iOS and Android.</p>')],
      ['German', atEnd('<p>Artikel gefallen? Vergiss nicht zu teilen!</p>')],
      ['Spanish', inside('<p>Únete a nuestro canal de Telegram.</p>')],
      ['Polish', inside('<p>Dowiedz się więcej</p>')],
      ['a heading with nothing under it', atEnd('<h3>Artikel gefallen? Vergiss nicht zu teilen!</h3>')],
      [
        'a heading over a share bar that is words',
        atEnd('<h3>Artikel gefallen? Vergiss nicht zu teilen!</h3><p>Facebook Twitter WhatsApp</p>'),
        { also: ['share-line'] },
      ],
      [
        'a heading over a share bar that is a list of words',
        atEnd('<h2>Artikel gefallen?</h2><ul><li>Facebook</li><li>X</li><li>Xing</li></ul>'),
        { also: ['share-line'] },
      ],
      [
        'a heading over a plea of another kind',
        atEnd('<h3>Artikel gefallen? Vergiss nicht zu teilen!</h3><p>Wollen Sie den Artikel teilen?</p>'),
      ],
      [
        'an English heading over a plea',
        atEnd('<h2>If you enjoyed this article, share it</h2><p>Sign up now for our newsletter.</p>'),
        { also: ['sign-up-line'] },
      ],
      [
        'headings of two levels over a plea',
        atEnd(
          '<h2>War dieser Artikel hilfreich?</h2><h3>Artikel gefallen?</h3><p>Wollen Sie den Artikel teilen?</p>',
        ),
      ],
      [
        'a heading over a plea and the next heading',
        inside(
          '<h3>Artikel gefallen?</h3><p>Den Artikel teilen</p><h3>Artikel hilfreich?</h3><p>Den Artikel mit anderen teilen</p><h3>Das Kabel</h3>',
        ),
        { left: 'Das Kabel' },
      ],
    ],
  },
  keeps: {
    comments: [
      ['a stressed word', inside('<p>They call it <em class="comments">noise</em> in the harbour.</p>')],
      ['a paragraph', inside(aParagraph(2).replace('<p>', '<p class="comments">'))],
      ['a section on comments', inside(`<section id="comments">${SECTION}</section>`)],
      ['the article itself', `<div class="comments related newsletter">${inside(aParagraph(9))}</div>`],
    ],
    'share-bar': [
      ['a section on what is social', inside(`<section class="social">${SECTION}</section>`)],
      [
        'a subhead on sharing',
        inside('<h2 id="how-to-share-power">How to share power</h2><p>They will take turns.</p>'),
      ],
      ['a heading that is named so', inside('<h2 class="social shares">Shares and bonds</h2>')],
    ],
    'share-line': [
      ['a share that is counted', inside('<h2>Share of the vote</h2>')],
      ['an order to look', inside('<h2>Follow the money</h2>')],
      ['a load that is shared', inside('<h2>Share the load</h2>')],
      ['who is listened to', inside('<h2>Listen to the farmers</h2>')],
      ['a letter in a cell and as a term', inCellsAndTerms('x')],
      ['print in a cell and as a term', inCellsAndTerms('Print')],
      ['a share in a cell and as a term', inCellsAndTerms('Share')],
      ['Spanish in a cell and as a term', inCellsAndTerms('Compartir')],
      ['Polish in a cell and as a term', inCellsAndTerms('Udostępnij')],
      ['a quotation that begins so', inside('<blockquote><p>Share this with the poor.</p></blockquote>')],
      ['the name of a network in a sentence', inside('<p>He wrote it on <em>X</em>, and went home.</p>')],
      ['the name of a network at its end', inside('<p>They put it on <span>Facebook</span>.</p>')],
      ['the name of a network at its beginning', inside('<p><strong>Twitter</strong> was silent.</p>')],
      ['half of a name', inside('<p>The Harbour <span>Open</span> begins today.</p>')],
      ['a sentence on shares', inside('<p>Share prices fell sharply.</p>')],
      [
        'a heading over a picture',
        inside('<h2>Share of votes</h2><figure><img src="/a.jpg"></figure><h2>Share</h2>'),
      ],
      ['a heading that names two services', inside('<h3>Pinterest / YouTube</h3>')],
      [
        'a trade among trades',
        inside('<ul><li>Radio</li><li>Television</li><li>Print</li><li>Cinema</li></ul>'),
      ],
      ['a network among firms', inside('<ul><li>Siemens</li><li>Facebook</li><li>Shell</li></ul>')],
      ['an act among acts', inside('<ol><li>Stop</li><li>Listen</li><li>Go on</li></ol>')],
    ],
    'comment-prompt': [
      ['a question in court', inside('<p>“What do you think of that,” the judge asked.</p>')],
      ['a question about somebody', inside('<p>What do you think Putin wants?</p>')],
      ['a heading', inside('<h2>What do you think?</h2>')],
    ],
    'follow-line': [
      [
        'French, in a quotation',
        inside('<blockquote><p>Suivez-nous, disaient les marins, et taisez-vous.</p></blockquote>'),
      ],
      ['Italian, in a quotation', inside('<blockquote><p>Seguici, disse il prete.</p></blockquote>')],
      ['German: a call in a speech', inside('<p>Folgen Sie uns, rief der Lotse.</p>')],
      ['a source of gas', inside('<p>Make Norway your preferred source of gas, ministers were told.</p>')],
      ['a search engine as a source', inside('<p>Google is the preferred source of news on the island.</p>')],
      ['German: a source', inside('<p>Die Stadt gilt als bevorzugte Quelle für Google und Meta.</p>')],
      ['a channel that is news', inside('<p>Follow the Telegram channel of the mayor, crews were told.</p>')],
      ['a podcast that is news', inside('<p>The senator said so on Apple Podcasts and Spotify.</p>')],
      ['a sentence on a lost crew', inside('<p>Contact with the crew was lost on Twitter.</p>')],
    ],
    invitation: [
      ['German: a member', inside('<p>Finnland ist jetzt Mitglied der Nato.</p>')],
      [
        'German: a text that is none of ours',
        inside('<p>Wollen Sie den Text des Vertrags lesen, fragte die Richterin.</p>'),
      ],
      [
        'German: a note of the pilots',
        inside('<p>Melden Sie sich im Hafen, stand auf dem Zettel der Lotsen.</p>'),
      ],
      ['French: a saying', inside('<p>Abonnez-vous à la patience, dit le maire.</p>')],
      ['Spanish: a strike that one joins', inside('<p>Únete a la huelga, decían los carteles.</p>')],
      ['Portuguese: a way', inside('<p>Siga o rio até a barragem.</p>')],
      ['Portuguese: keys', inside('<p>Receba as chaves, disse o guarda ao prefeito.</p>')],
      ['Polish: a call in a speech', inside('<p>Dołącz do nas, wołał pilot.</p>')],
      ['Dutch: a union', inside('<p>Word lid van de bond, riep de stuurman.</p>')],
      [
        'a demand that is news',
        inside('<p>The union asked readers to request a demo of the machine at the fair.</p>'),
      ],
      [
        'a heading with a plea and then text under it',
        inside('<h3>Den Artikel teilen</h3><p>Es regnete am Montag.</p>'),
      ],
      ['a heading with text under it', inside('<h3>Artikel gefallen? Vergiss nicht zu teilen!</h3>')],
    ],
  },
});

// @vitest-environment jsdom
// Quotations that are pulled out of the text, beside points, refrains, headings and quotations that the text goes on to discuss.
import { AGAIN_RULES } from '@/lib/extraction/clutter/said-again';
import { aParagraph } from '../../../news-page';
import { atTop, inside, testKind } from './page-with';

/** A part of the last sentence of the text. */
const PULLED = 'neither side would say what it might contain, or when';

testKind(AGAIN_RULES, {
  takes: {
    'said-again': [
      ['in an aside', inside(`<aside class="pullquote"><p>${PULLED}</p></aside>`)],
      ['in a quotation', inside(`<blockquote><p>“${PULLED}.”</p></blockquote>`)],
      ['as a paragraph', inside(`<p>“${PULLED}”</p>`)],
      ['as a paragraph in a box', inside(`<div><p>“${PULLED.toUpperCase()}”</p></div>`)],
      ['few words in a box that is called so', inside('<div class="pull-quote"><p>put off twice</p></div>')],
      ['as a heading that is called so', inside(`<h3 class="pullquote">${PULLED}</h3>`)],
      ['as a paragraph of its own class', inside(`<p class="large">${PULLED}.</p>`)],
      ['as a paragraph that is wholly emphasised', inside(`<p><strong>${PULLED}.</strong></p>`)],
      ['in a box of its own style', inside(`<div style="font-size: 2em"><p>${PULLED}.</p></div>`)],
      ['with who said it', inside(`<blockquote><p>${PULLED}</p><cite>An official</cite></blockquote>`)],
      [
        'with words left out',
        inside(
          '<aside><p>Fishermen had heard such promises … would believe them when signed</p></aside>',
        ).replace('Fishermen had', 'had'),
      ],
      ['above the text', atTop(`<div class="pull-quote"><p>${PULLED}</p></div>`)],
    ],
  },
  keeps: {
    'said-again': [
      ['a sentence that the writer says twice', inside(`<p>${PULLED}.</p>`)],
      ['a refrain at the head of the text', atTop(`<p>${PULLED}.</p>`)],
      ['a sentence in a box like all others', inside(`<div><p>${PULLED}.</p></div>`)],
      ['a sentence with one word emphasised', inside(`<p>${PULLED.replace('might', '<em>might</em>')}.</p>`)],
      ['other words', inside(`<blockquote><p>${PULLED.replace('contain', 'hold')}</p></blockquote>`)],
      ['a paragraph that is nearly the same', inside(aParagraph(2).replace('</p>', ' It rained.</p>'))],
      ['few words', inside('<p>“Put off twice.”</p>')],
      ['points above the text', atTop(`<ul><li>${PULLED}</li><li>the longest of its kind</li></ul>`)],
      ['a title over its text', inside('<p><strong>Fishing rights, ferries and a cable</strong></p>')],
      ['a label in an aside', inside('<aside><p>longest of its kind</p></aside>')],
      ['a caption that breaks off', inside(`<div>${PULLED}, and for whom ...Photo: ON</div>`)],
      ['a heading', inside('<h2>The cable which would be the longest</h2>')],
      [
        'a quotation that the text announces',
        inside(`<p>This is what it says:</p><blockquote><p>${PULLED}</p></blockquote>`),
      ],
      ['words under a picture', inside(`<figure><img src="/a.jpg"><div>${PULLED}</div></figure>`)],
      ['a cell', inside(`<table><tr><td><p>${PULLED}</p></td><td>1</td></tr></table>`)],
    ],
  },
});

// @vitest-environment jsdom
// Ways through the site and its controls, beside texts that speak of them, are named like them or look like them.
import { NAVIGATION_RULES } from '@/lib/extraction/clutter/navigation';
import { aParagraph } from '../../../news-page';
import { atEnd, behind, inside, links, testKind } from './page-with';

const SECTION = `${aParagraph(1)}${aParagraph(2)}`;

testKind(NAVIGATION_RULES, {
  takes: {
    dialog: [['a box that asks', behind('<div role="dialog">Subscribe?</div>')]],
    navigation: [['a menu that names a country', behind('<nav><a href="/chad">Chad</a></nav>')]],
    'page-footer': [['the imprint', behind('<footer>The Example, an imprint</footer>')]],
    'tab-row': [
      [
        'names of lists of the site',
        inside('<ul role="tablist"><li role="tab">Most read</li><li role="tab">Latest</li></ul>'),
      ],
    ],
    'amp-state': [
      ['consent', behind('<amp-consent><div><p>We and our partners store things.</p></div></amp-consent>')],
      ['a list that is loaded', inside('<amp-list><div placeholder>Loading the most read</div></amp-list>')],
      ['a failure', inside('<amp-ad><div fallback><p>It could not be loaded.</p></div></amp-ad>')],
      ['words in the place of a video', inside('<amp-video><div fallback>No video here.</div></amp-video>')],
      ['what is shown to strangers', inside('<section amp-access="NOT loggedIn"><p>Log in.</p></section>')],
    ],
    'unfilled-template': [
      ['a list', inside('<ul><li>{{rank}} {{title}}</li></ul>')],
      ['a line with a word', inside('<p>{{author}} · {{minutes}} min read</p>')],
      ['a condition', inside('<div>{{#if related}}{{related.title}}{{/if}}</div>')],
    ],
    form: [['a search', behind('<form><input type="search"> Find</form>')]],
    'tag-list': [
      ['key words that are links', behind(`<div class="post-tags">${links('Chad', 'Niger')}</div>`)],
    ],
    breadcrumb: [
      [
        'the way to the page',
        behind('<div class="breadcrumbs"><a href="/">Home</a> › <a href="/sea">Sea</a></div>'),
      ],
    ],
    'marked-breadcrumb': [
      [
        'the way in microdata',
        behind(
          '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/">Home</a></li></ol>',
        ),
      ],
    ],
    'hover-box': [
      [
        'what shows under the pointer, not the word that is pointed at',
        behind(
          '<p>The <span class="tooltip">cable<span class="tooltip-text">A line under the sea</span></span> broke.</p>',
        ),
        { left: 'The cable broke.' },
      ],
    ],
    'unseen-label': [
      ['a number for machines', behind('<span class="av-structured-data">540 960</span>')],
      [
        'words for screen readers in a sentence',
        inside('<p>The <a href="/x">treaty<span class="sr-only"> opens a window</span></a> failed.</p>'),
        { left: 'The treaty failed.' },
      ],
    ],
    'interface-line': [
      ['a button', inside('<p>Enlarge image</p>')],
      ['German', inside('<p>Quellen ausblenden</p>')],
    ],
  },
  keeps: {
    dialog: [
      ['a conversation that is called so', inside(`<section class="dialog">${SECTION}</section>`)],
      ['a note', inside('<div role="note"><p>The minister was asked twice for an answer.</p></div>')],
    ],
    navigation: [
      ['a text on the navigation of ships', inside(`<section class="navigation">${SECTION}</section>`)],
      ['a list of links in the middle of the text', inside(links('The treaty', 'The statement'))],
    ],
    'page-footer': [
      ['the foot of a section of the text', inside(`<section><footer>${aParagraph(6)}</footer></section>`)],
      ['a section that is called so', inside(`<section id="footer">${SECTION}</section>`)],
    ],
    'tab-row': [
      [
        'a row that holds its panels, too',
        inside('<div role="tablist"><b role="tab">How?</b><div role="tabpanel">By ship.</div></div>'),
      ],
      ['a list on tabs', inside('<ul class="tabs"><li>A tab of the file is bent.</li></ul>')],
    ],
    'amp-state': [
      [
        'the text of readers who are known',
        inside(`<section amp-access="loggedIn" amp-access-hide>${SECTION}</section>`),
      ],
      ['a caption', inside('<figure><amp-img></amp-img><figcaption>The quay.</figcaption></figure>')],
      ['a fallback that is text', inside('<p>The <span class="fallback">old plan</span> was kept.</p>')],
    ],
    'unfilled-template': [
      ['a sentence on templates', inside('<p>Write {{title}} where the headline of a page is to go.</p>')],
      ['a program', inside('<pre><span>{{ title }}</span></pre>')],
    ],
    form: [
      ['a text that the site has put into a form', inside(`<form>${SECTION}${aParagraph(3)}</form>`)],
      ['a text on a form', inside('<p>The form must be sent by Friday, the town says.</p>')],
    ],
    'tag-list': [
      ['a paragraph on price tags', inside(aParagraph(2).replace('<p>', '<p class="tags">'))],
      ['notes without links', inside('<ul class="keywords"><li>A treaty that failed.</li></ul>')],
    ],
    breadcrumb: [
      ['a section on breadcrumbs', inside(`<section class="breadcrumbs">${SECTION}</section>`)],
      ['a paragraph on them', inside(aParagraph(2).replace('<p>', '<p class="breadcrumb">'))],
    ],
    'marked-breadcrumb': [
      [
        'another list in microdata',
        inside('<ol itemscope itemtype="https://schema.org/ItemList"><li>The first boat sank.</li></ol>'),
      ],
    ],
    'hover-box': [
      ['a word that shows a box', inside('<p>The <span class="tooltip">cable</span> broke.</p>')],
      ['a word that is rolled over', inside('<p>The <span class="rollover">cable</span> broke again.</p>')],
    ],
    'unseen-label': [
      ['a stressed word', inside('<p>The <span class="visually-large">cable</span> broke.</p>')],
      ['a text for screens', inside(`<div class="screen-text">${aParagraph(3)}</div>`)],
    ],
    'interface-line': [
      ['German: a heading on going back to something', inside('<h2>Zurück zur Natur</h2>')],
      ['Cyrillic that speaks of a button', atEnd('<p>На кнопке было написано sign up now.</p>')],
      ['a button in a speech', inside('<p>He told them to go back to the news.</p>')],
      ['a heading', inside('<h2>Back to home</h2>')],
      ['a page in a list', inside('<ul><li>Boats</li><li>Next page</li><li>Nets</li></ul>')],
    ],
  },
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle, type Verdict } from '@/lib/page/sentry/looks-like-article';
import { information } from '@/lib/page/sentry/prose';
import { aParagraph } from '../../news-page';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const prose = (count: number) => numbers(count).map(aParagraph).join('');
const words = (n: number) => aParagraph(n).replace(/<[^>]+>/g, '');
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const data = (...types: readonly (string | string[])[]) =>
  `<script type="application/ld+json">${JSON.stringify(types.map((type) => ({ '@type': type })))}</script>`;
const STORY = `<article><h1>Ministers meet</h1>${prose(6)}</article>`;
const teaser = (n: number) =>
  `<div class="teaser"><h3><a href="/s${n}">Ministers meet on island ${n}</a></h3><p>${words(n)}</p></div>`;
const FRONT = numbers(20).map(teaser).join('');
const inputs = (count: number) =>
  numbers(count)
    .map((n) => `<label>Field ${n}<input name="f${n}"></label>`)
    .join('');
const CJK =
  '両国の大臣は二日間にわたり島で会談し、漁業権と連絡船と海底ケーブルについて話し合ったと発表した。';

interface Page {
  readonly head?: string;
  readonly body: string;
  readonly url?: string;
}
const verdictOf = ({ head = '', body, url = 'https://news.example/world/ministers-meet-on-island' }: Page) =>
  looksLikeArticle(
    new DOMParser().parseFromString(`<title>T</title>${head}<body>${body}</body>`, 'text/html'),
    url,
  );
type Row = readonly [why: string, page: Page];

const kinds: Readonly<Record<Verdict, readonly Row[]>> = {
  article: [
    ['declared in its data', { head: data('NewsArticle'), body: STORY }],
    ['declared by one of several types', { head: data(['WebPage', 'ReportageNewsArticle']), body: STORY }],
    [
      'declared beside its site and its way there',
      { head: data('WebSite', 'BreadcrumbList', 'Article'), body: STORY },
    ],
    ['declared by its template', { head: og('article'), body: STORY }],
    [
      'declared in its markup',
      { body: `<div itemscope itemtype="https://schema.org/NewsArticle">${prose(3)}</div>` },
    ],
    [
      'declared by a day of publication',
      { head: '<meta property="article:published_time" content="2024-05-01">', body: STORY },
    ],
    [
      'a short report of an agency, declared',
      { head: data('NewsArticle'), body: `<article>${prose(1)}</article>` },
    ],
    [
      'a live blog that lists its entries',
      { head: data('LiveBlogPosting', 'BlogPosting', 'ItemList'), body: STORY },
    ],
    ['a report on a product', { head: data('NewsArticle', 'Product'), body: STORY }],
    ['a story with a list of others in its data', { head: data('NewsArticle', 'ItemList'), body: STORY }],
    ['a story with a film', { head: data('NewsArticle', 'VideoObject'), body: STORY }],
    [
      'a story whose data tells only of the film above it, declared in its markup',
      {
        head: data('WebPage', 'VideoObject'),
        body: `<div itemscope itemtype="https://schema.org/NewsArticle">${prose(6)}</div>`,
      },
    ],
    [
      'a story whose data tells only of the film above it, declared by its template',
      { head: og('article') + data('WebPage', 'VideoObject'), body: STORY },
    ],
    [
      'a story with questions and answers at its end',
      { head: og('article') + data(['WebPage', 'FAQPage'], 'Question'), body: STORY },
    ],
    [
      'declared, its lines broken by hand in a box without a name',
      { head: data('NewsArticle'), body: `<div><div>${numbers(12).map(words).join('<br>')}</div></div>` },
    ],
    ...[
      ['its root', `<html class="flag-unfollowComments-on">${STORY}`],
      ['its body', `<body class="single comments-open">${STORY}`],
      [
        'the article itself',
        `<article class="post has-comments"><h1>Ministers meet</h1>${prose(6)}</article>`,
      ],
      [
        'what is around headline and text',
        `<div id="story-with-comments"><h1>Ministers meet</h1><div>${prose(6)}</div></div>`,
      ],
    ].map(
      ([where, body]): Row => [
        `where comments can be left, which a class of ${where} says`,
        { body: body ?? '' },
      ],
    ),
    ['prose alone', { body: STORY }],
    [
      'prose alone, under links to other stories',
      { body: `${STORY}<aside>${numbers(10).map(teaser).join('')}</aside>` },
    ],
    [
      'a box around each paragraph',
      {
        body: `<div>${numbers(6)
          .map((n) => `<div>${aParagraph(n)}</div>`)
          .join('')}</div>`,
      },
    ],
    [
      'paragraphs that are no paragraphs',
      {
        body: `<main>${numbers(10)
          .map((n) => `<div>${words(n)}</div>`)
          .join('')}</main>`,
      },
    ],
    [
      'lines that are broken by hand',
      { body: `<article>${numbers(10).map(words).join('<br><br>')}</article>` },
    ],
    [
      'a page that is one form to its server',
      { body: `<form id="aspnetForm"><input type="hidden">${STORY}</form>` },
    ],
    [
      'Japanese, which says as much with half the letters',
      { body: `<main>${`<p>${CJK}</p>`.repeat(12)}</main>` },
    ],
    ['an address that is only a number', { body: STORY, url: 'https://news.example/?p=4711' }],
    [
      'a story at an address that asks for a word, declared',
      { head: og('article'), body: STORY, url: 'https://news.example/story?q=island' },
    ],
    [
      'a story with a box to write in below',
      { body: `${STORY}<form><input name="mail"><textarea></textarea></form>` },
    ],
  ],
  'too-little': [
    ['an article that has not come yet', { head: data('NewsArticle'), body: '<div id="root"></div>' }],
    ['an empty page', { body: '' }],
    ['a teaser', { body: `<main>${prose(1)}</main>` }],
    ['only comments', { body: `<div id="comments">${prose(20)}</div>` }],
    ['only what surrounds a page', { body: `<footer>${prose(20)}</footer>` }],
    ['a section, each story with its teaser', { body: FRONT, url: 'https://news.example/world' }],
    [
      'a list of links',
      {
        body: `<main>${numbers(60)
          .map((n) => `<p><a href="/${n}">${words(n)}</a></p>`)
          .join('')}</main>`,
      },
    ],
    [
      'a gallery without a text',
      { head: og('article'), body: '<article><img src="a.jpg"><img src="b.jpg"></article>' },
    ],
    [
      'a film that its template calls an article, and a line below it',
      { head: og('article') + data('VideoObject'), body: `<main><video></video>${prose(1)}</main>` },
    ],
    [
      'declared, with nothing but ways to other pages',
      {
        head: data('NewsArticle'),
        body: `<div>${numbers(40)
          .map((n) => `<div><a href="/${n}">${words(n)}</a></div>`)
          .join('')}</div>`,
      },
    ],
    [
      'undeclared lines in a box without a name',
      { body: `<div>${numbers(12).map(words).join('<br>')}</div>` },
    ],
    ['a player and a line below it', { body: `<main><video></video><p>${words(1)}</p></main>` }],
    ['mail being written', { body: `<div contenteditable="true">${prose(8)}</div>` }],
  ],
  other: [
    ['the front page', { body: FRONT, url: 'https://news.example/' }],
    [
      'the front page, though it calls itself an article',
      { head: data('NewsArticle'), body: STORY, url: 'https://news.example/' },
    ],
    [
      'the front page by its file',
      { head: og('article'), body: STORY, url: 'https://news.example/index.html' },
    ],
    ['the front page of a language', { head: og('article'), body: STORY, url: 'https://news.example/en/' }],
    ['a section that says so', { head: data('CollectionPage', 'NewsArticle', 'NewsArticle'), body: STORY }],
    ['an author’s page', { head: data('ProfilePage'), body: STORY }],
    ['a shop by its data', { head: data('Product'), body: STORY }],
    ['a shop by its template', { head: og('product.item'), body: STORY }],
    [
      'a shop by its markup',
      { body: `<div itemscope itemtype="http://schema.org/Product">${prose(6)}</div>` },
    ],
    ['a shop by its cart', { body: `${STORY}<form action="/cart/add"><button>Buy</button></form>` }],
    ['a page of a film', { head: og('video.other'), body: STORY }],
    ['a film by its data', { head: data('VideoObject'), body: STORY }],
    [
      'answers to customers, which nothing calls an article',
      { head: og('website') + data('FAQPage'), body: STORY },
    ],
    ['questions and answers', { head: data('QAPage'), body: STORY }],
    ['a forum', { head: data('DiscussionForumPosting'), body: STORY }],
    ['results of a search', { body: STORY, url: 'https://news.example/search?q=island' }],
    ['results of a search by a word alone', { body: STORY, url: 'https://news.example/find?query=island' }],
    ['a page to sign in', { body: STORY, url: 'https://news.example/login' }],
    ['a way to pay', { body: STORY, url: 'https://news.example/checkout/step-2' }],
    ['mail', { body: STORY, url: 'https://mail.news.example/inbox/4711' }],
    ['a program in a page', { body: `<div role="application">${prose(6)}</div>` }],
    ['a table that is worked in', { body: `<div role="grid"></div>${STORY}` }],
    ['a form with words around it', { body: `${STORY}<form>${inputs(12)}</form>` }],
    ['what is no address', { body: STORY, url: '' }],
  ],
};

describe.each(Object.entries(kinds))('%s', (verdict, rows) => {
  it.each(rows)('%s', (_why, page) => {
    expect(verdictOf(page)).toBe(verdict);
  });
});

it.each([
  ['letters', 'The island', 10],
  ['white space once', '  The \n\n island ', 10],
  ['Chinese counts double', '島で会談', 8],
  ['Korean counts double', '섬에서', 6],
  ['nothing', ' \n', 0],
])('measures what is said: %s', (_why, text, letters) => {
  expect(information(text)).toBe(letters);
});

// Readability with some of its methods replaced finds, on pages of many kinds, what the published one finds.

import { Readability } from '@mozilla/readability';
import published from '@mozilla/readability/package.json';
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import { LeanReadability, READABILITY_OPTIONS } from '@/lib/extraction/content/lean-readability';
import { aNewsPage, aParagraph } from '../../news-page';

/** Methods of another version may bear the same names and answer otherwise: look at its diff, then raise this. */
it('replaces the methods of the version whose methods it knows', () => {
  expect(published.version).toBe('0.6.0');
});

const plain = (n: number) => aParagraph(n).replace(/<\/?p>/g, '');
const paragraphs = (...which: readonly number[]) => which.map(aParagraph).join('');
const STORY = paragraphs(1, 2, 3, 4, 5, 6);

const PAGES: readonly (readonly [kind: string, html: string])[] = [
  ['a report', aNewsPage()],
  ['a report of one paragraph, for which it searches again', aNewsPage({ body: aParagraph(1) })],
  [
    'a report whose boxes are called like clutter',
    aNewsPage({ body: `<div class="sidebar comment">${STORY}</div>` }),
  ],
  ['lines cut by br', aNewsPage({ body: `<div>${[1, 2, 3, 4].map(plain).join('<br><br>')}</div>` })],
  [
    'paragraphs set as boxes',
    aNewsPage({ body: [1, 2, 3, 4].map((n) => `<div>${plain(n)}</div>`).join('') }),
  ],
  [
    'boxes in boxes',
    aNewsPage({ body: `<div><div><div>${STORY}</div></div><div><span>Loose</span></div></div>` }),
  ],
  [
    'text loose in a box beside blocks',
    aNewsPage({ body: `<div>${plain(1)}<p>${plain(2)}</p>${plain(3)}<b>bold</b></div>${STORY}` }),
  ],
  [
    'a byline, a dateline and a link to the author',
    aNewsPage({
      body: `<p class="byline">By Jane Doe</p><p class="dateline">Oslo</p><a rel="author" href="/jane">Jane</a>${STORY}`,
    }),
  ],
  [
    'an author in microdata',
    aNewsPage({ body: `<div itemprop="author"><span itemprop="name">John Roe</span></div>${STORY}` }),
  ],
  [
    'an author and a site in meta tags',
    aNewsPage({
      head: '<meta name="author" content="Joan Poe"><meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2021-05-03">',
      body: STORY,
    }),
  ],
  [
    'hidden parts',
    aNewsPage({
      body: `${STORY}<p hidden>One</p><p style="display: none">Two</p><p style="visibility:hidden">Three</p><p aria-hidden="true">Four</p><p aria-hidden="true" class="fallback-image">Five</p>`,
    }),
  ],
  [
    'empty parts',
    aNewsPage({
      body: `<div></div><div> <br> </div><h2> </h2><section><hr></section>${STORY}<div><p> </p></div>`,
    }),
  ],
  [
    'lists of links and links in the text',
    aNewsPage({
      body: `${STORY}<ul>${'<li><a href="/x">Another story of the day</a></li>'.repeat(9)}</ul><p>See <a href="#note">the note</a> and <a href="/y">the treaty</a>.</p>`,
      after: '<ul><li><a href="/">Home</a></li></ul>',
    }),
  ],
  [
    'blocks in links, insertions and deletions',
    aNewsPage({
      body: `<a href="/x"><div>A block in a link</div></a><ins><p>New</p></ins><del><b>Old</b></del><ins><i>new</i></ins>${STORY}`,
    }),
  ],
  [
    'a table of figures and a table for the layout',
    aNewsPage({
      body: `<table><caption>Catch</caption><tr><th>Year</th><td>2020</td></tr></table>${STORY}`,
      after: `<table role="presentation"><tr><td>${STORY}</td></tr></table>`,
    }),
  ],
  [
    'pictures, captions and a film',
    aNewsPage({
      body: `<figure><img src="/a.jpg"><figcaption>The harbour</figcaption></figure><picture><img data-src="/b.jpg" class="lazy"></picture>${STORY}<iframe src="https://www.youtube.com/embed/x"></iframe>`,
    }),
  ],
  [
    'quotations, headings and code',
    aNewsPage({
      body: `<h2>Before</h2><blockquote>${paragraphs(2)}</blockquote><pre><code>a = 1;</code></pre>${STORY}<h3>After</h3>`,
    }),
  ],
  [
    'forms between paragraphs',
    aNewsPage({
      body: `${STORY}<form><label>E-mail</label><input type="email"><button>Go</button></form><fieldset><legend>Poll</legend></fieldset>`,
    }),
  ],
  ['two articles of a length', aNewsPage({ body: STORY, after: `<article>${STORY}</article>` })],
  ['a headline shown twice', aNewsPage({ body: `<h2>Ministers meet on the island</h2>${STORY}` })],
  [
    'a text that has no spaces and other commas',
    aNewsPage({
      body: '<p>大臣たちは島で会談し、漁業権、フェリー、海底ケーブルについて話し合った。会談は二度延期されていた。</p>'.repeat(
        8,
      ),
    }),
  ],
  [
    'a text from right to left',
    aNewsPage({
      body: `<div dir="rtl">${'<p>اجتمع الوزيران في الجزيرة لمدة يومين، وتحدثا عن حقوق الصيد، والعبارات، وكابل جديد.</p>'.repeat(8)}</div>`,
    }),
  ],
  [
    'a front page',
    aNewsPage({
      body: Array.from(
        { length: 20 },
        (_, n) => `<section><h2><a href="/${n}">Story ${n}</a></h2><p>A teaser.</p></section>`,
      ).join(''),
    }),
  ],
  ['nothing', '<title>Empty</title>'],
];

/** What we use of an answer, and what tells that another choice was made on the way. */
function answerOf(html: string, make: (page: Document) => Readability<Node>) {
  const parsed = make(new DOMParser().parseFromString(html, 'text/html')).parse();
  const { content, title, byline, dir, lang, siteName, publishedTime, length, excerpt } = parsed ?? {};
  const text = content instanceof Element ? blockText(content).text : null;
  return { text, title, byline, dir, lang, siteName, publishedTime, length, excerpt };
}

describe.each(PAGES)('%s', (kind, html) => {
  it('has the same text, in the same order, and the same metadata', () => {
    const expected = answerOf(html, (page) => new Readability<Node>(page, READABILITY_OPTIONS));
    expect(answerOf(html, (page) => new LeanReadability(page))).toEqual(expected);
    if (kind !== 'nothing') expect(expected.text?.length).toBeGreaterThan(100);
  });
});

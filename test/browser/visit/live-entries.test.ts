// Entries of live blogs with addresses of their own are no next articles; a true next article below a live blog is.
import { expect, it } from 'vitest';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const PAGE = '/world/a-story';
/** As long as an article. */
const long = (n: number) =>
  `${NAMES.replace(' id="names"', '')}${[n, n + 1, n + 2, n + 3].map(aParagraph).join('')}`;
const linked = (level: string, title: string, address: string) =>
  `<${level}><a href="${address}">${title}</a></${level}>`;

/** How a live blog is made: the page with its first entries, and where a later one is put. */
interface Blog {
  /** Markup of the entry number `n`; each has its own address. */
  readonly entry: (n: number) => string;
  /** Markup of the story around the first entries. */
  readonly around?: (entries: string) => string;
  readonly head?: string;
  readonly first?: readonly number[];
  /** Selector of the element that the later entry comes into. */
  readonly into: string;
  readonly where?: InsertPosition;
}

const time = (n: number) => `<time datetime="2022-04-21T1${n}:05:00Z">1${n}:05</time>`;
const ldOf = (body: object) => `<script type="application/ld+json">${JSON.stringify(body)}</script>`;
const FOOT =
  '<p class="foot">That is all that we have from the island for now, and we shall be back with more.</p>';

const BLOGS: readonly (readonly [why: string, blog: Blog])[] = [
  [
    'articles with time and anchor, one after the other',
    {
      entry: (n) =>
        `<article class="entry" id="e${n}">${linked('h2', `Talks go on ${n}`, `${PAGE}#e${n}`)}${time(n)}${long(n)}</article>`,
      into: '.story',
    },
  ],
  [
    'a blog of WordPress: entries with a permanent link of their own, newest on top',
    {
      entry: (n) =>
        `<article class="post hentry"><h2 class="entry-title"><a rel="bookmark" href="/2022/04/21/talks-go-on-${n}/">Talks go on ${n}</a></h2>${time(n)}${long(n)}</article>`,
      into: '.story',
      where: 'afterbegin',
    },
  ],
  [
    'the same, newest at the foot',
    {
      entry: (n) =>
        `<article class="post hentry"><h2 class="entry-title"><a rel="bookmark" href="/2022/04/21/talks-go-on-${n}/">Talks go on ${n}</a></h2>${time(n)}${long(n)}</article>`,
      around: (entries) => `<div class="live">${entries}</div>`,
      into: '.live',
    },
  ],
  [
    'blocks below the page’s own address, by the query',
    {
      entry: (n) =>
        `<article class="block" data-url="${PAGE}?page=with:block-62a${n}#block-62a${n}">${linked('h2', `Talks go on ${n}`, `${PAGE}?page=with:block-62a${n}`)}${long(n)}</article>`,
      into: '.story',
    },
  ],
  [
    'an address below the page’s own path, and one entry alone at first',
    {
      entry: (n) =>
        `<article class="entry">${linked('h2', `Talks go on ${n}`, `${PAGE}/entry-${n}-of-the-talks`)}${time(n)}${long(n)}</article>`,
      first: [1],
      into: '.story',
    },
  ],
  [
    'entries with links to share them, outside of the story’s own article',
    {
      entry: (n) =>
        `<article class="update" data-permalink="/live/update-${n}-on-the-talks">${time(n)}<h3>Talks go on ${n}</h3><h2>Later</h2>${long(n)}<a href="https://share.example/?u=x">Share</a></article>`,
      around: (entries) => `</div></article><section class="updates">${entries}</section><article><div>`,
      into: '.updates',
    },
  ],
  [
    'a list of updates, each an article in a box of its own',
    {
      entry: (n) =>
        `<li><article class="update">${linked('h2', `Talks go on ${n}`, `/world/updates/talks-go-on-${n}`)}${time(n)}${long(n)}</article></li>`,
      around: (entries) => `</div></article><ol class="updates">${entries}</ol><article><div>`,
      into: '.updates',
    },
  ],
  [
    'entries whose page declares that it grows, one alone at first, outside of the story’s own article',
    {
      head: ldOf({
        '@type': 'LiveBlogPosting',
        headline: 'Ministers meet on the island',
        liveBlogUpdate: [{ '@type': 'BlogPosting', url: '/live/1-talks-go-on' }],
      }),
      entry: (n) =>
        `<article class="update">${linked('h2', `Talks go on ${n}`, `/live/${n}-talks-go-on`)}${time(n)}${long(n)}</article>`,
      first: [1],
      around: (entries) => `</div></article><div class="updates">${entries}</div><article><div>`,
      into: '.updates',
    },
  ],
  [
    'entries that are called updates in the markup',
    {
      entry: (n) =>
        `<article itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting">${linked('h2', `Talks go on ${n}`, `/live/${n}-talks-go-on`)}${time(n)}${long(n)}</article>`,
      first: [1],
      around: (entries) => `</div></article><div class="updates">${entries}</div><article><div>`,
      into: '.updates',
    },
  ],
];

function showBlog({ entry, around = (entries) => entries, head = '', first = [1, 2] }: Blog): void {
  const published = '<meta property="article:published_time" content="2022-04-21T14:05:00Z">';
  const lead = [1, 2].map(aParagraph).join('');
  showPage(aNewsPage({ head: published + head, body: `${lead}${around(first.map(entry).join(''))}` }));
}
const add = (into: string, markup: string, where: InsertPosition = 'beforeend') =>
  document.querySelector(into)!.insertAdjacentHTML(where, markup);

const NEXT = `<article class="next">${linked('h1', 'Ferries will stop in May', '/world/ferries-will-stop-in-may')}
  <p class="byline">By Asta Moe <time datetime="2023-03-02T08:00:00Z">2 March 2023</time></p>${long(0)}</article>`;

it.each(BLOGS)('an entry belongs to its live blog: %s', async (_why, blog) => {
  showBlog(blog);
  const visit = await aReadVisit();
  add(blog.into, blog.entry(5), blog.where);
  add('body', FOOT);
  await expect
    .poll(async () => (await read(visit)).extraction.article.text, { timeout: 30_000 })
    .toContain('Talks go on 5');
  expect((await read(visit)).following).toEqual([]);
});

it.each(BLOGS)('a next article below is one of its own: %s', async (_why, blog) => {
  showBlog(blog);
  const visit = await aReadVisit();
  add('main', NEXT);
  const titles = async () => (await read(visit)).following.map(({ extraction }) => extraction.article.title);
  await expect.poll(titles, { timeout: 30_000 }).toEqual(['Ferries will stop in May']);
  expect((await read(visit)).extraction.article.text).not.toContain('Ferries will stop');
});

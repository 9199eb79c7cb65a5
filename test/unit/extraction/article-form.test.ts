// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle, extractInSlices } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const STORY = [1, 2, 3, 4, 5, 6].map(aParagraph).join('');
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(`<title>Ministers meet</title>${head}<body>${body}</body>`, 'text/html');
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const formOf = (document: Document, path = '/story') => {
  const extracted = extractArticle(document, `https://news.example${path}`);
  return extracted.ok ? extracted.value.form : extracted.error.kind;
};
const entry = (n: number) => `<h3><time datetime="2022-05-03T1${n}:00Z">1${n}:00</time></h3>${aParagraph(n)}`;
const picture = (n: number) =>
  `<figure><img src="/${n}.jpg" alt="The harbour"><figcaption>Boat ${n}</figcaption></figure>`;
const headline = (n: number) => `<h2><a href="/story-${n}">Ministers meet on island number ${n}</a></h2>`;
const eight = [1, 2, 3, 4, 5, 6, 7, 8];
const linkedSection = (n: number) => {
  const words = aParagraph(n).replace(/<[^>]+>/g, '');
  return `<h2>The years of ${1900 + n} <a href="/edit?section=${n}">edit</a></h2><p><a href="/terms/${n}">${words.slice(0, 90)}</a>${words.slice(90)}</p>`;
};
const START = `<article>${aParagraph(1)}${aParagraph(2)}</article>`;

const DATED = '<h1>Ministers meet</h1><p class="date"><time datetime="2021-05-03">3 May 2021</time></p>';
const SHORT =
  '<p>The ministers met for an hour on Monday, and did not say what they had spoken of.</p><p>They will meet again in June, the harbour master of the island says, unless it rains.</p>';

describe('the form of a text', () => {
  it.each([
    ['a story', page(`<article>${STORY}</article>`), '/story', 'text'],
    [
      'a live blog by its data',
      page(`<article>${STORY}</article>`, data({ '@type': 'LiveBlogPosting' })),
      '/story',
      'live-blog',
    ],
    [
      'a live blog by address and entries',
      page(`<article>${eight.map(entry).join('')}</article>`),
      '/sea/live/talks',
      'live-blog',
    ],
    [
      'a story about life, with dates',
      page(`<article>${eight.map(entry).join('')}</article>`),
      '/alive-and-well',
      'text',
    ],
    [
      'an entry of an encyclopedia: full of links, with one to its editor in each heading',
      page(`<div>${eight.map(linkedSection).join('')}</div>`),
      '/wiki/Ministers',
      'text',
    ],
    [
      'a gallery by address and pictures',
      page(`<article>${aParagraph(1)}${eight.map(picture).join('')}${aParagraph(2)}</article>`),
      '/galleries/boats',
      'gallery',
    ],
    [
      'a long report with pictures',
      page(`<article>${STORY}${STORY}${eight.map(picture).join('')}</article>`),
      '/photos/boats',
      'text',
    ],
    [
      'a beginning whose rest must be paid for',
      page(START, data({ '@type': 'NewsArticle', headline: 'Ministers meet', isAccessibleForFree: false })),
      '/story',
      'stub',
    ],
    [
      'a beginning with a paywall below',
      page(`${START}<div class="paywall"><p>Subscribe to read on.</p></div>`),
      '/story',
      'stub',
    ],
    ['a front page', page(`<main>${eight.map(headline).join('')}</main>`), '/', 'front-page'],
    [
      'a section of many stories',
      page(`<main>${eight.map(headline).join('')}</main>`),
      '/world',
      'front-page',
    ],
    ['a short report with its day', page(`${DATED}${SHORT}`), '/2021/report', 'text'],
    [
      'a short report in an article of its own',
      page(`<article><h1>Ministers meet</h1>${SHORT}</article>`),
      '/report',
      'text',
    ],
    [
      'the same, not set apart and without a day',
      page(`<h1>Ministers meet</h1>${SHORT}`),
      '/report',
      'not-an-article',
    ],
    [
      'a page that is not there',
      page(
        `<article><h1>Not found</h1><p>What you look for is not here, or has moved away.</p><p>Try the search above, or begin again at the first page of our site.</p></article>`,
      ),
      '/gone',
      'not-an-article',
    ],
    [
      'a log-in with the day of its terms',
      page(
        `<article><h1>Log in</h1><time datetime="2021-05-03">3 May 2021</time><p>Write your address and your password, please.</p><p>Forgotten?</p></article>`,
      ),
      '/login',
      'not-an-article',
    ],
    ['an empty page', page('<p>Soon.</p>'), '/soon', 'not-an-article'],
  ])('%s', (_why, document, path, form) => {
    expect(formOf(document, path)).toBe(form);
  });
});

describe('reading in slices', () => {
  const slow = () => {
    let ticks = 0;
    return () => (ticks += 20);
  };

  it('finds what is found at once, and lets the page have its turn between steps', async () => {
    const document = page(`<article>${STORY}</article>`);
    let turns = 0;
    const pause = () => {
      turns++;
      return Promise.resolve();
    };
    const { signal } = new AbortController();
    const sliced = await extractInSlices(document, 'https://news.example/story', {
      signal,
      now: slow(),
      pause,
    });
    const whole = extractArticle(document, 'https://news.example/story');
    expect(sliced.ok && sliced.value.article).toEqual(whole.ok && whole.value.article);
    expect(turns).toBeGreaterThan(2);
  });

  it('stops when the reader has moved on', async () => {
    const life = new AbortController();
    const pause = () => {
      life.abort();
      return Promise.resolve();
    };
    const reading = extractInSlices(page(`<article>${STORY}</article>`), 'https://news.example/story', {
      signal: life.signal,
      now: slow(),
      pause,
    });
    await expect(reading).rejects.toThrow();
  });

  it.each([1, 2, 3, 5, 8, 13])('survives a page that empties itself at its turn number %s', async (turn) => {
    const document = page(`<article>${STORY}</article>`);
    let turns = 0;
    const pause = () => {
      turns++;
      if (turns === turn) document.body.replaceChildren();
      return Promise.resolve();
    };
    const { signal } = new AbortController();
    const read = await extractInSlices(document, 'https://news.example/story', {
      signal,
      now: slow(),
      pause,
    });
    expect(turns).toBeGreaterThanOrEqual(turn);
    // Before it was copied it is a page without an article; after, one whose words lead nowhere.
    if (!read.ok) expect(read.error.kind).toBe('not-an-article');
    else expect(read.value.runs.every(({ node }) => read.value.liveText(node) === null)).toBe(true);
  });
});

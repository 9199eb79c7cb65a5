// Articles in frames of the page's own origin are seen by the sentry, and nothing else in frames is.
import { afterEach, expect, it } from 'vitest';
import { framesArticle } from '@/lib/page/sentry/framed-article';
import { aParagraph } from '@/test/news-page';

const ADDRESS = 'https://news.example/world/talks';
const STORY = `<meta property="og:type" content="article"><main><article><h1>Talks</h1>${[1, 2, 3, 4].map(aParagraph).join('')}</article></main>`;
const TEASERS = `<meta property="og:type" content="website"><ul>${'<li><h3><a href="/a">A story</a></h3></li>'.repeat(20)}</ul>`;
const FILLING = 'width: 100%; height: 100vh; border: 0';

/** The markup of a frame with `html` in it, as an attribute says it. */
const framed = (html: string, style = FILLING, more = '') =>
  `<iframe style="${style}" ${more} srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** Puts `html` on the page, and waits until all its frames, and those in them, have loaded. */
async function show(html: string): Promise<void> {
  document.body.innerHTML = html;
  const loaded = (outer: Document): Promise<unknown> =>
    Promise.all(
      [...outer.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')].map(async (frame) => {
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        return frame.contentDocument && loaded(frame.contentDocument);
      }),
    );
  await loaded(document);
}
afterEach(() => document.body.replaceChildren());

it.each<[why: string, html: string, found: boolean]>([
  ['an article fills the window', framed(STORY), true],
  ['below a bar of the page’s own', `<p>The Reader</p>${framed(STORY, 'width: 90%; height: 80vh')}`, true],
  ['in a frame as high as its text', framed(STORY, 'width: 100%; height: 5000px'), true],
  [
    'beside a frame of teasers',
    framed(TEASERS, 'width: 20%') + framed(STORY, 'width: 75%; height: 90vh'),
    true,
  ],
  ['a list of stories', framed(TEASERS), false],
  ['an article in a box at the side', framed(STORY, 'width: 300px; height: 250px'), false],
  ['an article in a frame that is not shown', framed(STORY, 'display: none'), false],
  ['a document of another origin', framed(STORY, FILLING, 'sandbox'), false],
  ['empty frames, as advertisements have', '<iframe></iframe>'.repeat(30), false],
  ['no frame', '<p>Hello</p>', false],
])('%s', async (_why, html, found) => {
  await show(html);
  expect(framesArticle(document, ADDRESS)).toBe(found);
});

it('an article in a frame of a frame', () => {
  document.body.innerHTML = `<iframe style="${FILLING}"></iframe>`;
  const outer = document.querySelector('iframe')?.contentDocument;
  outer?.write(`<body style="margin: 0"><iframe style="${FILLING}"></iframe>`);
  outer?.querySelector('iframe')?.contentDocument?.write(STORY);
  expect(framesArticle(document, ADDRESS)).toBe(true);
});

it('a front page is none, whatever its frames hold: its address says so', async () => {
  await show(framed(STORY));
  expect(framesArticle(document, 'https://news.example/')).toBe(false);
});

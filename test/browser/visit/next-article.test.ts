// A page that goes on with other articles below the first: each is read by itself, with its own title, day and marks.
import { expect, it } from 'vitest';
import type { Visit } from '@/entrypoints/visit/visit';
import { HIGHLIGHT_NAMES } from '@/lib/page/highlight/paint-mentions';
import { aParagraph } from '../../news-page';
import { aReadVisit, NAMES, read, useVisitedPage } from './visited-page';

useVisitedPage();

const TEXT = `${NAMES.replace(' id="names"', '')}${[0, 2, 3, 4].map(aParagraph).join('')}`;
const headlineOf = (title: string, address: string) => `<h2><a href="${address}">${title}</a></h2>`;
const NEXT = `<article class="next">${headlineOf('Ferries will stop in May', '/world/ferries-will-stop-in-may')}
  <p class="byline">By Asta Moe <time datetime="2023-03-02T08:00:00Z">2 March 2023</time></p>${TEXT}</article>`;

function append(markup: string): void {
  document.querySelector('main')!.insertAdjacentHTML('beforeend', markup);
}
const leaders = () => CSS.highlights.get(HIGHLIGHT_NAMES.leader)?.size ?? 0;
const following = async (visit: Visit) =>
  (await read(visit)).following.map(({ extraction: { article } }) => ({
    title: article.title,
    url: new URL(article.url).pathname,
    day: article.published?.days.first ?? null,
  }));

it('has its own title, address and day, and its marks', async () => {
  const visit = await aReadVisit();
  expect(leaders()).toBe(1);
  append(NEXT);
  await expect.poll(leaders, { timeout: 30_000 }).toBe(2);
  expect(await following(visit)).toEqual([
    { title: 'Ferries will stop in May', url: '/world/ferries-will-stop-in-may', day: '2023-03-02' },
  ]);
  const { extraction } = await read(visit);
  expect(extraction.article.title).toBe('Ministers meet on the island');
  expect(extraction.article.published?.days.first).toBe('2022-04-21');
});

it('is the one that is saved and read once the page has taken its address, and the visit goes on', async () => {
  const visit = await aReadVisit();
  append(NEXT);
  await expect.poll(leaders, { timeout: 30_000 }).toBe(2);
  expect(visit.holds(new URL('/world/ferries-will-stop-in-may', location.href).href)).toBe(true);
  expect(visit.holds(new URL('/world/quite-another-story', location.href).href)).toBe(false);
  history.replaceState(null, '', '/world/ferries-will-stop-in-may');
  expect((await read(visit)).extraction.article.title).toBe('Ferries will stop in May');
  history.replaceState(null, '', '/world/a-story');
  expect((await read(visit)).extraction.article.title).toBe('Ministers meet on the island');
});

it.each([
  [
    'a teaser',
    `<article>${headlineOf('Ferries will stop', '/world/ferries-will-stop')}<p>They will stop in May.</p></article>`,
  ],
  ['an article without an address', NEXT.replace(/<a href="[^"]+">|<\/a>/g, '')],
  ['an article of another site', NEXT.replace('href="/world', 'href="https://other.example/world')],
  ['the article’s own address', NEXT.replace('/world/ferries-will-stop-in-may', '/world/a-story')],
])('is no other article: %s', async (_why, markup) => {
  const visit = await aReadVisit();
  append(markup);
  append('<p>And so the page goes on for quite a while, as pages do.</p>');
  const before = await read(visit);
  await expect.poll(async () => (await read(visit)) !== before, { timeout: 30_000 }).toBe(true);
  expect(await following(visit)).toEqual([]);
});

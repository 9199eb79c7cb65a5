// A page of 200,000 nodes is read in turns with the page, marked, and read again when it has changed.
import { expect, it } from 'vitest';
import { aNewsPage, aParagraph } from '../../news-page';
import { aVisit, marked, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

/** Elements and texts. */
const NODES = 200_000;
/** A test that is not done by then hangs, in ms; most of it is what the browser needs for such a page itself. */
const PATIENCE_MS = 240_000;
/** Turns of the page while it is read: a reading in one go would leave it none. */
const FEWEST_TURNS = 10;

const BODY = [NAMES, ...[1, 2, 3, 4].map(aParagraph)].join('');
const LATE =
  '<p>Later Jacinda Ardern spoke once more in New Zealand about the cable and the ferries, and went home.</p>';
const ONCE = ['Jacinda Ardern', 'New Zealand'];
const TWICE = ['Jacinda Ardern', 'Jacinda Ardern', 'New Zealand', 'New Zealand'];

/** `markup`, which has so many elements and texts, again and again. */
const fill = (markup: string, nodes: number): string => markup.repeat(NODES / nodes);
const COMMENTS = fill('<li class="comment"><p>I do <b>not</b> think so.</p></li>', 6);
const SENTENCES = fill('<p><span>The boats</span> of <b>both</b> countries.</p>', 7);

it.each<[why: string, html: string]>([
  [
    'comments below the article',
    aNewsPage({ body: BODY, after: `<section class="comments"><ol>${COMMENTS}</ol></section>` }),
  ],
  ['a text of that length', aNewsPage({ body: BODY + SENTENCES })],
])('%s', { timeout: PATIENCE_MS }, async (_why, html) => {
  showPage(html);
  let turns = 0;
  const pageWorks = setInterval(() => turns++);
  const visit = aVisit();
  visit.begin();
  await expect.poll(() => visit.state().at, { timeout: PATIENCE_MS }).toBe('article');
  clearInterval(pageWorks);
  await read(visit);
  expect(turns).toBeGreaterThanOrEqual(FEWEST_TURNS);
  expect(marked()).toEqual(ONCE);
  document.querySelector('.story')?.insertAdjacentHTML('afterbegin', LATE);
  await expect.poll(marked, { timeout: PATIENCE_MS }).toEqual(TWICE);
});

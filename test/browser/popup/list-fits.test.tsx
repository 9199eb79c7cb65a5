// The popup's list in its own width: what does not fit goes to a second line, nothing is squeezed away or hidden.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/keys/keys.css';
import '@/components/popup/popup.css';
import '@/components/popup/list/list.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ReadingListState } from '@/components/popup/list/list-state';
import { ReadingList } from '@/components/popup/reading-list';
import { type Words, WordsProvider } from '@/components/words';
import { clippingOf, type ReadingListItem } from '@/lib/library/clipping';
import { aMention, anArticle } from '../../builders';
import { aListState, aRow, noListEvents } from '../../list-builders';
import { englishWords } from '../../words';
import { pseudoWords } from '../languages/pseudo-words';

const ROOT = document.documentElement;
/** The popup's own, and that of a narrow phone, in CSS pixels. */
const [OWN, NARROW] = [384, 360];
/** A site's name shortened to less says nothing: four letters and the sign for what is cut, in CSS pixels. */
const LEAST_SITE = 40;
const MANY = ['NZ', 'JP', 'US', 'FR', 'DE', 'UA', 'CN', 'SU'];

const anItem = (over: Partial<ReadingListItem>): ReadingListItem => ({
  ...clippingOf(
    anArticle({
      title: 'A story',
      url: 'https://news.example/a',
      siteName: 'International Herald of Places',
    }),
    { title: [], text: MANY.map((id) => aMention({ id })) },
    { id: 'one', now: new Date('2024-05-01T08:00:00Z') },
  ).item,
  ...over,
});
const aList = (over: Partial<ReadingListState>): ReadingListState =>
  aListState({
    items: [anItem({})],
    damaged: new Set(['one']),
    details: new Map([['one', aRow({ share: 0.42, tags: ['world', 'summits'] })]]),
    ...over,
  });

/** `above`: height of what the popup says above the list, in CSS pixels. */
async function show(list: ReadingListState, words: Words = englishWords, above = 0): Promise<void> {
  ROOT.dir = words('direction');
  await act(() =>
    render(
      <WordsProvider value={words}>
        <main class="popup">
          <div style={{ flex: 'none', height: `${above}px` }} />
          <ReadingList list={list} {...noListEvents} />
        </main>
      </WordsProvider>,
      document.body,
    ),
  );
}
const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();

beforeEach(() => page.viewport(OWN, 600));
afterEach(() => {
  render(null, document.body);
  ROOT.removeAttribute('dir');
});

it.each([
  ['in the popup’s width', OWN, englishWords],
  ['on a narrow phone', NARROW, englishWords],
  ['in longer words', OWN, pseudoWords({ locale: 'el', direction: 'ltr' })],
  [
    'in longer words from the right, on a narrow phone',
    NARROW,
    pseudoWords({ locale: 'ar', direction: 'rtl' }),
  ],
])('a row with every fact and many flags keeps them all, %s', async (_why, width, words) => {
  await page.viewport(width, 600);
  await show(aList({}), words);
  const row = box('.row-text');
  const facts = [...document.querySelectorAll('.row-facts > *')].map((fact) => fact.getBoundingClientRect());
  expect(facts.filter(({ left, right }) => left < row.left - 1 || right > row.right + 1)).toEqual([]);
  expect(box('.row-site').width).toBeGreaterThan(LEAST_SITE);
});

it('no line of facts begins with the dot between two of them', async () => {
  await page.viewport(NARROW, 600);
  await show(aList({}), pseudoWords({ locale: 'el', direction: 'ltr' }));
  for (const fact of document.querySelectorAll('.row-fact')) expect(fact.textContent).not.toMatch(/^\s*·/);
});

it.each([
  ['an Arabic title among English words', 'ltr', { lang: 'ar', dir: 'rtl', title: 'إغلاق الرصيف' }],
  ['an English title among Arabic words', 'rtl', { lang: 'en', dir: 'ltr', title: 'The quay is closed' }],
  ['a title whose page states nothing', 'ltr', { lang: null, dir: 'ltr', title: 'הרציף נסגר' }],
] as const)('a title begins where its line of facts begins: %s', async (_why, direction, over) => {
  await show(aList({ items: [anItem(over)] }), pseudoWords({ locale: 'ar', direction }));
  const title = document.createRange();
  title.selectNodeContents(document.querySelector('.row-title')!);
  const [line] = title.getClientRects();
  const side = direction === 'rtl' ? 'right' : 'left';
  expect(Math.abs(line![side] - box('.row-facts')[side])).toBeLessThan(2);
});

it.each([
  ['from the left', 'ltr', 'left'],
  ['from the right', 'rtl', 'right'],
] as const)('heading, notice, search and rows have one edge, %s', async (_why, direction, side) => {
  await show(aList({ problem: 'storage-full' }), pseudoWords({ locale: 'ar', direction }));
  const edges = ['.list-head h2', '.notice', '.search', '.row-title'].map((each) => box(each)[side]);
  expect(new Set(edges.map(Math.round)).size, edges.join()).toBe(1);
});

it('the buttons of the heading stay together, and as large as they are', async () => {
  await page.viewport(NARROW, 600);
  await show(aList({}), pseudoWords({ locale: 'el', direction: 'ltr' }));
  const [all, options] = [...document.querySelectorAll('.list-actions .button')].map((each) =>
    each.getBoundingClientRect(),
  );
  expect(options!.top).toBe(all!.top);
  expect(options!.width).toBe(28);
});

it.each([
  ['one clipping', ['one'], 50],
  ['many', ['one', 'two', 'three', 'four'], 100],
])('rows can be reached, however much is said above the list: %s', async (_why, ids, least) => {
  await show(aList({ items: ids.map((id) => anItem({ id })) }), englishWords, 580);
  const popup = document.querySelector('.popup')!;
  expect(popup.clientHeight).toBe(600);
  expect(document.querySelector('.rows-scroller')!.clientHeight).toBeGreaterThanOrEqual(least);
  popup.scrollTop = popup.scrollHeight;
  expect(box('.row').bottom).toBeLessThanOrEqual(600);
});

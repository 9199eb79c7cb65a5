// A page that lives: after each change of it the marks are right, stale ones are gone before the next frame, and what was read is what stands.
import { expect, it, vi } from 'vitest';
import { HIGHLIGHT_NAMES } from '@/lib/page/highlight/paint-mentions';
import { aNewsPage, aParagraph } from '../../news-page';
import { aReadVisit, marked, NAMES, read, showPage, useVisitedPage } from './visited-page';

useVisitedPage();

const story = () => document.querySelector<HTMLElement>('.story')!;
const names = () => document.getElementById('names')!;
const firstText = () => names().firstChild as Text;

/** Page and observers have had their turn; no frame has been painted. */
const microtasks = async () => {
  for (let turn = 0; turn < 3; turn++) await Promise.resolve();
};
const element = (markup: string): Element => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return box.firstElementChild!;
};
const LATE =
  '<p class="late">Later Jacinda Ardern spoke once more in New Zealand about the cable and the ferries.</p>';
const AGAIN = ['Jacinda Ardern', 'Jacinda Ardern', 'New Zealand', 'New Zealand'];
const ONCE = ['Jacinda Ardern', 'New Zealand'];

it.each<[why: string, change: () => void, left: string[]]>([
  ['edited', () => firstText().replaceData(0, 'Jacinda Ardern'.length, 'Jacinda Miller'), ['New Zealand']],
  ['pushed along by words before it', () => firstText().insertData(0, 'It is expected that '), []],
  ['in a paragraph that is replaced', () => names().replaceWith(element('<p>Nothing was said.</p>')), []],
  [
    'in a text that is replaced',
    () => {
      names().textContent = 'Nobody was there.';
    },
    [],
  ],
  ['in an article that is replaced', () => document.querySelector('main')!.replaceChildren(), []],
  ['on a page that is replaced', () => document.body.replaceChildren(), []],
])('a mark is gone before the next frame: %s', async (_why, change, left) => {
  await aReadVisit();
  expect(marked()).toEqual(ONCE);
  change();
  await microtasks();
  expect(marked()).toEqual(left);
});

it.each<[why: string, change: () => void, expected: string[]]>([
  ['a paragraph at the end', () => story().append(element(LATE)), AGAIN],
  ['an entry on top', () => story().prepend(element(LATE)), AGAIN],
  [
    'a part that is opened',
    () => story().append(element(`<section><h2>More</h2>${LATE}${aParagraph(4)}</section>`)),
    AGAIN,
  ],
  ['words that are put into a text', () => firstText().insertData(0, 'On Friday '), ONCE],
  [
    'a text that is set anew',
    () => {
      names().textContent = `${names().textContent} So she did.`;
    },
    ONCE,
  ],
  [
    'a page that takes its article over anew, node by node',
    () => {
      const main = document.querySelector('main')!;
      main.replaceWith(element(main.outerHTML));
    },
    ONCE,
  ],
  [
    'a page that is built anew as a whole',
    () => {
      document.body.innerHTML = String(document.body.innerHTML);
    },
    ONCE,
  ],
  [
    'words that come one by one',
    () => {
      const text = document.createTextNode('');
      story().appendChild(document.createElement('p')).append(text);
      for (const word of LATE.replace(/<[^>]+>/g, '').split(' ')) text.appendData(`${word} `);
    },
    AGAIN,
  ],
])('new text is marked when the page is calm: %s', async (_why, change, expected) => {
  const visit = await aReadVisit();
  change();
  await expect.poll(marked, { timeout: 30_000 }).toEqual(expected);
  const { article, isIntact } = (await read(visit)).extraction;
  expect(isIntact()).toBe(true);
  expect(article.text.match(/Jacinda Ardern/g)).toHaveLength(expected.length / 2);
});

it('marks that stay are the same entries, so that nothing flickers', async () => {
  await aReadVisit();
  const leader = CSS.highlights.get(HIGHLIGHT_NAMES.leader)!;
  const [before] = leader;
  story().prepend(element(LATE));
  await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
  expect(CSS.highlights.get(HIGHLIGHT_NAMES.leader)).toBe(leader);
  expect(leader.has(before!)).toBe(true);
});

it.each<[why: string, change: () => void]>([
  [
    'a counter',
    () => {
      document.getElementById('tick')!.textContent = `${performance.now()} readers`;
    },
  ],
  [
    'a clock that is built anew',
    () => {
      document.getElementById('tick')!.innerHTML =
        `<b>Updated ${performance.now()} seconds ago by our desk in town</b>`;
    },
  ],
  ['a picture', () => story().append(new Image())],
  [
    'a button with a long name',
    () =>
      story().append(element('<button>Read all about the ferry and the cable in our newsletter</button>')),
  ],
  ['a block that moves', () => document.body.append(document.querySelector('header')!)],
])('what is no news is not read: %s', async (_why, change) => {
  showPage(
    aNewsPage({
      body: `${NAMES}<div id="tick"><b>Updated 1 seconds ago by our desk in town</b></div>${[1, 2, 3, 4].map(aParagraph).join('')}`,
    }),
  );
  const visit = await aReadVisit();
  const before = await read(visit);
  change();
  story().append(element(LATE));
  await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
  const first = await read(visit);
  expect(first).not.toBe(before);
  for (let turn = 0; turn < 3; turn++) {
    change();
    await microtasks();
  }
  expect(visit.isBehind()).toBe(false);
});

/** Says to the page that its tab is hidden, or in front, until the end of the test. */
function setVisibility(state: 'hidden' | 'visible'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

it('a hidden tab is not watched, and catches up when it is shown', async () => {
  const visit = await aReadVisit();
  setVisibility('hidden');
  firstText().replaceData(0, 'Jacinda Ardern'.length, 'Jacinda Miller');
  story().append(element(LATE));
  await microtasks();
  expect(visit.isBehind()).toBe(false);
  setVisibility('visible');
  expect(marked()).toEqual(['New Zealand']);
  await expect.poll(marked, { timeout: 30_000 }).toEqual(['Jacinda Ardern', 'New Zealand', 'New Zealand']);
});

it('a page that comes back from the back-forward cache has no stale marks', async () => {
  await aReadVisit();
  setVisibility('hidden');
  firstText().replaceData(0, 'Jacinda Ardern'.length, 'Jacinda Miller');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(marked()).toEqual(['New Zealand']);
});

it('a page that the browser translates has marks on the names of its new language', async () => {
  await aReadVisit();
  const said = 'Jacinda Ardern sagte in Neuseeland, dass sie hingehen werde, um es zu sehen.';
  names().replaceChildren(element(`<font><font>${said}</font></font>`));
  await microtasks();
  expect(marked()).toEqual([]);
  await expect.poll(marked, { timeout: 30_000 }).toEqual(['Jacinda Ardern', 'Neuseeland']);
});

it('a page that is no article for a moment keeps the visit, and is read when its text is back', async () => {
  const visit = await aReadVisit();
  const main = document.querySelector('main')!;
  const body = main.innerHTML;
  main.innerHTML = '<p>Loading</p>';
  await expect.poll(() => visit.isBehind(), { timeout: 30_000 }).toBe(false);
  expect(visit.state().at).toBe('article');
  main.innerHTML = body;
  await expect.poll(marked, { timeout: 30_000 }).toEqual(ONCE);
});

it('an entry in a shadow tree of its own is marked', async () => {
  await aReadVisit();
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(element(`<section>${LATE}${aParagraph(4)}</section>`));
  story().append(host);
  await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
});

it('changes no node of a page that it follows', async () => {
  await aReadVisit();
  const records: MutationRecord[] = [];
  story().append(element(LATE));
  await expect.poll(marked, { timeout: 30_000 }).toEqual(AGAIN);
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const second = element(LATE);
  story().append(second);
  await expect.poll(() => marked().length, { timeout: 30_000 }).toBe(6);
  observer.disconnect();
  expect(records.flatMap(({ addedNodes }) => [...addedNodes])).toEqual([second]);
});

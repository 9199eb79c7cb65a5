// The reading list over a real library, by its keys and by the pointer: what is done is in the library, and can be undone.
import '@/components/controls.css';
import '@/components/popup/popup.css';
import '@/components/popup/list/list.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { doneInWords } from '@/components/popup/list/done-words';
import { ReadingList } from '@/components/popup/reading-list';
import { Toast } from '@/components/toast';
import { WordsProvider } from '@/components/words';
import { useReadingList } from '@/entrypoints/popup/list/use-reading-list';
import { type Finder, openFinder } from '@/lib/library/archive/open-finder';
import { LibraryDb } from '@/lib/library/db';
import { type Library, openLibrary } from '@/lib/library/repository';
import { listTab } from '@/lib/settings/list-settings';
import { anArticle } from '../../builders';
import { englishWords } from '../../words';

const TITLES = ['Third', 'Second', 'First'];

let db: LibraryDb;
let library: Library;
let finder: Finder;

function List() {
  const { list, listEvents, done, onUndo, onForgetDone } = useReadingList(library, finder);
  return (
    <WordsProvider value={englishWords}>
      <ReadingList list={list} {...listEvents} />
      <Toast
        message={done && doneInWords(done, englishWords)}
        action="Undo"
        onAction={onUndo}
        onExpire={onForgetDone}
      />
    </WordsProvider>
  );
}

const shown = () => [...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
const counts = () => document.querySelector('.list-tabs')?.textContent;
const focused = () => document.activeElement?.closest('.row')?.querySelector('.row-title')?.textContent;

beforeEach(async () => {
  await listTab.write('unread');
  db = new LibraryDb(`test-${crypto.randomUUID()}`);
  let now = Date.parse('2024-05-01T08:00:00Z');
  finder = openFinder({ db });
  library = openLibrary({
    db,
    clock: () => {
      now += 1000;
      return new Date(now);
    },
  });
  for (const title of TITLES.toReversed())
    await library.save(anArticle({ title, url: `https://news.example/${title}` }), { title: [], text: [] });
  await act(() => render(<List />, document.body));
  await expect.poll(counts).toBe('Unread 3All 3Starred 0Archived 0');
});
afterEach(async () => {
  render(null, document.body);
  library.close();
  await db.delete();
});

describe('by keys', () => {
  it.each<[what: string, keys: string, rows: string[], tabs: string]>([
    ['j and s star the first', 'js', TITLES, 'Unread 3All 3Starred 1Archived 0'],
    ['s again takes the star away', 'js{wait}s', TITLES, 'Unread 3All 3Starred 0Archived 0'],
    ['s twice at once, before the row shows it', 'jss', TITLES, 'Unread 3All 3Starred 0Archived 0'],
    ['without a row nothing is done', 's', TITLES, 'Unread 3All 3Starred 0Archived 0'],
    [
      'm marks as read: it leaves what is unread',
      'jm',
      ['Second', 'First'],
      'Unread 2All 3Starred 0Archived 0',
    ],
    ['j j k goes down and up again', 'jjkm', ['Second', 'First'], 'Unread 2All 3Starred 0Archived 0'],
    ['e archives the second', 'jje', ['Third', 'First'], 'Unread 2All 3Starred 0Archived 1'],
    ['# deletes', 'j#', ['Second', 'First'], 'Unread 2All 2Starred 0Archived 0'],
    ['Delete deletes', 'j{Delete}', ['Second', 'First'], 'Unread 2All 2Starred 0Archived 0'],
    ['z brings it back', 'j#{wait}z', TITLES, 'Unread 3All 3Starred 0Archived 0'],
    ['z undoes one after the other', 'j#{wait}e{wait}zz', TITLES, 'Unread 3All 3Starred 0Archived 0'],
    ['x x selects two, e archives both', 'jxjxe', ['First'], 'Unread 1All 3Starred 0Archived 2'],
    ['one undo for both', 'jxjx#{wait}z', TITLES, 'Unread 3All 3Starred 0Archived 0'],
    [
      'Shift and an arrow select a range',
      'j{Shift>}{ArrowDown}{/Shift}m',
      ['First'],
      'Unread 1All 3Starred 0Archived 0',
    ],
    ['Ctrl and A select all', '{Control>}a{/Control}m', [], 'Unread 0All 3Starred 0Archived 0'],
    ['letters that are typed do nothing', '/sem#', [], ''],
  ])('%s', async (_what, keys, rows, tabs) => {
    for (const part of keys.split('{wait}')) {
      await userEvent.keyboard(part);
      await expect.poll(async () => [shown().length, await isSettled()]).toEqual([expect.any(Number), true]);
    }
    await expect.poll(counts).toBe(tabs === '' ? undefined : tabs);
    await expect.poll(shown).toEqual(rows);
  });

  it('the row that moves up has the focus', async () => {
    await userEvent.keyboard('jj#');
    await expect.poll(shown).toEqual(['Third', 'First']);
    expect(focused()).toBe('First');
  });

  it('Escape ends a selection', async () => {
    await userEvent.keyboard('jx');
    await expect.poll(() => document.querySelector('.selection-count')?.textContent).toBe('1 selected');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.selection-bar')).toBeNull();
  });

  it('t tags: what is typed is offered the next time', async () => {
    await userEvent.keyboard('jt');
    await userEvent.keyboard('World News{Enter}{Escape}');
    await expect.poll(() => document.querySelector('.row-tag')?.textContent).toBe('world news');
    await userEvent.keyboard('jt');
    await userEvent.keyboard('wo');
    await expect.poll(() => document.querySelector('[role="option"]')?.textContent).toBe('world news');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => document.querySelectorAll('.row-tag').length).toBe(2);
  });
});

/** What was done is in the library, and the list has been read since. */
const isSettled = async () => {
  const { unread, kept, starred, archived } = await library.counts();
  const expected = `Unread ${unread}All ${kept}Starred ${starred}Archived ${archived}`;
  return [undefined, expected].includes(counts());
};

describe('by the pointer', () => {
  const button = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('button')].find(
      (each) => each.textContent === name || each.getAttribute('aria-label') === name,
    )!;
  const click = (name: string) => act(() => button(name).click());

  it('a star is filled, and taken away by the offer to undo', async () => {
    await click('Star “Second”');
    await expect.poll(() => button('Star “Second”').getAttribute('aria-pressed')).toBe('true');
    await click('Undo');
    await expect.poll(() => button('Star “Second”').getAttribute('aria-pressed')).toBe('false');
  });

  it('an empty tab says so, and leads to all', async () => {
    await userEvent.keyboard('{Control>}a{/Control}m');
    await expect.poll(shown).toEqual([]);
    expect(document.querySelector('.empty')?.textContent).toContain('Nothing unread');
    await click('Show all');
    await expect.poll(shown).toEqual(TITLES);
    expect(await listTab.read()).toBe('all');
  });

  it('everything is in the menu of a row', async () => {
    await click('More for “Second”');
    await click('Mark as read Second');
    await expect.poll(shown).toEqual(['Third', 'First']);
    await click('More for “First”');
    await click('Select First');
    await expect.poll(() => document.querySelector('.selection-count')?.textContent).toBe('1 selected');
  });

  it('what another page does is seen, and no place is lost', async () => {
    await userEvent.keyboard('jj');
    expect(focused()).toBe('Second');
    const other = openLibrary({ db: new LibraryDb(db.name) });
    await other.save(anArticle({ title: 'Fourth', url: 'https://news.example/4' }), { title: [], text: [] });
    await expect.poll(() => shown().length).toBe(4);
    expect(focused()).toBe('Second');
    other.close();
  });
});

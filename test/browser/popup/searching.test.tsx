// The popup's search over a real library: names offered while one types, filters as chips, snippets, and help with what is not understood.
import '@/components/controls.css';
import '@/components/popup/popup.css';
import '@/components/popup/list/list.css';
import '@/components/popup/search/search.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReadingList } from '@/components/popup/reading-list';
import { WordsProvider } from '@/components/words';
import { useReadingList } from '@/entrypoints/popup/list/use-reading-list';
import { type Finder, openFinder } from '@/lib/library/archive/open-finder';
import { LibraryDb } from '@/lib/library/db';
import { type Library, openLibrary } from '@/lib/library/repository';
import { anArticle } from '../../builders';
import { englishWords } from '../../words';

const SAVED = [
  [
    'Harvest',
    'https://fields.example/a',
    'The minister spoke of grain <img src=x> and wheat.',
    ['world news'],
  ],
  ['Summit', 'https://talks.example/b', 'Nobody spoke of corn, or of the weather.', ['war']],
] as const;

let db: LibraryDb;
let library: Library;
let finder: Finder;

function List() {
  const { list, listEvents } = useReadingList(library, finder);
  return (
    <WordsProvider value={englishWords}>
      <ReadingList list={list} {...listEvents} />
    </WordsProvider>
  );
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const shown = () => texts('.row-title');
const offered = () => texts('.suggestion');
const chips = () => texts('.search-notes .chip');
const field = () => document.querySelector<HTMLInputElement>('.search input')!;

beforeEach(async () => {
  db = new LibraryDb(`test-${crypto.randomUUID()}`);
  library = openLibrary({ db });
  finder = openFinder({ db });
  for (const [title, url, text, tags] of SAVED) {
    const saved = await library.save(anArticle({ title, url, text }), {
      title: [],
      text: [],
    });
    if (saved.ok) await library.tag(saved.value.id, tags);
  }
  await act(() => render(<List />, document.body));
  await expect.poll(() => shown().length).toBe(2);
  await userEvent.keyboard('/');
});
afterEach(async () => {
  render(null, document.body);
  library.close();
  await db.delete();
});

describe('names while one types', () => {
  it('arrows and Enter put one in, and typing goes on behind it', async () => {
    await userEvent.keyboard('tag:wo');
    await expect.poll(offered).toEqual(['world newsTag']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => field().getAttribute('aria-activedescendant')).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => field().value).toBe('tag:"world news" ');
    await expect.poll(shown).toEqual(['Harvest']);
    await expect.poll(offered).toEqual([]);
    await userEvent.keyboard('corn');
    await expect.poll(shown).toEqual([]);
  });

  it('a click does, and the field keeps the focus', async () => {
    await userEvent.keyboard('talks');
    await expect.poll(offered).toEqual(['talks.exampleSite']);
    await userEvent.click(document.querySelector('.suggestion')!);
    await expect.poll(() => field().value).toBe('site:talks.example ');
    await expect.poll(shown).toEqual(['Summit']);
    expect(document.activeElement).toBe(field());
  });

  it('Escape closes them, then clears the search', async () => {
    await userEvent.keyboard('tag:w');
    await expect.poll(() => offered().length).toBe(2);
    await userEvent.keyboard('{Escape}');
    await expect.poll(offered).toEqual([]);
    expect(field().value).toBe('tag:w');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => field().value).toBe('');
    await expect.poll(() => shown().length).toBe(2);
  });
});

it('filters are chips; one that is removed is out of the text, and typing goes on', async () => {
  await userEvent.keyboard('spoke tag:war -site:fields.example ');
  await expect.poll(chips).toEqual(['Tag: war', 'Not Site: fields.example']);
  await expect.poll(shown).toEqual(['Summit']);
  await userEvent.click(document.querySelector('.search-notes .chip')!);
  await expect.poll(() => field().value).toBe('spoke -site:fields.example ');
  await expect.poll(chips).toEqual(['Not Site: fields.example']);
  expect(document.activeElement).toBe(field());
});

it('what was found is marked in the text of its row, as text', async () => {
  await userEvent.keyboard('grain');
  await expect.poll(() => texts('.row-snippet mark')).toEqual(['grain']);
  expect(texts('.row-snippet')).toEqual(['The minister spoke of grain <img src=x> and wheat.']);
  expect(document.querySelector('.row-snippet img')).toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => texts('.row-snippet')).toEqual([]);
});

it.each([
  ['author:smith', '“author:” is no filter, so its words are searched for.'],
  ['people:smith', 'Did you mean “person:”?'],
  ['before:2022-13', '“before:2022-13” is no day.'],
  ['tag: war', 'right behind “tag:”'],
  ['is:new', 'Write is:unread'],
  ['"grain de', 'The quote is not closed'],
])('%s gets a line that helps', async (typed, said) => {
  await userEvent.keyboard(typed);
  await expect.poll(() => document.querySelector('.search-fault')?.textContent).toContain(said);
});

// The popup as it is drawn, in all its states.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/keys/keys.css';
import '@/components/popup/popup.css';
import '@/components/popup/list/list.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageState } from '@/components/popup/page-state';
import { Popup, type PopupProps } from '@/components/popup/popup';
import { WordsProvider } from '@/components/words';
import { clippingOf } from '@/lib/library/clipping';
import { aMention, anArticle } from '../../builders';
import { aListState, aRow, noListEvents } from '../../list-builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

const nothing = () => undefined;
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

const anItem = (title: string) =>
  clippingOf(
    anArticle({ title, url: `https://news.example/${encodeURIComponent(title)}` }),
    { title: [], text: ['NZ', 'JP', 'US', 'FR', 'DE', 'UA', 'CN'].map((id) => aMention({ id })) },
    { id: title, now: new Date('2024-05-01T08:00:00Z') },
  ).item;

type ArticlePage = Extract<PageState, { at: 'article' }>;
const anArticlePage = (
  over: Partial<ArticlePage> = {},
  form: ArticlePage['article']['form'] = 'text',
): ArticlePage => ({
  at: 'article',
  article: {
    state: 'article',
    title: 'A story',
    form,
    published: anItem('A').published?.days ?? null,
    leaders: 1,
    countries: 12,
    organisations: 0,
    lang: 'en',
    dir: 'ltr',
    highlighted: true,
    saved: false,
  },
  save: 'not-asked',
  ...over,
});

const IN_LIBRARY: ArticlePage = { ...anArticlePage(), article: { ...anArticlePage().article, saved: true } };

const NOBODY_NAMED: ArticlePage = {
  ...anArticlePage(),
  article: { ...anArticlePage().article, leaders: 0, countries: 0, organisations: 0 },
};

const BODIES_NAMED: ArticlePage = {
  ...anArticlePage(),
  article: { ...anArticlePage().article, organisations: 2 },
};

const aPopup = (over: Partial<PopupProps> = {}): PopupProps => ({
  page: anArticlePage(),
  link: null,
  pageEvents: {
    onHighlight: nothing,
    onRead: nothing,
    onSave: nothing,
    onReplace: nothing,
    onKeep: nothing,
    onKeepLink: nothing,
  },
  reading: { site: 'news.example', mode: 'on-click', granted: true, declined: false },
  readingEvents: { onRead: nothing },
  cast: { cast: null, saved: new Map(), onPanel: null },
  site: { site: 'news.example', tidying: 'off' },
  siteEvents: { onTidy: nothing, onChoose: nothing },
  list: aListState({
    items: [anItem('One'), anItem('Two'), anItem('Three')],
    details: new Map([
      ['One', aRow({ share: 0.42, tags: ['world news'] })],
      ['Two', aRow({ share: 0.99, status: { read: true, starred: true, archived: true } })],
    ]),
    people: new Map([['One', { names: ['Kishida', 'Ardern'], left: 1 }]]),
  }),
  listEvents: noListEvents,
  done: null,
  onUndo: nothing,
  onForgetDone: nothing,
  ...over,
});

const show = (content: ComponentChild): Promise<void> =>
  act(() => render(<WordsProvider value={englishWords}>{content}</WordsProvider>, document.body));
const showPopup = (over: Partial<PopupProps> = {}) => show(<Popup {...aPopup(over)} />);

afterEach(() => render(null, document.body));

const SOME = { unread: 0, all: 3, starred: 0, archived: 0 };
const LIST = aPopup().list;
const EMPTY_LIST = { ...aPopup().list, items: [], counts: { unread: 0, all: 0, starred: 0, archived: 0 } };

it.each([
  ['Arabic that begins in Latin', { dir: 'rtl', lang: 'ar' }, 'Port Watch: إغلاق الرصيف', 'rtl'],
  ['English that begins in Arabic', { dir: 'ltr', lang: 'en' }, 'إغلاق, or how a quay was closed', 'ltr'],
  ['a direction that is stated without a language', { dir: 'rtl', lang: null }, 'BBC: رصيف', 'rtl'],
  ['Hebrew of a page that states nothing', { dir: 'ltr', lang: null }, 'הרציף נסגר', 'rtl'],
  [
    'Arabic that begins in Latin, of a page that states nothing',
    { dir: 'ltr', lang: null },
    'Port Watch: إغلاق الرصيف الشمالي',
    'rtl',
  ],
  [
    'English that begins in Hebrew, of a page that states nothing',
    { dir: 'ltr', lang: null },
    'הארץ: how a quay was closed',
    'ltr',
  ],
] as const)('title and row run as their article does: %s', async (_why, stated, title, direction) => {
  const { list } = aPopup();
  const page = anArticlePage();
  await showPopup({
    page: { ...page, article: { ...page.article, title, ...stated } },
    list: { ...list, items: [{ ...anItem(title), ...stated }] } as PopupProps['list'],
  });
  for (const shown of ['.page-title', '.row-title'])
    expect(getComputedStyle(document.querySelector(shown)!).direction, shown).toBe(direction);
});

describe('the popup', () => {
  it.each<[string, Partial<PopupProps>, string]>([
    ['a page that is being read', { page: { at: 'reading' } }, 'Reading this page…'],
    ['an article', {}, '21 April 2022 · 1 leader, 12 countries'],
    ['an article that names bodies, too', { page: BODIES_NAMED }, '1 leader, 12 countries, 2 organisations'],
    ['a page without an article', { page: { at: 'no-article', why: 'not-an-article' } }, 'No article found'],
    ['a front page', { page: { at: 'no-article', why: 'front-page' } }, 'Open one of them'],
    ['a page that is too large', { page: { at: 'no-article', why: 'too-large' } }, 'too large to read'],
    ['a live blog', { page: anArticlePage({}, 'live-blog') }, 'Live blog, as it stood'],
    [
      'an article that names nobody',
      { page: NOBODY_NAMED },
      'no leaders, countries or organisations in the text',
    ],
    ['a gallery', { page: anArticlePage({}, 'gallery') }, 'Picture gallery'],
    ['the beginning of a paid story', { page: anArticlePage({}, 'stub') }, 'Only the beginning'],
    ['a page that is no web page', { page: { at: 'no-article', why: 'not-html' } }, 'not a web page'],
    ['a store', { page: { at: 'forbidden', reason: 'store' } }, 'This is an extension store.'],
    ['a PDF', { page: { at: 'forbidden', reason: 'pdf' } }, 'This is a PDF.'],
    ['a page that is silent', { page: { at: 'no-answer' } }, 'Reload it'],
    ['an article that is in the library', { page: IN_LIBRARY }, 'Update'],
    [
      'an article that was saved now',
      { page: anArticlePage({ save: 'saved' }) },
      'Saved to your reading list.',
    ],
    ['an article that was updated now', { page: anArticlePage({ save: 'updated' }) }, 'Updated'],
    ['full storage', { page: anArticlePage({ save: 'storage-full' }) }, 'The disk is full: not saved.'],
    [
      'a site that is tidied by itself',
      { site: { site: 'news.example', tidying: 'always' } },
      'on every visit',
    ],
    [
      'a site that is tidied for now',
      { site: { site: 'news.example', tidying: 'this-visit' } },
      'for this visit',
    ],
    ['a page of no site', { site: null }, 'Reading list'],
    ['an empty library', { list: EMPTY_LIST }, 'Nothing saved yet.'],
    [
      'a search that finds nothing',
      { list: { ...EMPTY_LIST, query: 'x', counts: SOME } },
      'Nothing saved with these',
    ],
    [
      'a search of a library of which not all is filed',
      { list: { ...EMPTY_LIST, query: 'x', counts: SOME, unfiled: 2 } },
      '2 articles that were saved earlier are not searched yet.',
    ],
    ['a library that cannot be opened', { list: { ...EMPTY_LIST, at: 'failed' } }, 'cannot be opened'],
    ['many flags', {}, '+2'],
    ['an article that was begun', {}, '42% read'],
    [
      'a list without anything to read',
      { list: { ...EMPTY_LIST, tab: 'unread', counts: SOME } },
      'Nothing unread',
    ],
    ['a list of stars without any', { list: { ...EMPTY_LIST, tab: 'starred', counts: SOME } }, 'No'],
    ['an empty archive', { list: { ...EMPTY_LIST, tab: 'archived', counts: SOME } }, 'Nothing archived'],
    ['an article with a tag', {}, 'world news'],
    ['whom an article is about', {}, 'Kishida, Ardern'],
    ['who of them has left office since', {}, '1 has left office since'],
    ['an article in the archive', {}, 'archived'],
    ['what opens below a row', { list: { ...LIST, opened: { id: 'One', part: 'more' } } }, 'Mark as read'],
    [
      'what opens below one that is read',
      { list: { ...LIST, opened: { id: 'Two', part: 'more' } } },
      'unread',
    ],
    ['tags of a row', { list: { ...LIST, opened: { id: 'One', part: 'tags' } } }, 'world news'],
    ['two that are selected', { list: { ...LIST, selected: new Set(['One', 'Two']) } }, '2 selected'],
    [
      'tags of two that are selected',
      { list: { ...LIST, selected: new Set(['One', 'Two']), opened: { id: null, part: 'tags' } } },
      '2 selected',
    ],
    [
      'a full disk that kept something from being done',
      { list: { ...LIST, problem: 'storage-full' } },
      'nothing was changed',
    ],
    [
      'its keys',
      { list: { ...LIST, keyHelp: { isOn: true, onSwitch: nothing, onClose: nothing } } },
      'Archives',
    ],
    ['a deletion', { done: { what: 'delete', title: 'Gone', count: 1 } }, 'Deleted: “Gone”'],
    ['stars for several', { done: { what: 'star', title: null, count: 3 } }, 'Starred: 3 articles'],
  ])('says of %s what it is, and is accessible', async (_why, over, text) => {
    await showPopup(over);
    expect(document.body.textContent).toContain(text);
    expect(await axeViolations()).toEqual([]);
  });

  it('shows a hostile title as text', async () => {
    const page = anArticlePage();
    await showPopup({
      page: { ...page, article: { ...page.article, title: HOSTILE } },
      list: { ...aPopup().list, items: [anItem(HOSTILE)] },
    });
    expect(document.querySelector('.page-title')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('.row-title')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('main script, [onerror]')).toBeNull();
  });

  it.each([
    ['another follows', 'Two', 'Three'],
    ['it was the last', 'Three', 'Two'],
  ])('keeps the keyboard where it was when the row is gone and %s', async (_why, gone, next) => {
    const popup = aPopup();
    await showPopup();
    const titles = [...document.querySelectorAll<HTMLElement>('.row-title')];
    titles.find(({ textContent }) => textContent === gone)?.focus();
    const items = popup.list.items.filter(({ title }) => title !== gone);
    await showPopup({ list: { ...popup.list, items } });
    expect(document.activeElement?.textContent).toBe(next);
  });

  it.each<[string, MouseEventInit, string[][]]>([
    ['a click opens', {}, [['open', 'http']]],
    ['a click with Shift selects up to here', { shiftKey: true }, [['select', 'Two', 'range']]],
    ['a click with Ctrl is the browser’s', { ctrlKey: true }, []],
  ])('%s', async (_what, how, heard) => {
    const events: string[][] = [];
    const { listEvents } = aPopup();
    const rowEvents = {
      ...listEvents.rowEvents,
      onOpen: (address: string) => events.push(['open', address.slice(0, 4)]),
      onSelect: (...what: string[]) => events.push(['select', ...what]),
    };
    await showPopup({ listEvents: { ...listEvents, rowEvents } });
    const link = document.querySelectorAll<HTMLElement>('.row-title')[1]!;
    link.addEventListener('click', (click) => click.preventDefault()); // the page stays
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
    expect(events).toEqual(heard);
  });

  it('gives every control at least 28 by 28 pixels', async () => {
    await showPopup({
      done: { what: 'delete', title: 'Gone', count: 1 },
      list: { ...LIST, opened: { id: 'One', part: 'more' }, selected: new Set(['Two']) },
    });
    const controls = [...document.querySelectorAll('button, a.button, input')];
    const small = controls.filter((control) => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      return width < 28 || height < 28;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

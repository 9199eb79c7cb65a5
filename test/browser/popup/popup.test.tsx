// The popup as it is drawn, in all its states.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/popup/popup.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '@/components/popup/page-state';
import { Popup, type PopupProps } from '@/components/popup/popup';
import { WordsProvider } from '@/components/words';
import { clippingOf } from '@/lib/library/clipping';
import { aMention, anArticle } from '../../builders';
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
  pageEvents: { onHighlight: nothing, onRead: nothing, onSave: nothing, onReplace: nothing, onKeep: nothing },
  reading: { site: 'news.example', mode: 'on-click', granted: true, declined: false },
  readingEvents: { onRead: nothing },
  cast: { cast: null, onPanel: null },
  site: { site: 'news.example', tidying: 'off' },
  siteEvents: { onTidy: nothing, onChoose: nothing },
  list: {
    at: 'ready',
    items: [anItem('One'), anItem('Two'), anItem('Three')],
    read: new Map([
      ['One', 0.42],
      ['Two', 0.99],
    ]),
    hasMore: false,
    total: 3,
    query: '',
    exporting: false,
    damaged: new Set(),
    damagedInFile: 0,
    unfiled: 0,
  },
  listEvents: {
    onOpen: nothing,
    onDelete: nothing,
    onSearch: nothing,
    onMore: nothing,
    onExport: nothing,
    onOptions: nothing,
  },
  deleted: null,
  onPutBack: nothing,
  onForgetDeleted: nothing,
  ...over,
});

const show = (content: ComponentChild): Promise<void> =>
  act(() => render(<WordsProvider value={englishWords}>{content}</WordsProvider>, document.body));
const showPopup = (over: Partial<PopupProps> = {}) => show(<Popup {...aPopup(over)} />);

afterEach(() => render(null, document.body));

const EMPTY_LIST = { ...aPopup().list, items: [], total: 0 };

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
      { list: { ...EMPTY_LIST, query: 'x', total: 3 } },
      'Nothing saved with these',
    ],
    [
      'a search of a library of which not all is filed',
      { list: { ...EMPTY_LIST, query: 'x', total: 3, unfiled: 2 } },
      '2 articles that were saved earlier are not searched yet.',
    ],
    ['a library that cannot be opened', { list: { ...EMPTY_LIST, at: 'failed' } }, 'cannot be opened'],
    ['many flags', {}, '+2'],
    ['an article that was begun', {}, '42% read'],
    ['a deletion', { deleted: anItem('Gone') }, 'Deleted “Gone”'],
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

  it('deletes with the Delete key, and keeps the keyboard where it was', async () => {
    const onDelete = vi.fn();
    const popup = aPopup();
    await showPopup({ listEvents: { ...popup.listEvents, onDelete } });
    const second = document.querySelectorAll<HTMLElement>('.row-title')[1];
    second?.focus();
    second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    expect(onDelete).toHaveBeenCalledWith(expect.objectContaining({ title: 'Two' }));
    const items = popup.list.items.filter(({ title }) => title !== 'Two');
    await showPopup({ listEvents: { ...popup.listEvents, onDelete }, list: { ...popup.list, items } });
    expect(document.activeElement?.textContent).toBe('Three');
  });

  it('gives every control at least 28 by 28 pixels', async () => {
    await showPopup({ deleted: anItem('Gone') });
    const controls = [...document.querySelectorAll('button, a.button, input')];
    const small = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 28 || height < 28;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

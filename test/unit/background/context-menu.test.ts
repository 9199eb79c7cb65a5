// The menu over a page: its entries are made once, and each does what the same key does.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerContextMenu } from '@/entrypoints/background/context-menu';
import { LIBRARY_NAME } from '@/lib/library/db';
import { openLinks } from '@/lib/library/links/open-links';
import { openLibrary } from '@/lib/library/repository';
import { badgeOn, restartBrowser, standIn } from '@/test/extension-browser';
import { anArticle } from '../../builders';

const STATUS = { state: 'article', title: 'A', lang: null, dir: 'ltr', form: 'text', published: null };
const FOUND = { ...STATUS, leaders: 3, countries: 1, organisations: 0, highlighted: true, saved: false };
const SAVED = { ok: true, value: { id: '8f2c1f6e-6f0b-4b57-9d0f-0c6a5d1f8a11', did: 'saved' } };
const REPLIES: Readonly<Record<string, unknown>> = {
  'visit/status': FOUND,
  'visit/save': SAVED,
  'visit/look-up': null,
  'visit/link-kept': null,
};

const create = vi.spyOn(standIn.contextMenus, 'create');
const asked = vi.spyOn(standIn.tabs, 'sendMessage');
const questions = () =>
  asked.mock.calls
    .map(([, message]) => message)
    .filter((message) => Object(message).topic !== 'visit/status');

beforeEach(() => {
  restartBrowser();
  vi.clearAllMocks();
  asked.mockImplementation((_tab, message) => Promise.resolve({ reply: REPLIES[Object(message).topic] }));
  offerContextMenu();
});

it('has entries for the page, for a link, for what is selected and for our button, and makes them when it is installed', async () => {
  expect(create).not.toHaveBeenCalled();
  standIn.runtime.onInstalled.tell();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(5));
  expect(create.mock.calls.map(([entry]) => [Object(entry).contexts, Object(entry).title])).toEqual([
    [['page'], 'Save this page'],
    [['link'], 'Save this link'],
    [['selection'], 'Look up “%s”'],
    [['selection'], 'Quote the selection'],
    [['action'], 'Open the library'],
  ]);
});

it.each<
  [why: string, clicked: { menuItemId: string; selectionText?: string }, question: object, badge: string]
>([
  [
    'save',
    { menuItemId: 'save-page' },
    { topic: 'visit/save', ask: { replace: false, announce: true } },
    '✓',
  ],
  [
    'quote what is selected',
    { menuItemId: 'quote', selectionText: 'Some words' },
    { topic: 'visit/save', ask: { replace: false, announce: true, quote: true } },
    '✓',
  ],
  [
    'look up',
    { menuItemId: 'look-up', selectionText: 'Ann Lee' },
    { topic: 'visit/look-up', ask: { text: 'Ann Lee' } },
    '3',
  ],
])('%s', async (_why, clicked, question, badge) => {
  standIn.contextMenus.onClicked.tell(clicked, { id: 1 });
  await vi.waitFor(() => expect(questions()).toEqual([question]));
  await vi.waitFor(() => expect(badgeOn(1)).toBe(badge));
});

describe('a link over a page', () => {
  const PAGE = 'https://news.example/';
  const HERE = 'https://news.example/a-long-quay';
  const links = openLinks();
  beforeEach(() => Dexie.delete(LIBRARY_NAME));
  const clickOn = (linkUrl: string, pageUrl: string) => ({ menuItemId: 'save-link', linkUrl, pageUrl });
  const click = (linkUrl: string, pageUrl = PAGE) =>
    standIn.contextMenus.onClicked.tell(clickOn(linkUrl, pageUrl), { id: 1 });

  it.each<[why: string, before: () => Promise<unknown>, outcome: string, counted: number]>([
    ['that is new is kept', async () => null, 'kept', 1],
    ['that is a link already stays one', () => links.save({ url: HERE, reason: 'failed' }), 'known', 1],
    [
      'whose article is kept leads to that',
      () => openLibrary().save(anArticle({ url: HERE }), { title: [], text: [] }),
      'in-library',
      0,
    ],
  ])('%s, and the page says so', async (_why, before, outcome, counted) => {
    await before();
    click(HERE);
    await vi.waitFor(() => expect(questions()).toEqual([{ topic: 'visit/link-kept', ask: { outcome } }]));
    expect(await links.count()).toBe(counted);
  });

  it('to the page itself saves its article', async () => {
    click(`${HERE}#comments`, HERE);
    await vi.waitFor(() => expect(questions()).toMatchObject([{ topic: 'visit/save' }]));
    expect(await links.count()).toBe(0);
  });
});

it('opens the library over any page, also where there is no tab that it could ask', async () => {
  const opened = vi.spyOn(standIn.tabs, 'create');
  standIn.contextMenus.onClicked.tell({ menuItemId: 'library' });
  await vi.waitFor(() =>
    expect(opened).toHaveBeenCalledWith({ url: 'chrome-extension://ours/library.html' }),
  );
  standIn.runtime.onInstalled.tell();
  const entry = () => create.mock.calls.map(([each]) => Object(each)).find(({ id }) => id === 'library');
  await vi.waitFor(() =>
    expect(entry()).toEqual({ id: 'library', title: 'Open the library', contexts: ['action'] }),
  );
});

it('does nothing for an entry that it does not know', () => {
  standIn.contextMenus.onClicked.tell({ menuItemId: 'another' }, { id: 1 });
  expect(asked).not.toHaveBeenCalled();
});

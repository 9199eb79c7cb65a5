// The menu over a page: its entries are made once, and each does what the same key does.
import { beforeEach, expect, it, vi } from 'vitest';
import { offerContextMenu } from '@/entrypoints/background/context-menu';
import { badgeOn, restartBrowser, standIn } from '@/test/extension-browser';

const STATUS = { state: 'article', title: 'A', lang: null, dir: 'ltr', form: 'text', published: null };
const FOUND = { ...STATUS, leaders: 3, countries: 1, organisations: 0, highlighted: true, saved: false };
const SAVED = { ok: true, value: { id: '8f2c1f6e-6f0b-4b57-9d0f-0c6a5d1f8a11', did: 'saved' } };
const REPLIES: Readonly<Record<string, unknown>> = {
  'visit/status': FOUND,
  'visit/save': SAVED,
  'visit/look-up': null,
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

it('has an entry for the page and two for what is selected, and makes them when it is installed', async () => {
  expect(create).not.toHaveBeenCalled();
  standIn.runtime.onInstalled.tell();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(3));
  expect(create.mock.calls.map(([entry]) => [Object(entry).contexts, Object(entry).title])).toEqual([
    [['page'], 'Save this page'],
    [['selection'], 'Look up “%s”'],
    [['selection'], 'Quote the selection'],
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

it('does nothing for an entry that it does not know', () => {
  standIn.contextMenus.onClicked.tell({ menuItemId: 'another' }, { id: 1 });
  expect(asked).not.toHaveBeenCalled();
});

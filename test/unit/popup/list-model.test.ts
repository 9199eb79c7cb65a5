// What a switch of the list does now, which clippings a range has, what its keys ask for, and what was done in words.
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { actionIn } from '@/components/keys/key-table';
import { LIST_KEYS } from '@/components/keys/list-keys';
import { doneInWords } from '@/components/popup/list/done-words';
import { deedOf, idsBetween } from '@/components/popup/list/list-model';
import type { ReadingListItem } from '@/lib/library/clipping';
import { listTab, marksReadAtEnd } from '@/lib/settings/list-settings';
import { aRow } from '@/test/list-builders';
import { englishWords } from '@/test/words';

const starred = aRow({ status: { read: true, starred: true, archived: false } });

it.each([
  ['one that is not starred is starred', [aRow()], 'star'],
  ['one that is starred is so no more', [starred], 'unstar'],
  ['several are starred unless all of them are', [starred, aRow()], 'star'],
  ['all that are starred are so no more', [starred, starred], 'unstar'],
  ['what is not known yet is starred', [undefined], 'star'],
  ['what is damaged stands in no list', [aRow({ status: null })], 'star'],
  ['nobody is nobody', [], 'star'],
])('%s', (_why, rows, deed) => {
  expect(deedOf('star', rows)).toBe(deed);
});

it.each([
  ['read', 'unread'],
  ['archive', 'archive'],
] as const)('%s goes by its own part of the status', (toggle, deed) => {
  expect(deedOf(toggle, [starred])).toBe(deed);
});

it.each([
  ['downwards', 'b', 'd', 'bcd'],
  ['upwards', 'd', 'b', 'bcd'],
  ['to itself', 'b', 'b', 'b'],
  ['from nowhere', null, 'c', 'c'],
  ['from one that has left the list', 'z', 'c', 'c'],
])('a range %s', (_why, from, to, expected) => {
  const items = [...'abcde'].map((id) => ({ id }) as ReadingListItem);
  expect(idsBetween(items, from, to).join('')).toBe(expected);
});

describe('keys of the list', () => {
  const press = { ctrlKey: false, altKey: false, metaKey: false, repeat: false, defaultPrevented: false };

  it.each([
    ['#', {}, 'delete'],
    ['Delete', {}, 'delete'],
    ['/', {}, 'search'],
    ['?', {}, 'help'],
    ['z', {}, 'undo'],
    ['z', { ctrlKey: true }, null],
    ['s', { metaKey: true }, null],
    ['j', { repeat: true }, 'next'],
    ['e', { repeat: true }, null],
    ['J', {}, null],
  ])('%s, %j', (key, over, action) => {
    expect(actionIn(LIST_KEYS, { ...press, key, ...over })).toBe(action);
  });

  it('no key has two meanings', () => {
    const keys = LIST_KEYS.flatMap((each) => each.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it.each([
  [{ what: 'archive', title: 'A story', count: 1 }, 'Archived: “A story”'],
  [{ what: 'tag', title: null, count: 3 }, 'Tags changed: 3 articles'],
  [{ what: 'delete', title: '', count: 1 }, 'Deleted: “Damaged article”'],
] as const)('%j is said', (done, said) => {
  expect(doneInWords(done, englishWords)).toBe(said);
});

it.each([
  ['nothing was ever stored', undefined, 'unread'],
  ['it was stored', { version: 1, tab: 'starred' }, 'starred'],
  ['a later version wrote it', { version: 2, tab: 'all' }, 'unread'],
  ['no tab has that name', { version: 1, tab: 'inbox' }, 'unread'],
])('the tab that is shown first when %s', async (_why, stored, tab) => {
  await browser.storage.local.set({ listTab: stored });
  expect(await listTab.read()).toBe(tab);
});

it.each([
  ['nothing was ever stored', undefined, true],
  ['it was switched off', { version: 1, on: false }, false],
  ['a later version wrote it', { version: 2, on: false }, true],
])('whether the end of an article marks it as read when %s', async (_why, stored, expected) => {
  await browser.storage.local.set({ marksReadAtEnd: stored });
  expect(await marksReadAtEnd.read()).toBe(expected);
});

// The library page without a page: its addresses, what is chosen, its keys, and searches that are kept.
import { describe, expect, it } from 'vitest';
import { actionIn } from '@/components/keys/key-table';
import { LIBRARY_KEYS } from '@/components/keys/list-keys';
import { daysLeft } from '@/components/library/clipping-entry';
import { type LibraryView, libraryAddress, parseLibraryAddress } from '@/components/library/library-address';
import {
  extended,
  moved,
  type Selection,
  stretched,
  targets,
  toggled,
  without,
} from '@/components/library/selection';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { DEFAULT_LIBRARY_SETTINGS, withoutSearch, withSearch } from '@/lib/settings/library-settings';

const LISTING = { look: 'rows', order: 'newest' } as const;
const INBOX: LibraryView = { at: 'shelf', shelf: 'inbox', ...LISTING };

describe('addresses', () => {
  it.each<[hash: string, view: LibraryView]>([
    ['#/list/inbox', INBOX],
    ['#/list/unread?view=cards', { at: 'shelf', shelf: 'unread', look: 'cards', order: 'newest' }],
    ['#/list/bin?order=oldest', { at: 'shelf', shelf: 'bin', look: 'rows', order: 'oldest' }],
    ['#/tag/to%20quote', { at: 'tag', tag: 'to quote', ...LISTING }],
    ['#/tag/a%2Fb', { at: 'tag', tag: 'a/b', ...LISTING }],
    ['#/search?q=person%3AOrb%C3%A1n+-vote', { at: 'search', query: 'person:Orbán -vote', ...LISTING }],
    ['#/about/hu-viktor-orban', { at: 'about', entity: 'hu-viktor-orban' as EntityId }],
    ['#/timeline', { at: 'timeline' }],
    ['#/statistics', { at: 'statistics' }],
  ])('%s leads there and back', (hash, view) => {
    expect(parseLibraryAddress(hash)).toEqual(view);
    expect(libraryAddress(view)).toBe(hash);
  });

  it.each([
    ['nothing', ''],
    ['no view of ours', '#/elsewhere'],
    ['a list that is none', '#/list/kept'],
    ['a tag without a name', '#/tag/'],
    ['somebody without an id', '#/about'],
    ['unknown settings', '#/list/inbox?view=tiles&order=title'],
  ])('%s is the inbox', (_why, hash) => {
    expect(parseLibraryAddress(hash)).toEqual(INBOX);
  });

  it('takes percent signs that stand for nothing as they are', () => {
    expect(parseLibraryAddress('#/tag/100%')).toMatchObject({ tag: '100%' });
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e'];
const chosen = (ids: string, cursor: string | null = null): Selection => ({ chosen: new Set(ids), cursor });

describe('what is chosen', () => {
  it.each<[why: string, after: Selection, expected: Selection]>([
    ['the first step is the first row', moved(chosen(''), IDS, 1), chosen('', 'a')],
    ['down', moved(chosen('', 'b'), IDS, 1), chosen('', 'c')],
    ['not below the last', moved(chosen('', 'e'), IDS, 1), chosen('', 'e')],
    ['not above the first', moved(chosen('', 'a'), IDS, -1), chosen('', 'a')],
    ['in an empty list nothing moves', moved(chosen('', null), [], 1), chosen('', null)],
    ['from a row that has gone', moved(chosen('', 'z'), IDS, 1), chosen('', 'a')],
    ['one more', toggled(chosen('a', 'a'), 'c'), chosen('ac', 'c')],
    ['one less', toggled(chosen('ac', 'a'), 'c'), chosen('a', 'c')],
    ['a stretch downwards', extended(chosen('b', 'b'), IDS, 'd'), chosen('bcd', 'd')],
    ['a stretch upwards', extended(chosen('d', 'd'), IDS, 'b'), chosen('bcd', 'b')],
    ['a stretch from nowhere is one', extended(chosen(''), IDS, 'c'), chosen('c', 'c')],
    ['from a row to the next, both', stretched(chosen('', 'b'), IDS, 1), chosen('bc', 'c')],
    ['and on', stretched(chosen('bc', 'c'), IDS, 1), chosen('bcd', 'd')],
    ['upwards', stretched(chosen('', 'd'), IDS, -1), chosen('cd', 'c')],
    ['from nowhere the first row', stretched(chosen(''), IDS, 1), chosen('a', 'a')],
    ['at the end the last row alone', stretched(chosen('', 'e'), IDS, 1), chosen('e', 'e')],
    ['in an empty list nothing is chosen', stretched(chosen(''), [], 1), chosen('')],
    [
      'where the cursor stood nowhere, it stands where they were',
      without(chosen('bc'), IDS, new Set('bc')),
      chosen('', 'd'),
    ],
    ['and nowhere where nothing of it has gone', without(chosen(''), IDS, new Set('x')), chosen('', null)],
    ['after the row of the cursor the next', without(chosen('', 'b'), IDS, new Set('b')), chosen('', 'c')],
    ['after the last row the one before', without(chosen('', 'e'), IDS, new Set('de')), chosen('', 'c')],
    ['after all of them none', without(chosen('ab', 'b'), IDS, new Set('abcde')), chosen('', null)],
    ['what stays, stays chosen', without(chosen('abc', 'a'), IDS, new Set('b')), chosen('ac', 'a')],
  ])('%s', (_why, after, expected) => {
    expect(after).toEqual(expected);
  });

  it.each<[why: string, selection: Selection, expected: string[]]>([
    ['what is chosen, in the order of the list', chosen('db', 'a'), ['b', 'd']],
    ['the row of the cursor where nothing is', chosen('', 'c'), ['c']],
    ['nothing where it stands nowhere', chosen(''), []],
    ['nothing where its row has gone', chosen('', 'z'), []],
  ])('an action is for %s', (_why, selection, expected) => {
    expect(targets(selection, IDS)).toEqual(expected);
  });
});

const KEY = {
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  defaultPrevented: false,
};

describe('keys', () => {
  it.each([
    ['a letter', { key: 'j' }, 'next'],
    ['held down, it goes on', { key: 'j', repeat: true }, 'next'],
    ['held down, nothing is deleted twice', { key: '#', repeat: true }, null],
    ['with a modifier it is the browser’s', { key: 's', ctrlKey: true }, null],
    ['answered by somebody else', { key: 's', defaultPrevented: true }, null],
    ['of nobody', { key: 'q' }, null],
    ['with two names', { key: 'Delete' }, 'delete'],
    ['all', { key: '*' }, 'select-all'],
    ['with Shift it chooses what it passes', { key: 'J' }, 'stretch-next'],
  ])('%s', (_why, pressed, action) => {
    expect(actionIn(LIBRARY_KEYS, { ...KEY, ...pressed })).toBe(action);
  });
});

describe('saved searches', () => {
  const saved = (...searches: string[]) => ({ ...DEFAULT_LIBRARY_SETTINGS, searches });
  it.each([
    ['one more stands last', withSearch(saved('a'), ' b '), ['a', 'b']],
    ['one that is there already moves', withSearch(saved('a', 'b'), 'a'), ['b', 'a']],
    ['nothing is not saved', withSearch(saved('a'), '  '), ['a']],
    ['what is too long is not', withSearch(saved('a'), 'x'.repeat(501)), ['a']],
    ['one is forgotten', withoutSearch(saved('a', 'b'), 'a'), ['b']],
  ])('%s', (_why, { searches }, expected) => {
    expect(searches).toEqual(expected);
  });
});

describe('the days that the bin leaves', () => {
  const NOW = Date.parse('2024-05-31T12:00:00Z');
  it.each([
    ['just deleted', '2024-05-31T12:00:00Z', 30],
    ['a day ago', '2024-05-30T12:00:00Z', 29],
    ['nearly over', '2024-05-01T13:00:00Z', 1],
    ['over, and not emptied yet', '2024-04-01T12:00:00Z', 0],
  ])('%s', (_why, deletedAt, left) => {
    expect(daysLeft(deletedAt, NOW)).toBe(left);
  });
});

// The keys of lists of clippings, the same in popup and library, in the order in which they are explained.
import type { Shortcut } from './key-table';

export type ListKey =
  | 'next'
  | 'previous'
  | 'open'
  | 'star'
  | 'read'
  | 'archive'
  | 'tags'
  | 'delete'
  | 'undo'
  | 'select'
  | 'search'
  | 'help';

export const LIST_KEYS: readonly Shortcut<ListKey>[] = [
  { action: 'next', keys: ['j'], does: 'keyListNext', repeats: true },
  { action: 'previous', keys: ['k'], does: 'keyListPrevious', repeats: true },
  { action: 'open', keys: ['o'], does: 'keyListOpen' },
  { action: 'star', keys: ['s'], does: 'keyListStar' },
  { action: 'read', keys: ['m'], does: 'keyListRead' },
  { action: 'archive', keys: ['e'], does: 'keyListArchive' },
  { action: 'tags', keys: ['t'], does: 'keyListTags' },
  { action: 'delete', keys: ['#', 'Delete'], does: 'keyListDelete' },
  { action: 'undo', keys: ['z'], does: 'keyListUndo' },
  { action: 'select', keys: ['x'], does: 'keyListSelect' },
  { action: 'search', keys: ['/'], does: 'keyListSearch' },
  { action: 'help', keys: ['?'], does: 'keyHelp' },
];

export type LibraryKey = ListKey | 'stretch-next' | 'stretch-previous' | 'select-all';

/** A page has no Shift and arrows: they scroll it. */
export const LIBRARY_KEYS: readonly Shortcut<LibraryKey>[] = [
  ...LIST_KEYS.map(
    (each): Shortcut<LibraryKey> => (each.action === 'select' ? { ...each, does: 'libraryKeyChoose' } : each),
  ),
  { action: 'stretch-next', keys: ['J'], does: 'libraryKeyStretchNext', repeats: true },
  { action: 'stretch-previous', keys: ['K'], does: 'libraryKeyStretchPrevious', repeats: true },
  { action: 'select-all', keys: ['*'], does: 'libraryKeyChooseAll' },
];

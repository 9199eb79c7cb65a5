// The popup's list for tests that draw it: boring defaults, of which a test names what it is about.
import type { RowDetails } from '@/components/popup/list/list-model';
import type { ReadingListEvents, ReadingListState } from '@/components/popup/list/list-state';

const nothing = () => undefined;

export const aRow = (over: Partial<RowDetails> = {}): RowDetails => ({
  status: { read: false, starred: false, archived: false },
  tags: [],
  share: null,
  ...over,
});

export const aListState = (over: Partial<ReadingListState> = {}): ReadingListState => ({
  at: 'ready',
  tab: 'all',
  counts: { unread: 1, all: 3, starred: 1, archived: 0 },
  items: [],
  damaged: new Set(),
  details: new Map(),
  people: new Map(),
  hasMore: false,
  query: '',
  search: { suggestions: [], filters: [], fault: null, snippets: new Map() },
  selected: new Set(),
  opened: null,
  problem: null,
  unfiled: 0,
  keyHelp: null,
  ...over,
});

/** Nothing follows from any of them. */
export const noListEvents: ReadingListEvents = {
  rowEvents: {
    onOpen: nothing,
    onDo: nothing,
    onSelect: nothing,
    onUnfold: nothing,
    onTag: nothing,
    suggestTags: async () => [],
  },
  onTab: nothing,
  onSearch: nothing,
  onClearSelection: nothing,
  onMore: nothing,
  onKeyHelp: nothing,
};

// All that the reading list shows, and all that can happen in it.
import type { ReadingListItem } from '../../../lib/library/clipping';
import type { SaveError } from '../../../lib/library/repository';
import type { ListTab } from '../../../lib/settings/list-settings';
import type { KeyHelpProps } from '../../keys/key-help';
import type { ListSearch } from '../search/search-state';
import type { Deed, Opened, RowDetails, RowPeople, TabCounts } from './list-model';

export interface RowEvents {
  /** Opens an address in a tab; the row has told the browser not to. */
  readonly onOpen: (address: string) => void;
  readonly onDo: (deed: Deed, ids: readonly string[]) => void;
  /** `toggle`: it alone; `range`: all from the one before up to it. */
  readonly onSelect: (id: string, how: 'toggle' | 'range') => void;
  /** Opens something below a row, or closes what is open; null: nothing is open then. */
  readonly onUnfold: (opened: Opened | null) => void;
  readonly onTag: (
    ids: readonly string[],
    change: { readonly add?: string; readonly remove?: string },
  ) => void;
  readonly suggestTags: (typed: string) => Promise<readonly string[]>;
}

export interface ReadingListState {
  /** `newer`: a newer Sidelight has made the library, which is not touched. */
  readonly at: 'loading' | 'ready' | 'failed' | 'newer';
  readonly tab: ListTab;
  /** Null: not read yet. */
  readonly counts: TabCounts | null;
  /** Those read so far. */
  readonly items: readonly ReadingListItem[];
  /** Ids of those of which not everything can be read. */
  readonly damaged: ReadonlySet<string>;
  /** By id; without an entry it is not read yet. */
  readonly details: ReadonlyMap<string, RowDetails>;
  /** By id; without an entry nobody is known to be named. */
  readonly people: ReadonlyMap<string, RowPeople>;
  readonly hasMore: boolean;
  readonly query: string;
  readonly search: ListSearch;
  readonly selected: ReadonlySet<string>;
  readonly opened: Opened | null;
  /** Why what the reader wanted to do last was not done. */
  readonly problem: SaveError['kind'] | null;
  /** Clippings of an earlier version that a search does not find yet. */
  readonly unfiled: number;
  /** Null: the list of keys is closed. */
  readonly keyHelp: KeyHelpProps | null;
}

export interface ReadingListEvents {
  /** The same object from draw to draw: rows compare it. */
  readonly rowEvents: RowEvents;
  readonly onTab: (tab: ListTab) => void;
  readonly onSearch: (query: string) => void;
  readonly onClearSelection: () => void;
  /** The end of the list has come near. */
  readonly onMore: () => void;
  readonly onKeyHelp: () => void;
}

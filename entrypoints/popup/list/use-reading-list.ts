// Wires the popup's list to the library: its tabs and search, what is done in it, its keys.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../../components/popup/list/list-model';
import type { RowEvents } from '../../../components/popup/list/list-state';
import type { PopupProps } from '../../../components/popup/popup';
import type { Finder } from '../../../lib/library/archive/open-finder';
import type { Library } from '../../../lib/library/repository';
import { type ListTab, listTab } from '../../../lib/settings/list-settings';
import { openTab } from '../../shared/extension-page';
import { keepFiled } from '../../shared/own-library';
import { useSearch } from '../search/use-search';
import { useDeeds } from './use-deeds';
import { leaveUnfolded, useListKeys } from './use-list-keys';
import { useListPages } from './use-list-pages';
import { useRowPeople } from './use-row-people';
import { useRowSelection } from './use-row-selection';

export interface ReadingListWiring
  extends Pick<PopupProps, 'list' | 'listEvents' | 'done' | 'onUndo' | 'onForgetDone'> {
  /** Something was saved: the list may be older than the library. */
  readonly reload: () => void;
}

/** Tags that are suggested at a time: more are not read. */
const MOST_TAGS = 6;

/** Shows the tab that was shown last, and only then brings the library into order. */
async function open(library: Library, show: (tab: ListTab) => Promise<void>): Promise<void> {
  await show(await listTab.read().catch(() => 'unread' as const)); // an area that cannot be read has chosen nothing
  keepFiled(library);
  await library.purgeTrash().catch(() => undefined); // it is emptied again whenever the popup opens
}

/**
 * State and events of the list, and `reload` for who has changed the library; a list that cannot be read is said to
 * have failed.
 */
export function useReadingList(library: Library, finder: Finder): ReadingListWiring {
  const { shown, show, more, refresh, fail } = useListPages(library);
  const { items, tab, query } = shown;
  const titles = useRef(items);
  titles.current = items;
  const titleOf = useCallback((id: string) => titles.current.find((item) => item.id === id)?.title ?? '', []);
  const [opened, setOpened] = useState<Opened | null>(null);
  const unfold = useCallback((next: Opened | null) => {
    if (next === null) leaveUnfolded();
    setOpened(next);
  }, []);
  const selection = useRowSelection(items);
  // What comes back is not selected any more, however soon it does.
  const deeds = useDeeds(library, { titleOf, fail, onUndoing: selection.drop });
  const people = useRowPeople(items);
  const search = useSearch({ library, finder, query, items });
  const keys = useListKeys({
    ...{ selection, deeds, isUnfolded: opened !== null, onUnfold: unfold },
  });

  useEffect(() => {
    open(library, (first) => show({ tab: first, query: '' })).catch(fail);
  }, [library, show, fail]);

  const turnTo = (next: { tab?: ListTab; query?: string }) => {
    selection.clear();
    unfold(null);
    show({ tab, query, ...next }).catch(fail);
  };
  const [{ perform, tag }, { select }] = [deeds, selection];
  const rowEvents = useMemo<RowEvents>(
    () => ({
      onOpen: (address) => void openTab(address),
      onDo: perform,
      onSelect: select,
      onUnfold: unfold,
      onTag: tag,
      suggestTags: async (typed) =>
        (await library.tagsLike(typed.toLowerCase().trim(), MOST_TAGS)).map((each) => each.tag),
    }),
    [library, perform, select, tag, unfold],
  );
  return {
    list: {
      ...shown,
      ...{
        search,
        people,
        opened,
        selected: selection.selected,
        problem: deeds.problem,
        keyHelp: keys.keyHelp,
      },
    },
    done: deeds.done,
    onUndo: deeds.undo,
    onForgetDone: deeds.forget,
    reload: () => void refresh().catch(fail),
    listEvents: {
      rowEvents,
      onTab: (next) => {
        turnTo({ tab: next });
        void listTab.write(next).catch(() => undefined); // it is shown all the same, and forgotten
      },
      onSearch: (typed) => turnTo({ query: typed }),
      onClearSelection: selection.clear,
      onMore: useCallback(() => void more().catch(fail), [more, fail]),
      onKeyHelp: keys.openKeyHelp,
    },
  };
}

// Wires the popup's list to the library.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupProps } from '../../components/popup/popup';
import { readersDay, systemClock } from '../../lib/core/clock-and-ids';
import { applyEdits } from '../../lib/edits/apply-edits';
import type { ReadingListItem } from '../../lib/library/clipping';
import type { Library } from '../../lib/library/repository';
import { download, openTab } from '../shared/extension-page';
import { keepFiled } from '../shared/own-library';
import { withWholeText } from '../shared/spare-draft';
import { type Shown, useListPages } from './use-list-pages';

const without = (shown: Shown, gone: ReadingListItem): Shown => ({
  ...shown,
  items: shown.items.filter(({ id }) => id !== gone.id),
  total: shown.total === null ? null : shown.total - 1,
});

type Elsewhere = 'page' | 'cast' | 'pageEvents' | 'site' | 'siteEvents' | 'reading' | 'readingEvents';

export interface ReadingListWiring extends Omit<PopupProps, Elsewhere> {
  /** Something was saved: the list may be older than the library. */
  readonly reload: () => void;
}

/**
 * State and events of the list, and `reload` for who has changed the library; a list that cannot be read is said
 * to have failed.
 */
export function useReadingList(library: Library): ReadingListWiring {
  const { shown, latest, change, load, more } = useListPages(library);
  const [deleted, setDeleted] = useState<ReadingListItem | null>(null);
  const fail = useCallback(() => change((before) => ({ ...before, at: 'failed', items: [] })), [change]);

  const remove = useCallback(
    async (item: ReadingListItem) => {
      await library.trash(item.id);
      setDeleted(item);
      change((before) => without(before, item));
    },
    [library, change],
  );

  const putBack = async (item: ReadingListItem) => {
    setDeleted(null);
    await library.restore(item.id);
    await load(latest.current.query);
  };

  const exportAll = async () => {
    change((before) => ({ ...before, exporting: true }));
    try {
      const { file, damaged } = await library.exportAll((body) =>
        applyEdits(withWholeText(body), body.edits, document),
      );
      download(file, `sidelight-${readersDay(systemClock)}.json`);
      change((before) => ({ ...before, damagedInFile: damaged }));
    } finally {
      change((before) => ({ ...before, exporting: false }));
    }
  };

  useEffect(() => {
    load('').then(() => {
      keepFiled(library);
      return library.purgeTrash().catch(() => undefined); // it is emptied again whenever the popup opens
    }, fail);
  }, [library, load, fail]);

  const { end: _, ...list } = shown;
  return {
    list,
    deleted,
    reload: () => void load(latest.current.query).catch(fail),
    onPutBack: () => deleted && void putBack(deleted).catch(fail),
    onForgetDeleted: useCallback(() => setDeleted(null), []),
    listEvents: {
      onOpen: useCallback((address: string) => void openTab(address), []),
      onDelete: useCallback((item: ReadingListItem) => void remove(item).catch(fail), [remove, fail]),
      onSearch: (query) => void load(query).catch(fail),
      onMore: useCallback(() => void more().catch(fail), [more, fail]),
      onOptions: useCallback(() => void openTab('/options.html'), []),
      onExport: () => void exportAll().catch(fail),
    },
  };
}

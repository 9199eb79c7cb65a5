// Wires the popup's list to the library.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupProps } from '../../components/popup/popup';
import type { ReadingListState } from '../../components/popup/reading-list';
import type { ReadingListItem } from '../../lib/library/clipping';
import type { ListPage, PageEnd } from '../../lib/library/list-clippings';
import type { Library } from '../../lib/library/repository';
import { systemClock, today } from '../../lib/shared/clock';
import { download } from './download';
import { openTab } from './open-tab';

/** Rows that are read and rendered at a time. */
const PAGE_ROWS = 50;

interface Shown extends ReadingListState {
  readonly end: PageEnd | null;
}

const EMPTY: Shown = {
  at: 'loading',
  items: [],
  hasMore: false,
  total: 0,
  query: '',
  exporting: false,
  end: null,
};

const fetchPage = (library: Library, query: string, after: PageEnd | null): Promise<ListPage> =>
  query.trim() === ''
    ? library.list({ after, limit: PAGE_ROWS })
    : library.search({ query, after, limit: PAGE_ROWS });

const append = (shown: Shown, { items, end }: ListPage): Shown => ({
  ...shown,
  items: [...shown.items, ...items],
  end,
  hasMore: end !== null,
});

export function useReadingList(
  library: Library,
): Omit<PopupProps, 'page' | 'pageEvents'> & { reload: () => void } {
  const [shown, setShown] = useState(EMPTY);
  const [deleted, setDeleted] = useState<ReadingListItem | null>(null);
  /** Only the newest question may change the list: answers can overtake each other. */
  const newest = useRef<AbortController>(undefined);
  const latest = useRef(shown);
  latest.current = shown;

  const fail = useCallback(() => setShown((before) => ({ ...before, at: 'failed' })), []);

  const load = useCallback(
    async (query: string) => {
      newest.current?.abort();
      const question = new AbortController();
      newest.current = question;
      setShown((before) => ({ ...before, query }));
      const [page, total] = await Promise.all([fetchPage(library, query, null), library.count()]);
      if (question.signal.aborted) return;
      setShown((before) => append({ ...before, at: 'ready', items: [], total }, page));
    },
    [library],
  );

  const more = useCallback(async () => {
    const { end, query } = latest.current;
    const question = newest.current;
    if (end === null || !question) return;
    const page = await fetchPage(library, query, end);
    const overtaken = question.signal.aborted || latest.current.end !== end;
    if (!overtaken) setShown((before) => append(before, page));
  }, [library]);

  const remove = useCallback(
    async (item: ReadingListItem) => {
      await library.trash(item.id);
      setDeleted(item);
      setShown((before) => ({
        ...before,
        items: before.items.filter(({ id }) => id !== item.id),
        total: before.total - 1,
      }));
    },
    [library],
  );

  const putBack = useCallback(async () => {
    setDeleted(null);
    if (deleted && (await library.restore(deleted.id))) await load(latest.current.query);
  }, [library, deleted, load]);

  const exportAll = useCallback(async () => {
    setShown((before) => ({ ...before, exporting: true }));
    download(await library.exportAll(), `sidelight-${today(systemClock)}.json`);
    setShown((before) => ({ ...before, exporting: false }));
  }, [library]);

  useEffect(() => {
    load('')
      .then(() => library.purgeTrash())
      .catch(fail);
    return () => newest.current?.abort();
  }, [library, load, fail]);

  const { end: _, ...list } = shown;
  return {
    list,
    deleted,
    reload: () => void load(latest.current.query).catch(fail),
    onPutBack: () => void putBack().catch(fail),
    onForgetDeleted: useCallback(() => setDeleted(null), []),
    listEvents: {
      onOpen: useCallback((address: string) => void openTab(address), []),
      onDelete: useCallback((item: ReadingListItem) => void remove(item).catch(fail), [remove, fail]),
      onSearch: (query) => void load(query).catch(fail),
      onMore: useCallback(() => void more().catch(fail), [more, fail]),
      onExport: () => void exportAll().catch(fail),
    },
  };
}

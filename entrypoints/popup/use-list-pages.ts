// Reads the list from the library page by page; an answer that was overtaken by a newer question is dropped.
import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ReadingListState } from '../../components/popup/reading-list';
import type { ListPage, PageEnd } from '../../lib/library/list-clippings';
import type { Library } from '../../lib/library/repository';

/** Rows that are read and rendered at a time. */
const PAGE_ROWS = 50;

/** Where a page of the list, or of what a search found, ended; null: it is the last. */
type End = PageEnd | number | null;

/** The list as it is shown, and where its next page begins. */
export interface Shown extends ReadingListState {
  readonly end: End;
}

const EMPTY: Shown = {
  at: 'loading',
  items: [],
  damaged: new Set(),
  read: new Map(),
  hasMore: false,
  total: null,
  query: '',
  exporting: false,
  damagedInFile: 0,
  unfiled: 0,
  end: null,
};

type Page = ListPage<PageEnd | number>;

const fetchPage = (library: Library, query: string, after: End): Promise<Page> =>
  query.trim() === ''
    ? library.list({ after: typeof after === 'number' ? null : after, limit: PAGE_ROWS })
    : library.search({ query, after: typeof after === 'number' ? after : null, limit: PAGE_ROWS });

const append = (shown: Shown, { items, damaged, end }: Page): Shown => ({
  ...shown,
  items: [...shown.items, ...items],
  damaged: new Set([...shown.damaged, ...damaged]),
  end,
  hasMore: end !== null,
});

export interface ListPages {
  readonly shown: Shown;
  /** What is shown now, for work that began with an older list. */
  readonly latest: RefObject<Shown>;
  readonly change: (next: (before: Shown) => Shown) => void;
  /** Shows the first page for `query`. */
  readonly load: (query: string) => Promise<void>;
  /** Adds the page that follows. */
  readonly more: () => Promise<void>;
}

export function useListPages(library: Library): ListPages {
  const [shown, change] = useState(EMPTY);
  const latest = useRef(shown);
  latest.current = shown;
  const newest = useRef<AbortController>(undefined);

  /** How far the clippings of a page were read is told once they are on screen. */
  const addRead = useCallback(
    async ({ items }: Page) => {
      const progress = await library.readProgress(items.map(({ id }) => id));
      const shares = [...progress].map(([id, { share }]) => [id, share] as const);
      change((before) => ({ ...before, read: new Map([...before.read, ...shares]) }));
    },
    [library],
  );

  const load = useCallback(
    async (query: string) => {
      newest.current?.abort();
      const question = new AbortController();
      newest.current = question;
      change((before) => ({ ...before, query }));
      const page = await fetchPage(library, query, null);
      if (question.signal.aborted) return;
      change((before) => append({ ...before, at: 'ready', items: [] }, page));
      await addRead(page);
      const [total, filing] = await Promise.all([library.count(), library.filingProgress()]);
      const unfiled = filing ? filing.total - filing.done : 0;
      if (!question.signal.aborted) change((before) => ({ ...before, total, unfiled }));
    },
    [library, addRead],
  );

  const more = useCallback(async () => {
    const { end, query } = latest.current;
    const question = newest.current;
    if (end === null || !question) return;
    const page = await fetchPage(library, query, end);
    if (question.signal.aborted) return;
    change((before) => (before.end === end ? append(before, page) : before)); // asked for twice, it is added once
    await addRead(page);
  }, [library, addRead]);

  return { shown, latest, change, load, more };
}

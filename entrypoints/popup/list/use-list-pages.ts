// The rows of the list, page by page, and read again when the library changes; what was overtaken is dropped.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingListState } from '../../../components/popup/list/list-state';
import type { ReadingListItem } from '../../../lib/library/clipping';
import type { Library } from '../../../lib/library/repository';
import { storageErrorOf } from '../../../lib/library/storage-error';
import {
  firstPage,
  keepEqual,
  type PopupView,
  type ReadPage,
  readDetails,
  readTabCounts,
} from './list-pages';

/** Rows that are read and rendered at a time. */
const PAGE_ROWS = 50;
/** More than a popup of 600 px shows; they are there first, because reading and drawing fifty takes three times as long. */
const FIRST_ROWS = 12;

type ListedState = Pick<
  ReadingListState,
  'at' | 'tab' | 'query' | 'counts' | 'items' | 'damaged' | 'details' | 'unfiled'
>;

interface Shown extends ListedState {
  readonly next: ReadPage | null;
}

const EMPTY: Shown = {
  at: 'loading',
  tab: 'unread',
  query: '',
  counts: null,
  items: [],
  damaged: new Set(),
  details: new Map(),
  unfiled: 0,
  next: null,
};

export interface ListPages {
  readonly shown: ListedState & { readonly hasMore: boolean };
  /** Shows the first page of a tab, or of what a query finds. */
  readonly show: (view: PopupView) => Promise<void>;
  /** Adds the page that follows. */
  readonly more: () => Promise<void>;
  /** Reads again what is shown, as many rows as there are now. */
  readonly refresh: () => Promise<void>;
  /** Says that the list cannot be read. */
  readonly fail: (cause?: unknown) => void;
}

type Details = Shown['details'];
/** Details that are told anew; those that say the same stay the same. */
const told = (before: Details, now: Details): Details =>
  new Map([...before, ...[...now].map(([id, each]) => [id, keepEqual(before.get(id), each)] as const)]);

/** Items as they are now; those that say the same stay the same. */
function renewed(before: readonly ReadingListItem[], now: readonly ReadingListItem[]) {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => keepEqual(known.get(item.id), item));
}

type Change = (next: (before: Shown) => Shown) => void;

/** What is told once the rows are on screen: how many there are of each tab, and what rows show besides. */
function useTelling(library: Library, change: Change) {
  const tellCounts = useCallback(async () => {
    const [counts, filing] = await Promise.all([readTabCounts(library), library.filingProgress()]);
    const unfiled = filing ? filing.total - filing.done : 0;
    change((before) => ({ ...before, counts, unfiled }));
  }, [library, change]);
  const tellDetails = useCallback(
    async (items: readonly ReadingListItem[]) => {
      const details = await readDetails(library, items);
      change((before) => ({ ...before, details: told(before.details, details) }));
    },
    [library, change],
  );
  return { tellCounts, tellDetails };
}

/** At most `rows` behind those that are shown: asked for twice, or overtaken by another list, they are not added. */
async function addPage(
  next: ReadPage | null,
  change: Change,
  rows: number,
): Promise<readonly ReadingListItem[]> {
  if (!next) return [];
  const page = await next(rows);
  const added = (before: Shown): Shown => ({
    ...before,
    items: [...before.items, ...page.items],
    damaged: new Set([...before.damaged, ...page.damaged]),
    next: page.next,
  });
  change((before) => (before.next === next ? added(before) : before));
  return page.items;
}

export function useListPages(library: Library): ListPages {
  const [shown, change] = useState(EMPTY);
  /** What is shown now, for work that began with an older list. */
  const latest = useRef(shown);
  latest.current = shown;
  /** The newest question: answers to earlier ones are dropped. */
  const newest = useRef(new AbortController());

  const fail = useCallback((cause?: unknown) => {
    const at = storageErrorOf(cause)?.kind === 'storage-newer' ? 'newer' : 'failed';
    change((before) => ({ ...before, at, items: [], next: null }));
  }, []);

  const { tellCounts, tellDetails } = useTelling(library, change);

  const show = useCallback(
    async (view: PopupView) => {
      newest.current.abort();
      newest.current = new AbortController();
      const { signal } = newest.current;
      change((before) => ({ ...before, ...view }));
      const { items, damaged, next } = await firstPage(library, view)(FIRST_ROWS);
      if (signal.aborted) return;
      change((before) => ({ ...before, at: 'ready', items: renewed(before.items, items), damaged, next }));
      await Promise.all([tellDetails(items), tellCounts()]); // once the rows are on screen
      if (!signal.aborted) await tellDetails(await addPage(next, change, PAGE_ROWS - FIRST_ROWS));
    },
    [library, tellDetails, tellCounts],
  );

  const more = useCallback(
    async () => tellDetails(await addPage(latest.current.next, change, PAGE_ROWS)),
    [tellDetails],
  );

  const refresh = useCallback(async (): Promise<void> => {
    const { signal } = newest.current;
    const { tab, query, items: old } = latest.current;
    const { items, damaged, next } = await firstPage(library, { tab, query })(
      Math.max(PAGE_ROWS, old.length),
    );
    const details = await readDetails(library, items);
    if (signal.aborted) return;
    if (latest.current.items.length > Math.max(PAGE_ROWS, old.length)) return refresh(); // a page was added meanwhile
    change((before) => ({
      ...before,
      at: 'ready',
      items: renewed(before.items, items),
      damaged,
      next,
      details: told(before.details, details),
    }));
    await tellCounts();
  }, [library, tellCounts]);

  useEffect(() => {
    const open = new AbortController();
    library.watchChanges(() => void refresh().catch(fail), open.signal);
    return () => open.abort();
  }, [library, refresh, fail]);

  const { next, ...rest } = shown;
  return { shown: { ...rest, hasMore: next !== null }, show, more, refresh, fail };
}

// A tab or a query → pages of clippings, each with the way to the next one; and what a row shows besides.
import type { RowDetails, TabCounts } from '../../../components/popup/list/list-model';
import type { ReadingListItem } from '../../../lib/library/clipping';
import type { FiledEnd } from '../../../lib/library/filing/list-filed';
import type { ListPage, PageEnd } from '../../../lib/library/list-clippings';
import type { Library } from '../../../lib/library/repository';
import type { ListTab } from '../../../lib/settings/list-settings';

/** What is listed: all that `query` finds, wherever it stands; with an empty one, the tab. */
export interface PopupView {
  readonly tab: ListTab;
  readonly query: string;
}

/** A page of at most about `limit` clippings. Rejects where the library cannot be read. */
export type ReadPage = (limit: number) => Promise<Page>;

interface Page extends Omit<ListPage, 'end'> {
  /** Null: it is the last. */
  readonly next: ReadPage | null;
}

const pagesFrom =
  <End>(
    read: (after: End | null, limit: number) => Promise<ListPage<End>>,
    after: End | null = null,
  ): ReadPage =>
  async (limit) => {
    const { end, ...page } = await read(after, limit);
    return { ...page, next: end === null ? null : pagesFrom(read, end) };
  };

/** The first page of `view`. */
export function firstPage(library: Library, { tab, query }: PopupView): ReadPage {
  if (query.trim() !== '')
    return pagesFrom<number>((after, limit) => library.search({ query, after, limit }));
  if (tab === 'all') return pagesFrom<PageEnd>((after, limit) => library.list({ after, limit }));
  return pagesFrom<FiledEnd>((after, limit) => library.listFiled({ by: { list: tab }, after, limit }));
}

export async function readTabCounts(library: Library): Promise<TabCounts> {
  const { unread, kept, starred, archived } = await library.counts();
  return { unread, all: kept, starred, archived };
}

/** What rows show of `items` besides. */
export async function readDetails(
  library: Library,
  items: readonly ReadingListItem[],
): Promise<ReadonlyMap<string, RowDetails>> {
  const ids = items.map(({ id }) => id);
  const [status, progress, tags] = await Promise.all([
    library.readStatus(ids),
    library.readProgress(ids),
    library.readTagsOf(ids),
  ]);
  return new Map(
    ids.map((id) => [
      id,
      {
        status: status.get(id) ?? null,
        tags: tags.get(id) ?? [],
        share: progress.get(id)?.share ?? null,
      },
    ]),
  );
}

/** `after`, with each value that says the same as the one before it as that one: what compares by identity skips it. */
export function keepEqual<T>(before: T | undefined, after: T): T {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

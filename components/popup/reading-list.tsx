// The popup's lower part: what the reader has saved, newest first.
import { useEffect, useRef } from 'preact/hooks';
import type { ReadingListItem } from '../../lib/library/clipping';
import { Button } from '../button';
import { counted } from '../formats';
import { OptionsIcon, SearchIcon } from '../icons';
import { useWords } from '../words';
import { ReadingListRow, type RowEvents } from './reading-list-row';

export interface ReadingListState {
  readonly at: 'loading' | 'ready' | 'failed';
  /** Those read so far. */
  readonly items: readonly ReadingListItem[];
  /** Ids of those of which not everything can be read. */
  readonly damaged: ReadonlySet<string>;
  /** How much of a clipping has been in view, 0…1, by id; without an entry it was never opened. */
  readonly read: ReadonlyMap<string, number>;
  readonly hasMore: boolean;
  /** All clippings in the library, whatever is searched for; null: not counted yet. */
  readonly total: number | null;
  readonly query: string;
  readonly exporting: boolean;
  /** Clippings in the file that was exported of which not everything can be read. */
  readonly damagedInFile: number;
  /** Clippings of an earlier version that a search does not find yet. */
  readonly unfiled: number;
}

export interface ReadingListEvents extends RowEvents {
  readonly onSearch: (query: string) => void;
  /** The end of the list has come near. */
  readonly onMore: () => void;
  readonly onExport: () => void;
  readonly onOptions: () => void;
}

/** How far below the visible part the next page is asked for, in CSS pixels. */
const LOOK_AHEAD = '400px';

function useEndReached(onMore: () => void, rows: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  // New rows move the end: observing it again reports where it is now.
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore();
      },
      { root: scroller.current, rootMargin: LOOK_AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onMore, rows]);
  return { scroller, end };
}

/** After a row is gone, the keyboard is where it was: on the row that moved up. */
function useFocusAfterDelete(onDelete: RowEvents['onDelete']) {
  const list = useRef<HTMLUListElement>(null);
  const goTo = useRef<number | null>(null);
  useEffect(() => {
    if (goTo.current === null) return;
    const links = list.current?.querySelectorAll<HTMLAnchorElement>('.row-title') ?? [];
    links[Math.min(goTo.current, links.length - 1)]?.focus();
    goTo.current = null;
  });
  const remove = (item: ReadingListItem) => {
    const rows = [...(list.current?.children ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    goTo.current = at < 0 ? null : at;
    onDelete(item);
  };
  const newest = useRef(remove);
  newest.current = remove;
  const stable = useRef((item: ReadingListItem) => newest.current(item));
  return { list, remove: stable.current };
}

export function ReadingList({ list, ...events }: ReadingListEvents & { readonly list: ReadingListState }) {
  const words = useWords();
  const { scroller, end } = useEndReached(events.onMore, list.items.length);
  const { list: rows, remove } = useFocusAfterDelete(events.onDelete);
  const searching = list.query !== '';
  const hasAny = searching || list.items.length > 0 || Boolean(list.total);
  const nothing = list.at === 'failed' ? 'popupListFailed' : searching ? 'popupNothingFound' : 'popupEmpty';
  return (
    <section class="reading-list" aria-labelledby="reading-list-heading">
      <header class="list-head">
        <h2 id="reading-list-heading">{words('popupReadingList')}</h2>
        {Boolean(list.total) && (
          <span class="second-line">
            {counted(words, list.total ?? 0, { one: 'popupArticlesOne', other: 'popupArticlesOther' })}
          </span>
        )}
        <div class="list-actions">
          {hasAny && (
            <Button idle={list.exporting} onPress={events.onExport}>
              {words(list.exporting ? 'popupExporting' : 'popupExport')}
            </Button>
          )}
          <Button label={words('optionsTitle')} onPress={events.onOptions}>
            <OptionsIcon />
          </Button>
        </div>
      </header>
      {list.damagedInFile > 0 && (
        <p class="notice" role="status">
          {counted(words, list.damagedInFile, {
            one: 'popupExportedDamagedOne',
            other: 'popupExportedDamagedOther',
          })}
        </p>
      )}
      {hasAny && (
        <label class="search">
          <SearchIcon />
          <input
            class="input"
            type="search"
            aria-label={words('popupSearch')}
            placeholder={words('popupSearch')}
            value={list.query}
            onInput={(input) => events.onSearch(input.currentTarget.value)}
          />
        </label>
      )}
      {searching && list.unfiled > 0 && (
        <p class="notice" role="status">
          {counted(words, list.unfiled, { one: 'popupUnfiledOne', other: 'popupUnfiledOther' })}
        </p>
      )}
      <div class="rows-scroller" ref={scroller}>
        {list.items.length === 0 && list.at !== 'loading' && <p class="empty">{words(nothing)}</p>}
        <ul class="rows" ref={rows}>
          {list.items.map((item) => (
            <ReadingListRow
              key={item.id}
              item={item}
              read={list.read.get(item.id) ?? null}
              isDamaged={list.damaged.has(item.id)}
              onOpen={events.onOpen}
              onDelete={remove}
            />
          ))}
        </ul>
        {list.hasMore && <div ref={end} class="rows-end" />}
      </div>
    </section>
  );
}

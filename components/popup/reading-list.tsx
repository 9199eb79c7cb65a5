// The popup's lower part: what the reader has saved, by tabs and by search, newest first; one or several at a time.
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../button';
import { counted } from '../formats';
import { BackupIcon, KeysIcon, LibraryIcon, OptionsIcon } from '../icons';
import { KeyHelp } from '../keys/key-help';
import { LIST_KEYS } from '../keys/list-keys';
import { LIBRARY_PAGE } from '../library/library-address';
import { PageLink } from '../page-link';
import { DEED_FAILED } from '../toast';
import { useWords } from '../words';
import type { ReadingListEvents, ReadingListState, RowEvents } from './list/list-state';
import { LIST_PANEL, ListTabs } from './list/list-tabs';
import { NothingHere } from './list/nothing-here';
import { SelectionBar } from './list/selection-bar';
import { TagEditor } from './list/tag-editor';
import { useKeptFocus } from './list/use-kept-focus';
import { ReadingListRow } from './reading-list-row';
import { SearchField } from './search/search-field';
import { SearchNotes } from './search/search-notes';

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

type Props = ReadingListEvents & { readonly list: ReadingListState };

/** Tabs; while something is searched, they are no part of it, and while something is selected, what can be done with it. */
function ListHead({ list, rowEvents, onTab, onClearSelection }: Props) {
  const { selected, details, opened } = list;
  const ids = [...selected];
  const isTagging = opened?.id === null && opened.part === 'tags';
  if (ids.length === 0)
    return list.query === '' ? <ListTabs tab={list.tab} counts={list.counts} onTab={onTab} /> : null;
  const rows = ids.map((id) => details.get(id));
  return (
    <>
      <SelectionBar
        rows={rows}
        isTagging={isTagging}
        onDo={(deed) => rowEvents.onDo(deed, ids)}
        onTags={() => rowEvents.onUnfold(isTagging ? null : { id: null, part: 'tags' })}
        onClear={onClearSelection}
      />
      {isTagging && (
        <TagEditor
          tags={(rows[0]?.tags ?? []).filter((tag) => rows.every((row) => row?.tags.includes(tag)))}
          suggest={rowEvents.suggestTags}
          onAdd={(add) => rowEvents.onTag(ids, { add })}
          onRemove={(remove) => rowEvents.onTag(ids, { remove })}
          onClose={() => rowEvents.onUnfold(null)}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly list: ReadingListState;
  readonly events: RowEvents;
  readonly rows: RefObject<HTMLUListElement | null>;
}

function Rows({ list, events, rows }: RowsProps) {
  const { items, damaged, details, people, selected, opened, search } = list;
  useKeptFocus(
    rows,
    useMemo(() => items.map(({ id }) => id), [items]),
  );
  return (
    <ul class="rows" ref={rows}>
      {items.map((item) => (
        <ReadingListRow
          key={item.id}
          item={item}
          details={details.get(item.id)}
          people={people.get(item.id)}
          snippet={search.snippets.get(item.id)}
          isDamaged={damaged.has(item.id)}
          isSelected={selected.has(item.id)}
          isSelecting={selected.size > 0}
          opened={opened?.id === item.id ? opened.part : null}
          events={events}
        />
      ))}
    </ul>
  );
}

function ListNotices({ list }: { readonly list: ReadingListState }) {
  const words = useWords();
  return (
    <>
      {list.problem !== null && (
        <p class="notice" role="alert">
          {words(DEED_FAILED[list.problem])}
        </p>
      )}
      {list.query !== '' && list.unfiled > 0 && (
        <p class="notice" role="status">
          {counted(words, list.unfiled, { one: 'popupUnfiledOne', other: 'popupUnfiledOther' })}
        </p>
      )}
    </>
  );
}

export function ReadingList(props: Props) {
  const { list, ...events } = props;
  const words = useWords();
  const { scroller, end } = useEndReached(events.onMore, list.items.length);
  const rows = useRef<HTMLUListElement>(null);
  const open = events.rowEvents.onOpen;
  const hasAny = list.query !== '' || list.items.length > 0 || Boolean(list.counts?.all);
  return (
    <section class="reading-list" aria-labelledby="reading-list-heading">
      <header class="list-head">
        <h2 id="reading-list-heading">{words('popupReadingList')}</h2>
        <div class="list-actions">
          <PageLink to={LIBRARY_PAGE} label={words('libraryTitle')} onOpen={open}>
            <LibraryIcon />
          </PageLink>
          {hasAny && (
            <>
              <Button label={words('keysTitle')} onPress={events.onKeyHelp}>
                <KeysIcon />
              </Button>
              {/* A page of its own writes the file: a popup is gone with the next click. */}
              <PageLink to="/backup.html#now" label={words('popupBackUp')} onOpen={open}>
                <BackupIcon />
              </PageLink>
            </>
          )}
          <PageLink to="/options.html" label={words('optionsTitle')} onOpen={open}>
            <OptionsIcon />
          </PageLink>
        </div>
      </header>
      {hasAny && (
        <SearchField query={list.query} suggestions={list.search.suggestions} onSearch={events.onSearch} />
      )}
      {list.query !== '' && <SearchNotes {...list.search} onSearch={events.onSearch} />}
      {hasAny && <ListHead {...props} />}
      <ListNotices list={list} />
      <div class="rows-scroller" id={LIST_PANEL} ref={scroller}>
        {list.items.length === 0 && list.at !== 'loading' && <NothingHere list={list} onTab={events.onTab} />}
        <Rows list={list} events={events.rowEvents} rows={rows} />
        {list.hasMore && <div ref={end} class="rows-end" />}
      </div>
      {list.keyHelp && <KeyHelp keys={LIST_KEYS} {...list.keyHelp} />}
    </section>
  );
}

// The library page, wired: its address says what is shown, the library has it, keys and buttons do the same.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LIBRARY_KEYS, type LibraryKey } from '../../components/keys/list-keys';
import { ClippingList } from '../../components/library/clipping-list';
import { type LibraryView, type ListView, SHELVES } from '../../components/library/library-address';
import { LibraryFrame } from '../../components/library/library-frame';
import { OVERVIEW_WORDS, SHELF_WORDS } from '../../components/library/library-nav';
import { SEARCH_FIELD } from '../../components/library/list-head';
import { readerAddress } from '../../components/popup/reading-list-row';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { mostCounted, type Tally } from '../../lib/library/archive/tally';
import { browserWords, openTab } from '../shared/extension-page';
import { useKeysSwitch, useSelectAll, useShortcuts } from '../shared/use-shortcuts';
import { OverviewApp } from './overviews/overview-app';
import { useTimeline } from './overviews/use-timeline';
import { useAddress } from './use-address';
import { useFiling } from './use-filing';
import { useLibrarySettings } from './use-library-settings';
import { useNames } from './use-names';
import { useOverview } from './use-overview';
import { type ShelfDoors, type ShelfView, useShelfView } from './use-shelf-view';

/** Of people and of countries at the side. */
const MOST_NAMED = 8;
/** Among so many of the most named there are that many of each kind. */
const MOST_ASKED = 200;

const isListView = (view: LibraryView): view is ListView => 'look' in view;

function useMostNamed(tally: Tally | null, names: ReturnType<typeof useNames>) {
  const { ask, names: known } = names;
  const most = useMemo(() => (tally ? mostCounted(tally.byEntity, MOST_ASKED) : []), [tally]);
  useEffect(() => ask(most.map(([id]) => id)), [most, ask]);
  const of = (kind: 'person' | 'country'): [EntityId, number][] =>
    most.filter(([id]) => known.get(id)?.kind === kind).slice(0, MOST_NAMED);
  return { people: of('person'), countries: of('country') };
}

/** The bar of the browser says where one is. */
function useTitle(view: LibraryView): void {
  useEffect(() => {
    const what = 'look' in view ? (view.at === 'shelf' ? SHELF_WORDS[view.shelf] : 'libraryTitle') : null;
    const overview = view.at === 'about' || 'look' in view ? 'libraryTitle' : OVERVIEW_WORDS[view.at];
    document.title = browserWords('libraryHeading', browserWords(what ?? overview));
  }, [view]);
}

/** What each key does. */
function keyActions(shelf: ShelfView, onHelp: () => void): Readonly<Record<LibraryKey, () => void>> {
  const { choosing, toggle, undo, events } = shelf;
  const { cursor } = choosing.selection;
  return {
    next: () => choosing.move(1),
    previous: () => choosing.move(-1),
    open: () => {
      if (cursor !== null) void openTab(readerAddress(cursor));
    },
    select: () => {
      if (cursor !== null) choosing.onChoose(cursor, false);
    },
    'stretch-next': () => choosing.stretch(1),
    'stretch-previous': () => choosing.stretch(-1),
    'select-all': choosing.chooseAll,
    star: () => toggle('star'),
    archive: () => toggle('archive'),
    read: () => toggle('read'),
    tags: () => choosing.onTagging(choosing.targets().length > 0),
    delete: () => events.onDo({ do: 'delete' }),
    undo,
    search: () => document.getElementById(SEARCH_FIELD)?.focus(),
    help: onHelp,
  };
}

export function LibraryApp({ doors }: { readonly doors: ShelfDoors }) {
  const { view, go } = useAddress();
  const { counts, changes, tags, tally, failure } = useOverview(doors.library, doors.archive);
  const { settings, saveSearch, forgetSearch } = useLibrarySettings();
  const [keysOn, switchKeys] = useKeysSwitch();
  const names = useNames();
  const filing = useFiling(doors.library);
  const list = isListView(view) ? view : null;
  const timeline = useTimeline(tally, view.at === 'timeline');
  const shelf = useShelfView({
    doors,
    view: list,
    timeline,
    changes: changes + filing.rounds,
    askNames: names.ask,
  });
  const [isHelping, setHelping] = useState(false);
  useTitle(view);
  useShortcuts({
    table: LIBRARY_KEYS,
    isOn: keysOn,
    actions: keyActions(shelf, () => setHelping(true)),
    onEscape: shelf.choosing.onChooseNone,
  });
  useSelectAll(shelf.choosing.chooseAll);

  /** An empty search leads back to where everything is. */
  const onSearch = (query: string) => {
    const listing = { look: list?.look ?? 'rows', order: 'newest' } as const;
    const to: LibraryView =
      query === '' ? { at: 'shelf', shelf: SHELVES[0], ...listing } : { at: 'search', query, ...listing };
    go(to, view.at === 'search' ? 'replace' : 'step');
  };

  return (
    <LibraryFrame
      nav={{
        ...useMostNamed(tally, names),
        view,
        counts,
        tags,
        searches: settings.searches,
        names: names.names,
        onForgetSearch: forgetSearch,
      }}
      told={shelf.actions.told}
      onUndo={shelf.undo}
      onForgetTold={shelf.actions.forget}
      working={shelf.actions.working}
      help={isHelping ? { isOn: keysOn, onSwitch: switchKeys, onClose: () => setHelping(false) } : null}
      onHelp={() => setHelping(true)}
      asked={shelf.asked}
    >
      {list && (
        <ClippingList
          view={list}
          list={shelf.list}
          names={names.names}
          tags={tags}
          isSaved={list.at === 'search' && settings.searches.includes(list.query.trim())}
          now={Date.now()}
          filing={filing.progress}
          {...shelf.choosing}
          {...shelf.events}
          onSearch={onSearch}
          onSaveSearch={saveSearch}
        />
      )}
      {!isListView(view) && (
        <OverviewApp
          view={view}
          archive={doors.archive}
          {...{ tally, timeline, tags, shelf, names, failure }}
        />
      )}
    </LibraryFrame>
  );
}

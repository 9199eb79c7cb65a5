// Wires a list of the library page: ids and rows, what is chosen, actions, and what is asked before it is done.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../components/formats';
import type { AskFirstProps } from '../../components/library/ask-first';
import type { BulkAction } from '../../components/library/bulk-bar';
import type { ListEvents, ListState } from '../../components/library/clipping-list';
import { exportedBy, type ListView } from '../../components/library/library-address';
import { exportAddress } from '../../lib/exchange/write/export-kinds';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Library } from '../../lib/library/repository';
import { faultOf } from '../../lib/library/search/query-parts';
import { chosenForExport } from '../export/export-choice';
import { browserWords, openTab } from '../shared/extension-page';
import type { TimelineList } from './overviews/use-timeline';
import { type Actions, useActions } from './use-actions';
import { useIds } from './use-ids';
import type { AskedNames } from './use-names';
import { useRows } from './use-rows';
import { type Choosing, useSelection } from './use-selection';

export interface ShelfDoors {
  readonly library: Library;
  readonly archive: Archive;
}

interface ShelfOptions {
  readonly doors: ShelfDoors;
  /** Null: another view is shown. */
  readonly view: ListView | null;
  /** Null: it is not what is shown. */
  readonly timeline: TimelineList | null;
  /** Another number after each change of the library. */
  readonly changes: number;
  readonly askNames: AskedNames['ask'];
}

export interface ShelfView {
  readonly list: ListState;
  readonly choosing: Choosing;
  readonly asked: AskFirstProps | null;
  readonly actions: Actions;
  readonly events: Pick<ListEvents, 'onSeen' | 'onDo' | 'onExport' | 'onEmptyBin'>;
  /** Clippings that are on screen, or near it, where the view is no list. */
  readonly onSeenIds: (ids: readonly string[]) => void;
  /** Another number after each change of the library, but not while many clippings are being changed. */
  readonly changes: number;
  /** For a key: gives it to all that it is for, or takes it where all have it. */
  readonly toggle: (what: 'star' | 'archive' | 'read') => void;
  readonly undo: () => void;
}

const isBin = (view: ListView | null) => view?.at === 'shelf' && view.shelf === 'bin';

/** Whether clippings stand in this list no more after an action. */
function leaves(action: BulkAction, view: ListView | null): boolean {
  if (['delete', 'put-back', 'delete-for-good'].includes(action.do)) return true;
  if (view?.at !== 'shelf' || !('on' in action)) return false;
  const { shelf } = view;
  if (action.do === 'archive')
    return action.on ? shelf === 'inbox' || shelf === 'unread' : shelf === 'archived';
  return action.do === 'star' ? !action.on && shelf === 'starred' : action.on && shelf === 'unread';
}

/** Names a list whatever its look: a selection stays when rows become cards. */
const whereOf = (view: ListView | null): string =>
  view === null ? '' : JSON.stringify({ ...view, look: null });

/** What of a search is not understood; null: nothing, or it is none. */
const faultIn = (view: ListView | null) => (view?.at === 'search' ? faultOf(view.query) : null);

const NO_SNIPPETS = { of: '', by: new Map() };

const HAS = { star: 'starred', archive: 'archived', read: 'read' } as const;

/** Asks before clippings are deleted for good. */
function useAskFirst(deleteForGood: (ids: readonly string[]) => void) {
  const [asked, setAsked] = useState<AskFirstProps | null>(null);
  const ask = (ids: readonly string[], what: 'these' | 'all') => {
    const forms =
      what === 'all'
        ? ({ one: 'libraryEmptyBinAskOne', other: 'libraryEmptyBinAskOther' } as const)
        : ({ one: 'libraryDeleteAskOne', other: 'libraryDeleteAskOther' } as const);
    setAsked({
      question: counted(browserWords, ids.length, forms),
      yes: browserWords('libraryDeleteForGood'),
      onYes: () => {
        setAsked(null);
        deleteForGood(ids);
      },
      onNo: () => setAsked(null),
    });
  };
  return { asked, ask };
}

/** What of the texts on screen was found, for a search; an answer to an older query is dropped. */
function useSnippets(archive: Archive, view: ListView | null) {
  const [found, setFound] = useState<{ readonly of: string; readonly by: ListState['snippets'] }>(
    NO_SNIPPETS,
  );
  const query = view?.at === 'search' ? view.query : '';
  const newest = useRef(query);
  newest.current = query;
  const show = useCallback(
    (ids: readonly string[]) => {
      const of = newest.current;
      if (of === '') return;
      archive.snippets(ids, of).then(
        (by) => {
          if (newest.current === of) setFound({ of, by });
        },
        () => undefined, // the list itself says that storage cannot be read
      );
    },
    [archive],
  );
  return [found.of === query ? found.by : NO_SNIPPETS.by, show] as const;
}

/** `value`, or while `isHeld` what it was when that began. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const held = useRef(value);
  if (!isHeld) held.current = value;
  return held.current;
}

/** Opens the page that exports `ids`: by the list's name where they are all of it, else one by one. */
async function openExport(
  ids: readonly string[],
  list: { readonly ids: readonly string[]; readonly view: ListView } | null,
): Promise<void> {
  const whole = list && ids.length === list.ids.length ? exportedBy(list.view) : null;
  if (ids.length > 0) await openTab(exportAddress(whole ?? (await chosenForExport(ids))));
}

/** All of a list but what is drawn of it. */
export function useShelfView({ doors, view, timeline, askNames, ...options }: ShelfOptions): ShelfView {
  const actions = useActions(doors);
  // A list of 100,000 that is read anew after each slice of a long change would take longer than the change.
  const changes = useHeld(options.changes, actions.working !== null);
  const { leaveOut, seenUpTo, ...read } = useIds(doors, view, changes);
  const { rows, see, refresh } = useRows(doors.archive, changes);
  const ids = timeline?.ids ?? read.ids;
  const choosing = useSelection(timeline ? 'timeline' : whereOf(view), ids);
  const now = useRef({ ids, view });
  now.current = { ids, view };
  useEffect(() => askNames([...rows.values()].flatMap(({ item }) => item.entities)), [rows, askNames]);

  const perform = async (action: BulkAction, of: readonly string[]) => {
    const done = await actions.run(action, of);
    if (!done) return;
    if (leaves(action, now.current.view)) {
      const gone = new Set(done);
      choosing.letGo(gone);
      (timeline?.leaveOut ?? leaveOut)(gone);
    }
    refresh(done);
  };
  const { asked, ask } = useAskFirst((ids) => void perform({ do: 'delete-for-good' }, ids));
  const onDo: ListEvents['onDo'] = (action, only) => {
    const of = only ?? choosing.targets();
    if (of.length === 0) return;
    // Where its button goes with it, the keyboard goes on with what follows.
    if (only?.length === 1 && only[0] !== undefined) choosing.stand(only[0]);
    const isForGood = action.do === 'delete-for-good' || (action.do === 'delete' && isBin(now.current.view));
    if (isForGood) ask(of, 'these');
    else void perform(action, of);
  };
  const onExport = () => void openExport(choosing.targets(), read.hasMore || !view ? null : { ids, view });
  const [snippets, showSnippets] = useSnippets(doors.archive, view);
  const onSeen = useCallback(
    (from: number, to: number) => {
      const ids = now.current.ids.slice(from, to);
      see(ids);
      showSnippets(ids);
      seenUpTo(to);
    },
    [see, seenUpTo, showSnippets],
  );
  /** The switch that was pressed last: the next one is decided by what the library says after it, not by what is drawn. */
  const toggled = useRef<Promise<unknown>>(Promise.resolve());
  const toggle = (what: 'star' | 'archive' | 'read') => {
    const of = choosing.targets();
    const press = async () => {
      // Where storage cannot be read, it cannot be written either: that is told by whoever tries.
      const statuses = await doors.library.readStatus(of).catch(() => new Map());
      const isOn = of.every((id) => statuses.get(id)?.[HAS[what]]);
      await perform({ do: what, on: !isOn }, of);
    };
    toggled.current = toggled.current.then(press).catch(() => undefined); // it was told; the next press is for itself
  };
  const undo = async () => {
    const back = await actions.undo();
    if (!back) return;
    timeline?.takeIn(back);
    refresh(back);
    if (back[0] !== undefined) choosing.stand(back[0]);
  };
  return {
    list: { at: read.at, fault: faultIn(view), ids: read.ids, hasMore: read.hasMore, rows, snippets },
    choosing,
    asked,
    actions,
    events: { onSeen, onDo, onExport, onEmptyBin: () => ask(now.current.ids, 'all') },
    toggle,
    undo: () => void undo(),
    onSeenIds: see,
    changes,
  };
}

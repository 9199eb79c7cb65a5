// A list of the library page: its head, its clippings as rows or cards, and what can be done with those that are chosen.
import { useEffect, useRef } from 'preact/hooks';
import type { ShelfRow } from '../../lib/library/archive/shelf-rows';
import type { SnippetPiece } from '../../lib/library/archive/snippet';
import type { FilingProgress } from '../../lib/library/filing/file-the-rest';
import type { TagCount } from '../../lib/library/filing/list-filed';
import type { QueryFault } from '../../lib/library/search/query-parts';
import { ProgressLine } from '../backup/progress-line';
import { formats } from '../formats';
import { useWords, type WordKey } from '../words';
import { type BulkAction, ChosenBar } from './bulk-bar';
import { ClippingEntry, type EntryEvents, EntryToCome } from './clipping-entry';
import type { KnownNames } from './known-names';
import type { ListView } from './library-address';
import { ListHead, type ListHeadProps, titleOfList } from './list-head';
import type { Selection } from './selection';
import { type Setting, VirtualList } from './virtual-list';

export interface ListState {
  /** `newer`: a newer Sidelight has made the library, which is not touched. */
  readonly at: 'loading' | 'ready' | 'failed' | 'newer';
  /** In the order in which they are shown. */
  readonly ids: readonly string[];
  /** A search found more than it has told. */
  readonly hasMore: boolean;
  /** What of a search is not understood; null: nothing. */
  readonly fault: QueryFault | null;
  /** Rows that have been read; those that come are drawn as such. */
  readonly rows: ReadonlyMap<string, ShelfRow>;
  readonly snippets: ReadonlyMap<string, readonly SnippetPiece[]>;
}

export interface ListEvents extends Pick<ListHeadProps, 'onSearch' | 'onSaveSearch' | 'onEmptyBin'> {
  /** Entries from `from` to before `to` are on screen, or near it. */
  readonly onSeen: (from: number, to: number) => void;
  readonly onChoose: (id: string, extend: boolean) => void;
  readonly onChooseNone: () => void;
  readonly onTagging: (on: boolean) => void;
  /** Exports what is chosen. */
  readonly onExport: () => void;
  /** Of `ids`, or of what is chosen. */
  readonly onDo: (action: BulkAction, ids?: readonly string[]) => void;
}

export interface ClippingListProps extends ListEvents {
  readonly view: ListView;
  readonly list: ListState;
  readonly names: KnownNames;
  readonly tags: readonly TagCount[];
  readonly selection: Selection;
  readonly isTagging: boolean;
  readonly isSaved: boolean;
  readonly now: number;
  /** How far the library is filed for its search; null: all of it is. */
  readonly filing: FilingProgress | null;
}

/** Below this width a row takes two lines of title, and its actions a line of their own, in CSS pixels. */
const NARROW = 560;
/** Narrowest card. */
const CARD_WIDTH = 280;
/** Between two cards, as their style sheet has it, in CSS pixels. */
const CARD_GAP = 12;
const [ROW, NARROW_ROW, SNIPPET, CARD] = [68, 132, 42, 204];
/** What is done in the bin is said in words, which take two lines in some languages. */
const BIN_ACTIONS = 36;

/** How a list of that look is set at a width. */
const settingOf =
  (view: ListView) =>
  (width: number): Setting => {
    const isNarrow = width > 0 && width < NARROW;
    const isBin = view.at === 'shelf' && view.shelf === 'bin';
    const more =
      view.at === 'search' ? SNIPPET : isBin && (isNarrow || view.look === 'cards') ? BIN_ACTIONS : 0;
    if (view.look === 'cards')
      return { columns: Math.max(1, Math.floor(width / CARD_WIDTH)), height: CARD + more, gap: CARD_GAP };
    return { columns: 1, height: (isNarrow ? NARROW_ROW : ROW) + more, gap: 0 };
  };

function emptyWords(view: ListView): WordKey {
  if (view.at === 'search') return view.query.trim() === '' ? 'librarySearchHelp' : 'popupNothingFound';
  if (view.at === 'tag') return 'libraryEmptyList';
  return view.shelf === 'inbox' || view.shelf === 'all'
    ? 'popupEmpty'
    : view.shelf === 'bin'
      ? 'libraryBinEmpty'
      : 'libraryEmptyList';
}

/** What the buttons of an entry do: each is for that one alone. */
export const entryEvents = ({
  onChoose,
  onDo,
  isBin,
}: Pick<ListEvents, 'onChoose' | 'onDo'> & { readonly isBin: boolean }): EntryEvents => ({
  onChoose,
  onStar: (of, on) => onDo({ do: 'star', on }, [of]),
  onArchive: (of, on) => onDo({ do: 'archive', on }, [of]),
  onDelete: (of) => onDo({ do: isBin ? 'delete-for-good' : 'delete' }, [of]),
  onPutBack: (of) => onDo({ do: 'put-back' }, [of]),
});

function Entries(props: ClippingListProps) {
  const words = useWords();
  const { view, list, names, selection, now, onSeen, onChoose, onDo } = props;
  const isCard = view.look === 'cards';
  const isBin = view.at === 'shelf' && view.shelf === 'bin';
  const events = entryEvents({ onChoose, onDo, isBin });
  const focus = selection.cursor === null ? -1 : list.ids.indexOf(selection.cursor);
  return (
    <VirtualList
      label={titleOfList(view, words)}
      count={list.ids.length}
      settingFor={settingOf(view)}
      focus={focus < 0 ? null : focus}
      onSeen={onSeen}
      entry={(index) => {
        const id = list.ids[index] ?? '';
        const row = list.rows.get(id);
        if (!row) return [id, <EntryToCome key={id} />];
        return [
          id,
          <ClippingEntry
            key={id}
            row={row}
            names={names}
            isCard={isCard}
            isChosen={selection.chosen.has(id)}
            snippet={list.snippets.get(id) ?? null}
            now={now}
            {...events}
          />,
        ];
      }}
    />
  );
}

/** Where the last entry has gone, and the focus with it, the keyboard stands at the head of the list. */
function useHeadWhenEmptied({ at, ids }: ListState): void {
  const hadEntries = useRef(false);
  useEffect(() => {
    if (at === 'loading') return;
    if (hadEntries.current && ids.length === 0 && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.library-title')?.focus();
    hadEntries.current = ids.length > 0;
  }, [at, ids]);
}

/** While the index of the search is made anew, a search finds what is in it already; lists and numbers need none. */
function FilingLine({ done, total }: FilingProgress) {
  const words = useWords();
  const { number } = formats(words);
  const says = words('libraryFiling', number.format(done), number.format(total));
  return <ProgressLine howFar={{ done, of: total }} says={says} />;
}

/** Why a list cannot be read. */
const LIST_FAILED = {
  loading: 'popupListFailed',
  failed: 'popupListFailed',
  newer: 'errorStorageNewer',
} as const;

export function ClippingList(props: ClippingListProps) {
  const words = useWords();
  const { view, list } = props;
  useHeadWhenEmptied(list);
  return (
    <>
      <ListHead
        {...props}
        count={list.at === 'failed' || list.at === 'newer' ? null : list.ids.length}
        hasMore={list.hasMore}
        fault={list.fault}
      />
      {view.at === 'search' && props.filing && <FilingLine {...props.filing} />}
      {list.ids.length === 0 && list.at !== 'loading' && (
        <p class="library-empty" role="status">
          {words(list.at === 'ready' ? emptyWords(view) : LIST_FAILED[list.at])}
        </p>
      )}
      {list.ids.length > 0 && <Entries key={`${view.at}/${view.look}`} {...props} />}
      <ChosenBar {...props} shelf={view.at === 'shelf' ? view.shelf : 'all'} />
    </>
  );
}

// A list or a search → the ids of its clippings, all of a list, a search page by page; read again when the library has changed.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListView } from '../../components/library/library-address';
import type { ShelfBy } from '../../lib/library/archive/ids-in-order';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Library } from '../../lib/library/repository';
import { libraryFailureOf } from './use-overview';

/** Clippings of a search that are read at a time. */
const FOUND_AT_ONCE = 200;
/** The next ones are asked for when so many are left below what is seen. */
const LOOK_AHEAD = 60;
/** The page is drawn anew after each of the first slices, and then when all are there. */
const DRAWN_SLICES = 2;

interface Read {
  readonly at: 'loading' | 'ready' | 'failed' | 'newer';
  /** Which list it is: rows of the one before are not shown under the next. */
  readonly of: string;
  readonly ids: readonly string[];
  /** Where a search goes on; null: it does not. */
  readonly next: number | null;
}

const NOTHING_READ: Read = { at: 'loading', of: '', ids: [], next: null };

const byOf = (view: Exclude<ListView, { at: 'search' }>): ShelfBy => {
  if (view.at === 'tag') return { tag: view.tag };
  return view.shelf === 'all' || view.shelf === 'bin' ? { shelf: view.shelf } : { list: view.shelf };
};

const keyOf = (view: ListView): string =>
  view.at === 'search' ? `?${view.query}` : JSON.stringify(byOf(view));

interface Doors {
  readonly library: Library;
  readonly archive: Archive;
}

interface Reading {
  readonly isAgain: boolean;
  readonly tell: (read: Omit<Read, 'of'>) => void;
  /** Aborts when it is wanted no more. */
  readonly signal: AbortSignal;
}

/** Tells what is known of the list as it grows; where it was shown before, once, when all of it is there. */
async function readList(
  { library, archive }: Doors,
  view: ListView,
  { isAgain, tell, signal }: Reading,
): Promise<void> {
  if (view.at === 'search') {
    const { items, end } = await library.search({ query: view.query, after: null, limit: FOUND_AT_ONCE });
    tell({ at: 'ready', ids: items.map(({ id }) => id), next: end });
    return;
  }
  const ids: string[] = [];
  let slices = 0;
  for await (const slice of archive.ids(byOf(view))) {
    if (signal.aborted) return;
    for (const id of slice) ids.push(id);
    slices += 1;
    if (!isAgain && slices <= DRAWN_SLICES) tell({ at: 'ready', ids: [...ids], next: null });
  }
  if (isAgain || slices > DRAWN_SLICES || ids.length === 0) tell({ at: 'ready', ids, next: null });
}

export interface Ids {
  readonly at: Read['at'];
  /** In the order that the view asks for. */
  readonly ids: readonly string[];
  readonly hasMore: boolean;
  /** Reads the list again. */
  readonly reload: () => void;
  /** The entry `to` is near what is seen. */
  readonly seenUpTo: (to: number) => void;
  /** Leaves out what has just gone, before the list is read again. */
  readonly leaveOut: (gone: ReadonlySet<string>) => void;
}

/** Ids of what `view` lists; null: it lists nothing. `changes` is another number after each change of the library. */
export function useIds(doors: Doors, view: ListView | null, changes: number): Ids {
  const { library, archive } = doors;
  const [read, setRead] = useState(NOTHING_READ);
  const [again, setAgain] = useState(0);
  const shown = useRef(read);
  shown.current = read;
  const of = view === null ? '' : keyOf(view);
  const wanted = useRef(view);
  wanted.current = view;

  useEffect(() => {
    const asked = wanted.current;
    if (asked === null) return;
    const life = new AbortController();
    const { signal } = life;
    const tell = (next: Omit<Read, 'of'>) => {
      if (!signal.aborted) setRead({ ...next, of });
    };
    const isAgain = shown.current.of === of;
    readList({ library, archive }, asked, { isAgain, tell, signal }).catch((cause: unknown) => {
      tell({ at: libraryFailureOf(cause), ids: [], next: null });
    });
    return () => life.abort();
  }, [library, archive, of, changes, again]);

  const seenUpTo = useCallback(
    (to: number) => {
      const { next, ids, of: key } = shown.current;
      const asked = wanted.current;
      if (asked?.at !== 'search' || next === null || to < ids.length - LOOK_AHEAD) return;
      setRead((before) => (before.of === key ? { ...before, next: null } : before)); // asked for once
      library.search({ query: asked.query, after: next, limit: FOUND_AT_ONCE }).then(
        ({ items, end }) =>
          setRead((before) =>
            before.of === key
              ? { ...before, ids: [...new Set([...before.ids, ...items.map(({ id }) => id)])], next: end }
              : before,
          ),
        () => undefined, // what was found first stands
      );
    },
    [library],
  );

  const isShown = read.of === of && view !== null;
  const isTurned = view !== null && view.at !== 'search' && view.order === 'oldest';
  const ids = useMemo(() => {
    if (!isShown) return [];
    return isTurned ? read.ids.toReversed() : read.ids;
  }, [read.ids, isShown, isTurned]);
  return {
    at: isShown ? read.at : 'loading',
    ids,
    hasMore: isShown && read.next !== null,
    reload: useCallback(() => setAgain((before) => before + 1), []),
    seenUpTo,
    leaveOut: useCallback(
      (gone) => setRead((before) => ({ ...before, ids: before.ids.filter((id) => !gone.has(id)) })),
      [],
    ),
  };
}

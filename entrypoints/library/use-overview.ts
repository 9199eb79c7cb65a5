// What stands beside every view: counts and tags, and the numbers of all clippings, counted in slices when the page has time.
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAt } from '../../lib/core/clock-and-ids';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Tally } from '../../lib/library/archive/tally';
import type { Counts, TagCount } from '../../lib/library/filing/list-filed';
import type { Library } from '../../lib/library/repository';
import { storageErrorOf } from '../../lib/library/storage-error';

/** Tags that are offered. */
const MOST_TAGS = 40;
/** Numbers of all are counted anew when the library has been left alone for so long, in ms. */
const CALM_MS = 1500;

/** The reader's own calendar day of an instant: with the hours that the zone had then. */
const dayOf = (instant: string) => {
  const moment = new Date(instant);
  return dayAt(moment, -moment.getTimezoneOffset());
};

export interface Overview {
  /** Null: not read yet. */
  readonly counts: Counts | null;
  /** Another number after each change of the library, in whatever page. */
  readonly changes: number;
  readonly tags: readonly TagCount[];
  /** Null: not counted yet. */
  readonly tally: Tally | null;
  /** Why it cannot be read; null: it can, as far as is known. */
  readonly failure: LibraryFailure | null;
}

/** `newer`: a newer Sidelight has made the library, which is not touched. */
export type LibraryFailure = 'failed' | 'newer';

export const libraryFailureOf = (cause: unknown): LibraryFailure =>
  storageErrorOf(cause)?.kind === 'storage-newer' ? 'newer' : 'failed';

/** Follows the library, whoever changes it, as long as the page is open. */
export function useOverview(library: Library, archive: Archive): Overview {
  const [counts, setCounts] = useState<Counts | null>(null);
  const [changes, setChanges] = useState(0);
  const [tags, setTags] = useState<readonly TagCount[]>([]);
  const [tally, setTally] = useState<Tally | null>(null);
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const [next, all] = await Promise.all([library.counts(), library.tagsLike('', MOST_TAGS)]);
      if (life.signal.aborted) return;
      setCounts(next);
      setTags(all);
      setFailure(null);
    };
    const look = () => void read().catch((cause: unknown) => setFailure(libraryFailureOf(cause)));
    look();
    library.watchChanges(() => {
      setChanges((before) => before + 1);
      look();
    }, life.signal);
    return () => life.abort();
  }, [library]);

  useEffect(() => {
    if (counts === null) return;
    const life = new AbortController();
    const begin = () =>
      archive.tally({ dayOf, signal: life.signal }).then(
        (next) => {
          if (next) setTally(next);
        },
        (cause: unknown) => setFailure(libraryFailureOf(cause)),
      );
    const timer = setTimeout(begin, isFirst.current ? 0 : CALM_MS);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [archive, counts]);
  return { counts, changes, tags, tally, failure };
}

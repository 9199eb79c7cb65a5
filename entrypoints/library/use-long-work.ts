// Work on many clippings: one after the other, how far it is while it takes long, and the way to stop it.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { WatchedWork } from '../../lib/library/archive/change-many';

/** Work on fewer clippings is done before anybody has read how far it is. */
const LONG = 100;

export interface Working {
  /** Clippings that are done, and of how many. */
  readonly done: number;
  readonly of: number;
  /** Leaves undone what is not done yet. */
  readonly onStop: () => void;
}

export interface WorkQueue {
  /** Null: nothing takes long now. */
  readonly working: Working | null;
  /** Does `work` on `of` clippings, after all that was asked for before; a failure of its own is the caller's. */
  readonly follow: <T>(of: number, work: (how: WatchedWork) => Promise<T>) => Promise<T>;
}

/** What is asked for while something is under way waits for its end. */
export function useLongWork(): WorkQueue {
  const [working, setWorking] = useState<Working | null>(null);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const follow = useCallback(<T>(of: number, work: (how: WatchedWork) => Promise<T>): Promise<T> => {
    const life = new AbortController();
    const show = (done: number) => {
      if (of >= LONG) setWorking({ done, of, onStop: () => life.abort() });
    };
    const now = before.current
      .then(() => {
        show(0);
        return work({ onProgress: show, signal: life.signal });
      })
      .finally(() => setWorking(null));
    before.current = now.catch(() => undefined); // whoever asked for it is told
    return now;
  }, []);
  return { working, follow };
}

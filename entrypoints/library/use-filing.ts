// How far the library is filed for its search → what the page says while not all of it is found, and that it may be asked again.
import { useEffect, useState } from 'preact/hooks';
import type { FilingProgress } from '../../lib/library/filing/file-the-rest';
import type { Library } from '../../lib/library/repository';

/** It is looked at again so soon while it goes on, in ms: any page of ours, or the background, may be doing it. */
const LOOK_AGAIN_MS = 1000;

export interface Filing {
  /** Null: everything is found, or it cannot be told. */
  readonly progress: FilingProgress | null;
  /** Another number when everything is found that was not before. */
  readonly rounds: number;
}

/** Looks when the page opens, and again until all is filed; an index is made anew by a new version alone. */
export function useFiling(library: Pick<Library, 'filingProgress'>): Filing {
  const [filing, setFiling] = useState<Filing>({ progress: null, rounds: 0 });
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (progress: FilingProgress | null) => {
      if (!isWanted) return;
      setFiling((before) => ({
        progress,
        rounds: before.rounds + (before.progress !== null && progress === null ? 1 : 0),
      }));
      if (progress !== null) timer = setTimeout(look, LOOK_AGAIN_MS);
    };
    const look = () => void library.filingProgress().then(take, () => take(null)); // the list says that storage cannot be read
    look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [library]);
  return filing;
}

// Wires the options' part on pictures to the switch and to what is kept, read again while some may still come.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PicturesSectionProps } from '../../components/options/pictures-section';
import type { Pictures, PicturesSummary } from '../../lib/library/pictures/open-pictures';
import { keepsPictures } from '../../lib/settings/list-settings';

/** What holds, and what is kept now; both are read again after every change and when the page is seen again. */
export function useKeptPictures(pictures: Pictures): PicturesSectionProps {
  const [on, show] = useState<boolean | null>(null);
  const [kept, setKept] = useState<PicturesSummary | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const look = useCallback(() => {
    pictures.summary().then(setKept, () => setKept(null)); // the section on the library says that it cannot be read
  }, [pictures]);
  useEffect(() => {
    const life = new AbortController();
    keepsPictures.watch(show, life.signal);
    // An area that cannot be read has nothing to say against the default.
    keepsPictures.read().then(show, () => show(false));
    window.addEventListener('focus', look, { signal: life.signal });
    look();
    return () => life.abort();
  }, [look]);
  const does = async (work: () => Promise<boolean>) => {
    setFailed(!(await work().catch(() => false)));
    look();
  };
  return {
    on,
    kept,
    hasFailed,
    onSwitch: (wanted) =>
      void does(async () => {
        await keepsPictures.write(wanted);
        show(wanted);
        return true;
      }),
    onDelete: () => void does(async () => (await pictures.deleteAll()).ok),
  };
}

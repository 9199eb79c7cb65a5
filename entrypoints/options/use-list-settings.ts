// Wires the options' section on the reading list to what is stored.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListSectionProps } from '../../components/options/list-section';
import { marksReadAtEnd } from '../../lib/settings/list-settings';

/** What holds, read again after every change, whoever makes it; null until it is known. */
export function useListSettings(): ListSectionProps {
  const [marksRead, show] = useState<boolean | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    marksReadAtEnd.watch(show, life.signal);
    // An area that cannot be read has nothing to say against the default.
    marksReadAtEnd.read().then(show, () => show(true));
    return () => life.abort();
  }, []);
  return {
    marksRead,
    hasFailed,
    onMarksRead: useCallback((on: boolean) => {
      marksReadAtEnd.write(on).then(
        () => {
          setFailed(false);
          show(on);
        },
        () => setFailed(true),
      );
    }, []),
  };
}

// Shows what the reader page's address asks for.
import { useEffect, useState } from 'preact/hooks';
import { type NoReading, ReaderMessage } from '../../components/reader/reader-message';
import type { Library } from '../../lib/library/repository';
import type { ReaderSettings } from '../../lib/settings/reader-settings';
import type { StoredValue } from '../../lib/settings/stored-value';
import { type Loaded, loadReading } from './load-reading';
import { LoadedReader } from './loaded-reader';
import { useSettings } from './use-settings';

interface Props {
  readonly library: Library;
  readonly store: StoredValue<ReaderSettings>;
  readonly query: URLSearchParams;
}

export function ReaderApp({ library, store, query }: Props) {
  const { settings, change } = useSettings(store);
  const [shown, setShown] = useState<Loaded | NoReading>('loading');
  useEffect(() => {
    loadReading(library, query).then(
      (loaded) => {
        if (loaded) document.title = loaded.reading.title;
        setShown(loaded ?? 'missing');
      },
      () => setShown('failed'),
    );
  }, [library, query]);
  if (typeof shown === 'string') return <ReaderMessage why={shown} />;
  if (!settings) return <ReaderMessage why="loading" />;
  return (
    <LoadedReader
      library={library}
      loaded={shown}
      settings={settings}
      onSettings={change}
      onLoaded={setShown}
      onNoReading={setShown}
    />
  );
}

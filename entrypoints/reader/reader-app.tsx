// Shows what the reader page's address asks for.
import { useEffect, useState } from 'preact/hooks';
import { type NoReading, ReaderMessage } from '../../components/reader/reader-message';
import type { Library } from '../../lib/library/repository';
import { type Loaded, loadReading } from './load-reading';
import { LoadedReader } from './loaded-reader';

interface Props {
  readonly library: Library;
  readonly query: URLSearchParams;
}

export function ReaderApp({ library, query }: Props) {
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
  return <LoadedReader library={library} loaded={shown} onNoReading={setShown} />;
}

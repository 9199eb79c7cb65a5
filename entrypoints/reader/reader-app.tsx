// Shows what the reader page's address asks for.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type NoArticle, ReaderMessage } from '../../components/reader/reader-message';
import type { Quotes } from '../../lib/library/quotes/open-quotes';
import type { Library, SaveError } from '../../lib/library/repository';
import { storageErrorOf } from '../../lib/library/storage-error';
import type { ReaderSettings } from '../../lib/settings/reader-settings';
import type { StoredValue } from '../../lib/settings/stored-value';
import { type Loaded, loadArticle } from './load-article';
import { LoadedReader } from './loaded-reader';
import { useSettings } from './use-settings';

interface Props {
  readonly library: Library;
  readonly quotes: Quotes;
  readonly store: StoredValue<ReaderSettings>;
  readonly query: URLSearchParams;
  /** The article that is shown is this clipping, whatever the address asked for: a reload must find it. */
  readonly onClipping: (id: string) => void;
}

/** Loads what `query` asks for and shows it, or why there is none. */
export function ReaderApp({ library, quotes, store, query, onClipping }: Props) {
  const { settings, change } = useSettings(store);
  const [shown, setShown] = useState<Loaded | NoArticle>('loading');
  const load = useCallback(async () => {
    try {
      const loaded = await loadArticle(library, query);
      if (typeof loaded !== 'string') document.title = loaded.reading.title || document.title;
      setShown(loaded);
    } catch (cause) {
      setShown(storageErrorOf(cause)?.kind === 'storage-newer' ? 'newer' : 'failed'); // said on the page
    }
  }, [library, query]);
  useEffect(() => void load(), [load]);
  const [problem, setProblem] = useState<SaveError['kind'] | null>(null);
  const putBack = async () => {
    const done = await library.restore(query.get('clipping') ?? '');
    setProblem(done.ok ? null : done.error.kind);
    if (done.ok) await load();
  };
  if (typeof shown === 'string') {
    const onPutBack = () => void putBack().catch(() => setShown('failed'));
    return <ReaderMessage why={shown} problem={problem} onPutBack={onPutBack} />;
  }
  if (!settings) return <ReaderMessage why="loading" />;
  return (
    <LoadedReader
      library={library}
      quotes={quotes}
      loaded={shown}
      settings={settings}
      onSettings={change}
      onLoaded={setShown}
      onNoReading={setShown}
      onClipping={onClipping}
    />
  );
}

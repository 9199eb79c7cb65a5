// The reader page without an article: why there is none, and what to do.
import { useWords, type WordKey } from '../words';

/** `missing`: never saved here, deleted, or a draft that has expired. */
export type NoReading = 'loading' | 'missing' | 'failed';

const MESSAGE: Record<Exclude<NoReading, 'loading'>, WordKey> = {
  missing: 'readerMissing',
  failed: 'readerFailed',
};

export function ReaderMessage({ why }: { readonly why: NoReading }) {
  const words = useWords();
  if (why === 'loading') return <main class="reader" aria-busy="true" />;
  return (
    <main class="reader">
      <p class="reader-message" role="alert">
        {words(MESSAGE[why])}
      </p>
    </main>
  );
}

// The reader page without an article: why there is none, and what to do.
import { Button } from '../button';
import { useWords, type WordKey } from '../words';

/**
 * `missing`: never saved here, or its time in the trash is over; `expired`: a draft that was kept for a day;
 * `damaged`: it is there, but its text cannot be read; `failed`: the library cannot be opened.
 */
export type NoReading = 'loading' | 'missing' | 'expired' | 'trashed' | 'damaged' | 'failed';

const MESSAGE: Record<Exclude<NoReading, 'loading'>, WordKey> = {
  missing: 'readerMissing',
  expired: 'readerExpired',
  trashed: 'readerTrashed',
  damaged: 'readerDamaged',
  failed: 'readerFailed',
};

interface MessageProps {
  readonly why: NoReading;
  /** Takes the article out of the trash. */
  readonly onPutBack?: () => void;
}

export function ReaderMessage({ why, onPutBack }: MessageProps) {
  const words = useWords();
  if (why === 'loading') return <main class="reader" aria-busy="true" />;
  return (
    <main class="reader">
      <div class="reader-message" role="alert">
        <p>{words(MESSAGE[why])}</p>
        {why === 'trashed' && (
          <Button primary onPress={() => onPutBack?.()}>
            {words('putBack')}
          </Button>
        )}
      </div>
    </main>
  );
}

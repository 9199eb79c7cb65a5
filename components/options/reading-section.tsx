// The options' section on what is read without a click on all sites at once, and what the browser says to it.
import { Button } from '../button';
import { useWords, type WordKey } from '../words';

/** `not-allowed`: chosen, but the browser does not let us, or no more. */
export type EverywhereState = 'on' | 'off' | 'not-allowed';

export interface ReadingSectionProps {
  /** Null: it is being read. */
  readonly everywhere: EverywhereState | null;
  /** The browser's question was answered with no a moment ago. */
  readonly declined: boolean;
  readonly onEverywhere: (on: boolean) => void;
}

const NOTE: Record<EverywhereState, WordKey> = {
  on: 'readingNowEverywhere',
  off: 'optionsReadingOff',
  'not-allowed': 'optionsReadingNotAllowed',
};

export function ReadingSection({ everywhere, declined, onEverywhere }: ReadingSectionProps) {
  const words = useWords();
  if (everywhere === null) return <p aria-busy="true" />;
  return (
    <>
      <p class="second-line reading-asks" id="reading-asks">
        {words('readingEverywhereAsks')}
      </p>
      <div class="section-actions">
        <Button pressed={everywhere !== 'off'} onPress={() => onEverywhere(everywhere === 'off')}>
          {words('readingEverywhere')}
        </Button>
        {everywhere === 'not-allowed' && (
          <Button onPress={() => onEverywhere(true)} about={words('readingEverywhere')}>
            {words('optionsAllow')}
          </Button>
        )}
      </div>
      <p class="facts-status" role="status">
        {words(NOTE[everywhere])}
      </p>
      <p class="notice" role="alert">
        {declined && words('readingDeclined')}
      </p>
    </>
  );
}

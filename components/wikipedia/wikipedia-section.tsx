// The options' section on first sentences from Wikipedia: the switch, what it sends to whom, and what the browser says to it.
import { Button } from '../button';
import { useWords, type WordKey } from '../words';

/** `not-allowed`: switched on, but the browser does not let us, or no more. */
export type WikipediaState = 'on' | 'off' | 'not-allowed';

export interface WikipediaSectionProps {
  /** Null: it is being read. */
  readonly state: WikipediaState | null;
  /** The browser's question was answered with no a moment ago. */
  readonly declined: boolean;
  readonly onSwitch: (on: boolean) => void;
}

const NOTE: Record<WikipediaState, WordKey> = {
  on: 'wikipediaOn',
  off: 'wikipediaOff',
  'not-allowed': 'wikipediaNotAllowed',
};

export function WikipediaSection({ state, declined, onSwitch }: WikipediaSectionProps) {
  const words = useWords();
  if (state === null) return <p aria-busy="true" />;
  return (
    <>
      <p class="second-line reading-asks">{words('wikipediaAsks')}</p>
      <div class="section-actions">
        <Button pressed={state !== 'off'} onPress={() => onSwitch(state === 'off')}>
          {words('wikipediaSwitch')}
        </Button>
        {state === 'not-allowed' && (
          <Button onPress={() => onSwitch(true)} about={words('wikipediaSwitch')}>
            {words('optionsAllow')}
          </Button>
        )}
      </div>
      <p class="facts-status" role="status">
        {words(NOTE[state])}
      </p>
      <p class="notice" role="alert">
        {declined && words('wikipediaDeclined')}
      </p>
    </>
  );
}

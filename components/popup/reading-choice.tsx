// The popup's choice of what is read without a click: what holds now in a line, and behind it four choices that say what they ask.
import { useId, useState } from 'preact/hooks';
import type { ReadingMode } from '../../lib/settings/reading';
import { Button } from '../button';
import { useWords, type WordKey } from '../words';

export interface ReadingChoice {
  readonly site: string;
  readonly mode: ReadingMode;
  /** False: the browser does not let us do what was chosen, or no more. */
  readonly granted: boolean;
  /** The browser's question was answered with no a moment ago. */
  readonly declined: boolean;
}

export interface ReadingChoiceEvents {
  readonly onRead: (mode: ReadingMode) => void;
}

/** What holds, its name as a choice, and what the browser asks before it holds. */
const WORDS: Record<ReadingMode, { readonly now: WordKey; readonly name: WordKey; readonly asks: WordKey }> =
  {
    always: { now: 'readingNowAlways', name: 'readingAlways', asks: 'readingAlwaysAsks' },
    everywhere: { now: 'readingNowEverywhere', name: 'readingEverywhere', asks: 'readingEverywhereAsks' },
    off: { now: 'readingNowOff', name: 'readingOff', asks: 'readingOffAsks' },
    'on-click': { now: 'readingNowOnClick', name: 'readingOnClick', asks: 'readingOnClickAsks' },
  };
const ORDER: readonly ReadingMode[] = ['always', 'everywhere', 'off', 'on-click'];

function Choices({ site, mode, onRead }: Pick<ReadingChoice, 'site' | 'mode'> & ReadingChoiceEvents) {
  const words = useWords();
  const id = useId();
  return (
    <ul class="reading-choices">
      {ORDER.map((each) => (
        <li key={each}>
          <button
            type="button"
            class="button"
            aria-pressed={each === mode}
            aria-describedby={`${id}-${each}`}
            onClick={() => {
              if (each !== mode) onRead(each);
            }}
          >
            {words(WORDS[each].name)}
          </button>
          <p class="second-line" id={`${id}-${each}`}>
            {words(WORDS[each].asks, site)}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function ReadingChoiceLine({
  site,
  mode,
  granted,
  declined,
  onRead,
}: ReadingChoice & ReadingChoiceEvents) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const holds: ReadingMode = granted ? mode : 'on-click';
  const problem: WordKey | null = declined ? 'readingDeclined' : granted ? null : 'readingRevoked';
  return (
    <section class="reading-choice" aria-label={words('readingTitle')}>
      <div class="reading-now">
        <p class="second-line" role="status">
          {words(WORDS[holds].now, site)}
        </p>
        <Button quiet expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {words('readingChange')}
        </Button>
      </div>
      <p class="notice" role="alert">
        {problem && words(problem, site)}
      </p>
      {isOpen && <Choices site={site} mode={holds} onRead={onRead} />}
    </section>
  );
}

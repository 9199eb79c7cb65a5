// Marks the names in the reader, with the same cards as on the page.
import type { MentionedText } from '../../lib/highlight/locate-mentions';
import { askBackground } from '../../lib/messaging/ask';
import type { DayInterval } from '../../lib/shared/calendar';
import { startAnnotations } from '../annotations/start-annotations';
import { browserWords } from '../shared/browser-words';
import { correctFacts } from '../shared/correct-facts';

interface Marked {
  /** Headline and body. */
  readonly places: readonly MentionedText[];
  readonly published: DayInterval | null;
  readonly signal: AbortSignal;
}

export function markNames({ places, published, signal }: Marked): void {
  const annotations = startAnnotations({
    document,
    places,
    describe: (id) => askBackground('entity/describe', { id, published }),
    correct: correctFacts,
    words: browserWords,
    signal,
  });
  annotations.setHighlighted(true);
}

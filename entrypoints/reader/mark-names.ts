// Marks the names in the reader, with the same cards as on the page.
import type { ShownTexts } from '../../components/reader/reading';
import type { LinkedArticle, LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import type { DayInterval } from '../../lib/shared/calendar';
import { blockText } from '../../lib/text/block-text';
import { startAnnotations } from '../annotations/start-annotations';
import { browserWords } from '../shared/browser-words';

interface Marked {
  readonly texts: ShownTexts;
  readonly mentions: LinkedArticle;
  readonly published: DayInterval | null;
  readonly signal: AbortSignal;
}

/** The stored text again, with the way to the nodes that are shown: here they are the same nodes. */
const placeOf = (root: Element, mentions: readonly LinkedMention[]) => ({
  ...blockText(root),
  mentions,
  toLive: (node: Text) => node,
});

export function markNames({ texts, mentions, published, signal }: Marked): void {
  const annotations = startAnnotations({
    document,
    places: [placeOf(texts.title, mentions.title), placeOf(texts.body, mentions.text)],
    describe: (id) => askBackground('entity/describe', { id, published }),
    words: browserWords,
    signal,
  });
  annotations.setHighlighted(true);
}

// Texts with mentions → painted marks and their cards, on a news page and in the reader; all taken back on abort.
import type { Words } from '../../components/words';
import type { LayStyle, WhenReady } from '../../lib/core/dom/adopt-style';
import { bringIntoView, parentOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import {
  inDocumentOrder,
  type LocatedMention,
  locateMentions,
  type MentionedText,
} from '../../lib/page/highlight/locate-mentions';
import { lineBoxes } from '../../lib/page/highlight/mention-at-point';
import { paintMentions } from '../../lib/page/highlight/paint-mentions';
import { followPointer } from './follow-pointer';
import { createCards, type Describe, memoizeAnswers } from './show-cards';

export interface AnnotationOptions {
  readonly document: Document;
  /** Texts of the page in reading order: headline, body. */
  readonly places: readonly MentionedText[];
  readonly describe: Describe;
  /** Opens the page on which the reader can put a fact right. */
  readonly correct: (id: EntityId) => void;
  readonly words: Words;
  /** When the document bears an element of ours; left out: now. */
  readonly whenReady?: WhenReady;
  /** For browsers in which a page's marks need the browser's help. */
  readonly lay?: LayStyle;
  readonly signal: AbortSignal;
}

export interface Annotations {
  setHighlighted(on: boolean): void;
  isHighlighted(): boolean;
  /** Opens the card of the mention after or before the one last shown; a keyboard's way to every card. */
  step(direction: 'next' | 'previous'): void;
}

/** Scrolls a mention that is out of view into the middle, where its card has room. */
function reveal(located: LocatedMention): void {
  const [box] = lineBoxes(located);
  const inView = box && box.top > 0 && box.bottom < window.innerHeight;
  if (inView) return;
  const element = parentOf(located.range.startContainer);
  if (element) bringIntoView(element, 'center');
}

/** Index after or before `last`, around the ends; without a last one the first or the last of all. */
function neighbour(last: number | null, direction: 'next' | 'previous', count: number): number {
  const move = direction === 'next' ? 1 : -1;
  const start = last ?? (move > 0 ? -1 : count);
  return (start + move + count) % count;
}

/**
 * Marks what `places` hold and shows their cards, until `signal` aborts; nothing is painted before it is switched
 * on.
 */
export function startAnnotations(options: AnnotationOptions): Annotations {
  const { document: page, places, correct, words, whenReady = (then) => then(), signal } = options;
  const located = inDocumentOrder(places.flatMap(locateMentions));
  const paint = paintMentions(page, located, { lay: options.lay, signal });
  const describe = memoizeAnswers(options.describe);
  const cards = createCards({ page, located, paint, describe, correct, words, whenReady, signal });
  let highlighted = false;

  followPointer(page, { located: () => (highlighted ? located : []), cards, signal });

  return {
    setHighlighted(on) {
      highlighted = on;
      paint.setVisible(on);
      if (!on) cards.send({ type: 'dismiss' });
    },
    isHighlighted: () => highlighted,
    step(direction) {
      if (located.length === 0) return;
      const on = neighbour(cards.lastShown(), direction, located.length);
      const target = located[on];
      if (!target) return;
      reveal(target);
      cards.pointAt(null);
      cards.send({ type: 'show', on });
    },
  };
}

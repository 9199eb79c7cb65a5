// Marks and cards over a text, the same on a news page and in our reader; gone without a trace on abort.
import { mountCard } from '../../components/card/mount-card';
import type { Words } from '../../components/words';
import type { EntityId } from '../../lib/gazetteer/types';
import { type LocatedMention, locateMentions, type MentionedText } from '../../lib/highlight/locate-mentions';
import { lineAt, lineBoxes, type Point } from '../../lib/highlight/mention-at-point';
import { paintMentions } from '../../lib/highlight/paint-mentions';
import { createHoverCard } from '../../lib/hovercard/controller';
import { type CardState, shownMention } from '../../lib/hovercard/machine';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import { followPointer } from './follow-pointer';
import { rememberAnswers } from './remember-answers';

export interface AnnotationOptions {
  readonly document: Document;
  /** Texts of the page in reading order: headline, body. */
  readonly places: readonly MentionedText[];
  readonly describe: (id: EntityId) => Promise<DescribedEntity | null>;
  readonly words: Words;
  readonly signal: AbortSignal;
}

export interface Annotations {
  setHighlighted(on: boolean): void;
  isHighlighted(): boolean;
  /** Opens the card of the mention after or before the one last shown; a keyboard's way to every card. */
  step(direction: 'next' | 'previous'): void;
  dismiss(): void;
}

const inDocumentOrder = ({ range: one }: LocatedMention, { range: other }: LocatedMention): number => {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  const position = one.startContainer.compareDocumentPosition(other.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

/** The mention's first line of the page is in view, with room for the card beside it. */
function reveal(located: LocatedMention): void {
  const [box] = lineBoxes(located);
  const inView = box && box.top > 0 && box.bottom < window.innerHeight;
  if (!inView) located.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

export function startAnnotations(options: AnnotationOptions): Annotations {
  const { document: page, places, words, signal } = options;
  const located = places.flatMap(locateMentions).sort(inDocumentOrder);
  const describe = rememberAnswers(options.describe);
  const paint = paintMentions(page, located, signal);
  let highlighted = false;
  let lastShown = -1;
  let pointer: Point | null = null;
  let byKeyboard = false;

  const card = mountCard(page, {
    words,
    signal,
    onEnter: () => {
      const state = hover.state();
      if (state.at !== 'closed') hover.send({ type: 'enter', on: state.on });
    },
    onLeave: () => hover.send({ type: 'leave' }),
    onClose: () => hover.send({ type: 'dismiss' }),
  });

  /** A late answer is dropped when the reader has moved on to another mention. */
  async function fill(on: number, { mention }: LocatedMention): Promise<void> {
    const isShown = () => shownMention(hover.state()) === on;
    try {
      const described = await describe(mention.id);
      if (isShown())
        card.fill(described ? { at: 'ready', described } : { at: 'unknown', name: mention.name });
    } catch {
      if (isShown()) card.fill({ at: 'failed', name: mention.name }); // the extension was updated or removed
    }
  }

  function render(state: CardState): void {
    const current = state.at === 'closed' ? undefined : located[state.on];
    paint.setCurrent(current ?? null);
    if (current && state.at === 'dwelling') void describe(current.mention.id).catch(() => undefined); // ready early; a failure is told when the card opens
    const shown = shownMention(state);
    if (shown === null || !current) {
      card.hide();
      return;
    }
    if (shown === card.shown()) return;
    lastShown = shown;
    const lines = lineBoxes(current);
    const line = pointer ? Math.max(0, lineAt(lines, pointer)) : 0;
    card.show({ on: shown, name: current.mention.name, lines, line, focus: byKeyboard });
    void fill(shown, current);
  }
  const hover = createHoverCard(render, signal);

  followPointer(page, {
    located: () => (highlighted ? located : []),
    isCard: (target) => target === card.host,
    onMove: (point) => {
      pointer = point;
      byKeyboard = false;
    },
    send: hover.send,
    isOpen: () => shownMention(hover.state()) !== null,
    signal,
  });

  return {
    setHighlighted(on) {
      highlighted = on;
      paint.setVisible(on);
      if (!on) hover.send({ type: 'dismiss' });
    },
    isHighlighted: () => highlighted,
    step(direction) {
      if (located.length === 0) return;
      const move = direction === 'next' ? 1 : -1;
      const start = lastShown < 0 && move < 0 ? 0 : lastShown;
      const next = (start + move + located.length) % located.length;
      const target = located[next];
      if (!target) return;
      reveal(target);
      pointer = null;
      byKeyboard = true;
      hover.send({ type: 'show', on: next });
    },
    dismiss: () => hover.send({ type: 'dismiss' }),
  };
}

// Brings the hover card's states to the screen: which mention's card, filled with what, beside which line.
import { becauseOf } from '../../components/card/card-words';
import { mountCard } from '../../components/card/mount-card';
import type { Words } from '../../components/words';
import type { WhenReady } from '../../lib/core/dom/adopt-style';
import { parentOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import { lineAt, lineBoxes, type Point } from '../../lib/page/highlight/mention-at-point';
import type { Paint } from '../../lib/page/highlight/paint-mentions';
import {
  type CardEvent,
  type CardState,
  createHoverCard,
  shownMention,
} from '../../lib/page/hovercard/card-machine';

export interface CardOptions {
  readonly page: Document;
  /** In document order. */
  readonly located: readonly LocatedMention[];
  readonly paint: Paint;
  readonly describe: Describe;
  /** Opens the page on which the reader can put a fact right. */
  readonly correct: (id: EntityId) => void;
  readonly words: Words;
  /** Calls what it is given when the page bears an element of ours. */
  readonly whenReady: WhenReady;
  readonly signal: AbortSignal;
}

export interface Cards {
  /** The element of the page that the card hangs on. */
  readonly host: Element;
  send(event: CardEvent): void;
  isOpen(): boolean;
  /** Where the pointer is; null: the reader uses the keyboard, and the card that opens takes the focus. */
  pointAt(point: Point | null): void;
  /** Puts an open card beside its mention again, after the page has moved under it. */
  follow(): void;
  /** Index of the mention whose card was shown last; null: none yet. */
  lastShown(): number | null;
}

/** Which way the mention's own text runs: which edge of it the card lines up with. */
function directionOf({ range }: LocatedMention): 'ltr' | 'rtl' {
  const element = parentOf(range.startContainer);
  return element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

export function createCards(options: CardOptions): Cards {
  const { page, located, paint, describe, correct, words, whenReady, signal } = options;
  let pointer: Point | null = null;
  let lastShown: number | null = null;

  const card = mountCard(page, {
    words,
    signal,
    onEnter: () => {
      const state = hover.state();
      if (state.at !== 'closed') hover.send({ type: 'enter', on: state.on });
    },
    onLeave: () => hover.send({ type: 'leave' }),
    onClose: () => hover.send({ type: 'dismiss' }),
    onCorrect: correct,
  });

  /** A late answer is dropped when the reader has moved on to another mention. */
  async function fill(on: number, { mention }: LocatedMention): Promise<void> {
    const { id, name } = mention;
    const because = becauseOf(mention, words);
    const isShown = () => shownMention(hover.state()) === on;
    try {
      const described = await describe(id);
      if (isShown()) card.fill(described ? { at: 'ready', described, because } : { at: 'unknown', name });
    } catch {
      if (isShown()) card.fill({ at: 'failed', name }); // the extension was updated or removed
    }
  }

  function open(on: number, current: LocatedMention): void {
    if (shownMention(hover.state()) !== on || card.shown() === on) return; // the reader has moved on meanwhile
    lastShown = on;
    const lines = lineBoxes(current);
    const line = pointer ? Math.max(0, lineAt(lines, pointer)) : 0;
    const dir = directionOf(current);
    card.show({ on, name: current.mention.name, lines, line, dir, focus: pointer === null });
    void fill(on, current);
  }

  function render(state: CardState): void {
    const current = state.at === 'closed' ? undefined : located[state.on];
    paint.setCurrent(current ?? null);
    const shown = shownMention(state);
    if (shown === null || !current) card.hide();
    else if (shown !== card.shown()) whenReady(() => open(shown, current));
  }
  const hover = createHoverCard(render, signal);

  function follow(): void {
    const current = located[card.shown() ?? -1];
    const lines = current ? lineBoxes(current) : [];
    const inView = lines.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
    if (inView) card.follow(lines);
    else hover.send({ type: 'dismiss' });
  }

  return {
    host: card.host,
    send: hover.send,
    isOpen: () => shownMention(hover.state()) !== null,
    pointAt: (point) => {
      pointer = point;
    },
    follow,
    lastShown: () => lastShown,
  };
}

export type Describe = (id: EntityId) => Promise<DescribedEntity | null>;

/** An answer that failed is asked for again. */
export function memoizeAnswers(describe: Describe): Describe {
  const answers = new Map<EntityId, Promise<DescribedEntity | null>>();
  return (id) => {
    const known = answers.get(id);
    if (known) return known;
    const asked = describe(id).catch((cause: unknown) => {
      answers.delete(id);
      throw cause;
    });
    answers.set(id, asked);
    return asked;
  };
}

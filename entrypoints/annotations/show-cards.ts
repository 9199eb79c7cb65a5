// Brings the hover card's states to the screen: which mention's card, filled with what, beside which line.
import { becauseOf } from '../../components/card/card-words';
import { mountCard } from '../../components/card/mount-card';
import type { Words } from '../../components/words';
import type { DayInterval } from '../../lib/core/calendar';
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
  send(event: CardEvent<LocatedMention>): void;
  isOpen(): boolean;
  /** Where the pointer is; null: the reader uses the keyboard, and the card that opens takes the focus. */
  pointAt(point: Point | null): void;
  /** Puts an open card beside its mention again, after the page has moved under it. */
  follow(): void;
  /** The mention whose card was shown last; null: none yet. */
  lastShown(): LocatedMention | null;
  /** Closes the card of a mention that is not marked any more. */
  closeUnless(isMarked: (located: LocatedMention) => boolean): void;
}

/** Which way the mention's own text runs: which edge of it the card lines up with. */
function directionOf({ range }: LocatedMention): 'ltr' | 'rtl' {
  const element = parentOf(range.startContainer);
  return element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

export function createCards(options: CardOptions): Cards {
  const { page, paint, describe, correct, words, whenReady, signal } = options;
  let pointer: Point | null = null;
  let lastShown: LocatedMention | null = null;

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
  async function fill(on: LocatedMention): Promise<void> {
    const { id, name } = on.mention;
    const because = becauseOf(on.mention, words);
    const isShown = () => shownMention(hover.state()) === on;
    try {
      const described = await describe(id, on.published);
      if (isShown()) card.fill(described ? { at: 'ready', described, because } : { at: 'unknown', name });
    } catch {
      if (isShown()) card.fill({ at: 'failed', name }); // the extension was updated or removed
    }
  }

  function open(on: LocatedMention): void {
    if (shownMention(hover.state()) !== on || card.shown() === on) return; // the reader has moved on meanwhile
    lastShown = on;
    const lines = lineBoxes(on);
    const line = pointer ? Math.max(0, lineAt(lines, pointer)) : 0;
    const dir = directionOf(on);
    card.show({ on, name: on.mention.name, lines, line, dir, focus: pointer === null });
    void fill(on);
  }

  function render(state: CardState<LocatedMention>): void {
    paint.setCurrent(state.at === 'closed' ? null : state.on);
    const shown = shownMention(state);
    if (shown === null) card.hide();
    else if (shown !== card.shown()) whenReady(() => open(shown));
  }
  const hover = createHoverCard(render, signal);

  function follow(): void {
    const shown = shownMention(hover.state());
    const lines = shown ? lineBoxes(shown) : [];
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
    closeUnless(isMarked) {
      const state = hover.state();
      if (state.at !== 'closed' && !isMarked(state.on)) hover.send({ type: 'dismiss' });
    },
  };
}

/** What is known of an entity on a text's day. */
export type Describe = (id: EntityId, published: DayInterval | null) => Promise<DescribedEntity | null>;

/** An answer that failed is asked for again. */
export function memoizeAnswers(describe: Describe): Describe {
  const answers = new Map<string, Promise<DescribedEntity | null>>();
  return (id, published) => {
    const question = JSON.stringify([id, published]);
    const known = answers.get(question);
    if (known) return known;
    const asked = describe(id, published).catch((cause: unknown) => {
      answers.delete(question);
      throw cause;
    });
    answers.set(question, asked);
    return asked;
  };
}

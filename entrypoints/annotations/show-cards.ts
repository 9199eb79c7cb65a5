// Brings the hover card's states to the screen: which mention's card, filled with what, beside which line.
import { becauseOf } from '../../components/card/card-words';
import type { MountOptions } from '../../components/card-frame/mount-card';
import type { Words } from '../../components/words';
import type { WhenReady } from '../../lib/core/dom/adopt-style';
import { focusBeside } from '../../lib/core/dom/focus-order';
import { parentOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { calledHere } from '../../lib/page/highlight/called-here';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import { lineAt, lineBoxes, type Point } from '../../lib/page/highlight/mention-at-point';
import type { Paint } from '../../lib/page/highlight/paint-mentions';
import type { Box } from '../../lib/page/hovercard/boxes';
import {
  type CardEvent,
  type CardState,
  createHoverCard,
  shownMention,
} from '../../lib/page/hovercard/card-machine';
import { createDoubts, type DoubtOptions } from './doubt-card';
import { followMention } from './follow-mention';
import { type CardSupply, createLateCard, type LateCard } from './late-card';
import { createTrail, type ShownTrail, type TrailOptions } from './lead-on';

export interface CardOptions extends TrailOptions, Pick<DoubtOptions, 'chooser' | 'markAt'> {
  readonly page: Document;
  readonly paint: Paint;
  /** Opens the page on which the reader can put a fact right. */
  readonly correct: (id: EntityId) => void;
  readonly source: CardSupply;
  readonly words: Words;
  /** Calls what it is given when the page bears an element of ours. */
  readonly whenReady: WhenReady;
  readonly signal: AbortSignal;
}

export interface Cards {
  /** The element of the page that the card hangs on; null: there has been none yet. */
  host(): Element | null;
  send(event: CardEvent<LocatedMention>): void;
  /** The mention whose card is on screen; null: none is. */
  shown(): LocatedMention | null;
  /** Where the card is in the window; null: none is shown. */
  box(): Box | null;
  /** Where the pointer is; null: the reader uses the keyboard, and the card that opens takes the focus. */
  pointAt(point: Point | null): void;
  /** Moves the focus into an open card; false: it is there already, or has left it, or none is open. */
  enter(): boolean;
  /** The mention whose card was shown last; null: none yet. */
  lastShown(): LocatedMention | null;
  /** The text at which a card closed that had the focus, with nobody to give it back to; null: the reader has gone on. */
  closedAt(): Node | null;
  /** The reader has begun to use the page at another place. */
  goOn(): void;
  /** Closes the card of a mention that is not marked any more. */
  closeUnless(isMarked: (located: LocatedMention) => boolean): void;
}

/** Which way the mention's own text runs: which edge of it the card lines up with. */
function directionOf({ range }: LocatedMention): 'ltr' | 'rtl' {
  const element = parentOf(range.startContainer);
  return element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** As the page says it; empty: it does not. */
const languageOf = ({ range }: LocatedMention): string =>
  parentOf(range.startContainer)?.closest('[lang]')?.getAttribute('lang') ?? '';

interface Following {
  readonly send: Cards['send'];
  readonly onLost: () => void;
}

/** The card on screen: opened on one mention at a time, followed while it is open. */
class ShownCard {
  /** What the card is about; null: none is open. */
  about: LocatedMention | null = null;
  last: LocatedMention | null = null;
  closedAt: Node | null = null;
  /** Nobody can see its name any more; a pinned card outlives that. */
  isLost = false;
  /** The mention's own card, and those that its reader has gone on to. */
  readonly trail: ShownTrail;
  #follower = new AbortController();
  readonly #card: LateCard;
  readonly #words: Words;
  readonly #mayChoose: boolean;

  constructor(card: LateCard, options: CardOptions) {
    const { words, chooser } = options;
    this.#card = card;
    this.#words = words;
    this.#mayChoose = chooser !== null;
    this.trail = createTrail(card, options);
  }

  /** False: a modal dialog of the page lies over the mention. */
  open(located: LocatedMention, pointer: Point | null): boolean {
    const lines = lineBoxes(located);
    const line = pointer ? Math.max(0, lineAt(lines, pointer)) : 0;
    const node = located.range.startContainer;
    const request = { node, lines, line, dir: directionOf(located), name: located.mention.name };
    if (!this.#card.show({ ...request, focus: pointer === null })) return false;
    this.about = located;
    this.last = located;
    this.isLost = false;
    const { mention, published, words } = located;
    const isChosen = mention.evidence === 'chosen';
    const doubt = this.#mayChoose ? { words, type: mention.type, isChosen, candidates: null } : null;
    this.trail.begin({
      ...{ ...mention, published, doubt },
      because: becauseOf(mention, this.#words),
      calledHere: calledHere(mention, words, languageOf(located)),
    });
    return true;
  }

  follow(located: LocatedMention, { send, onLost }: Following): void {
    this.#follower.abort();
    this.#follower = new AbortController();
    followMention(located, {
      onMove: (lines) => (this.#card.box() ? this.#card.follow(lines) : send({ type: 'dismiss' })),
      onLost,
      signal: this.#follower.signal,
    });
  }

  goOn(): void {
    this.closedAt = null;
  }

  close(): void {
    this.#follower.abort();
    this.trail.end();
    const { about } = this;
    this.about = null;
    this.closedAt = this.#card.hide() ? null : (about?.range.startContainer ?? null);
  }
}

/** One card for all mentions of a page: nothing is added to the page before the first is shown. */
export function createCards(options: CardOptions): Cards {
  const { page, paint, correct, source, words, whenReady, signal } = options;
  let pointer: Point | null = null;

  const mounting: MountOptions = {
    words,
    signal,
    onEnter: () => {
      const state = hover.state();
      if (state.at !== 'closed') hover.send({ type: 'enter', on: state.on });
    },
    onLeave: () => hover.send({ type: 'leave' }),
    onClose: () => hover.send({ type: 'dismiss' }),
    onPin() {
      hover.send({ type: 'pin' });
      if (screen.isLost) lose(); // it was kept in spite of that
    },
    onCovered: () => hover.send({ type: 'lose' }),
    onTabOut(direction) {
      const hasMoved = screen.about !== null && focusBeside(screen.about.range.endContainer, direction);
      if (hasMoved) hover.send({ type: 'lose' });
      return hasMoved;
    },
    onLead(id, name) {
      if (screen.about) hover.send({ type: 'show', on: screen.about }); // whoever reads on has asked for it
      screen.trail.lead({ id, name });
    },
    onBack: () => screen.trail.back(),
    onCorrect: correct,
    onDoubt: () => void doubts.offer(),
    onChoose: (id) => void doubts.settle(id),
  };
  const card = createLateCard(source, { page, mounting, onMissing: () => hover.send({ type: 'dismiss' }) });
  const screen = new ShownCard(card, options);
  const doubts = createDoubts(screen, options, (event) => hover.send(event));

  function lose(): void {
    screen.isLost = true;
    paint.setCurrent(null); // of a pinned card, too
    hover.send({ type: 'lose' });
  }

  function open(located: LocatedMention): void {
    if (shownMention(hover.state()) !== located || screen.about === located) return; // the reader has moved on meanwhile
    if (screen.open(located, pointer)) screen.follow(located, { send: hover.send, onLost: lose });
    else hover.send({ type: 'dismiss' });
  }

  function render(state: CardState<LocatedMention>): void {
    paint.setCurrent(state.at === 'closed' ? null : state.on);
    const shown = shownMention(state);
    if (shown === null) screen.close();
    else if (shown !== screen.about) card.whenThere(() => whenReady(() => open(shown)));
    card.setPinned(state.at === 'pinned');
  }
  const hover = createHoverCard(render, signal);

  return {
    host: card.host,
    send(event) {
      const isLost = screen.about !== null && card.box() === null; // the page has taken the card away
      if (isLost) hover.send({ type: 'dismiss' });
      hover.send(event);
    },
    shown: () => shownMention(hover.state()),
    box: card.box,
    pointAt: (point) => {
      pointer = point;
    },
    enter: card.enter,
    lastShown: () => shownMention(hover.state()) ?? screen.last, // the one whose card is on its way counts
    closedAt: () => screen.closedAt,
    goOn: () => screen.goOn(),
    closeUnless(isMarked) {
      const state = hover.state();
      if (state.at !== 'closed' && !doubts.isSettling(state.on) && !isMarked(state.on)) lose();
    },
  };
}

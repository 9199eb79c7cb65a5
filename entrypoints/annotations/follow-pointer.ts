// Turns what mouse, pen and finger do on a page into the card's events; it never stops the page's own.
import { closest, listenTo, rootOf } from '../../lib/core/dom/native-dom';
import { type LocatedMention, measurableRange } from '../../lib/page/highlight/locate-mentions';
import { lineBoxes, mentionAtPoint, type Point } from '../../lib/page/highlight/mention-at-point';
import { isBetween, isTowards, isWithin } from '../../lib/page/hovercard/towards-card';
import type { Cards } from './show-cards';

export interface PointerOptions {
  /** Marks that can be pointed at now, in document order. */
  readonly located: () => readonly LocatedMention[];
  readonly cards: Cards;
  readonly signal: AbortSignal;
}

/** A click on these does something of the page's own. */
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';
/** A pointer that was on its way to the card and stands still for so long, in ms, has come to where it wants to be. */
const TRAVEL_PAUSE_MS = 300;

const selectionOf = (page: Document): Range | null => {
  const selection = Document.prototype.getSelection.call(page);
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
};
const isActive = (target: EventTarget | null) =>
  target instanceof Element && closest(target, ACTIVE) !== null;

/** Whether the reader has selected some of the mention: what lies over it then is in the way. */
function isSelected(page: Document, located: LocatedMention): boolean {
  const selected = selectionOf(page);
  const own = selected && measurableRange(located);
  if (!own || own.startContainer.getRootNode() !== selected.startContainer.getRootNode()) return false;
  return (
    selected.compareBoundaryPoints(Range.START_TO_END, own) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, own) < 0
  );
}

/** What the pointer's place means for the card. */
function createLook(
  page: Document,
  { located, cards }: PointerOptions,
): (point: Point, before: Point) => boolean {
  /** Whether a pointer that is off the card's name, on `on` or on nothing, still belongs to the card. */
  function belongsToCard(
    shown: LocatedMention,
    on: LocatedMention | null,
    [before, now]: [Point, Point],
  ): boolean {
    const card = cards.box();
    if (!card) return false;
    const isInGap = on === null && lineBoxes(shown).some((line) => isBetween(now, line, card));
    return isInGap || isWithin(now, card) || isTowards(before, now, card);
  }

  /** True: the pointer is on its way to the card, and will be looked at again when it rests. */
  return (point, before) => {
    cards.pointAt(point);
    const on = mentionAtPoint(page, located(), point);
    const shown = cards.shown();
    if (shown && on !== shown && belongsToCard(shown, on, [before, point])) {
      cards.send({ type: 'enter', on: shown });
      return true;
    }
    cards.send(on === null || isSelected(page, on) ? { type: 'leave' } : { type: 'enter', on });
    return false;
  };
}

/** Follows mouse and pen: rests open a card, and the way from a name to its card may lead over others. */
function followHover(page: Document, options: PointerOptions): void {
  const { cards, signal } = options;
  const passive = { passive: true, signal };
  const look = createLook(page, options);
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let last: Point | null = null;
  /** Events inside the card reach the page with its host as their target; the card tells of itself. */
  const isCard = (target: EventTarget | null) => target === cards.host();

  function rest(): void {
    cancelAnimationFrame(frame);
    clearTimeout(pause);
  }
  function lookAt(point: Point): void {
    const isTravelling = look(point, last ?? point);
    last = point;
    if (isTravelling) pause = setTimeout(() => look(point, BEHIND), TRAVEL_PAUSE_MS);
  }

  listenTo(page)(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType, buttons, target }) => {
      if (pointerType === 'touch') return; // a finger that scrolls asks for nothing
      rest();
      if (isCard(target)) return;
      if (buttons !== 0) cards.send({ type: 'leave' });
      else frame = requestAnimationFrame(() => lookAt({ x, y })); // once a frame is enough
    },
    passive,
  );
  const leave = () => {
    rest();
    cards.send({ type: 'leave' });
  };
  rootOf(page)?.addEventListener('pointerleave', leave, passive);
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!isCard(target)) leave(); // whoever presses selects, drags or clicks: a wait for a card is over
    },
    { capture: true, ...passive },
  );
  signal.addEventListener('abort', rest, { once: true });
}

/** Nobody comes from there: a pointer that is looked at so is on no way. */
const BEHIND: Point = { x: Number.NaN, y: Number.NaN };

/** Opens and closes cards as the pointer asks for it, until `signal` aborts. */
export function followPointer(page: Document, options: PointerOptions): void {
  const { located, cards, signal } = options;
  followHover(page, options);
  listenTo(page)(
    'click',
    ({ clientX: x, clientY: y, target }) => {
      if (target === cards.host()) return;
      const isForeign = isActive(target) || selectionOf(page) !== null;
      const on = isForeign ? null : mentionAtPoint(page, located(), { x, y });
      cards.pointAt({ x, y });
      cards.send(on === null ? { type: 'lose' } : { type: 'show', on });
    },
    { capture: true, passive: true, signal },
  );
}

// Turns what pointer, wheel and Escape do on a page into the card's events; it never stops the page's own.
import { closest, listenTo, rootOf } from '../../lib/core/dom/native-dom';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import { mentionAtPoint, type Point } from '../../lib/page/highlight/mention-at-point';
import type { Cards } from './show-cards';

export interface PointerOptions {
  /** Marks that can be pointed at now, in document order. */
  readonly located: () => readonly LocatedMention[];
  readonly cards: Cards;
  readonly signal: AbortSignal;
}

/** A click on these does something of the page's own. */
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

const hasSelection = (page: Document) => Document.prototype.getSelection.call(page)?.isCollapsed === false;
const isActive = (target: EventTarget | null) =>
  target instanceof Element && closest(target, ACTIVE) !== null;

export function followPointer(page: Document, { located, cards, signal }: PointerOptions): void {
  let frame = 0;
  const passive = { passive: true, signal };
  /** Events inside the card reach the page with its host as their target; the card tells of itself. */
  const isCard = (target: EventTarget | null) => target === cards.host;

  function look(point: Point): void {
    cards.pointAt(point);
    const on = mentionAtPoint(page, located(), point);
    cards.send(on === null ? { type: 'leave' } : { type: 'enter', on });
  }

  function onMove({ clientX: x, clientY: y, pointerType, target }: PointerEvent): void {
    if (pointerType === 'touch' || isCard(target)) return; // a finger that scrolls asks for nothing
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look({ x, y })); // once a frame is enough
  }

  function onClick({ clientX: x, clientY: y, target }: MouseEvent): void {
    if (isCard(target)) return;
    const foreign = isActive(target) || hasSelection(page);
    const on = foreign ? null : mentionAtPoint(page, located(), { x, y });
    cards.pointAt({ x, y });
    cards.send(on === null ? { type: 'dismiss' } : { type: 'show', on });
  }

  listenTo(page)('pointermove', onMove, passive);
  rootOf(page)?.addEventListener('pointerleave', () => cards.send({ type: 'leave' }), passive);
  listenTo(page)('click', onClick, passive);
  listenTo(page)(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && cards.isOpen()) cards.send({ type: 'dismiss' });
    },
    { capture: true, signal },
  );
  listenTo(page)(
    'scroll',
    ({ target }) => {
      if (cards.isOpen() && !isCard(target)) cards.follow();
    },
    { capture: true, ...passive },
  );
  window.addEventListener(
    'resize',
    () => {
      if (cards.isOpen()) cards.follow();
    },
    passive,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

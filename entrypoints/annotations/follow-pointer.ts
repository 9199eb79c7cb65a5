// Turns what the pointer and the Escape key do on a page into the card's events; it never stops the page's own.
import type { LocatedMention } from '../../lib/highlight/locate-mentions';
import { mentionAtPoint, type Point } from '../../lib/highlight/mention-at-point';
import type { CardEvent } from '../../lib/hovercard/machine';

export interface PointerOptions {
  /** Mentions that can be pointed at now, in document order. */
  readonly located: () => readonly LocatedMention[];
  /** Events on the card reach the page with its host as their target. */
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly onMove: (point: Point) => void;
  readonly send: (event: CardEvent) => void;
  readonly isOpen: () => boolean;
  readonly signal: AbortSignal;
}

/** A click on these does something of the page's own. */
const ACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

const hasSelection = (page: Document) => page.getSelection()?.isCollapsed === false;
const isActive = (target: EventTarget | null) => target instanceof Element && target.closest(ACTIVE) !== null;

export function followPointer(page: Document, options: PointerOptions): void {
  const { located, isCard, onMove, send, isOpen, signal } = options;
  let frame = 0;

  function look(point: Point, target: EventTarget | null): void {
    if (isCard(target)) return; // the card tells of itself
    onMove(point);
    const on = mentionAtPoint(page, located(), point);
    send(on === null ? { type: 'leave' } : { type: 'enter', on });
  }

  page.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType, target }) => {
      if (pointerType === 'touch') return; // a finger that scrolls asks for nothing
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look({ x, y }, target)); // once a frame is enough
    },
    { passive: true, signal },
  );
  page.documentElement.addEventListener('pointerleave', () => send({ type: 'leave' }), {
    passive: true,
    signal,
  });
  page.addEventListener(
    'click',
    ({ clientX: x, clientY: y, target }) => {
      if (isCard(target)) return;
      const on = isActive(target) || hasSelection(page) ? null : mentionAtPoint(page, located(), { x, y });
      onMove({ x, y });
      send(on === null ? { type: 'dismiss' } : { type: 'show', on });
    },
    { passive: true, signal },
  );
  page.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && isOpen()) send({ type: 'dismiss' });
    },
    { capture: true, signal },
  );
  // The card stands beside a word; when the word moves away under it, it goes.
  page.addEventListener(
    'scroll',
    ({ target }) => {
      if (!isCard(target)) send({ type: 'leave' });
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

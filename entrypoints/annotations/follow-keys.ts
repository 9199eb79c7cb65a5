// What Escape and Tab do while a card is open, or has just closed: heard before the page, which gets all other keys as ever.
import { focusBeside } from '../../lib/core/dom/focus-order';
import { bodyOf } from '../../lib/core/dom/native-dom';
import type { Cards } from './show-cards';

/** The page hears nothing of this press, and the browser does nothing for it. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isPlain = ({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent) =>
  !(altKey || ctrlKey || metaKey || isComposing);

/** Whether nothing on the page has the focus. */
const isUnfocused = (page: Document) => page.activeElement === null || page.activeElement === bodyOf(page);

/**
 * One Escape closes one thing: while a card is open that is the card, and the press, held or released, reaches nothing
 * else. Tab leads into an open card, and from where a card has closed to what comes behind its name.
 */
export function followKeys(page: Document, cards: Cards, signal: AbortSignal): void {
  /** The Escape that closed the card is still down. */
  let isEscaping = false;

  function onEscape(event: KeyboardEvent): void {
    const isHeldDown = isEscaping && event.repeat;
    isEscaping = isHeldDown || cards.shown() !== null;
    if (isEscaping) take(event);
    cards.send({ type: 'dismiss' });
  }

  function onTab(event: KeyboardEvent): void {
    const resume = isUnfocused(page) ? cards.closedAt() : null;
    const direction = event.shiftKey ? 'previous' : 'next';
    const isEntered = direction === 'next' && cards.enter();
    if (isEntered || (resume && focusBeside(resume, direction))) take(event);
  }

  const heard = { capture: true, signal };
  window.addEventListener('pointerdown', cards.goOn, { passive: true, ...heard });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isPlain(event)) return;
      if (event.key === 'Escape') onEscape(event);
      else if (event.key === 'Tab') onTab(event);
    },
    heard,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Escape' || !isEscaping) return;
      isEscaping = false;
      take(event);
    },
    heard,
  );
}

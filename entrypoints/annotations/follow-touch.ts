// A finger on a name that is a link: a tap follows the link, as everywhere; a long press opens the card instead of the browser's menu.
import { closest } from '../../lib/core/dom/native-dom';
import { mentionAtPoint, type Point } from '../../lib/page/highlight/mention-at-point';
import type { PointerOptions } from './follow-pointer';

/** As long as a browser waits before it opens its own menu, in ms. */
export const LONG_PRESS_MS = 500;
/** A finger that moves farther than this, in px, scrolls. */
const FINGER_WANDERS_PX = 10;
/** A tap on these is the page's own, so that a card needs another way. */
const TAPPED = 'a[href], button, summary, label, [role="button"]';

const isTapped = (target: EventTarget | null) =>
  target instanceof Element && closest(target, TAPPED) !== null;

/** Where a finger went down on a linked name, and whether its card has been opened. */
interface Press {
  readonly at: Point;
  readonly open: () => void;
  isLong: boolean;
  /** When the finger was lifted, as events tell the time, in ms; null: it is down. */
  liftedAt: number | null;
}

/** What a browser makes of a press, a menu or a click, comes within this time of the finger's lifting, in ms. */
const AFTERMATH_MS = 1000;
const isOver = ({ liftedAt }: Press, { timeStamp }: Event) =>
  liftedAt !== null && timeStamp - liftedAt > AFTERMATH_MS;

/** Heard before the page, which gets everything but the menu and the click that would end a long press on a name. */
export function followTouch(page: Document, { located, cards, signal }: PointerOptions): void {
  let press: Press | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const capture = { capture: true, signal };

  function lengthen(): void {
    if (!press || press.isLong) return;
    press.isLong = true;
    press.open();
  }
  function begin(event: PointerEvent): void {
    clearTimeout(timer);
    press = null;
    if (event.pointerType !== 'touch' || !event.isPrimary || !isTapped(event.target)) return;
    const at = { x: event.clientX, y: event.clientY };
    const on = mentionAtPoint(page, located(), at);
    if (!on) return;
    const open = () => {
      cards.pointAt(at);
      cards.send({ type: 'show', on });
    };
    press = { at, open, isLong: false, liftedAt: null };
    timer = setTimeout(lengthen, LONG_PRESS_MS);
  }
  function end({ timeStamp }: Event): void {
    clearTimeout(timer);
    if (press?.isLong) press.liftedAt = timeStamp;
    else press = null;
  }
  /** The browser's own sign of a long press may come before ours. */
  function takeMenu(event: Event): void {
    if (!press || isOver(press, event)) return;
    lengthen();
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  function takeClick(event: MouseEvent): void {
    const isOurs = press?.isLong === true && !isOver(press, event) && isTapped(event.target);
    press = null;
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  window.addEventListener('pointerdown', begin, { passive: true, ...capture });
  window.addEventListener(
    'pointermove',
    (event) => {
      const { clientX, clientY } = event;
      if (press && Math.hypot(clientX - press.at.x, clientY - press.at.y) > FINGER_WANDERS_PX) end(event);
    },
    { passive: true, ...capture },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(type, end, { passive: true, ...capture });
  }
  window.addEventListener('contextmenu', takeMenu, capture);
  window.addEventListener('dragstart', takeMenu, capture);
  window.addEventListener('click', takeClick, capture);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

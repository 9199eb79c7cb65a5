// The keyboard's focus and the card: how it comes in, at which ends it leaves, and to whom it goes back.
import { isDrawn } from '../../lib/core/dom/native-dom';

/** What the keyboard reaches in a card. */
const CONTROLS = 'a[href], button, summary';

export interface CardFocus {
  /** Moves the focus into the card; false: it is there, or the reader has left the card with it. */
  enter(): boolean;
  /** A card opens: whoever has the focus gets it back. */
  begin(): void;
  /** Runs `move`, which takes the card from the page for a moment; the focus stays where it was in it. */
  keepDuring(move: () => void): void;
  /** Runs `change`, which may take away what has the focus in the card; the card itself has it then. */
  keepInside(change: () => void): void;
  /** Runs `close`, which hides the card; false: the focus was in it, and nobody is there to take it back. */
  endAfter(close: () => void): boolean;
}

export interface FocusOptions {
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  /** Tab leaves the card at its end, Shift and Tab at its beginning; true: the focus has been moved. */
  readonly onTabOut: (direction: 'next' | 'previous') => boolean;
  readonly signal: AbortSignal;
}

/** The element that has the focus, also within open shadow trees. */
function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export function createCardFocus({ root, frame, onTabOut, signal }: FocusOptions): CardFocus {
  const page = frame.ownerDocument;
  let before: Element | null = null;
  let hasLeft = false;

  function onTab(event: KeyboardEvent): void {
    const controls = [...root.querySelectorAll(CONTROLS)].filter(isDrawn);
    const focused = root.activeElement;
    const isFirst = focused === frame || focused === controls[0];
    const isAtEnd = event.shiftKey ? isFirst : focused === controls.at(-1);
    if (!isAtEnd || !onTabOut(event.shiftKey ? 'previous' : 'next')) return;
    hasLeft = true;
    event.preventDefault();
  }
  root.addEventListener(
    'keydown',
    (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Tab') onTab(event);
    },
    { signal },
  );

  return {
    enter() {
      if (hasLeft || root.activeElement !== null) return false;
      frame.focus({ preventScroll: true });
      return root.activeElement !== null;
    },
    begin() {
      hasLeft = false;
      if (root.activeElement === null) before = focusedIn(page);
    },
    keepDuring(move) {
      const focused = root.activeElement;
      move();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    keepInside(change) {
      const hadFocus = root.activeElement !== null;
      change();
      if (hadFocus && root.activeElement === null) frame.focus({ preventScroll: true });
    },
    endAfter(close) {
      const hadFocus = root.activeElement !== null;
      close();
      const taker = before;
      before = null;
      if (!hadFocus) return true;
      if (taker instanceof HTMLElement || taker instanceof SVGElement) taker.focus({ preventScroll: true });
      return taker !== page.body && focusedIn(page) === taker;
    },
  };
}

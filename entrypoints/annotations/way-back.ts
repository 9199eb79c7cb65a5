// Where the reader was before a jump → the way back there, as long as the reader has not gone on reading elsewhere.
import { layoutParentOf } from '../../lib/core/dom/native-dom';

interface Position {
  readonly scroller: Element;
  readonly left: number;
  readonly top: number;
}

/** What one does to a page to go on reading where one is; a key may be the next jump itself. */
const GOING_ON = ['wheel', 'touchmove', 'pointerdown'] as const;

/** Everything around `element` that may be scrolled, as far as it is now; the window's own scroller is among it. */
function positionsAround(element: Element): Position[] {
  const positions: Position[] = [];
  for (let scroller: Element | null = element; scroller; scroller = layoutParentOf(scroller))
    positions.push({ scroller, left: scroller.scrollLeft, top: scroller.scrollTop });
  return positions;
}

export interface WayBack {
  /** A jump to `element` begins: the first one since the reader was somewhere counts. */
  leave(element: Element): void;
  /** Scrolls everything to where it was before the jumps; false: there was none, or the reader has gone on. */
  goBack(): boolean;
}

/** Forgets where the reader was when `signal` aborts, and when the page is scrolled or pressed by hand. */
export function createWayBack(signal: AbortSignal): WayBack {
  let before = new Map<Element, Position>();
  const forget = () => {
    before = new Map();
  };
  for (const type of GOING_ON)
    window.addEventListener(type, forget, { capture: true, passive: true, signal });
  signal.addEventListener('abort', forget, { once: true });
  return {
    leave(element) {
      for (const position of positionsAround(element))
        if (!before.has(position.scroller)) before.set(position.scroller, position);
    },
    goBack() {
      const positions = [...before.values()];
      forget();
      for (const { scroller, left, top } of positions) scroller.scrollTo({ left, top, behavior: 'instant' });
      return positions.length > 0;
    },
  };
}

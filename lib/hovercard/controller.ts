// Drives the card machine with a real timer; the state alone decides whether one runs.
import { type CardEvent, type CardState, DELAY_MS, step } from './machine';

export interface HoverCard {
  send(event: CardEvent): void;
  state(): CardState;
}

/** Calls `render` at every change of state. After `signal` aborts the card is closed and stays so. */
export function createHoverCard(render: (state: CardState) => void, signal: AbortSignal): HoverCard {
  let state: CardState = { at: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function move(event: CardEvent): void {
    const next = step(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const delay = DELAY_MS[state.at];
    if (delay !== null) timer = setTimeout(move, delay, { type: 'elapsed' });
    render(state);
  }
  signal.addEventListener('abort', () => move({ type: 'dismiss' }), { once: true });
  return {
    send: (event) => {
      if (!signal.aborted) move(event);
    },
    state: () => state,
  };
}

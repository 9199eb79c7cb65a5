// When a card opens and closes, as plain data, and the controller that drives it with one timer.
/** `on` is the index of the mention that the card is about, in reading order. */
export type CardState =
  | { readonly at: 'closed' }
  | { readonly at: 'dwelling' | 'open' | 'leaving' | 'pinned'; readonly on: number };

export type CardEvent =
  /** The pointer rests on a mention, or on the card of that mention. */
  | { readonly type: 'enter'; readonly on: number }
  /** A click, a tap or a key asks for the card: it opens at once and stays. */
  | { readonly type: 'show'; readonly on: number }
  /** `leave`: off mention and card. `elapsed`: the state's delay is over. `dismiss`: the reader is done. */
  | { readonly type: 'leave' | 'elapsed' | 'dismiss' };

/** Milliseconds until `elapsed` is due; null waits for the reader (WCAG 2.2, 1.4.13). */
export const DELAY_MS = { closed: null, dwelling: 400, open: null, leaving: 300, pinned: null } as const;

const CLOSED: CardState = { at: 'closed' };

type OpenAt = Exclude<CardState['at'], 'closed'>;
type Moves = Partial<Record<'enter' | 'leave' | 'elapsed', CardState['at']>>;
const MOVES: Record<OpenAt, Moves> = {
  dwelling: { leave: 'closed', elapsed: 'open' }, // the pointer rests; nothing is shown yet
  open: { leave: 'leaving' },
  leaving: { enter: 'open', elapsed: 'closed' }, // grace time to reach the card
  pinned: {}, // opened on purpose: only the reader closes it
};

/** The same state object comes back when nothing changes. */
export function stepCard(state: CardState, event: CardEvent): CardState {
  if (event.type === 'dismiss') return state.at === 'closed' ? state : CLOSED;
  if (event.type === 'show') {
    const shown = state.at === 'pinned' && state.on === event.on;
    return shown ? state : { at: 'pinned', on: event.on };
  }
  if (state.at === 'closed') return event.type === 'enter' ? { at: 'dwelling', on: event.on } : state;
  if (event.type === 'enter' && event.on !== state.on) {
    return state.at === 'pinned' ? state : { at: 'dwelling', on: event.on };
  }
  const at = MOVES[state.at][event.type] ?? state.at;
  if (at === state.at) return state;
  return at === 'closed' ? CLOSED : { at, on: state.on };
}

/** The mention whose card is on screen; null while there is none. */
export const shownMention = (state: CardState): number | null =>
  state.at === 'closed' || state.at === 'dwelling' ? null : state.on;

export interface HoverCard {
  send(event: CardEvent): void;
  state(): CardState;
}

/** Calls `render` at every change of state. After `signal` aborts the card is closed and stays so. */
export function createHoverCard(render: (state: CardState) => void, signal: AbortSignal): HoverCard {
  let state: CardState = { at: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function move(event: CardEvent): void {
    const next = stepCard(state, event);
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

// When a card opens and closes, as plain data, and the controller that drives it with one timer.
/** `on` is the mention that the card is about; one and the same mention is one and the same value. */
export type CardState<On> =
  | { readonly at: 'closed' }
  | { readonly at: 'dwelling' | 'open' | 'leaving' | 'pinned'; readonly on: On };

export type CardEvent<On> =
  /** The pointer rests on a mention, or on the card of that mention. */
  | { readonly type: 'enter'; readonly on: On }
  /** A click, a tap or a key asks for the card: it opens at once and stays. */
  | { readonly type: 'show'; readonly on: On }
  /** `leave`: off mention and card. `elapsed`: the state's delay is over. `dismiss`: the reader is done. */
  | { readonly type: 'leave' | 'elapsed' | 'dismiss' };

/** Milliseconds until `elapsed` is due; null waits for the reader (WCAG 2.2, 1.4.13). */
export const DELAY_MS = { closed: null, dwelling: 400, open: null, leaving: 300, pinned: null } as const;

const CLOSED = { at: 'closed' } as const;

type CardAt = CardState<unknown>['at'];
type OpenAt = Exclude<CardAt, 'closed'>;
type Moves = Partial<Record<'enter' | 'leave' | 'elapsed', CardAt>>;
const MOVES: Record<OpenAt, Moves> = {
  dwelling: { leave: 'closed', elapsed: 'open' }, // the pointer rests; nothing is shown yet
  open: { leave: 'leaving' },
  leaving: { enter: 'open', elapsed: 'closed' }, // grace time to reach the card
  pinned: {}, // opened on purpose: only the reader closes it
};

/** The same state object comes back when nothing changes. */
export function stepCard<On>(state: CardState<On>, event: CardEvent<On>): CardState<On> {
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
export const shownMention = <On>(state: CardState<On>): On | null =>
  state.at === 'closed' || state.at === 'dwelling' ? null : state.on;

export interface HoverCard<On> {
  send(event: CardEvent<On>): void;
  state(): CardState<On>;
}

/** Calls `render` at every change of state. After `signal` aborts the card is closed and stays so. */
export function createHoverCard<On>(
  render: (state: CardState<On>) => void,
  signal: AbortSignal,
): HoverCard<On> {
  let state: CardState<On> = CLOSED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function move(event: CardEvent<On>): void {
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

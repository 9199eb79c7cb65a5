// When a card opens and closes, as plain data: states, events, and the controller that drives them with one timer.
/** `on` is what the card is about, compared by identity. */
export type CardState<On> =
  | { readonly at: 'closed' }
  /** `asked`: opened by a click, a tap or a key. `pinned`: the reader keeps it, wherever its name goes. */
  | { readonly at: 'dwelling' | 'open' | 'leaving' | 'asked' | 'pinned'; readonly on: On };

export type CardEvent<On> =
  /** The pointer rests on a mention, or on the card of that mention. */
  | { readonly type: 'enter'; readonly on: On }
  /** A click, a tap or a key asks for the card: it opens at once and stays. */
  | { readonly type: 'show'; readonly on: On }
  /** `leave`: off mention and card. `elapsed`: the state's delay is over. `pin`: kept, or no longer. */
  | { readonly type: 'leave' | 'elapsed' | 'pin' }
  /** `lose`: the mention is gone, or the reader turns to something else. `dismiss`: the reader is done. */
  | { readonly type: 'lose' | 'dismiss' };

/** Milliseconds until `elapsed` is due; null waits for the reader (WCAG 2.2, 1.4.13). */
export const DELAY_MS = {
  closed: null,
  dwelling: 400,
  open: null,
  leaving: 300,
  asked: null,
  pinned: null,
} as const;

type OpenAt = Exclude<CardState<unknown>['at'], 'closed'>;
type Moves = Partial<Record<'enter' | 'leave' | 'elapsed' | 'pin' | 'lose', CardState<unknown>['at']>>;
const MOVES: Record<OpenAt, Moves> = {
  dwelling: { leave: 'closed', elapsed: 'open', lose: 'closed' }, // the pointer rests; nothing is shown yet
  open: { leave: 'leaving', pin: 'pinned', lose: 'closed' },
  leaving: { enter: 'open', elapsed: 'closed', pin: 'pinned', lose: 'closed' }, // grace time to reach the card
  asked: { pin: 'pinned', lose: 'closed' },
  pinned: { pin: 'asked' }, // only the reader closes it
};

/** The same state object comes back when nothing changes. */
export function stepCard<On>(state: CardState<On>, event: CardEvent<On>): CardState<On> {
  if (event.type === 'dismiss') return state.at === 'closed' ? state : { at: 'closed' };
  if (event.type === 'show') {
    const at = state.at === 'pinned' ? 'pinned' : 'asked'; // a pinned card keeps its place for the next name
    return state.at === at && state.on === event.on ? state : { at, on: event.on };
  }
  if (state.at === 'closed') return event.type === 'enter' ? { at: 'dwelling', on: event.on } : state;
  if (event.type === 'enter' && event.on !== state.on) {
    const isHeld = state.at === 'asked' || state.at === 'pinned';
    return isHeld ? state : { at: 'dwelling', on: event.on };
  }
  const at = MOVES[state.at][event.type] ?? state.at;
  if (at === state.at) return state;
  return at === 'closed' ? { at } : { at, on: state.on };
}

/** What the card on screen is about; null while there is none. */
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
  let state: CardState<On> = { at: 'closed' };
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

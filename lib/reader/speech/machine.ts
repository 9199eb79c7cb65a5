// Reading aloud as plain data: which sentence is spoken, and what the next event makes of it. No engine, no timer.
/**
 * `on` is the sentence's place in the article, from 0. `take` counts utterances: what an engine says of an earlier
 * one, and engines say much too late, is not heard.
 */
export type SpeechState =
  /** `ended`: the article is at its end. */
  | { readonly at: 'silent' | 'ended'; readonly take: number }
  | {
      readonly at: 'speaking';
      readonly on: number;
      readonly take: number;
      /** The engine has begun to speak. */
      readonly begun: boolean;
      /** How often in a row the engine was found idle. */
      readonly idle: number;
    }
  /** `failed`: the engine would not speak; the reader may try again, or another voice. */
  | { readonly at: 'paused' | 'failed'; readonly on: number; readonly take: number };

export type SpeechEvent =
  /** From where it paused, else from sentence `from`. */
  | { readonly type: 'play'; readonly from: number }
  | { readonly type: 'pause' | 'next' | 'previous' | 'stop' }
  /** Voice or rate have changed: the sentence is begun again. */
  | { readonly type: 'restart' }
  /** Told by the engine of one utterance. `idle`: it was asked, and neither speaks nor has anything to speak. */
  | { readonly type: 'begun' | 'ended' | 'failed' | 'idle'; readonly take: number };

/**
 * Idle looks in a row after which an utterance is over although the engine has not said so: Chromium loses the end
 * of some, and neither browser tells of one that the system's engine dropped.
 */
const IDLE_LOOKS = 3;

export const SILENT: SpeechState = { at: 'silent', take: 0 };

const speak = (state: SpeechState, on: number): SpeechState => ({
  at: 'speaking',
  on,
  take: state.take + 1,
  begun: false,
  idle: 0,
});

/** Sentence `on`, or the end of the article behind the last. */
const goOn = (state: SpeechState, on: number, count: number): SpeechState =>
  on < count ? speak(state, on) : { at: 'ended', take: state.take };

/** The sentence that is spoken or stands next; null: none. */
export const sentenceOf = (state: SpeechState): number | null => ('on' in state ? state.on : null);

type Told = Extract<SpeechEvent, { take: number }>;

function hear(state: SpeechState, event: Told, count: number): SpeechState {
  if (state.at !== 'speaking' || state.take !== event.take) return state;
  if (event.type === 'begun') return state.begun ? state : { ...state, begun: true, idle: 0 };
  if (event.type === 'ended') return goOn(state, state.on + 1, count);
  if (event.type === 'failed') return { at: 'failed', on: state.on, take: state.take };
  if (state.idle + 1 < IDLE_LOOKS) return { ...state, idle: state.idle + 1 };
  return state.begun ? goOn(state, state.on + 1, count) : { at: 'failed', on: state.on, take: state.take };
}

/** A paused article stays paused when the reader moves in it. */
function move(state: SpeechState, by: 1 | -1, count: number): SpeechState {
  const on = sentenceOf(state) ?? (state.at === 'ended' ? count : null);
  if (on === null) return state;
  const next = Math.max(0, on + by);
  if (state.at !== 'paused') return goOn(state, next, count);
  return next < count ? { ...state, on: next } : state;
}

/** `count`: sentences of the article. The same state object comes back when nothing changes. */
export function stepSpeech(state: SpeechState, event: SpeechEvent, count: number): SpeechState {
  if ('take' in event) return hear(state, event, count);
  switch (event.type) {
    case 'play':
      if (state.at === 'speaking') return state;
      return goOn(state, sentenceOf(state) ?? (state.at === 'ended' ? 0 : event.from), count);
    case 'pause':
      return state.at === 'speaking' ? { at: 'paused', on: state.on, take: state.take } : state;
    case 'next':
      return move(state, 1, count);
    case 'previous':
      return move(state, -1, count);
    case 'restart':
      return state.at === 'speaking' || state.at === 'failed' ? speak(state, state.on) : state;
    case 'stop':
      return state.at === 'silent' ? state : { at: 'silent', take: state.take };
  }
}

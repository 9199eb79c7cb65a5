// Drives the speech machine with a real engine; the state alone decides what is spoken.
import { SILENT, type SpeechEvent, type SpeechState, stepSpeech } from './machine';

/** How often a speaking engine is asked whether it still does, in ms. */
const LOOK_MS = 700;
/** Rest after a cancellation, in ms: what follows at once is swallowed by Chromium's Linux engine and by Firefox. */
const SETTLE_MS = 80;
/** What a cancellation of ours, or of another page's, makes the engine say. */
const CANCELLED = ['canceled', 'interrupted'];

export type Engine = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending'>;

export interface SpeakerOptions {
  readonly engine: Engine;
  /** What is said of each sentence. */
  readonly texts: readonly string[];
  /** A new utterance with the reader's voice and rate. */
  readonly utter: (text: string) => SpeechSynthesisUtterance;
  readonly render: (state: SpeechState) => void;
  readonly signal: AbortSignal;
}

export interface Speaker {
  send(event: SpeechEvent): void;
  state(): SpeechState;
}

/** Calls `render` at every change of state. After `signal` aborts it is silent, and stays so. */
export function createSpeaker({ engine, texts, utter, render, signal }: SpeakerOptions): Speaker {
  let state = SILENT;
  let timers: ReturnType<typeof setTimeout>[] = [];
  /** Held on to: Chromium forgets the end of an utterance that nobody holds. */
  let spoken: SpeechSynthesisUtterance | null = null;

  function hush(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    spoken = null;
    engine.cancel();
  }

  function look(take: number): void {
    if (!engine.speaking && !engine.pending) move({ type: 'idle', take });
    if (state.at === 'speaking' && state.take === take) timers.push(setTimeout(look, LOOK_MS, take));
  }

  function say(text: string, take: number): void {
    const utterance = utter(text);
    utterance.onstart = () => move({ type: 'begun', take });
    utterance.onend = () => move({ type: 'ended', take });
    utterance.onerror = ({ error }) => {
      if (!CANCELLED.includes(error)) move({ type: 'failed', take });
    };
    spoken = utterance;
    engine.resume(); // another page of the browser may have left the engine paused
    engine.speak(spoken);
    timers.push(setTimeout(look, LOOK_MS, take));
  }

  function speak({ on, take }: Extract<SpeechState, { at: 'speaking' }>): void {
    const wasBusy = engine.speaking || engine.pending;
    hush();
    const text = texts[on] ?? '';
    if (wasBusy) timers.push(setTimeout(say, SETTLE_MS, text, take));
    else say(text, take);
  }

  function move(event: SpeechEvent): void {
    const before = state;
    state = stepSpeech(before, event, texts.length);
    if (state === before) return;
    const isSameTake = before.take === state.take;
    if (state.at !== 'speaking') hush();
    else if (!isSameTake) speak(state);
    render(state);
  }
  signal.addEventListener('abort', () => move({ type: 'stop' }), { once: true });
  return {
    send: (event) => {
      if (!signal.aborted) move(event);
    },
    state: () => state,
  };
}

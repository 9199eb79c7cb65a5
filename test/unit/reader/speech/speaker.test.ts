// The one stand-in of our tests: no machine that runs them has a voice, so the engine plays a script.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sentenceOf } from '@/lib/reader/speech/machine';
import { createSpeaker, type Speaker } from '@/lib/reader/speech/speaker';

interface Said {
  readonly text: string;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}

/** Speaks when it is told to; `cancel` makes it say what Chromium says. */
class ScriptedEngine {
  speaking = false;
  pending = false;
  readonly heard: string[] = [];
  current: Said | null = null;
  speak(utterance: SpeechSynthesisUtterance): void {
    this.current = utterance as unknown as Said;
    this.heard.push(this.current.text);
    this.speaking = true;
  }
  cancel(): void {
    const cancelled = this.current;
    this.current = null;
    this.speaking = false;
    cancelled?.onerror?.({ error: 'canceled' });
  }
  resume(): void {
    this.pending = false;
  }
  finish(): void {
    const { current } = this;
    this.speaking = false;
    this.current = null;
    current?.onend?.();
  }
}

let engine: ScriptedEngine;
let page: AbortController;
let speaker: Speaker;
const shown = () => `${speaker.state().at} ${sentenceOf(speaker.state()) ?? '-'}`;

beforeEach(() => {
  vi.useFakeTimers();
  engine = new ScriptedEngine();
  page = new AbortController();
  speaker = createSpeaker({
    engine,
    texts: ['One.', 'Two.', 'Three.'],
    utter: (text) =>
      ({ text, onstart: null, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance,
    render: () => undefined,
    signal: page.signal,
  });
});
afterEach(() => vi.useRealTimers());

it('speaks an utterance a sentence, to the end', () => {
  speaker.send({ type: 'play', from: 0 });
  for (let n = 0; n < 3; n++) {
    engine.current?.onstart?.();
    engine.finish();
  }
  expect(engine.heard).toEqual(['One.', 'Two.', 'Three.']);
  expect(shown()).toBe('ended -');
});

it('waits after it has cut an utterance off, and is not misled by what the engine says of that', () => {
  speaker.send({ type: 'play', from: 0 });
  speaker.send({ type: 'next' });
  expect(engine.heard).toEqual(['One.']);
  vi.advanceTimersByTime(100);
  expect(engine.heard).toEqual(['One.', 'Two.']);
  expect(shown()).toBe('speaking 1');
});

it('goes on where the engine has lost an end', () => {
  speaker.send({ type: 'play', from: 0 });
  engine.current?.onstart?.();
  engine.speaking = false;
  vi.advanceTimersByTime(3000);
  expect(engine.heard[1]).toBe('Two.');
});

it('says that an engine does not speak', () => {
  speaker.send({ type: 'play', from: 0 });
  engine.speaking = false;
  vi.advanceTimersByTime(3000);
  expect(shown()).toBe('failed 0');
});

it('is silent as soon as it pauses, and begins the sentence again', () => {
  speaker.send({ type: 'play', from: 1 });
  speaker.send({ type: 'pause' });
  expect(engine.speaking).toBe(false);
  speaker.send({ type: 'play', from: 0 });
  expect(engine.heard).toEqual(['Two.', 'Two.']);
});

it('falls silent with the page, and stays so', () => {
  speaker.send({ type: 'play', from: 0 });
  page.abort();
  expect(engine.speaking).toBe(false);
  speaker.send({ type: 'play', from: 0 });
  vi.advanceTimersByTime(10_000);
  expect(engine.heard).toEqual(['One.']);
  expect(vi.getTimerCount()).toBe(0);
});

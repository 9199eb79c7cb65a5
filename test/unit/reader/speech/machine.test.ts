import { describe, expect, it } from 'vitest';
import {
  SILENT,
  type SpeechEvent,
  type SpeechState,
  sentenceOf,
  stepSpeech,
} from '@/lib/reader/speech/machine';

const COUNT = 3;
const play = (from = 0): SpeechEvent => ({ type: 'play', from });
const run = (...events: SpeechEvent[]): SpeechState =>
  events.reduce((state, event) => stepSpeech(state, event, COUNT), SILENT);
const shown = (state: SpeechState) => `${state.at} ${sentenceOf(state) ?? '-'}`;

it.each<[string, SpeechEvent[], string]>([
  ['begins where the reader looks', [play(1)], 'speaking 1'],
  [
    'goes on to the next sentence',
    [play(), { type: 'begun', take: 1 }, { type: 'ended', take: 1 }],
    'speaking 1',
  ],
  ['ends behind the last', [play(2), { type: 'ended', take: 1 }], 'ended -'],
  ['begins again from the start after the end', [play(2), { type: 'ended', take: 1 }, play(2)], 'speaking 0'],
  [
    'goes back from the end to the last',
    [play(2), { type: 'ended', take: 1 }, { type: 'previous' }],
    'speaking 2',
  ],
  ['pauses', [play(1), { type: 'pause' }], 'paused 1'],
  [
    'goes on from the pause, not from where the reader looks',
    [play(1), { type: 'pause' }, play(0)],
    'speaking 1',
  ],
  ['moves silently while it is paused', [play(0), { type: 'pause' }, { type: 'next' }], 'paused 1'],
  ['stays on the last while it is paused', [play(2), { type: 'pause' }, { type: 'next' }], 'paused 2'],
  ['moves forward', [play(0), { type: 'next' }], 'speaking 1'],
  ['moves back', [play(1), { type: 'previous' }], 'speaking 0'],
  ['stays on the first', [play(0), { type: 'previous' }], 'speaking 0'],
  ['moves nowhere before it has begun', [{ type: 'next' }], 'silent -'],
  ['stops', [play(1), { type: 'stop' }], 'silent -'],
  ['tells of a failure', [play(1), { type: 'failed', take: 1 }], 'failed 1'],
  ['tries again after a failure', [play(1), { type: 'failed', take: 1 }, play(0)], 'speaking 1'],
  [
    'tries a new voice after a failure',
    [play(1), { type: 'failed', take: 1 }, { type: 'restart' }],
    'speaking 1',
  ],
  [
    'does not hear an utterance that it left',
    [play(0), { type: 'next' }, { type: 'ended', take: 1 }],
    'speaking 1',
  ],
  [
    'does not hear one from before it was stopped',
    [play(0), { type: 'stop' }, play(0), { type: 'ended', take: 1 }],
    'speaking 0',
  ],
  [
    'does not hear a failure while it is paused',
    [play(0), { type: 'pause' }, { type: 'failed', take: 1 }],
    'paused 0',
  ],
  ['says a sentence again in a new voice', [play(1), { type: 'restart' }], 'speaking 1'],
  [
    'keeps silent in a new voice while it is paused',
    [play(1), { type: 'pause' }, { type: 'restart' }],
    'paused 1',
  ],
])('%s', (_why, events, expected) => {
  expect(shown(run(...events))).toBe(expected);
});

describe('an engine that has fallen idle', () => {
  const idle: SpeechEvent = { type: 'idle', take: 1 };
  const begun: SpeechEvent = { type: 'begun', take: 1 };
  it.each<[string, SpeechEvent[], string]>([
    ['is given time', [play(), begun, idle, idle], 'speaking 0'],
    ['has ended without saying so', [play(), begun, idle, idle, idle], 'speaking 1'],
    ['has failed if it never began', [play(), idle, idle, idle], 'failed 0'],
    ['was only slow if it begins after all', [play(), idle, idle, begun, idle, idle], 'speaking 0'],
  ])('%s', (_why, events, expected) => {
    expect(shown(run(...events))).toBe(expected);
  });
});

it('gives the same state back where nothing changes', () => {
  const speaking = run(play());
  for (const event of [play(2), { type: 'ended', take: 9 } as const]) {
    expect(stepSpeech(speaking, event, COUNT)).toBe(speaking);
  }
});

it('has nothing to say of an article without sentences', () => {
  expect(stepSpeech(SILENT, play(), 0).at).toBe('ended');
});

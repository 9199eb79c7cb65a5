import { expect, it } from 'vitest';
import { type CardEvent, type CardState, shownMention, stepCard } from '@/lib/page/hovercard/card-machine';

const CLOSED: CardState<number> = { at: 'closed' };
const enter = (on: number): CardEvent<number> => ({ type: 'enter', on });
const show = (on: number): CardEvent<number> => ({ type: 'show', on });
const leave: CardEvent<number> = { type: 'leave' };
const elapsed: CardEvent<number> = { type: 'elapsed' };
const dismiss: CardEvent<number> = { type: 'dismiss' };
const lose: CardEvent<number> = { type: 'lose' };
const pin: CardEvent<number> = { type: 'pin' };
const after = (events: readonly CardEvent<number>[]) => events.reduce<CardState<number>>(stepCard, CLOSED);

it.each<[why: string, events: CardEvent<number>[], expected: CardState<number>]>([
  ['nothing yet', [], CLOSED],
  ['a resting pointer waits first', [enter(1)], { at: 'dwelling', on: 1 }],
  ['a passing pointer opens nothing', [enter(1), leave], CLOSED],
  ['a pointer that rests opens the card', [enter(1), elapsed], { at: 'open', on: 1 }],
  ['staying on the mention changes nothing', [enter(1), enter(1), elapsed, enter(1)], { at: 'open', on: 1 }],
  ['leaving gives grace time', [enter(1), elapsed, leave], { at: 'leaving', on: 1 }],
  ['the card is reached in time', [enter(1), elapsed, leave, enter(1)], { at: 'open', on: 1 }],
  ['grace time runs out', [enter(1), elapsed, leave, elapsed], CLOSED],
  ['a neighbour takes over, after its own wait', [enter(1), elapsed, enter(2)], { at: 'dwelling', on: 2 }],
  ['a neighbour on the way to the card', [enter(1), elapsed, leave, enter(2)], { at: 'dwelling', on: 2 }],
  ['the wait starts anew on a neighbour', [enter(1), enter(2)], { at: 'dwelling', on: 2 }],
  ['a click opens at once', [show(1)], { at: 'asked', on: 1 }],
  ['a click during the wait opens at once', [enter(1), show(1)], { at: 'asked', on: 1 }],
  ['a click keeps an open card', [enter(1), elapsed, show(1), leave], { at: 'asked', on: 1 }],
  ['a card that was asked for outlives the pointer', [show(1), leave, elapsed], { at: 'asked', on: 1 }],
  ['and is not stolen by passing', [show(1), enter(2), elapsed], { at: 'asked', on: 1 }],
  ['the next click moves it', [show(1), show(2)], { at: 'asked', on: 2 }],
  ['pinned while open', [enter(1), elapsed, pin], { at: 'pinned', on: 1 }],
  ['pinned in the grace time', [enter(1), elapsed, leave, pin], { at: 'pinned', on: 1 }],
  ['pinned after a click', [show(1), pin], { at: 'pinned', on: 1 }],
  ['a pinned card outlives the pointer', [show(1), pin, leave, elapsed], { at: 'pinned', on: 1 }],
  ['a pinned card outlives its name', [show(1), pin, lose], { at: 'pinned', on: 1 }],
  ['a pinned card is not stolen by passing', [show(1), pin, enter(2), elapsed], { at: 'pinned', on: 1 }],
  ['the next name that is clicked fills it', [show(1), pin, show(2)], { at: 'pinned', on: 2 }],
  ['pinned no longer: the next click elsewhere closes it', [show(1), pin, pin, lose], CLOSED],
  ['nothing to pin', [pin], CLOSED],
  ['nothing to pin yet', [enter(1), pin], { at: 'dwelling', on: 1 }],
  ['the name is gone while waiting', [enter(1), lose], CLOSED],
  ['the name is gone while open', [enter(1), elapsed, lose], CLOSED],
  ['the name is gone in the grace time', [enter(1), elapsed, leave, lose], CLOSED],
  ['a click elsewhere', [show(1), lose], CLOSED],
  ['dismissed while waiting', [enter(1), dismiss], CLOSED],
  ['dismissed while open', [enter(1), elapsed, dismiss], CLOSED],
  ['dismissed after a click', [show(1), dismiss], CLOSED],
  ['dismissed while pinned', [show(1), pin, dismiss], CLOSED],
  ['nothing to dismiss', [dismiss], CLOSED],
  ['a late timer finds nothing', [elapsed], CLOSED],
])('%s', (_why, events, expected) => {
  expect(after(events)).toEqual(expected);
});

it('gives the same object back when nothing changes, so that nothing is rendered twice', () => {
  const asked = after([show(1)]);
  for (const event of [show(1), enter(1), leave, elapsed]) expect(stepCard(asked, event)).toBe(asked);
  const pinned = after([show(1), pin]);
  for (const event of [show(1), enter(1), leave, elapsed, lose]) expect(stepCard(pinned, event)).toBe(pinned);
});

it.each<[why: string, state: CardState<number>, expected: number | null]>([
  ['closed', CLOSED, null],
  ['waiting', { at: 'dwelling', on: 3 }, null],
  ['open', { at: 'open', on: 3 }, 3],
  ['leaving', { at: 'leaving', on: 3 }, 3],
  ['asked for', { at: 'asked', on: 0 }, 0],
  ['pinned', { at: 'pinned', on: 0 }, 0],
])('on screen: %s', (_why, state, expected) => {
  expect(shownMention(state)).toBe(expected);
});

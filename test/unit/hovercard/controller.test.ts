import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CardState, createHoverCard, DELAY_MS } from '@/lib/page/hovercard/card-machine';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aCard() {
  const seen: CardState<number>['at'][] = [];
  const visit = new AbortController();
  const card = createHoverCard<number>((state) => seen.push(state.at), visit.signal);
  return { seen, visit, card };
}

it('opens after the wait, not before', () => {
  const { seen, card } = aCard();
  card.send({ type: 'enter', on: 1 });
  vi.advanceTimersByTime(DELAY_MS.dwelling - 1);
  expect(seen).toEqual(['dwelling']);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual(['dwelling', 'open']);
});

it('closes after the grace time', () => {
  const { seen, card } = aCard();
  card.send({ type: 'enter', on: 1 });
  vi.advanceTimersByTime(DELAY_MS.dwelling);
  card.send({ type: 'leave' });
  vi.advanceTimersByTime(DELAY_MS.leaving);
  expect(seen).toEqual(['dwelling', 'open', 'leaving', 'closed']);
});

it('leaves no timer behind when the reader changes their mind', () => {
  const { card } = aCard();
  card.send({ type: 'enter', on: 1 });
  card.send({ type: 'leave' });
  expect(vi.getTimerCount()).toBe(0);
});

it('closes with the visit, and stays closed', () => {
  const { seen, visit, card } = aCard();
  card.send({ type: 'show', on: 1 });
  visit.abort();
  card.send({ type: 'show', on: 2 });
  expect(seen).toEqual(['asked', 'closed']);
  expect(card.state()).toEqual({ at: 'closed' });
  expect(vi.getTimerCount()).toBe(0);
});

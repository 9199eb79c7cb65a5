// Work is done once a question, also where the answer is nothing, and memory has a bound.
import { expect, it } from 'vitest';
import { lazy, memoize } from '@/lib/core/collections';

function counted() {
  let made = 0;
  const ask = memoize((key: number) => {
    made++;
    return key % 2 === 0 ? key : null;
  });
  return { ask, made: () => made };
}

it.each([
  ['an answer', 2],
  ['the answer that there is none', 1],
])('makes %s once', (_what, key) => {
  const { ask, made } = counted();
  expect([ask(key), ask(key)]).toEqual([ask(key), ask(key)]);
  expect(made()).toBe(1);
});

it('forgets all when too many were asked for, and answers the same', () => {
  const { ask, made } = counted();
  const many = 50_000;
  for (let key = 0; key < many; key++) ask(key);
  expect(ask(0)).toBe(0);
  expect(made()).toBe(many + 1);
});

it('makes what is costly when it is first wanted, and once', () => {
  let made = 0;
  const wanted = lazy(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect([wanted(), wanted()]).toEqual([{ number: 1 }, { number: 1 }]);
});
